// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/shop/webhooks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::shop {

namespace tables::order_paid {
using T = OrderPaid;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"orderId", offsetof(T, order_id), &detail::type_of<decltype(T::order_id)>, true},
    {"kind", offsetof(T, kind), &detail::type_of<decltype(T::kind)>},
};
}  // namespace tables::order_paid
constinit const detail::Object OrderPaid::kObject{
    "OrderPaid", tables::order_paid::kMembers, std::size(tables::order_paid::kMembers),
    offsetof(OrderPaid, extra), &detail::construct<OrderPaid>};

}  // namespace servicetitan::shop
