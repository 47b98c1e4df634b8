// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::forms {

/// `Forms.Client.Contracts.FormAttachment`.
struct FormAttachment {
  std::string file_name{};
  std::string created_from{};
  std::string original_file_name{};
  std::string thumbnail{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FormAttachment&) const = default;
};

/// `Forms.Contracts.FormSubmissions.CheckboxFieldApiDto`.
struct CheckboxFieldApiDto {
  std::string type{};
  std::string comment{};
  std::vector<FormAttachment> attachments{};
  std::string id{};
  std::string name{};
  std::vector<std::string> values{};
  std::string options{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CheckboxFieldApiDto&) const = default;
};

/// `Forms.Contracts.FormSubmissions.DateFieldApiDto`.
struct DateFieldApiDto {
  std::string type{};
  std::string comment{};
  std::vector<FormAttachment> attachments{};
  std::string id{};
  std::string name{};
  std::optional<Timestamp> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DateFieldApiDto&) const = default;
};

/// `Forms.Contracts.FormSubmissions.DropdownFieldApiDto`.
struct DropdownFieldApiDto {
  std::string type{};
  std::string comment{};
  std::vector<FormAttachment> attachments{};
  std::string id{};
  std::string name{};
  std::string options{};
  std::string value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DropdownFieldApiDto&) const = default;
};

/// `Forms.Contracts.FormSubmissions.FormFieldApiDto`.
struct FormFieldApiDto {
  std::string id{};
  std::string name{};
  std::string type{};
  std::string comment{};
  std::vector<FormAttachment> attachments{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FormFieldApiDto&) const = default;
};

/// `Forms.Client.Contracts.OwnerType`.
enum class OwnerType : std::int32_t {
  kJob,
  kCall,
  kCustomer,
  kLocation,
  kEquipment,
  kTechnician,
  kJobAppointment,
  kMembership,
  kTruck,
  kProject,
  kServiceAgreement,
  kInvoiceItem,
};
const detail::EnumTable& enum_table(OwnerType) noexcept;

/// `Forms.Contracts.FormSubmissions.FormOwner`.
struct FormOwner {
  OpenEnum<OwnerType> type{};
  std::int64_t id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FormOwner&) const = default;
};

/// `Forms.Contracts.FormSubmissions.FormOwnerType`.
enum class FormOwnerType : std::int32_t {
  kJob,
  kCall,
  kCustomer,
  kLocation,
  kEquipment,
  kTechnician,
  kJobAppointment,
  kMembership,
  kTruck,
};
const detail::EnumTable& enum_table(FormOwnerType) noexcept;

/// `Forms.Contracts.FormSubmissions.FormStaticElementApiDto`.
struct FormStaticElementApiDto {
  std::string id{};
  std::string name{};
  std::string type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FormStaticElementApiDto&) const = default;
};

/// `Forms.Contracts.FormSubmissions.NumberFieldApiDto`.
struct NumberFieldApiDto {
  std::string type{};
  std::string comment{};
  std::vector<FormAttachment> attachments{};
  std::string id{};
  std::string name{};
  std::optional<double> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const NumberFieldApiDto&) const = default;
};

/// `Forms.Contracts.FormSubmissions.PictureFieldApiDto`.
struct PictureFieldApiDto {
  std::string type{};
  std::string comment{};
  std::vector<FormAttachment> attachments{};
  std::string id{};
  std::string name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PictureFieldApiDto&) const = default;
};

/// `Forms.Contracts.FormSubmissions.RadioFieldApiDto`.
struct RadioFieldApiDto {
  std::string type{};
  std::string comment{};
  std::vector<FormAttachment> attachments{};
  std::string id{};
  std::string name{};
  std::string options{};
  std::string value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const RadioFieldApiDto&) const = default;
};

/// `Forms.Contracts.FormSubmissions.SignatureFieldApiDto`.
struct SignatureFieldApiDto {
  std::string type{};
  std::string comment{};
  std::vector<FormAttachment> attachments{};
  std::string id{};
  std::string name{};
  std::string value{};
  bool is_refused{};
  std::string refusal_reason{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SignatureFieldApiDto&) const = default;
};

/// `Forms.Client.Contracts.StoplightValue`.
enum class StoplightValue : std::int32_t {
  kRed,
  kYellow,
  kGreen,
};
const detail::EnumTable& enum_table(StoplightValue) noexcept;

/// `Forms.Contracts.FormSubmissions.StoplightFieldApiDto`.
struct StoplightFieldApiDto {
  std::string type{};
  std::string comment{};
  std::vector<FormAttachment> attachments{};
  std::string id{};
  std::string name{};
  std::optional<OpenEnum<StoplightValue>> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const StoplightFieldApiDto&) const = default;
};

/// `Forms.Contracts.FormSubmissions.TextFieldApiDto`.
struct TextFieldApiDto {
  std::string type{};
  std::string comment{};
  std::vector<FormAttachment> attachments{};
  std::string id{};
  std::string name{};
  std::string value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TextFieldApiDto&) const = default;
};

/// One of several structs, chosen by `type`. Which text names which struct is inferred from the
/// names of the structs.
using FormSectionApiDtoUnit = std::variant<
    Unknown,
    FormFieldApiDto,
    FormStaticElementApiDto,
    DropdownFieldApiDto,
    NumberFieldApiDto,
    TextFieldApiDto,
    CheckboxFieldApiDto,
    DateFieldApiDto,
    PictureFieldApiDto,
    RadioFieldApiDto,
    SignatureFieldApiDto,
    StoplightFieldApiDto>;
const detail::VariantTable& variant_table(const FormSectionApiDtoUnit*) noexcept;

/// `Forms.Contracts.FormSubmissions.FormSectionApiDto`.
struct FormSectionApiDto {
  std::string id{};
  std::string name{};
  std::string type{};
  std::string description{};
  std::vector<FormSectionApiDtoUnit> units{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FormSectionApiDto&) const = default;
};

/// `Forms.Contracts.FormSubmissions.SubmissionStatus`.
enum class SubmissionStatus : std::int32_t {
  kStarted,
  kCompleted,
  kAny,
};
const detail::EnumTable& enum_table(SubmissionStatus) noexcept;

/// One of several structs, chosen by `type`. Which text names which struct is inferred from the
/// names of the structs.
using FormSubmissionResponseUnit = std::variant<
    Unknown,
    FormSectionApiDto,
    FormFieldApiDto,
    FormStaticElementApiDto,
    DropdownFieldApiDto,
    NumberFieldApiDto,
    TextFieldApiDto,
    CheckboxFieldApiDto,
    DateFieldApiDto,
    PictureFieldApiDto,
    RadioFieldApiDto,
    SignatureFieldApiDto,
    StoplightFieldApiDto>;
const detail::VariantTable& variant_table(const FormSubmissionResponseUnit*) noexcept;

/// `Forms.V2.FormSubmissionResponse`.
struct FormSubmissionResponse {
  std::int64_t id{};
  std::int64_t form_id{};
  std::optional<std::string> form_name{};
  Timestamp submitted_on{};
  std::int64_t created_by_id{};
  OpenEnum<SubmissionStatus> status{};
  std::optional<std::vector<FormOwner>> owners{};
  std::optional<std::vector<FormSubmissionResponseUnit>> units{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FormSubmissionResponse&) const = default;
};

}  // namespace servicetitan::forms
