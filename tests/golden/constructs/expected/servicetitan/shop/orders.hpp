// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/shop/common_models.hpp"
#include "servicetitan/shop/orders_models.hpp"
#include "servicetitan/shop/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::shop::orders {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `Name`.
  std::optional<std::string> sort{};
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::vector<std::string> codes{};
  std::vector<OpenEnum<Kind>> kinds{};
  std::vector<OpenEnum<Days>> days{};
  std::optional<OpenEnum<Active>> active{};
  Map<std::string> custom_field_fields{};
  std::vector<Owner> owners{};
  std::optional<Timestamp> created_before{};
  std::optional<Guid> key{};
  std::optional<Decimal> price{};
  /// Deprecated.
  std::optional<std::string> class_{};
};

/// GET /shop/v2/tenant/{tenant}/orders
///
/// Scope: `tn.shop.r`. Paged. Errors: 400.
Request<Page<Order>> get_list(const GetListQuery& query = {});

/// POST /shop/v2/tenant/{tenant}/orders
///
/// Scope: `tn.shop.w`. Errors: 400, 409.
Request<Order> create(const CreateOrder& body);

/// POST /shop/v2/tenant/{tenant}/orders/markasexported
///
/// Scope: `tn.shop.r`. Errors: 400. Only reads.
Request<std::vector<Order>> mark_as_exported(const std::vector<Line>& body);

/// GET /shop/v2/tenant/{tenant}/orders/{id}
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<Order> get(std::int64_t id);

/// Query parameters of @ref update.
struct UpdateQuery {
  std::optional<std::int64_t> id{};
  std::optional<bool> dry_run{};
};

/// PATCH /shop/v2/tenant/{tenant}/orders/{id}
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<std::int64_t> update(std::int64_t id, const UpdateQuery& query, const UpdateOrder& body);

/// DELETE /shop/v2/tenant/{tenant}/orders/{id}
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<void> delete_(std::int64_t id, const CancelOfKind& body);

/// GET /shop/v2/tenant/{tenant}/orders/{id}/favourite
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<std::optional<std::int64_t>> get_favourite(std::int64_t id);

/// GET /shop/v2/tenant/{tenant}/orders/{id}/file
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<Download> download(std::int64_t id);

/// Query parameters of @ref upload.
struct UploadQuery {
  std::optional<OpenEnum<Kind>> kind{};
};

/// POST /shop/v2/tenant/{tenant}/orders/{id}/file
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<void> upload(std::int64_t id, const UploadQuery& query, const Upload& file);

/// GET /shop/v2/tenant/{tenant}/orders/{id}/picture
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<Redirect> picture(std::int64_t id);

/// Query parameters of @ref find.
struct FindQuery {
  Required<Date> day;
  Required<std::vector<std::string>> tags;
};

/// GET /shop/v2/tenant/{tenant}/orders/{query}/lines/{body}/by/{path}
///
/// Scope: `tn.shop.r`. One page only. Errors: 400.
Request<Page<std::string>> find(
    std::string_view query_,
    const Guid& body_,
    std::string_view path,
    const FindQuery& query);

}  // namespace servicetitan::shop::orders
