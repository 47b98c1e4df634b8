// Every operation of every module: built with every parameter and member set, sent to the sandbox
// over TLS, its answer decoded.
#include "fill.hpp"
#include "modules.hpp"

#include "servicetitan/client.hpp"
#include "servicetitan/sandbox.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <utility>

namespace servicetitan::testing {
namespace {

// Sandbox and client for all tests of this program: starting them per module would only cost time.
class Fixture : public ::testing::TestWithParam<const detail::ModuleTable*> {
 protected:
  static void SetUpTestSuite() {
    server_ = std::make_unique<sandbox::Server>();
    server_->start();
    Config config;
    config.api_url = server_->url();
    config.auth_url = server_->auth_url();
    config.tls.ca_file = server_->ca_path().string();
    config.tenant = server_->options().tenants.front().id;
    config.client_id = server_->options().tenants.front().client_id;
    config.client_secret = server_->options().tenants.front().client_secret;
    config.app_key = server_->options().app_key;
    config.rate_limit = {.per_second = 0, .per_minute_and_report = 0};
    config.retry.max_attempts = 1;
    core_ = detail::make_core(std::move(config)).value();
  }
  static void TearDownTestSuite() {
    core_.reset();
    server_.reset();
  }

  static std::unique_ptr<sandbox::Server> server_;
  static std::shared_ptr<detail::Core> core_;
};

std::unique_ptr<sandbox::Server> Fixture::server_;
std::shared_ptr<detail::Core> Fixture::core_;

// By operationId and parameter: the first of the fields that the document lists for sorting.
using SortFields = std::map<std::pair<std::string, std::string>, std::string>;

SortFields sort_fields(std::string module) {
  std::replace(module.begin(), module.end(), '_', '-');
  std::ifstream file(std::string(ST_OPENAPI_DIR) + "/" + module + ".json");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  SortFields fields;
  const auto document = boost::json::parse(text);
  for (const auto& path : document.at("paths").as_object()) {
    for (const auto& method : path.value().as_object()) {
      for (const auto& parameter : method.value().at("parameters").as_array()) {
        const auto* sortable = parameter.as_object().if_contains("x-st-sortable");
        if (sortable == nullptr) continue;
        fields[{method.value().at("operationId").as_string().c_str(),
                parameter.at("name").as_string().c_str()}] =
            sortable->as_array().front().as_string().c_str();
      }
    }
  }
  return fields;
}

// Texts whose form the tables do not tell: a sort field, the start of an export feed.
void fill_special(const detail::OperationEntry& entry, const detail::QueryMember& member,
                  void* query, const SortFields& sort) {
  if (member.type->kind != detail::Kind::optional) return;
  if (member.type->inner->kind != detail::Kind::string) return;
  auto& text = *reinterpret_cast<std::optional<std::string>*>(static_cast<std::byte*>(query) +
                                                              member.offset);
  if (member.name == "from") text = "2020-01-01T00:00:00Z";
  const auto field =
      sort.find({std::string(entry.operation->operation_id), std::string(member.name)});
  if (field != sort.end()) text = "+" + field->second;
}

// An address that a record of the collection `.../{email}` has.
std::string known_address(detail::Core& core, const Operation& operation) {
  const std::string_view collection = operation.path.substr(0, operation.path.rfind('/'));
  const Request<Json> request = raw(Method::get, collection, {{"pageSize", "1"}});
  Json page;
  ResponseHead head;
  if (detail::perform(core, request, {}, {&page}, head)) return {};
  const auto value = boost::json::parse(page.text());
  return value.at("data").at(0).at("email").as_string().c_str();
}

void add_path(detail::Core& core, const detail::OperationEntry& entry,
              detail::RequestBuilder& builder) {
  for (std::uint32_t i = 0; i < entry.path_count; ++i) {
    const bool mail = entry.path[i].name == "email";
    switch (entry.path[i].kind) {
      case detail::Kind::int64:
        builder.path(std::int64_t{1});
        break;
      case detail::Kind::guid:
        builder.path(Guid("00000000-0000-0000-0000-000000000001"));
        break;
      default:
        builder.path(std::string_view(mail ? known_address(core, *entry.operation) : "1"));
    }
  }
}

AnyRequest make_request(detail::Core& core, const detail::OperationEntry& entry,
                        const SortFields& sort) {
  detail::RequestBuilder builder(*entry.operation);
  add_path(core, entry, builder);
  if (entry.query != nullptr) {
    Value query(*entry.query);
    for (std::uint32_t i = 0; i < entry.query_count; ++i) {
      const detail::QueryMember& member = entry.query_members[i];
      fill_plain(*member.type, static_cast<std::byte*>(query.get()) + member.offset, member.name);
      fill_special(entry, member, query.get(), sort);
    }
    builder.query(entry.query_members, entry.query_count, query.get());
  }
  if (entry.body != nullptr) {
    Value body(*entry.body);
    fill_plain(*entry.body->type, body.get(), "");
    builder.body(*entry.body->type, body.get());
  }
  if (entry.operation->request_content == Content::multipart) {
    builder.upload({.bytes = "content", .file_name = "one.txt"});
  }
  return builder.finish(entry.result != nullptr ? entry.result->type : nullptr);
}

TEST_P(Fixture, EveryOperationIsAnswered) {
  const SortFields sort = sort_fields(std::string(GetParam()->name));
  for (std::uint32_t i = 0; i < GetParam()->operation_count; ++i) {
    const detail::OperationEntry& entry = GetParam()->operations[i];
    SCOPED_TRACE(std::string(entry.operation->name));
    const AnyRequest request = make_request(*core_, entry, sort);
    if (entry.query_count > 0) {
      EXPECT_GE(request.query().size(), entry.query_count);
    }
    std::unique_ptr<Value> result;
    detail::ResultPlace place;
    if (entry.result != nullptr) {
      result = std::make_unique<Value>(*entry.result);
      place = {result->get()};
    }
    ResponseHead head;
    const auto error = detail::perform(*core_, request, {}, place, head);
    if (error) {
      ADD_FAILURE() << error->to_string() << "\nbody sent: " << request.body();
      continue;
    }
    for (const Note& note : head.notes) ADD_FAILURE() << note.pointer << ' ' << note.detail;
  }
}

std::string name_of(const ::testing::TestParamInfo<const detail::ModuleTable*>& info) {
  std::string name(info.param->name);
  for (char& c : name) c = c == '-' ? '_' : c;
  return name;
}

INSTANTIATE_TEST_SUITE_P(Walk, Fixture, ::testing::ValuesIn(all_modules()), name_of);

TEST(WalkCount, TheModulesHaveTheOperationsOfTheDocuments) {
  std::size_t operations = 0;
  for (const detail::ModuleTable* module : all_modules()) operations += module->operation_count;
  EXPECT_EQ(operations, ST_OPERATION_COUNT);
}

}  // namespace
}  // namespace servicetitan::testing
