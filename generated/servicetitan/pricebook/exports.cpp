// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::pricebook::exports {

namespace tables::categories {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.exports.categories",
    .operation_id = "Export_Categories",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/export/categories",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.pb.categories:r",
};
using T = CategoriesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportCategoryResponse>>;
}  // namespace tables::categories
Request<ExportPage<ExportCategoryResponse>> categories(const CategoriesQuery& query) {
  return detail::RequestBuilder(tables::categories::kOperation)
      .query(tables::categories::kQuery, query)
      .returning<ExportPage<ExportCategoryResponse>>();
}

namespace tables::equipment {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.exports.equipment",
    .operation_id = "Export_Equipment",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/export/equipment",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.pb.equipment:r",
};
using T = EquipmentQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportEquipmentResponse>>;
}  // namespace tables::equipment
Request<ExportPage<ExportEquipmentResponse>> equipment(const EquipmentQuery& query) {
  return detail::RequestBuilder(tables::equipment::kOperation)
      .query(tables::equipment::kQuery, query)
      .returning<ExportPage<ExportEquipmentResponse>>();
}

namespace tables::materials {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.exports.materials",
    .operation_id = "Export_Materials",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/export/materials",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.pb.materials:r",
};
using T = MaterialsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportMaterialResponse>>;
}  // namespace tables::materials
Request<ExportPage<ExportMaterialResponse>> materials(const MaterialsQuery& query) {
  return detail::RequestBuilder(tables::materials::kOperation)
      .query(tables::materials::kQuery, query)
      .returning<ExportPage<ExportMaterialResponse>>();
}

namespace tables::services {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "pricebook.exports.services",
    .operation_id = "Export_Services",
    .method = Method::get,
    .path = "/pricebook/v2/tenant/{tenant}/export/services",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.pb.services:r",
};
using T = ServicesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<ExportServiceResponse>>;
}  // namespace tables::services
Request<ExportPage<ExportServiceResponse>> services(const ServicesQuery& query) {
  return detail::RequestBuilder(tables::services::kOperation)
      .query(tables::services::kQuery, query)
      .returning<ExportPage<ExportServiceResponse>>();
}

}  // namespace servicetitan::pricebook::exports
