// Filters, order and pages of lists.
#pragma once

#include "spec.hpp"
#include "store.hpp"
#include "validate.hpp"

#include <vector>

namespace servicetitan::sandbox {

struct PageRequest {
  std::int64_t first{1};  // number of the first page; a few lists count from 0
  std::int64_t page{1};
  std::size_t size{50};
  bool include_total{};
};

/// Leaves the records that the query asks for, in the order that it asks for.
std::vector<Record*> select(const Operation& operation, const Resource& resource,
                            const json::object& query, std::vector<Record*> records);

PageRequest read_page(const Operation& operation, const json::object& query, std::size_t size,
                      std::size_t most, Problems& problems);

/// The part [begin, end) of `total` items that a page holds.
std::pair<std::size_t, std::size_t> page_range(const PageRequest& page, std::size_t total);

}  // namespace servicetitan::sandbox
