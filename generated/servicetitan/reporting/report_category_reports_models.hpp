// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/reporting/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::reporting {

/// `Reporting.V2.DataType`.
enum class DataType : std::int32_t {
  kString,
  kNumber,
  kBoolean,
  kDate,
  kTime,
};
const detail::EnumTable& enum_table(DataType) noexcept;

/// `Reporting.V2.ParameterPossibleValues`.
struct ParameterPossibleValues {
  std::vector<HeaderField> fields{};
  std::optional<std::string> dynamic_set_id{};
  std::optional<std::vector<std::vector<Json>>> values{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ParameterPossibleValues&) const = default;
};

/// `Reporting.V2.ReportDataParameter`.
struct ReportDataParameter {
  /// At least 1 characters.
  Required<std::string> name;
  std::optional<Json> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ReportDataParameter&) const = default;
};

/// `Reporting.V2.ReportDataRequest`.
struct ReportDataRequest {
  Required<std::vector<ReportDataParameter>> parameters;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ReportDataRequest&) const = default;
};

/// `Reporting.V2.ReportDataResponse`.
struct ReportDataResponse {
  std::int32_t page{};
  std::int32_t page_size{};
  bool has_more{};
  std::optional<std::int32_t> total_count{};
  std::vector<std::vector<Json>> data{};
  std::vector<HeaderField> fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ReportDataResponse&) const = default;
};

/// `Reporting.V2.ReportField`.
struct ReportField {
  std::string name{};
  std::string label{};
  OpenEnum<DataType> data_type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ReportField&) const = default;
};

/// `Reporting.V2.ReportListItem`.
struct ReportListItem {
  std::int64_t id{};
  std::string name{};
  std::optional<std::string> description{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ReportListItem&) const = default;
};

/// `Reporting.V2.ReportParameter`.
struct ReportParameter {
  std::string name{};
  std::string label{};
  OpenEnum<DataType> data_type{};
  bool is_array{};
  bool is_required{};
  std::optional<ParameterPossibleValues> accept_values{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ReportParameter&) const = default;
};

/// `Reporting.V2.ReportResponse`.
struct ReportResponse {
  std::int64_t id{};
  std::string name{};
  std::optional<std::string> description{};
  Timestamp modified_on{};
  std::vector<ReportParameter> parameters{};
  std::vector<ReportField> fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ReportResponse&) const = default;
};

}  // namespace servicetitan::reporting
