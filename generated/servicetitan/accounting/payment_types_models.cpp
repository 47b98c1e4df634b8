// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/payment_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables::payment_type_response {
using T = PaymentTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>},
};
}  // namespace tables::payment_type_response
constinit const detail::Object PaymentTypeResponse::kObject{
    "PaymentTypeResponse", tables::payment_type_response::kMembers,
    std::size(tables::payment_type_response::kMembers), offsetof(PaymentTypeResponse, extra),
    &detail::construct<PaymentTypeResponse>};

}  // namespace servicetitan::accounting
