// Export feeds: every change of a collection in the order in which it was made.
#include "answers.hpp"
#include "text.hpp"

#include <algorithm>

namespace servicetitan::sandbox {
namespace {

std::string tie_of(const Record& record) { return join(record.parents, "/") + '#' + record.key; }

bool earlier(const Record* a, const Record* b) {
  if (a->modified != b->modified) return a->modified < b->modified;
  return tie_of(*a) < tie_of(*b);
}

bool is_after(const Record& record, const FeedPosition& position) {
  if (record.modified != position.modified) return record.modified > position.modified;
  return tie_of(record) > position.tie;
}

// Empty: from the beginning; a date: records changed since then; else a token of this feed.
std::optional<FeedPosition> start_of(const Call& call, const std::string& feed) {
  const auto* from = call.query.if_contains("from");
  if (from == nullptr || from->is_null() || scalar_text(*from).empty()) return FeedPosition{};
  const auto text = scalar_text(*from);
  auto time = parse_date_time(text);
  if (!time) time = parse_date(text);
  if (time) return FeedPosition{*time, ""};
  return read_position(text, feed);
}

}  // namespace

std::string print_position(const FeedPosition& position, const std::string& feed) {
  return base64url(hex(hash_text(feed), 8) + '|' + std::to_string(position.modified) + '|' +
                   position.tie);
}

std::optional<FeedPosition> read_position(const std::string& text, const std::string& feed) {
  const auto plain = from_base64url(text);
  if (!plain) return std::nullopt;
  const auto parts = split(*plain, '|');
  if (parts.size() != 3 || parts[0] != hex(hash_text(feed), 8)) return std::nullopt;
  const auto modified = to_int64(parts[1]);
  if (!modified) return std::nullopt;
  return FeedPosition{*modified, parts[2]};
}

Reply Answers::feed(const Call& call) {
  const auto& resource = *call.plan.resource;
  const auto feed = call.tenant + '/' + call.operation.shape;
  auto position = start_of(call, feed);
  if (!position) {
    Problems problems;
    problems.add("from", "a date or the continueFrom of an earlier answer is expected");
    return api_problem(400, "The request is not valid.", problems);
  }
  auto records = store_.all(call.tenant, resource, call.keys, call.plan.flattened);
  records.erase(std::remove_if(records.begin(), records.end(),
                               [&](const Record* r) { return !is_after(*r, *position); }),
                records.end());
  std::sort(records.begin(), records.end(), earlier);
  const auto count = std::min(records.size(), setup_.export_batch);
  json::array items;
  items.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    items.push_back(view(call, call.plan.item, resource, *records[i]));
  }
  if (count > 0) position = {records[count - 1]->modified, tie_of(*records[count - 1])};
  const json::value given{{"hasMore", count < records.size()},
                          {"continueFrom", print_position(*position, feed)},
                          {"data", json::array{}}};
  auto body = make(call.operation.good().schema, &given, Scene{});
  body.as_object()["data"] = std::move(items);
  return success(call, body);
}

}  // namespace servicetitan::sandbox
