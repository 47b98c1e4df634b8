// Every operation of every document: a request with all parameters and members set is answered
// with a success that its own document describes.
#include "client.hpp"
#include "maker.hpp"
#include "spec.hpp"
#include "text.hpp"
#include "validate.hpp"

#include <gtest/gtest.h>

namespace servicetitan::sandbox {
namespace {

// The round in which optional query parameters are left out.
constexpr std::uint64_t kRequiredOnly = 0;

std::string encode(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                       c == '-' || c == '_' || c == '.';
    out += plain ? std::string(1, c) : '%' + hex(static_cast<unsigned char>(c), 2);
  }
  return out;
}

// Values that always exist.
std::string path_value(const Operation& operation, const std::string& name, std::int64_t tenant) {
  if (name == "tenant") return std::to_string(tenant);
  for (const auto& parameter : operation.parameters) {
    if (parameter.in_path && parameter.name == name && parameter.use->format == Format::guid) {
      return "00000000-0000-0000-0000-000000000001";
    }
  }
  return "1";
}

Scene scene_for(std::uint64_t round) {
  Scene scene;
  scene.hash = mix(round);
  scene.noun = "value";
  scene.created = 20'000 * kDay;
  scene.modified = scene.created + kDay;
  return scene;
}

std::string scalar_for(const SchemaUse& use, std::uint64_t round) {
  return scalar_text(make({use.schema, false}, nullptr, scene_for(round)));
}

void add_query(const Parameter& parameter, std::uint64_t round, std::string& query) {
  const auto add = [&](const std::string& name, const std::string& value) {
    query += (query.empty() ? "?" : "&") + encode(name) + '=' + encode(value);
  };
  switch (parameter.style) {
    case Style::plain:
      if (parameter.name == "page") return add("page", "1");
      if (parameter.name == "pageSize") return add("pageSize", "7");
      if (!parameter.sortable.empty()) return add(parameter.name, "-" + parameter.sortable[0]);
      if (parameter.name == "from") return add("from", "2025-01-01T00:00:00Z");
      return add(parameter.name, scalar_for(parameter.use, round));
    case Style::list: {
      const auto item = parameter.item ? scalar_for(parameter.item, round) : std::string{"1"};
      return add(parameter.name, item + parameter.separator + item);
    }
    case Style::array:
      add(parameter.name, scalar_for(parameter.use->items, round));
      return add(parameter.name, scalar_for(parameter.use->items, round));
    case Style::dotted_map:
      return add(parameter.prefix + ".Color", "blue");
    case Style::indexed_objects:
      for (const auto& property : parameter.use->items->properties) {
        add(parameter.prefix + "[0]." + property.name, scalar_for(property.use, round));
      }
  }
}

std::string target_of(const Operation& operation, std::int64_t tenant, std::uint64_t round) {
  std::string target;
  for (const auto& segment : operation.path) {
    target +=
        '/' + (segment.is_parameter ? path_value(operation, segment.text, tenant) : segment.text);
  }
  std::string query;
  for (const auto& parameter : operation.parameters) {
    const bool wanted = round != kRequiredOnly || parameter.required;
    if (!parameter.in_path && wanted) add_query(parameter, round, query);
  }
  return target + query;
}

class EveryOperation : public testing::Test {
 protected:
  EveryOperation() : spec_{SPEC_FOLDER}, server_{test::running()}, client_{*server_} {
    token_ = client_.token();
  }

  test::Answer send(const Operation& operation, std::uint64_t round) {
    const auto tenant = server_->options().tenants.front().id;
    test::Headers headers{{"Authorization", "Bearer " + token_},
                          {"ST-App-Key", server_->options().app_key}};
    std::string body;
    if (operation.body_kind == BodyKind::json) {
      headers["Content-Type"] = "application/json";
      body = print_json(make({operation.body.schema, false}, nullptr, scene_for(round)));
    } else if (operation.body_kind == BodyKind::multipart) {
      headers["Content-Type"] = "multipart/form-data; boundary=xyz";
      body =
          "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n"
          "Content-Type: image/png\r\n\r\n\x89PNG\r\n--xyz--\r\n";
    }
    return client_.send(operation.method, target_of(operation, tenant, round), body, headers);
  }

  static void check(const Operation& operation, const test::Answer& answer) {
    const auto& good = operation.good();
    ASSERT_EQ(answer.status, good.status) << answer.body;
    if (!good.schema || good.content_type.find("json") == std::string::npos) return;
    Problems problems;
    validate(good.schema, answer.json(), "", Rules{}, problems);
    for (const auto& [field, texts] : problems.by_field()) {
      ADD_FAILURE() << field << ": " << texts.front();
    }
  }

  Spec spec_;
  std::unique_ptr<Server> server_;
  test::Client client_;
  std::string token_;
};

TEST_F(EveryOperation, IsAnsweredAsDocumented) {
  ASSERT_GE(spec_.operations().size(), 559U);
  for (std::uint64_t round = kRequiredOnly; round <= 3; ++round) {
    for (const auto& operation : spec_.operations()) {
      SCOPED_TRACE(operation->module + '.' + operation->id + " round " + std::to_string(round));
      check(*operation, send(*operation, round));
    }
  }
  EXPECT_EQ(server_->counters().by_operation.size(), spec_.operations().size());
}

// Else the test above would look at empty lists only.
TEST_F(EveryOperation, HasRecordsToShow) {
  for (const auto& operation : spec_.operations()) {
    const auto& schema = operation->good().schema;
    if (operation->method != "GET" || !schema || schema->kind != Kind::object) continue;
    const auto* data = schema->find("data");
    if (data == nullptr || data->use->kind != Kind::array) continue;
    const auto answer = send(*operation, kRequiredOnly).json();
    EXPECT_FALSE(answer.as_object().at("data").as_array().empty())
        << operation->module << '.' << operation->id;
  }
}

TEST_F(EveryOperation, IsTheOneThatItsPathLeadsTo) {
  for (const auto& operation : spec_.operations()) {
    const auto target = target_of(*operation, 1, 1);
    const auto match = spec_.match(operation->method, target.substr(0, target.find('?')));
    EXPECT_EQ(match.operation, operation.get()) << operation->module << '.' << operation->id;
  }
}

}  // namespace
}  // namespace servicetitan::sandbox
