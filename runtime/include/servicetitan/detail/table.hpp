#pragma once

// The contract between generated .cpp files and the codec: makes the tables that the codec
// interprets (type.hpp) of C++ types. Nothing is generated per struct but data. Public headers only
// forward-declare what stands here.

#include "servicetitan/detail/type.hpp"
#include "servicetitan/types.hpp"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace servicetitan::detail {

// Stands for a value not yet read, where a Required member must be initialised: only the codec and
// the generated `construct` functions make one.
struct Unset {
  template <class T>
  operator Required<T>() const;
};
inline constexpr Unset unset{};

// As `Object::construct`. Not inline, where g++ 12 warns of members that it cannot follow.
[[gnu::noinline]] void construct_object(const Object& object, void* place);

// A T without a value, also when Required members forbid its default constructor.
template <class T>
T make() {
  if constexpr (std::is_default_constructible_v<T>) {
    return T{};
  } else {
    // Where it is made, until it has been moved from there.
    union Place {
      Place() { construct_object(T::kObject, this); }
      ~Place() { std::destroy_at(&value); }
      T value;
    } place;
    return std::move(place.value);
  }
}

template <class T>
Unset::operator Required<T>() const {
  return Required<T>(make<T>());
}

// For Object::construct of structs that have a default constructor.
template <class T>
void construct(void* place) {
  ::new (place) T{};
}

template <class T>
struct TypeOf;

template <class T>
inline constexpr Type type_of = TypeOf<T>::make();

template <Kind kind, class T>
struct PlainType {
  static constexpr Type make() noexcept { return {.kind = kind, .size = sizeof(T)}; }
};

template <>
struct TypeOf<bool> : PlainType<Kind::boolean, bool> {};
template <>
struct TypeOf<std::int32_t> : PlainType<Kind::int32, std::int32_t> {};
template <>
struct TypeOf<std::int64_t> : PlainType<Kind::int64, std::int64_t> {};
template <>
struct TypeOf<double> : PlainType<Kind::float64, double> {};
template <>
struct TypeOf<Decimal> : PlainType<Kind::decimal, Decimal> {};
template <>
struct TypeOf<std::string> : PlainType<Kind::string, std::string> {};
template <>
struct TypeOf<Timestamp> : PlainType<Kind::timestamp, Timestamp> {};
template <>
struct TypeOf<Date> : PlainType<Kind::date, Date> {};
template <>
struct TypeOf<Duration> : PlainType<Kind::duration, Duration> {};
template <>
struct TypeOf<Guid> : PlainType<Kind::guid, Guid> {};
template <>
struct TypeOf<Json> : PlainType<Kind::json, Json> {};
template <>
struct TypeOf<Download> : PlainType<Kind::download, Download> {};
template <>
struct TypeOf<Redirect> : PlainType<Kind::redirect, Redirect> {};

// Generated structs and the envelopes below.
template <class T>
struct TypeOf {
  static constexpr Type make() noexcept {
    return {.kind = Kind::object, .size = sizeof(T), .object = &T::kObject};
  }
};

template <class E>
struct TypeOf<OpenEnum<E>> {
  static_assert(std::is_standard_layout_v<OpenEnum<E>>);
  static const EnumTable& table() noexcept { return enum_table(E{}); }
  static constexpr Type make() noexcept {
    return {.kind = Kind::enumeration, .size = sizeof(OpenEnum<E>), .enumeration = &table};
  }
};

// A Required<T> is laid out as its T.
template <class T>
struct TypeOf<Required<T>> : TypeOf<T> {
  static_assert(sizeof(Required<T>) == sizeof(T));
};

// What holds and the compiler cannot see: spares it loops and functions that never run.
inline void assume(bool holds) noexcept {
  if (!holds) __builtin_unreachable();
}

// What the codec does with std::optional and Field, and with std::vector: most of what compiling a
// module takes, so these are functions and no lambdas, and each loop over elements is there once.
template <class Slot>
struct SlotImpl {
  using T = typename Slot::value_type;

