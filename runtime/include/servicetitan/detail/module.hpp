#pragma once

// Everything that a module has, as data: for programs that work on operations and types which they
// do not know by name (tests that visit all of them, the command line). Generated into a library
// target of its own (`servicetitan::<module>_tables`), so that nobody else pays for it.

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::detail {

// A type whose values can be made, compared and destroyed without knowing it.
struct AnyType {
  const Type* type;  // null for the query parameters of an operation: those are not JSON
  std::uint32_t size;
  std::uint32_t align;
  void (*construct)(void* place);
  void (*destroy)(void* value);
  bool (*equal)(const void* a, const void* b);
};

template <class T>
inline constexpr AnyType any_type{
    .type = &type_of<T>,
    .size = sizeof(T),
    .align = alignof(T),
    .construct = [](void* place) { ::new (place) T(make<T>()); },
    .destroy = [](void* value) { std::destroy_at(static_cast<T*>(value)); },
    .equal = [](const void* a,
                const void* b) { return *static_cast<const T*>(a) == *static_cast<const T*>(b); },
};

// The query parameters of an operation; @p make_query only where Required members are among them.
template <class Q, void (*make_query)(void*) = &construct<Q>>
inline constexpr AnyType any_query{
    .type = nullptr,
    .size = sizeof(Q),
    .align = alignof(Q),
    .construct = make_query,
    .destroy = [](void* value) { std::destroy_at(static_cast<Q*>(value)); },
    .equal = nullptr,
};

struct PathMember {
  std::string_view name;
  Kind kind;  // int64, string or guid
};

struct OperationEntry {
  const Operation* operation;
  const PathMember* path;  // without the tenant, in the order of the template
  std::uint32_t path_count;
  const AnyType* query;  // null without query parameters
  const QueryMember* query_members;
  std::uint32_t query_count;
  const AnyType* body;    // null without a JSON body
  const AnyType* result;  // null without content
};

struct ModuleTable {
  std::string_view name;
  const OperationEntry* operations;
  std::uint32_t operation_count;
  const AnyType* const* structs;
  std::uint32_t struct_count;
};

}  // namespace servicetitan::detail
