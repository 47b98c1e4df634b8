// Generated from specs/accounting.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/accounting/payment_types_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::accounting {

namespace tables {

extern const detail::Member kPaymentTypeResponse[];
const detail::Member kPaymentTypeResponse[] = {
    {"id", offsetof(PaymentTypeResponse, id), &detail::type_of<decltype(PaymentTypeResponse::id)>,
     true},
    {"name", offsetof(PaymentTypeResponse, name),
     &detail::type_of<decltype(PaymentTypeResponse::name)>, true},
    {"modifiedOn", offsetof(PaymentTypeResponse, modified_on),
     &detail::type_of<decltype(PaymentTypeResponse::modified_on)>},
    {"createdOn", offsetof(PaymentTypeResponse, created_on),
     &detail::type_of<decltype(PaymentTypeResponse::created_on)>},
};

}  // namespace tables

const detail::Object PaymentTypeResponse::kObject{
    "PaymentTypeResponse", tables::kPaymentTypeResponse, std::size(tables::kPaymentTypeResponse),
    offsetof(PaymentTypeResponse, extra), &detail::construct<PaymentTypeResponse>};

}  // namespace servicetitan::accounting
