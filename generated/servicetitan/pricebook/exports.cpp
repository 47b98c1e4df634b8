// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::pricebook::exports {

namespace tables {

extern const Operation kCategories;
const Operation kCategories{
    .name = "pricebook.exports.categories",
    .operation_id = "Export_Categories",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/export/categories",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.pb.categories:r",
};
extern const detail::QueryMember kCategoriesQuery[];
const detail::QueryMember kCategoriesQuery[] = {
    {"from", offsetof(CategoriesQuery, from), &detail::type_of<decltype(CategoriesQuery::from)>},
    {"includeRecentChanges", offsetof(CategoriesQuery, include_recent_changes),
     &detail::type_of<decltype(CategoriesQuery::include_recent_changes)>},
};

extern const Operation kEquipment;
const Operation kEquipment{
    .name = "pricebook.exports.equipment",
    .operation_id = "Export_Equipment",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/export/equipment",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.pb.equipment:r",
};
extern const detail::QueryMember kEquipmentQuery[];
const detail::QueryMember kEquipmentQuery[] = {
    {"from", offsetof(EquipmentQuery, from), &detail::type_of<decltype(EquipmentQuery::from)>},
    {"includeRecentChanges", offsetof(EquipmentQuery, include_recent_changes),
     &detail::type_of<decltype(EquipmentQuery::include_recent_changes)>},
};

extern const Operation kMaterials;
const Operation kMaterials{
    .name = "pricebook.exports.materials",
    .operation_id = "Export_Materials",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/export/materials",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.pb.materials:r",
};
extern const detail::QueryMember kMaterialsQuery[];
const detail::QueryMember kMaterialsQuery[] = {
    {"from", offsetof(MaterialsQuery, from), &detail::type_of<decltype(MaterialsQuery::from)>},
    {"includeRecentChanges", offsetof(MaterialsQuery, include_recent_changes),
     &detail::type_of<decltype(MaterialsQuery::include_recent_changes)>},
};

extern const Operation kServices;
const Operation kServices{
    .name = "pricebook.exports.services",
    .operation_id = "Export_Services",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/export/services",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.pb.services:r",
};
extern const detail::QueryMember kServicesQuery[];
const detail::QueryMember kServicesQuery[] = {
    {"from", offsetof(ServicesQuery, from), &detail::type_of<decltype(ServicesQuery::from)>},
    {"includeRecentChanges", offsetof(ServicesQuery, include_recent_changes),
     &detail::type_of<decltype(ServicesQuery::include_recent_changes)>},
};

}  // namespace tables

Request<ExportPage<ExportCategoryResponse>> categories(const CategoriesQuery& query) {
  return detail::RequestBuilder(tables::kCategories)
      .query(tables::kCategoriesQuery, query)
      .returning<ExportPage<ExportCategoryResponse>>();
}

Request<ExportPage<ExportEquipmentResponse>> equipment(const EquipmentQuery& query) {
  return detail::RequestBuilder(tables::kEquipment)
      .query(tables::kEquipmentQuery, query)
      .returning<ExportPage<ExportEquipmentResponse>>();
}

Request<ExportPage<ExportMaterialResponse>> materials(const MaterialsQuery& query) {
  return detail::RequestBuilder(tables::kMaterials)
      .query(tables::kMaterialsQuery, query)
      .returning<ExportPage<ExportMaterialResponse>>();
}

Request<ExportPage<ExportServiceResponse>> services(const ServicesQuery& query) {
  return detail::RequestBuilder(tables::kServices)
      .query(tables::kServicesQuery, query)
      .returning<ExportPage<ExportServiceResponse>>();
}

}  // namespace servicetitan::pricebook::exports
