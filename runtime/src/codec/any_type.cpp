#include "servicetitan/detail/module.hpp"

namespace servicetitan::detail {

namespace any_type_impl {

using detail::destruct;
void destruct(const Type& type, void* value);

template <class T>
bool same(const void* a, const void* b) {
  return *static_cast<const T*>(a) == *static_cast<const T*>(b);
}

inline void destruct(const Object& object, void* value) {
  auto* const start = static_cast<std::byte*>(value);
  for (std::uint32_t i = 0; i < object.count; ++i) {
    destruct(*object.members[i].type, start + object.members[i].offset);
  }
  destruct<Map<Json>>(start + object.extra_offset);
}

void destruct(const Type& type, void* value) {
  switch (type.kind) {
    case Kind::string:
      return destruct<std::string>(value);
    case Kind::enumeration:
      return destruct<OpenEnumState>(value);
    case Kind::json:
      return destruct<Json>(value);
    case Kind::object:
      return destruct(*type.object, value);
    case Kind::array:
      return type.array().destruct(value);
    case Kind::map:
      return type.map().destruct(value);
    case Kind::optional:
    case Kind::field:
      return type.slot().reset(value);  // what then remains needs no destructor
    case Kind::variant:
      return type.choice().destruct(value);
    case Kind::download:
      return destruct<Download>(value);
    case Kind::redirect:
      return destruct<Redirect>(value);
    case Kind::boolean:
    case Kind::int32:
    case Kind::int64:
    case Kind::float64:
    case Kind::decimal:
    case Kind::timestamp:
    case Kind::date:
    case Kind::duration:
    case Kind::guid:
      return;
  }
}

inline bool same_slot(const Type& type, const void* a, const void* b) {
  const SlotOps& ops = type.slot();
  const void* const left = ops.get(a);
  const void* const right = ops.get(b);
  if (left != nullptr && right != nullptr) return equal(*type.inner, left, right);
  return left == right && ops.is_null(a) == ops.is_null(b);
}

inline bool same_array(const Type& type, const void* a, const void* b) {
  const Elements left = type.array().elements(a);
  const Elements right = type.array().elements(b);
  if (left.count != right.count) return false;
  for (std::size_t i = 0; i < left.count; ++i) {
    const std::size_t at = i * type.inner->size;
    if (!equal(*type.inner, left.first + at, right.first + at)) return false;
  }
  return true;
}

inline bool same_map(const Type& type, const void* a, const void* b) {
  const MapOps& ops = type.map();
  const std::size_t size = ops.size(a);
  if (size != ops.size(b)) return false;
  for (std::size_t i = 0; i < size; ++i) {
    if (ops.key(a, i) != ops.key(b, i)) return false;
    if (!equal(*type.inner, ops.value(a, i), ops.value(b, i))) return false;
  }
  return true;
}

inline bool same_choice(const Type& type, const void* a, const void* b) {
  const VariantOps& ops = type.choice();
  const std::size_t index = ops.index(a);
  if (index != ops.index(b)) return false;
  if (index == 0) return same<Unknown>(ops.get(a), ops.get(b));
  return equal(*ops.types[index - 1], ops.get(a), ops.get(b));
}

inline bool same_object(const Object& object, const void* a, const void* b) {
  const auto* const left = static_cast<const std::byte*>(a);
  const auto* const right = static_cast<const std::byte*>(b);
  for (std::uint32_t i = 0; i < object.count; ++i) {
    const Member& member = object.members[i];
    if (!equal(*member.type, left + member.offset, right + member.offset)) return false;
  }
  return same<Map<Json>>(left + object.extra_offset, right + object.extra_offset);
}

}  // namespace any_type_impl

void construct(const AnyType& any, void* place) {
  return any.construct != nullptr ? any.construct(place) : any.type->object->construct(place);
}

void destruct(const AnyType& any, void* value) {
  return any.destruct != nullptr ? any.destruct(value)
                                 : any_type_impl::destruct(*any.type->object, value);
}

bool equal(const Type& type, const void* a, const void* b) {
  using namespace any_type_impl;
  switch (type.kind) {
    case Kind::boolean:
      return same<bool>(a, b);
    case Kind::int32:
      return same<std::int32_t>(a, b);
    case Kind::int64:
      return same<std::int64_t>(a, b);
    case Kind::float64:
      return same<double>(a, b);
    case Kind::decimal:
      return same<Decimal>(a, b);
    case Kind::string:
      return same<std::string>(a, b);
    case Kind::timestamp:
      return same<Timestamp>(a, b);
    case Kind::date:
      return same<Date>(a, b);
    case Kind::duration:
      return same<Duration>(a, b);
    case Kind::guid:
      return same<Guid>(a, b);
    case Kind::enumeration:
      return same<OpenEnumState>(a, b);
    case Kind::json:
      return same<Json>(a, b);
    case Kind::object:
      return same_object(*type.object, a, b);
    case Kind::array:
      return same_array(type, a, b);
    case Kind::map:
      return same_map(type, a, b);
    case Kind::optional:
    case Kind::field:
      return same_slot(type, a, b);
    case Kind::variant:
      return same_choice(type, a, b);
    case Kind::download:
      return same<Download>(a, b);
    case Kind::redirect:
      return same<Redirect>(a, b);
  }
  return false;
}

}  // namespace servicetitan::detail
