#pragma once

#include "servicetitan/json.hpp"
#include "servicetitan/operation.hpp"

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace servicetitan {

class ContentSource;

namespace detail {
struct Type;
class RequestBuilder;
}  // namespace detail

/// One query parameter, name and value not yet percent-encoded.
struct QueryParameter {
  std::string name{};
  std::string value{};

  friend bool operator==(const QueryParameter&, const QueryParameter&) = default;
};

/// What is sent, without the type of what comes back. A value: making one does no I/O.
class AnyRequest {
 public:
  const Operation& operation() const noexcept { return *operation_; }
  Method method() const noexcept { return method_; }
  /// The path with its parameters filled in and percent-encoded, all but `{tenant}`, which the
  /// client fills in.
  const std::string& path() const noexcept { return path_; }
  const std::vector<QueryParameter>& query() const noexcept { return query_; }
  /// Empty when there is no body.
  const std::string& body() const noexcept { return body_; }
  const std::string& content_type() const noexcept { return content_type_; }
  /// A body that is read while it is sent, instead of `body()`; else null.
  const std::shared_ptr<ContentSource>& source() const noexcept { return source_; }

  /// Sets a query parameter, also one that the documents do not have; replaces all of that name.
  void set_query(std::string_view name, std::string value);
  /// The value of the first query parameter @p name, or empty.
  std::string_view query_value(std::string_view name) const noexcept;

  /// How to decode the answer; null when it is not decoded.
  const detail::Type* result() const noexcept { return result_; }
  /// Why the request cannot be sent (a number that JSON cannot hold, ...); empty when it can.
  const std::string& problem() const noexcept { return problem_; }

 protected:
  AnyRequest() = default;

 private:
  friend class detail::RequestBuilder;

  const Operation* operation_ = nullptr;
  Method method_ = Method::get;
  std::string path_{};
  std::vector<QueryParameter> query_{};
  std::string body_{};
  std::string content_type_{};
  std::shared_ptr<ContentSource> source_{};
  const detail::Type* result_ = nullptr;
  std::string problem_{};
};

/// A request whose answer decodes to a @p T (`void`: to nothing). Made by the generated functions;
/// `Client::send` performs it.
template <class T>
class Request : public AnyRequest {
 public:
  using result_type = T;

 private:
  friend class detail::RequestBuilder;
  explicit Request(AnyRequest&& request) : AnyRequest(std::move(request)) {}
};

/// A request to any path of the API, with the same authentication, limits, retries and errors:
/// `raw(Method::get, "/crm/v2/tenant/{tenant}/customers", {{"pageSize", "1"}})`. `{tenant}` is
/// filled in; other text of the path is sent as it is.
Request<Json> raw(Method method, std::string_view path,
                  std::initializer_list<QueryParameter> query = {}, const Json* body = nullptr);

}  // namespace servicetitan
