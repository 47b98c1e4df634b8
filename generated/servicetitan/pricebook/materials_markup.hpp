// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/pricebook/materials_markup_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::pricebook::materials_markup {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
};

/// GET /pricebook/v2/tenant/{tenant}/materialsmarkup
///
/// Scope: `tn.pb.materials:r`. Paged. Errors: 400.
Request<Page<MaterialsMarkupResponse>> get_list(const GetListQuery& query = {});

/// POST /pricebook/v2/tenant/{tenant}/materialsmarkup
///
/// Scope: `tn.pb.materials:w`. Errors: 400.
Request<ResultOfMaterialsMarkupResponse> create(const MaterialsMarkupRequest& body);

/// GET /pricebook/v2/tenant/{tenant}/materialsmarkup/{id}
///
/// Scope: `tn.pb.materials:r`. Errors: 400, 404.
Request<ResultOfMaterialsMarkupResponse> get(std::int64_t id);

/// PUT /pricebook/v2/tenant/{tenant}/materialsmarkup/{id}
///
/// Scope: `tn.pb.materials:w`. Errors: 400, 404.
Request<ResultOfMaterialsMarkupResponse> update(
    std::int64_t id,
    const MaterialsMarkupRequest& body);

}  // namespace servicetitan::pricebook::materials_markup
