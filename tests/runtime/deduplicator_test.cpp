#include "servicetitan/detail/table.hpp"
#include "servicetitan/exports.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace servicetitan {
namespace {

struct Row {
  std::int64_t id{};
  std::optional<Timestamp> modified_on{};
  std::string name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  friend bool operator==(const Row&, const Row&) = default;
};

const detail::Member kMembers[] = {
    {"id", offsetof(Row, id), &detail::type_of<std::int64_t>, true},
    {"modifiedOn", offsetof(Row, modified_on), &detail::type_of<std::optional<Timestamp>>},
    {"name", offsetof(Row, name), &detail::type_of<std::string>, true},
};
const detail::Object Row::kObject{"Row", kMembers, 3, offsetof(Row, extra),
                                  &detail::construct<Row>};

struct Named {
  std::string id{};
  std::optional<Date> day{};
  Map<Json> extra{};

  static const detail::Object kObject;
};
const detail::Member kNamed[] = {
    {"id", offsetof(Named, id), &detail::type_of<std::string>, true},
    {"day", offsetof(Named, day), &detail::type_of<std::optional<Date>>},
};
const detail::Object Named::kObject{"Named", kNamed, 2, offsetof(Named, extra),
                                    &detail::construct<Named>};

Row row(std::int64_t id, int minute, std::string name = "") {
  using namespace std::chrono;
  return {.id = id,
          .modified_on = sys_days(year(2026) / 3 / 1) + minutes(minute),
          .name = std::move(name)};
}

std::vector<Row> filtered(Deduplicator& seen, std::vector<Row> rows) {
  const std::size_t before = rows.size();
  const std::size_t taken = seen.filter(rows);
  EXPECT_EQ(taken + rows.size(), before);
  return rows;
}

TEST(Deduplicator, TakesOutWhatCameBefore) {
  Deduplicator seen;
  EXPECT_EQ(filtered(seen, {row(1, 0), row(2, 0)}).size(), 2u);
  seen.commit();
  EXPECT_EQ(filtered(seen, {row(2, 0), row(3, 0)}), std::vector<Row>{row(3, 0)});
}

TEST(Deduplicator, LetsChangesThrough) {
  Deduplicator seen;
  filtered(seen, {row(1, 5, "a")});
  seen.commit();
  EXPECT_EQ(filtered(seen, {row(1, 6, "a")}).size(), 1u);
  EXPECT_EQ(filtered(seen, {row(1, 5, "b")}).size(), 1u) << "changed without a new time";
  EXPECT_EQ(filtered(seen, {row(1, 4, "b")}).size(), 0u) << "an older version";
}

TEST(Deduplicator, TakesOutWhatIsRepeatedWithinABatch) {
  Deduplicator seen;
  const auto rows = filtered(seen, {row(1, 0), row(1, 0), row(1, 1), row(1, 0), row(1, 1)});
  EXPECT_EQ(rows, (std::vector<Row>{row(1, 0), row(1, 1)}));
}

TEST(Deduplicator, LetsABatchThroughAgainThatWasNotStored) {
  Deduplicator seen;
  EXPECT_EQ(filtered(seen, {row(1, 0), row(2, 0)}).size(), 2u);
  EXPECT_EQ(filtered(seen, {row(1, 0), row(2, 0)}).size(), 2u);
  seen.commit();
  EXPECT_EQ(filtered(seen, {row(1, 0), row(2, 0)}).size(), 0u);
}

TEST(Deduplicator, RemembersWhatAnEarlierRunStored) {
  Deduplicator seen;
  seen.remember(std::vector<Row>{row(1, 0), row(2, 0)});
  EXPECT_EQ(filtered(seen, {row(1, 0), row(2, 1), row(3, 0)}),
            (std::vector<Row>{row(2, 1), row(3, 0)}));
}

TEST(Deduplicator, ForgetsTheOldestFirst) {
  Deduplicator seen(3);
  for (std::int64_t id = 1; id <= 4; ++id) {
    filtered(seen, {row(id, 0)});
    seen.commit();
    filtered(seen, {row(1, static_cast<int>(id))});  // keeps 1 the youngest
    seen.commit();
    EXPECT_LE(seen.size(), 3u);
  }
  EXPECT_EQ(filtered(seen, {row(1, 4), row(3, 0), row(4, 0)}).size(), 0u);
  EXPECT_EQ(filtered(seen, {row(2, 0)}).size(), 1u) << "forgotten";
}

TEST(Deduplicator, StaysSmallWhenTheSameRecordsChangeForever) {
  Deduplicator seen(10);
  for (int minute = 0; minute < 20'000; ++minute) {
    filtered(seen, {row(minute == 0 ? 1 : 2, minute)});
    seen.commit();
  }
  EXPECT_EQ(seen.size(), 2u);
  EXPECT_EQ(filtered(seen, {row(1, 0), row(2, 19'999)}).size(), 0u);
}

TEST(Deduplicator, TakesIdsThatAreTexts) {
  Deduplicator seen;
  std::vector<Named> rows(2);
  rows[0].id = "a";
  rows[1].id = "b";
  EXPECT_EQ(seen.filter(rows), 0u);
  seen.commit();
  EXPECT_EQ(seen.filter(rows), 2u);
}

TEST(Deduplicator, NeverTakesOutWhatHasNoText) {
  Deduplicator seen;
  std::vector<Named> rows(1);
  rows[0].id = "a";
  rows[0].day = Date(std::chrono::year(2026), std::chrono::month(2), std::chrono::day(30));
  EXPECT_EQ(seen.filter(rows), 0u);
  seen.commit();
  EXPECT_EQ(seen.filter(rows), 0u);
}

}  // namespace
}  // namespace servicetitan
