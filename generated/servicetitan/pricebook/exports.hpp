// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/pricebook/exports_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::pricebook::exports {

/// Query parameters of @ref categories.
struct CategoriesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /pricebook/v2/tenant/{tenant}/export/categories
///
/// Scope: `tn.pb.categories:r`. Export feed. Errors: 400.
Request<ExportPage<ExportCategoryResponse>> categories(const CategoriesQuery& query = {});

/// Query parameters of @ref equipment.
struct EquipmentQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /pricebook/v2/tenant/{tenant}/export/equipment
///
/// Scope: `tn.pb.equipment:r`. Export feed. Errors: 400.
Request<ExportPage<ExportEquipmentResponse>> equipment(const EquipmentQuery& query = {});

/// Query parameters of @ref materials.
struct MaterialsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /pricebook/v2/tenant/{tenant}/export/materials
///
/// Scope: `tn.pb.materials:r`. Export feed. Errors: 400.
Request<ExportPage<ExportMaterialResponse>> materials(const MaterialsQuery& query = {});

/// Query parameters of @ref services.
struct ServicesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /pricebook/v2/tenant/{tenant}/export/services
///
/// Scope: `tn.pb.services:r`. Export feed. Errors: 400.
Request<ExportPage<ExportServiceResponse>> services(const ServicesQuery& query = {});

}  // namespace servicetitan::pricebook::exports
