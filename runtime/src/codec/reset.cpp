#include "reset.hpp"

namespace servicetitan::detail {

namespace reset_impl {

template <class T>
void assign_default(void* value) {
  *static_cast<T*>(value) = T{};
}

inline void reset_object(const Object& object, void* value) {
  auto* const start = static_cast<std::byte*>(value);
  for (std::uint32_t i = 0; i < object.count; ++i) {
    reset(*object.members[i].type, start + object.members[i].offset);
  }
  assign_default<Map<Json>>(start + object.extra_offset);
}

}  // namespace reset_impl

void reset(const Type& type, void* value) {
  switch (type.kind) {
    case Kind::boolean:
      return reset_impl::assign_default<bool>(value);
    case Kind::int32:
      return reset_impl::assign_default<std::int32_t>(value);
    case Kind::int64:
      return reset_impl::assign_default<std::int64_t>(value);
    case Kind::float64:
      return reset_impl::assign_default<double>(value);
    case Kind::decimal:
      return reset_impl::assign_default<Decimal>(value);
    case Kind::string:
      return reset_impl::assign_default<std::string>(value);
    case Kind::timestamp:
      return reset_impl::assign_default<Timestamp>(value);
    case Kind::date:
      return reset_impl::assign_default<Date>(value);
    case Kind::duration:
      return reset_impl::assign_default<Duration>(value);
    case Kind::guid:
      return reset_impl::assign_default<Guid>(value);
    case Kind::enumeration:
      return reset_impl::assign_default<OpenEnumState>(value);
    case Kind::json:
      return reset_impl::assign_default<Json>(value);
    case Kind::object:
      return reset_impl::reset_object(*type.object, value);
    case Kind::array:
      return type.array().clear(value);
    case Kind::map:
      return type.map().clear(value);
    case Kind::optional:
    case Kind::field:
      return type.slot().reset(value);
    case Kind::variant:
      type.choice().emplace(value, 0);
      return;
    case Kind::download:
      return reset_impl::assign_default<Download>(value);
    case Kind::redirect:
      return reset_impl::assign_default<Redirect>(value);
  }
}

}  // namespace servicetitan::detail
