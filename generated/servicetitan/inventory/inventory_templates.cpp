// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/inventory/inventory_templates.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::inventory::inventory_templates {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "inventory.inventory_templates.get_list",
    .operation_id = "InventoryTemplates_GetList",
    .method = Method::get,
    .path = "/inventory/v2/tenant/{tenant}/inventory-templates",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.inv.inventorytemplates:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<InventoryTemplateResponse>>;
}  // namespace tables::get_list
Request<Page<InventoryTemplateResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<InventoryTemplateResponse>>();
}

}  // namespace servicetitan::inventory::inventory_templates
