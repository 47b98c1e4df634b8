// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/accounting/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::accounting {

/// `Accounting.V2.RemittanceVendorContactInfoResponse`.
struct RemittanceVendorContactInfoResponse {
  std::optional<std::string> first_name{};
  std::optional<std::string> last_name{};
  std::optional<std::string> phone{};
  std::optional<std::string> email{};
  std::optional<std::string> fax{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const RemittanceVendorContactInfoResponse&) const = default;
};

/// `Accounting.V2.RemittanceVendorResponse`.
struct RemittanceVendorResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  bool active{};
  std::optional<std::string> customer_id{};
  bool is_approved{};
  bool is_verified{};
  std::optional<RemittanceVendorContactInfoResponse> contact_info{};
  std::optional<AddressResponse> address{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const RemittanceVendorResponse&) const = default;
};

}  // namespace servicetitan::accounting
