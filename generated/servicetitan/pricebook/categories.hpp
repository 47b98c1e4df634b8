// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/pricebook/categories_models.hpp"
#include "servicetitan/pricebook/common_models.hpp"
#include "servicetitan/pricebook/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::pricebook::categories {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `Name`.
  std::optional<std::string> sort{};
  std::optional<OpenEnum<CategoryType>> category_type{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
};

/// GET /pricebook/v2/tenant/{tenant}/categories
///
/// Scope: `tn.pb.categories:r`. Paged. Errors: 400.
Request<Page<CategoryResponse>> get_list(const GetListQuery& query = {});

/// POST /pricebook/v2/tenant/{tenant}/categories
///
/// Scope: `tn.pb.categories:w`. Errors: 400.
Request<CategoryResponse> create(const CategoryCreateRequest& body);

/// GET /pricebook/v2/tenant/{tenant}/categories/{id}
///
/// Scope: `tn.pb.categories:r`. Errors: 400, 404.
Request<CategoryResponse> get(std::int64_t id);

/// PATCH /pricebook/v2/tenant/{tenant}/categories/{id}
///
/// Scope: `tn.pb.categories:w`. Errors: 400, 404.
Request<CategoryResponse> update(std::int64_t id, const CategoryUpdateRequest& body);

/// DELETE /pricebook/v2/tenant/{tenant}/categories/{id}
///
/// Scope: `tn.pb.categories:w`. Errors: 400, 404.
Request<void> delete_(std::int64_t id);

}  // namespace servicetitan::pricebook::categories
