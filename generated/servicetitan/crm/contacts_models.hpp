// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::crm {

/// `Crm.V2.ContactPreferenceTypeResponse`.
struct ContactPreferenceTypeResponse {
  Guid id{};
  std::string name{};
  std::optional<std::string> description{};
  std::string data_type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ContactPreferenceTypeResponse&) const = default;
};

/// `Crm.V2.ContactRelationshipResponse`.
struct ContactRelationshipResponse {
  Guid id{};
  std::int64_t related_entity_id{};
  std::string type_name{};
  std::string type_slug{};
  Timestamp created_on{};
  std::int64_t created_by{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ContactRelationshipResponse&) const = default;
};

/// `Crm.V2.ContactResponse`.
struct ContactResponse {
  Guid id{};
  std::optional<std::string> reference_id{};
  std::optional<std::string> name{};
  std::optional<std::string> title{};
  bool is_archived{};
  Timestamp created_on{};
  std::int64_t created_by{};
  Timestamp modified_on{};
  std::int64_t modified_by{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ContactResponse&) const = default;
};

/// `Crm.V2.CreateContactRequest`.
struct CreateContactRequest {
  Field<std::string> name{};
  Field<std::string> title{};
  Field<std::string> reference_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateContactRequest&) const = default;
};

/// `Crm.V2.ReplaceContactRequest`.
struct ReplaceContactRequest {
  Field<std::string> name{};
  Field<std::string> title{};
  Field<std::string> reference_id{};
  Required<bool> is_archived;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ReplaceContactRequest&) const = default;
};

/// `Crm.V2.UpdateContactRequest`.
struct UpdateContactRequest {
  Field<std::string> name{};
  Field<std::string> title{};
  Field<std::string> reference_id{};
  std::optional<bool> is_archived{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateContactRequest&) const = default;
};

}  // namespace servicetitan::crm
