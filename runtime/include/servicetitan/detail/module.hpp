#pragma once

// Everything that a module has, as data: for programs that work on operations and types which they
// do not know by name (tests that visit all of them, the command line).

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::detail {

// The query parameters of an operation; @p make_query only where Required members are among them.
template <class Q, void (*make_query)(void*) = &construct<Q>>
inline constexpr AnyType any_query{.type = nullptr,
                                   .size = sizeof(Q),
                                   .align = alignof(Q),
                                   .construct = make_query,
                                   .destruct = &destruct<Q>};

void construct(const AnyType& any, void* place);
void destruct(const AnyType& any, void* value);
// Whether two values of a type are equal.
bool equal(const Type& type, const void* a, const void* b);

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
