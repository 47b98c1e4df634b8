#include "servicetitan/detail/table.hpp"

namespace servicetitan::detail {

template struct SlotImpl<std::optional<bool>>;
template struct SlotImpl<std::optional<std::int32_t>>;
template struct SlotImpl<std::optional<std::int64_t>>;
template struct SlotImpl<std::optional<double>>;
template struct SlotImpl<std::optional<Decimal>>;
template struct SlotImpl<std::optional<std::string>>;
template struct SlotImpl<std::optional<Timestamp>>;
template struct SlotImpl<std::optional<Date>>;
template struct SlotImpl<std::optional<Guid>>;
template struct SlotImpl<std::optional<std::vector<std::int64_t>>>;
template struct SlotImpl<std::optional<std::vector<std::string>>>;
template struct SlotImpl<Field<bool>>;
template struct SlotImpl<Field<std::int64_t>>;
template struct SlotImpl<Field<Decimal>>;
template struct SlotImpl<Field<std::string>>;
template struct SlotImpl<Field<Timestamp>>;
template struct SlotImpl<Field<std::vector<std::int64_t>>>;
template struct FieldImpl<bool>;
template struct FieldImpl<std::int64_t>;
template struct FieldImpl<Decimal>;
template struct FieldImpl<std::string>;
template struct FieldImpl<Timestamp>;
template struct FieldImpl<std::vector<std::int64_t>>;
template struct ArrayImpl<std::int32_t>;
template struct ArrayImpl<std::int64_t>;
template struct ArrayImpl<std::string>;

}  // namespace servicetitan::detail
