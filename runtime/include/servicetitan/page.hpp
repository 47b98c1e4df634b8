#pragma once

#include "servicetitan/json.hpp"
#include "servicetitan/map.hpp"
#include "servicetitan/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace servicetitan {

/// One page of a list.
template <class T>
struct Page {
  std::int32_t page{};
  std::int32_t page_size{};
  /// Absent in a few answers; a full page then counts as "there is more".
  std::optional<bool> has_more{};
  /// Only with `.include_total = true`.
  std::optional<std::int32_t> total_count{};
  std::vector<T> data{};
  /// Unknown members, when the client keeps them.
  Map<Json> extra{};

  friend bool operator==(const Page&, const Page&) = default;
};

/// One batch of an export feed.
template <class T>
struct ExportPage {
  bool has_more{};
  /// Opaque; send it as `from` to go on. Given on the last batch too.
  std::string continue_from{};
  std::vector<T> data{};
  /// Unknown members, when the client keeps them.
  Map<Json> extra{};

  friend bool operator==(const ExportPage&, const ExportPage&) = default;
};

/// The envelope of a webhook delivery (CloudEvents 1.0, with the service's `userassignedid`).
template <class T>
struct CloudEvent {
  std::string specversion{};
  /// Names this delivery; a repeated one may have another.
  std::string id{};
  std::string type{};
  Timestamp time{};
  std::string source{};
  /// Names the event itself: the key to find duplicates.
  std::string userassignedid{};
  std::string datacontenttype{};
  T data{};
  /// Unknown members, when they are kept.
  Map<Json> extra{};

  friend bool operator==(const CloudEvent&, const CloudEvent&) = default;
};

}  // namespace servicetitan
