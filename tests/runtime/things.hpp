#pragma once

// A list and a feed of things, and answers for them.

#include "fake_transport.hpp"

#include "servicetitan/detail/builder.hpp"

#include <cstdint>
#include <string>

namespace servicetitan::test {

struct Thing {
  std::int64_t id{};
  std::string name{};
  Map<Json> extra{};
  static const detail::Object kObject;
};

inline constexpr detail::Member kThingMembers[] = {
    {"id", offsetof(Thing, id), &detail::type_of<std::int64_t>, true},
    {"name", offsetof(Thing, name), &detail::type_of<std::string>, true},
};

inline const detail::Object Thing::kObject{"Thing", kThingMembers, 2, offsetof(Thing, extra),
                                           &detail::construct<Thing>};

inline constexpr Operation kList{.name = "test.things.get_list",
                                 .path = "/test/v2/tenant/{tenant}/things",
                                 .response_content = Content::json,
                                 .paging = Paging::page,
                                 .idempotent = true};
inline constexpr Operation kExport{.name = "test.exports.things",
                                   .path = "/test/v2/tenant/{tenant}/export/things",
                                   .response_content = Content::json,
                                   .paging = Paging::export_feed,
                                   .idempotent = true};

inline Request<Page<Thing>> list() {
  return detail::RequestBuilder(kList).returning<Page<Thing>>();
}
inline Request<ExportPage<Thing>> feed() {
  return detail::RequestBuilder(kExport).returning<ExportPage<Thing>>();
}

inline FakeAnswer page(int number, const std::string& ids, bool more) {
  return {200, R"({"page":)" + std::to_string(number) + R"(,"pageSize":2,"hasMore":)" +
                   (more ? "true" : "false") + R"(,"data":[)" + ids + "]}"};
}

inline FakeAnswer batch(const std::string& token, const std::string& ids, bool more) {
  return {200, R"({"hasMore":)" + std::string(more ? "true" : "false") + R"(,"continueFrom":")" +
                   token + R"(","data":[)" + ids + "]}"};
}

inline constexpr const char* kOne = R"({"id":1,"name":"a"})";
inline constexpr const char* kTwo = R"({"id":2,"name":"b"},{"id":3,"name":"c"})";

}  // namespace servicetitan::test
