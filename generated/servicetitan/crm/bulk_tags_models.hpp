// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::crm {

/// `Crm.V2.AddBulkTagsRequest`.
struct AddBulkTagsRequest {
  Required<std::vector<std::int64_t>> customer_ids;
  Required<std::vector<std::int64_t>> tag_type_ids;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AddBulkTagsRequest&) const = default;
};

/// `Crm.V2.RemoveBulkTagsRequest`.
struct RemoveBulkTagsRequest {
  Required<std::vector<std::int64_t>> customer_ids;
  Required<std::vector<std::int64_t>> tag_type_ids;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const RemoveBulkTagsRequest&) const = default;
};

}  // namespace servicetitan::crm
