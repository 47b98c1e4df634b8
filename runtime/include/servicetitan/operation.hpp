#pragma once

#include <cstdint>
#include <string_view>

namespace servicetitan {

enum class Method : std::uint8_t { get, post, put, patch, delete_ };

/// `GET`, `POST`, ...
std::string_view to_string(Method method) noexcept;

/// How a list goes on.
enum class Paging : std::uint8_t {
  none,
  /// `page`, `pageSize`, `hasMore`: a @ref Page.
  page,
  /// `from`, `continueFrom`: an @ref ExportPage.
  export_feed,
};

enum class Content : std::uint8_t { none, json, multipart, binary, redirect };

/// Which limit an operation counts against.
enum class RateClass : std::uint8_t {
  /// Per application and tenant.
  standard,
  /// Per tenant and report.
  report,
};

/// What the documents say about one operation. Generated; lives as long as the program.
struct Operation {
  /// `crm.customers.get_list`: module, tag and function as in C++.
  std::string_view name{};
  /// `Customers_GetList`: the name in the documents.
  std::string_view operation_id{};
  Method method = Method::get;
  /// `/crm/v2/tenant/{tenant}/customers`
  std::string_view path{};
  Content request_content = Content::none;
  Content response_content = Content::none;
  Paging paging = Paging::none;
  RateClass rate_class = RateClass::standard;
  /// True when sending it twice does no more than sending it once: reads, also those by POST.
  bool idempotent = false;
  /// Scopes that the token must have, separated by spaces.
  std::string_view scopes{};
  /// The vintage of the documents that last had it, when the newest have it no more; else empty.
  std::string_view retained{};
};

}  // namespace servicetitan