  static void* emplace(void* slot) {
    if constexpr (std::is_default_constructible_v<T>) {
      return &static_cast<Slot*>(slot)->emplace();
    } else {
      return &static_cast<Slot*>(slot)->emplace(make<T>());
    }
  }
  static void reset(void* slot) { static_cast<Slot*>(slot)->reset(); }
  static const void* get(const void* slot) {
    const auto& typed = *static_cast<const Slot*>(slot);
    return typed.has_value() ? &*typed : nullptr;
  }
};

template <class T>
struct FieldImpl {
  static void set_null(void* field) { static_cast<Field<T>*>(field)->set_null(); }
  static bool is_null(const void* field) { return static_cast<const Field<T>*>(field)->is_null(); }
};

// An optional without a value is absent.
inline bool is_never_null(const void*) { return false; }

template <class T>
inline constexpr SlotOps optional_ops{
    .emplace = &SlotImpl<std::optional<T>>::emplace,
    .set_null = &SlotImpl<std::optional<T>>::reset,
    .reset = &SlotImpl<std::optional<T>>::reset,
    .get = &SlotImpl<std::optional<T>>::get,
    .is_null = &is_never_null,
};

template <class T>
inline constexpr SlotOps field_ops{
    .emplace = &SlotImpl<Field<T>>::emplace,
    .set_null = &FieldImpl<T>::set_null,
    .reset = &SlotImpl<Field<T>>::reset,
    .get = &SlotImpl<Field<T>>::get,
    .is_null = &FieldImpl<T>::is_null,
};

template <class T>
struct TypeOf<std::optional<T>> {
  static constexpr Type make() noexcept {
    return {.kind = Kind::optional,
            .held = type_of<T>.kind,
            .size = sizeof(std::optional<T>),
            .inner = &type_of<T>,
            .ops = &optional_ops<T>};
  }
};

template <class T>
struct TypeOf<Field<T>> {
  static constexpr Type make() noexcept {
    return {.kind = Kind::field,
            .held = type_of<T>.kind,
            .size = sizeof(Field<T>),
            .inner = &type_of<T>,
            .ops = &field_ops<T>};
  }
};

// All lists have the size of one.
inline constexpr std::size_t kListSize = sizeof(std::vector<char>);

template <class T>
struct ArrayImpl {
  using List = std::vector<T>;

  static List& list(void* array) noexcept { return *static_cast<List*>(array); }
  static const List& list(const void* array) noexcept { return *static_cast<const List*>(array); }

  static void* append(void* array) {
    List& to = list(array);
    // Most lists of one record are short: room for those at once.
    if (is_full(to)) reserve(array, to.empty() ? 4 : 2 * to.size());
    assume(!is_full(to));
    if constexpr (std::is_default_constructible_v<T>) {
      return &to.emplace_back();
    } else {
      return &to.emplace_back(make<T>());
    }
  }
  [[gnu::noinline]] static void clear(void* array) { list(array).clear(); }
  [[gnu::noinline]] static void reserve(void* array, std::size_t count) {
    list(array).reserve(count);
  }
  static Elements elements(const void* array) {
    const List& all = list(array);
    return {reinterpret_cast<const std::byte*>(all.data()), all.size()};
  }
  static void construct(void* place) { ::new (place) List; }
  static void destruct(void* array) {
    clear(array);
    assume(list(array).empty());
    list(array).~List();
  }
  static void take(void* array, void* from) {
    // To move the elements of a long list costs more than the memory behind them.
    constexpr std::size_t kLong = 65'536 / sizeof(T);
    List& given = list(from);
    if (given.size() > kLong) return list(array).swap(given);
    List made(std::make_move_iterator(given.begin()), std::make_move_iterator(given.end()));
    list(array).swap(made);
    assume(made.empty());
    clear(from);
  }

 private:
  static bool is_full(const List& list) noexcept { return list.size() == list.capacity(); }
};

template <class T>
inline constexpr ArrayOps array_ops{
    .append = &ArrayImpl<T>::append,
    .clear = &ArrayImpl<T>::clear,
    .reserve = &ArrayImpl<T>::reserve,
    .elements = &ArrayImpl<T>::elements,
    .construct = &ArrayImpl<T>::construct,
    .destruct = &ArrayImpl<T>::destruct,
    .take = &ArrayImpl<T>::take,
};

