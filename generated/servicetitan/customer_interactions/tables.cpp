// Generated from specs/customer-interactions.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/customer_interactions/tables.hpp"

#include "servicetitan/customer_interactions.hpp"
#include "servicetitan/detail/module.hpp"

namespace servicetitan::customer_interactions {

namespace exports::tables {
extern const Operation kTechnicianRatings;
extern const detail::QueryMember kTechnicianRatingsQuery[];
}  // namespace exports::tables

namespace technician_rating::tables {
extern const Operation kUpdate;
}  // namespace technician_rating::tables

namespace technician_ratings::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kUpdate;
}  // namespace technician_ratings::tables

namespace tables {

extern const detail::PathMember kTechnicianRatingUpdatePath[];
const detail::PathMember kTechnicianRatingUpdatePath[] = {
    {"technicianId", detail::Kind::int64},
    {"jobId", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&exports::tables::kTechnicianRatings,
     nullptr, 0,
     &detail::any_query<exports::TechnicianRatingsQuery>,
     exports::tables::kTechnicianRatingsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ExportTechnicianAssessmentResponse>>},
    {&technician_rating::tables::kUpdate,
     kTechnicianRatingUpdatePath, 2,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateOrUpdateTechnicianAssessmentRequestOld>,
     nullptr},
    {&technician_ratings::tables::kGetList,
     nullptr, 0,
     &detail::any_query<technician_ratings::GetListQuery>,
     technician_ratings::tables::kGetListQuery, 11,
     nullptr,
     &detail::any_type<Page<TechnicianAssessmentResponse>>},
    {&technician_ratings::tables::kUpdate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<CreateOrUpdateTechnicianAssessmentRequest>,
     &detail::any_type<TechnicianAssessmentResponse>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<CreateOrUpdateTechnicianAssessmentRequest>,
    &detail::any_type<CreateOrUpdateTechnicianAssessmentRequestOld>,
    &detail::any_type<ExportTechnicianAssessmentResponse>,
    &detail::any_type<TechnicianAssessmentResponse>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "customer_interactions", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::customer_interactions
