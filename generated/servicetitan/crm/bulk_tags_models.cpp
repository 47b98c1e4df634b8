// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/bulk_tags_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables::add_bulk_tags_request {
using T = AddBulkTagsRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"customerIds", offsetof(T, customer_ids), &detail::type_of<decltype(T::customer_ids)>, true},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.customer_ids = detail::unset, .tag_type_ids = detail::unset};
}
}  // namespace tables::add_bulk_tags_request
constinit const detail::Object AddBulkTagsRequest::kObject{
    "AddBulkTagsRequest", tables::add_bulk_tags_request::kMembers,
    std::size(tables::add_bulk_tags_request::kMembers), offsetof(AddBulkTagsRequest, extra),
    &tables::add_bulk_tags_request::make};

namespace tables::remove_bulk_tags_request {
using T = RemoveBulkTagsRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"customerIds", offsetof(T, customer_ids), &detail::type_of<decltype(T::customer_ids)>, true},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.customer_ids = detail::unset, .tag_type_ids = detail::unset};
}
}  // namespace tables::remove_bulk_tags_request
constinit const detail::Object RemoveBulkTagsRequest::kObject{
    "RemoveBulkTagsRequest", tables::remove_bulk_tags_request::kMembers,
    std::size(tables::remove_bulk_tags_request::kMembers), offsetof(RemoveBulkTagsRequest, extra),
    &tables::remove_bulk_tags_request::make};

}  // namespace servicetitan::crm
