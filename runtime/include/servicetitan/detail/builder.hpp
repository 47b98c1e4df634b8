#pragma once

// What generated endpoint functions are made of: one chain of calls that turns typed arguments into
// a request.

#include "servicetitan/detail/table.hpp"
#include "servicetitan/request.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace servicetitan::detail {

// How a query parameter that is not a single value is written.
enum class QueryStyle : std::uint8_t {
  repeat,           // name=a&name=b; also every single value
  comma,            // name=a,b
  dotted_map,       // name.key=value
  indexed_objects,  // name[0].member=value
};

struct QueryMember {
  std::string_view name;  // on the wire
  std::uint32_t offset;
  const Type* type;
  QueryStyle style = QueryStyle::repeat;
};

class RequestBuilder {
 public:
  explicit RequestBuilder(const Operation& operation);

  // Fills the next `{name}` of the path template other than {tenant}.
  RequestBuilder& path(std::int64_t value);
  RequestBuilder& path(std::string_view value);
  RequestBuilder& path(const Guid& value);

  // Absent members and empty lists are not sent.
  template <class Query, std::size_t count>
  RequestBuilder& query(const QueryMember (&members)[count], const Query& values) {
    return query(members, count, &values);
  }
  RequestBuilder& query(const QueryMember* members, std::size_t count, const void* values);

  template <class Body>
  RequestBuilder& body(const Body& value) {
    return body(type_of<Body>, &value);
  }
  RequestBuilder& body(const Type& type, const void* value);
  RequestBuilder& upload(const Upload& file);

  // Another path than that of the operation, already percent-encoded, with its query.
  RequestBuilder& raw(std::string_view path, std::initializer_list<QueryParameter> query);

  AnyRequest finish(const Type* result);
  // Ends the chain. `returning<void>()` when the answer has no content.
  template <class T>
  Request<T> returning() {
    if constexpr (std::is_void_v<T>) {
      return Request<T>(finish(nullptr));
    } else {
      return Request<T>(finish(&type_of<T>));
    }
  }

 private:
  AnyRequest request_;
};

}  // namespace servicetitan::detail
