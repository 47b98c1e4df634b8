// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm {

/// `Crm.V2.CreateContactMethodRequest`.
struct CreateContactMethodRequest {
  Field<std::string> reference_id{};
  Required<OpenEnum<ContactType>> type;
  Required<std::string> value;
  Field<std::string> memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateContactMethodRequest&) const = default;
};

/// `Crm.V2.UpdateContactMethodRequest`.
struct UpdateContactMethodRequest {
  std::optional<std::string> value{};
  std::optional<std::string> memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateContactMethodRequest&) const = default;
};

/// `Crm.V2.UpsertContactMethodRequest`.
struct UpsertContactMethodRequest {
  Field<std::string> reference_id{};
  Required<OpenEnum<ContactType>> type;
  Required<std::string> value;
  Field<std::string> memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpsertContactMethodRequest&) const = default;
};

}  // namespace servicetitan::crm
