// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/bulk_tags_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables {

extern const detail::Member kAddBulkTagsRequest[];
const detail::Member kAddBulkTagsRequest[] = {
    {"customerIds", offsetof(AddBulkTagsRequest, customer_ids),
     &detail::type_of<decltype(AddBulkTagsRequest::customer_ids)>, true},
    {"tagTypeIds", offsetof(AddBulkTagsRequest, tag_type_ids),
     &detail::type_of<decltype(AddBulkTagsRequest::tag_type_ids)>, true},
};
void make_add_bulk_tags_request(void* place) {
  ::new (place) AddBulkTagsRequest{.customer_ids = detail::unset, .tag_type_ids = detail::unset};
}

extern const detail::Member kRemoveBulkTagsRequest[];
const detail::Member kRemoveBulkTagsRequest[] = {
    {"customerIds", offsetof(RemoveBulkTagsRequest, customer_ids),
     &detail::type_of<decltype(RemoveBulkTagsRequest::customer_ids)>, true},
    {"tagTypeIds", offsetof(RemoveBulkTagsRequest, tag_type_ids),
     &detail::type_of<decltype(RemoveBulkTagsRequest::tag_type_ids)>, true},
};
void make_remove_bulk_tags_request(void* place) {
  ::new (place) RemoveBulkTagsRequest{.customer_ids = detail::unset, .tag_type_ids = detail::unset};
}

}  // namespace tables

const detail::Object AddBulkTagsRequest::kObject{
    "AddBulkTagsRequest", tables::kAddBulkTagsRequest, std::size(tables::kAddBulkTagsRequest),
    offsetof(AddBulkTagsRequest, extra), &tables::make_add_bulk_tags_request};

const detail::Object RemoveBulkTagsRequest::kObject{
    "RemoveBulkTagsRequest", tables::kRemoveBulkTagsRequest,
    std::size(tables::kRemoveBulkTagsRequest), offsetof(RemoveBulkTagsRequest, extra),
    &tables::make_remove_bulk_tags_request};

}  // namespace servicetitan::crm