template <class T>
struct TypeOf<std::vector<T>> {
  static_assert(!std::is_same_v<T, bool>, "a list of booleans has no addressable elements");
  static_assert(sizeof(std::vector<T>) == kListSize);
  static constexpr Type make() noexcept {
    return {.kind = Kind::array,
            .size = sizeof(std::vector<T>),
            .inner = &type_of<T>,
            .ops = &array_ops<T>};
  }
};

template <class T>
inline constexpr MapOps map_ops{
    .append = [](void* map, std::string&& key) -> void* {
      return &static_cast<Map<T>*>(map)->append(std::move(key), detail::make<T>());
    },
    .clear = [](void* map) { static_cast<Map<T>*>(map)->clear(); },
    .size = [](const void* map) { return static_cast<const Map<T>*>(map)->size(); },
    .key = [](const void* map, std::size_t index) -> std::string_view {
      return static_cast<const Map<T>*>(map)->entry(index).first;
    },
    .value = [](const void* map, std::size_t index) -> const void* {
      return &static_cast<const Map<T>*>(map)->entry(index).second;
    },
    .destruct = [](void* map) { std::destroy_at(static_cast<Map<T>*>(map)); },
};

template <class T>
struct TypeOf<Map<T>> {
  static constexpr Type make() noexcept {
    return {.kind = Kind::map, .size = sizeof(Map<T>), .inner = &type_of<T>, .ops = &map_ops<T>};
  }
};

template <class V, std::size_t index = 0>
void* emplace_alternative(V& variant, std::size_t wanted) {
  if constexpr (index < std::variant_size_v<V>) {
    if (index == wanted) {
      return &variant.template emplace<index>(make<std::variant_alternative_t<index, V>>());
    }
    return emplace_alternative<V, index + 1>(variant, wanted);
  } else {
    return nullptr;
  }
}

template <class... T>
struct TypeOf<std::variant<Unknown, T...>> {
  using Variant = std::variant<Unknown, T...>;
  static constexpr const Type* types[] = {&type_of<T>...};
  static constexpr VariantOps ops{
      .emplace =
          [](void* variant, std::size_t index) {
            return emplace_alternative(*static_cast<Variant*>(variant), index);
          },
      .index = [](const void* variant) { return static_cast<const Variant*>(variant)->index(); },
      .get = [](const void* variant) -> const void* {
        return std::visit([](const auto& value) -> const void* { return &value; },
                          *static_cast<const Variant*>(variant));
      },
      .destruct = [](void* variant) { std::destroy_at(static_cast<Variant*>(variant)); },
      .types = types,
  };
  static const VariantTable& table() noexcept {
    return variant_table(static_cast<const Variant*>(nullptr));
  }
  static constexpr Type make() noexcept {
    return {.kind = Kind::variant, .size = sizeof(Variant), .variant = &table, .ops = &ops};
  }
};

// Of what every module needs there is one copy, in the runtime: common_types.cpp.
extern template struct SlotImpl<std::optional<bool>>;
extern template struct SlotImpl<std::optional<std::int32_t>>;
extern template struct SlotImpl<std::optional<std::int64_t>>;
extern template struct SlotImpl<std::optional<double>>;
extern template struct SlotImpl<std::optional<Decimal>>;
extern template struct SlotImpl<std::optional<std::string>>;
extern template struct SlotImpl<std::optional<Timestamp>>;
extern template struct SlotImpl<std::optional<Date>>;
extern template struct SlotImpl<std::optional<Guid>>;
extern template struct SlotImpl<std::optional<std::vector<std::int64_t>>>;
extern template struct SlotImpl<std::optional<std::vector<std::string>>>;
extern template struct SlotImpl<Field<bool>>;
extern template struct SlotImpl<Field<std::int64_t>>;
extern template struct SlotImpl<Field<Decimal>>;
extern template struct SlotImpl<Field<std::string>>;
extern template struct SlotImpl<Field<Timestamp>>;
extern template struct SlotImpl<Field<std::vector<std::int64_t>>>;
extern template struct FieldImpl<bool>;
extern template struct FieldImpl<std::int64_t>;
extern template struct FieldImpl<Decimal>;
extern template struct FieldImpl<std::string>;
extern template struct FieldImpl<Timestamp>;
extern template struct FieldImpl<std::vector<std::int64_t>>;
extern template struct ArrayImpl<std::int32_t>;
extern template struct ArrayImpl<std::int64_t>;
extern template struct ArrayImpl<std::string>;

