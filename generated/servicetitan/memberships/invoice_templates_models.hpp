// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/memberships/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::memberships {

/// `Memberships.V2.InvoiceTemplateItemCreateRequest`.
struct InvoiceTemplateItemCreateRequest {
  Required<std::int64_t> sku_id;
  Required<Decimal> quantity;
  Required<Decimal> unit_price;
  Required<bool> is_add_on;
  Field<std::int64_t> workflow_action_item_id{};
  /// Format: html.
  Field<std::string> description{};
  Field<Decimal> cost{};
  Field<Decimal> hours{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceTemplateItemCreateRequest&) const = default;
};

/// `Memberships.V2.InvoiceTemplateCreateRequest`.
struct InvoiceTemplateCreateRequest {
  Field<std::vector<InvoiceTemplateItemCreateRequest>> items{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceTemplateCreateRequest&) const = default;
};

/// `Memberships.V2.InvoiceTemplateItemUpdateRequest`.
struct InvoiceTemplateItemUpdateRequest {
  Field<std::int64_t> id{};
  Required<std::int64_t> sku_id;
  Required<Decimal> quantity;
  Required<Decimal> unit_price;
  Required<bool> is_add_on;
  /// Format: html.
  Field<std::string> description{};
  Field<Decimal> cost{};
  Field<Decimal> hours{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceTemplateItemUpdateRequest&) const = default;
};

/// `Memberships.V2.InvoiceTemplateResponse`.
struct InvoiceTemplateResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by_id{};
  Timestamp modified_on{};
  bool active{};
  Decimal total{};
  bool is_settings_template{};
  std::optional<std::string> import_id{};
  std::vector<InvoiceTemplateItemResponse> items{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceTemplateResponse&) const = default;
};

/// `Memberships.V2.InvoiceTemplateUpdateRequest`.
struct InvoiceTemplateUpdateRequest {
  std::optional<std::string> name{};
  std::optional<Timestamp> created_on{};
  std::optional<std::int64_t> created_by_id{};
  std::optional<bool> active{};
  std::optional<std::vector<std::optional<InvoiceTemplateItemUpdateRequest>>> items{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InvoiceTemplateUpdateRequest&) const = default;
};

}  // namespace servicetitan::memberships
