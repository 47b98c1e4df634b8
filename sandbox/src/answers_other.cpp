// Answers that are no records: tables of reports, redirects to files, and bytes.
#include "answers.hpp"
#include "listing.hpp"
#include "text.hpp"

namespace servicetitan::sandbox {
namespace {

json::value find_or_null(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(json::string_view{name.data(), name.size()});
  return value != nullptr ? *value : json::value{};
}

}  // namespace

// Columns and rows without a fixed shape, as reports have them.
Reply Answers::table(const Call& call) {
  Problems problems;
  const auto page = read_page(call.operation, call.query, setup_.page_size, 25'000, problems);
  if (!problems.empty()) return api_problem(400, "The request is not valid.", problems);
  static constexpr std::size_t kRows = 240;
  static constexpr std::pair<const char*, const char*> kColumns[] = {
      {"Name", "String"},    {"Jobs", "Number"},    {"Revenue", "Number"},
      {"LastVisit", "Date"}, {"Active", "Boolean"}, {"Note", "String"}};
  json::array fields;
  for (const auto& [name, type] : kColumns) {
    fields.push_back({{"name", name}, {"label", name}, {"dataType", type}, {"type", type}});
  }
  Scene scene;
  scene.hash = store_.hash(call.tenant, call.operation.shape, call.keys);
  scene.noun = "row";
  json::array rows;
  const auto [begin, end] = page_range(page, kRows);
  for (auto i = begin; i < end; ++i) {
    const auto h = mix(scene.hash + i);
    rows.push_back(json::array{"Row " + std::to_string(i + 1), std::int64_t(h % 90),
                               exact_number(std::to_string(h % 90'000) + ".50"),
                               print_date_time((19'800 + Ticks(h % 600)) * kDay), h % 2 == 0,
                               nullptr});
  }
  const json::value total = page.include_total ? json::value(std::int64_t{kRows}) : json::value{};
  const json::value given{{"fields", std::move(fields)},
                          {"page", page.page},
                          {"pageSize", static_cast<std::int64_t>(page.size)},
                          {"hasMore", end < kRows},
                          {"totalCount", total},
                          {"data", json::array{}}};
  auto body = make(call.operation.good().schema, &given, scene);
  body.as_object()["data"] = std::move(rows);
  return success(call, body);
}

// Files lie at another name of this host, as those of the service lie on a storage host.
Reply Answers::redirect(const Call& call) const {
  Reply reply;
  reply.status = 302;
  reply.content_type.clear();
  const auto path = scalar_text(find_or_null(call.query, "path"));
  const auto h = hash_with(store_.hash(call.tenant, call.operation.shape, call.keys), path);
  reply.headers.emplace_back("Location", "/__sandbox/files/" + hex(h, 16));
  return reply;
}

Reply Answers::download(const Call& call) const {
  Reply reply;
  reply.status = call.operation.good().status;
  reply.content_type = call.operation.good().content_type;
  auto h = store_.hash(call.tenant, call.operation.shape, call.keys);
  while (reply.body.size() < 20'000) {
    h = mix(h);
    for (int i = 0; i < 8; ++i) reply.body += static_cast<char>((h >> (8 * i)) & 255U);
  }
  return reply;
}

}  // namespace servicetitan::sandbox
