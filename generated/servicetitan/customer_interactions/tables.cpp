// Generated from specs/customer-interactions.json by generator/. Do not edit;
// see docs/regenerate.md.
#include "servicetitan/customer_interactions/tables.hpp"

#include "servicetitan/customer_interactions.hpp"
#include "servicetitan/detail/module.hpp"

namespace servicetitan::customer_interactions {

namespace exports::tables::technician_ratings {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace technician_rating::tables::update { extern const Operation kOperation; }
namespace technician_ratings::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace technician_ratings::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}

namespace tables {

namespace technician_rating::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {
    {"technicianId", detail::Kind::int64}, {"jobId", detail::Kind::int64}};
}  // namespace technician_rating::update

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&exports::tables::technician_ratings::kOperation, nullptr, 0,
     &detail::any_query<exports::TechnicianRatingsQuery>,
     exports::tables::technician_ratings::kQuery, 2, nullptr,
     &exports::tables::technician_ratings::kResult},
    {&technician_rating::tables::update::kOperation, tables::technician_rating::update::kPath, 2,
     nullptr, nullptr, 0, &detail::any_type<CreateOrUpdateTechnicianAssessmentRequestOld>, nullptr},
    {&technician_ratings::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<technician_ratings::GetListQuery>,
     technician_ratings::tables::get_list::kQuery, 11, nullptr,
     &technician_ratings::tables::get_list::kResult},
    {&technician_ratings::tables::update::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<CreateOrUpdateTechnicianAssessmentRequest>,
     &technician_ratings::tables::update::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<CreateOrUpdateTechnicianAssessmentRequest>,
    &detail::any_type<CreateOrUpdateTechnicianAssessmentRequestOld>,
    &detail::any_type<ExportTechnicianAssessmentResponse>,
    &detail::any_type<TechnicianAssessmentResponse>,
};

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "customer_interactions", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::customer_interactions
