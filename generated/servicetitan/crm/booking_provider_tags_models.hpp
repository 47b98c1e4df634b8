// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::crm {

/// `Crm.V2.BookingAgentTagType`.
enum class BookingAgentTagType : std::int32_t {
  kV1Api,
  kV2Api,
};
const detail::EnumTable& enum_table(BookingAgentTagType) noexcept;

/// `Crm.V2.BookingProviderTagResponse`.
struct BookingProviderTagResponse {
  std::int64_t id{};
  std::string tag_name{};
  std::string description{};
  OpenEnum<BookingAgentTagType> type{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BookingProviderTagResponse&) const = default;
};

/// `Crm.V2.CreateBookingProviderTagRequest`.
struct CreateBookingProviderTagRequest {
  Required<std::string> tag_name;
  Required<std::string> description;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateBookingProviderTagRequest&) const = default;
};

/// `Crm.V2.CreateBookingProviderTagResponse`.
struct CreateBookingProviderTagResponse {
  std::int64_t id{};
  std::string tag_name{};
  std::string description{};
  OpenEnum<BookingAgentTagType> type{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateBookingProviderTagResponse&) const = default;
};

/// `Crm.V2.GetBookingProviderTagResponse`.
struct GetBookingProviderTagResponse {
  std::int64_t id{};
  std::string tag_name{};
  std::string description{};
  OpenEnum<BookingAgentTagType> type{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GetBookingProviderTagResponse&) const = default;
};

/// `Crm.V2.UpdateBookingProviderTagRequest`.
struct UpdateBookingProviderTagRequest {
  std::optional<std::string> tag_name{};
  std::optional<std::string> description{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateBookingProviderTagRequest&) const = default;
};

}  // namespace servicetitan::crm