// The envelopes of the runtime.
template <class T>
struct EnvelopeTable;

template <class T>
struct EnvelopeTable<Page<T>> {
  using P = Page<T>;
  static constexpr Member members[] = {
      {"page", offsetof(P, page), &type_of<std::int32_t>, true},
      {"pageSize", offsetof(P, page_size), &type_of<std::int32_t>, true},
      {"hasMore", offsetof(P, has_more), &type_of<std::optional<bool>>},
      {"totalCount", offsetof(P, total_count), &type_of<std::optional<std::int32_t>>},
      {"data", offsetof(P, data), &type_of<std::vector<T>>, true},
  };
  // A page that is not the last one is full.
  static std::uint32_t expected(const void* object) noexcept {
    const auto& page = *static_cast<const P*>(object);
    constexpr std::int32_t kMost = 5'000;  // of what the service promises, in case it lies
    if (!page.has_more.value_or(false) || page.page_size <= 0) return 0;
    return static_cast<std::uint32_t>(page.page_size < kMost ? page.page_size : kMost);
  }
  static constexpr Object kObject{"Page", members, 5, offsetof(P, extra), &construct<P>, &expected};
};

template <class T>
struct EnvelopeTable<ExportPage<T>> {
  using P = ExportPage<T>;
  static constexpr Member members[] = {
      {"hasMore", offsetof(P, has_more), &type_of<bool>, true},
      {"continueFrom", offsetof(P, continue_from), &type_of<std::string>, true},
      {"data", offsetof(P, data), &type_of<std::vector<T>>, true},
  };
  static constexpr Object kObject{"ExportPage", members, 3, offsetof(P, extra), &construct<P>};
};

template <class T>
struct EnvelopeTable<CloudEvent<T>> {
  using P = CloudEvent<T>;
  static constexpr Member members[] = {
      {"specversion", offsetof(P, specversion), &type_of<std::string>, true},
      {"id", offsetof(P, id), &type_of<std::string>, true},
      {"type", offsetof(P, type), &type_of<std::string>, true},
      {"time", offsetof(P, time), &type_of<Timestamp>, true},
      {"source", offsetof(P, source), &type_of<std::string>, true},
      {"userassignedid", offsetof(P, userassignedid), &type_of<std::string>, true},
      {"datacontenttype", offsetof(P, datacontenttype), &type_of<std::string>, true},
      {"data", offsetof(P, data), &type_of<T>, true},
  };
  static constexpr Object kObject{"CloudEvent", members, 8, offsetof(P, extra), &construct<P>};
};

template <class T>
struct EnvelopeType {
  static constexpr Type make() noexcept {
    return {.kind = Kind::object, .size = sizeof(T), .object = &EnvelopeTable<T>::kObject};
  }
};
template <class T>
struct TypeOf<Page<T>> : EnvelopeType<Page<T>> {};
template <class T>
struct TypeOf<ExportPage<T>> : EnvelopeType<ExportPage<T>> {};
template <class T>
struct TypeOf<CloudEvent<T>> : EnvelopeType<CloudEvent<T>> {};

// A type whose values can be made and destroyed without knowing it.
struct AnyType {
  const Type* type;  // null for the query parameters of an operation: those are not JSON
  std::uint32_t size;
  std::uint32_t align;
  // Null for structs, whose table tells it: use the functions of module.hpp.
  void (*construct)(void* place) = nullptr;
  void (*destruct)(void* value) = nullptr;
};

template <class T>
void destruct(void* value) {
  std::destroy_at(static_cast<T*>(value));
}

template <class T>
constexpr AnyType any_type_of() {
  AnyType any{.type = &type_of<T>, .size = sizeof(T), .align = alignof(T)};
  if constexpr (type_of<T>.kind != Kind::object) {
    any.construct = &construct<T>;
    any.destruct = &destruct<T>;
  }
  return any;
}
template <class T>
inline constexpr AnyType any_type = any_type_of<T>();

}  // namespace servicetitan::detail
