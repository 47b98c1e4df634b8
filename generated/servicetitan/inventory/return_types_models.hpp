// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::inventory {

/// `Inventory.V2.CreateReturnTypeRequest`.
struct CreateReturnTypeRequest {
  Required<std::string> name;
  Required<bool> automatically_receive_vendor_credit;
  Required<bool> include_in_sales_tax;
  Required<bool> is_default;
  Required<bool> is_default_for_consignment;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateReturnTypeRequest&) const = default;
};

/// `Inventory.V2.ListReturnTypesResponse`.
struct ListReturnTypesResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  bool automatically_receive_vendor_credit{};
  bool include_in_sales_tax{};
  bool active{};
  bool is_default{};
  bool is_default_for_consignment{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ListReturnTypesResponse&) const = default;
};

/// `Inventory.V2.UpdateReturnTypeRequest`.
struct UpdateReturnTypeRequest {
  Required<std::int64_t> id;
  std::optional<bool> active{};
  std::optional<std::string> name{};
  std::optional<bool> automatically_receive_vendor_credit{};
  std::optional<bool> include_in_sales_tax{};
  std::optional<bool> is_default{};
  std::optional<bool> is_default_for_consignment{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateReturnTypeRequest&) const = default;
};

}  // namespace servicetitan::inventory
