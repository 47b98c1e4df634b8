#pragma once

/// Export feeds, when a record may come twice: after a crash (the batch in flight comes again),
/// with
/// `.include_recent_changes`, or when the service repeats itself. The feed itself is
/// `Client::export_feed`, its place @ref Cursor.

#include "servicetitan/codec.hpp"
#include "servicetitan/guid.hpp"
#include "servicetitan/time.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace servicetitan {

namespace detail {
inline std::string key_of(std::int64_t id) { return std::to_string(id); }
inline std::string key_of(const std::string& id) { return id; }
inline std::string key_of(const Guid& id) { return std::string(id.text()); }

// When a record was changed; empty where it does not say.
template <class T>
std::optional<Timestamp> modified_of(const T& record) {
  if constexpr (requires { record.modified_on; }) {
    return record.modified_on;
  } else {
    return std::nullopt;
  }
}
}  // namespace detail

/// A record of an export feed that can be told from others: it has an `id`.
template <class T>
concept ExportRecord = requires(const T& record) {
  { detail::key_of(record.id) } -> std::same_as<std::string>;
};

/// Takes repeated records out of the batches of one feed.
///
/// A record is repeated when the last one of its `id` was the same in all its members, or was
/// changed later (`modified_on`). Comparing the whole record, not only `modified_on`, keeps the
/// changes that the service makes without setting a new time. What a batch holds counts only after
/// @ref commit, so a batch that could not be stored comes through again:
///
/// @code
/// Deduplicator seen;
/// for (auto& batch : feed) {
///   seen.filter(batch.data);
///   store(batch.data);
///   batch.cursor.save(file);
///   seen.commit();
/// }
/// @endcode
///
/// It remembers the @p most records that came last, in memory alone. A program that starts again
/// tells it what it stored last (@ref remember), or stores by `id`, which makes a repetition
/// harmless. Not for several threads at once.
class Deduplicator {
 public:
  explicit Deduplicator(std::size_t most = 100'000) : most_(most) {}

  /// Takes the repeated records out of @p records, also those repeated within it. Forgets what an
  /// earlier call saw if it was not committed. A record that has no JSON text (a required date did
  /// not come) always stays. @return how many it took out.
  template <ExportRecord T>
  std::size_t filter(std::vector<T>& records) {
    forget_pending();
    return std::erase_if(records, [this](const T& record) { return !note(record); });
  }

  /// What the last @ref filter let through is stored safely.
  void commit();

  /// @p records were stored by an earlier run of the program: oldest first.
  template <ExportRecord T>
  void remember(const std::vector<T>& records) {
    forget_pending();
    for (const T& record : records) note(record);
    commit();
  }

  /// How many records it remembers.
  std::size_t size() const noexcept { return seen_.size(); }

 private:
  struct Version {
    std::optional<Timestamp> modified_on{};
    std::size_t content = 0;
    // Which of the arrivals it was: an id that came again has a newer one.
    std::uint64_t turn = 0;
  };
  using Versions = std::unordered_map<std::string, Version>;
  using Arrivals = std::deque<std::pair<std::string, std::uint64_t>>;

  template <ExportRecord T>
  bool note(const T& record) {
    const auto content = try_encode(record);
    return !content || note(detail::key_of(record.id), detail::modified_of(record), *content);
  }
  // False when it is repeated.
  bool note(std::string id, std::optional<Timestamp> modified_on, std::string_view content);
  void forget_pending();
  bool is_current(const Arrivals::value_type& arrival) const;

  std::size_t most_;
  std::uint64_t turn_ = 0;
  Versions seen_{};
  Arrivals order_{};  // of what was seen, oldest first; some are no longer current
  Versions pending_{};
  Arrivals pending_order_{};
};

}  // namespace servicetitan
