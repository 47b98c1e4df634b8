#include "servicetitan/detail/builder.hpp"

#include "../codec/encoder.hpp"
#include "../codec/utf8.hpp"
#include "multipart.hpp"
#include "percent.hpp"
#include "query.hpp"

namespace servicetitan::detail {

namespace builder_impl {

struct Placeholder {
  std::size_t at;
  std::size_t size;  // with its braces; 0 when there is none
};

// The first `{name}` but the tenant, which the client knows. Values that were put in hold no brace.
inline Placeholder next_placeholder(std::string_view path) noexcept {
  constexpr std::string_view kTenant = "{tenant}";
  std::size_t at = path.find('{');
  while (at != std::string_view::npos && path.substr(at, kTenant.size()) == kTenant) {
    at = path.find('{', at + 1);
  }
  const std::size_t end = path.find('}', at);
  if (at == std::string_view::npos || end == std::string_view::npos) return {0, 0};
  return {at, end + 1 - at};
}

// Names the parameter; keeps the first problem.
inline void report(std::string& problem, std::string_view placeholder, std::string_view what) {
  if (problem.empty()) {
    problem = "path parameter " + std::string(placeholder) + ": " + std::string(what);
  }
}

}  // namespace builder_impl

RequestBuilder::RequestBuilder(const Operation& operation) {
  request_.operation_ = &operation;
  request_.method_ = operation.method;
  request_.path_ = operation.path;
}

RequestBuilder& RequestBuilder::path(std::int64_t value) { return path(std::to_string(value)); }

RequestBuilder& RequestBuilder::path(const Guid& value) { return path(value.text()); }

// An empty value would be the path of another operation, and `.` or `..` is taken out of a path by
// servers and proxies, however it is encoded.
RequestBuilder& RequestBuilder::path(std::string_view value) {
  std::string& path = request_.path_;
  const auto [at, size] = builder_impl::next_placeholder(path);
  if (size == 0) {
    if (request_.problem_.empty()) request_.problem_ = "more path parameters than the path has";
    return *this;
  }
  const std::string placeholder = path.substr(at, size);
  if (value.empty()) {
    builder_impl::report(request_.problem_, placeholder, "must not be empty");
  } else if (value == "." || value == "..") {
    builder_impl::report(request_.problem_, placeholder, "must not be `.` or `..`");
  }
  std::string encoded;
  append_percent_encoded(encoded, value);
  path.replace(at, size, encoded);
  return *this;
}

RequestBuilder& RequestBuilder::query(const QueryMember* members, std::size_t count,
                                      const void* values) {
  for (std::size_t i = 0; i < count; ++i) {
    const auto* const value = static_cast<const std::byte*>(values) + members[i].offset;
    std::string problem;
    if (!append_query(members[i], value, request_.query_, problem) && request_.problem_.empty()) {
      request_.problem_ = std::move(problem);
    }
  }
  return *this;
}

RequestBuilder& RequestBuilder::body(const Type& type, const void* value) {
  request_.content_type_ = "application/json";
  std::string problem;
  if (!encode(type, value, request_.body_, problem) && request_.problem_.empty()) {
    request_.problem_ = "body: " + problem;
  }
  return *this;
}

RequestBuilder& RequestBuilder::upload(const Upload& file) {
  Multipart made;
  std::string problem;
  if (make_multipart(file, made, problem)) {
    request_.body_ = std::move(made.body);
    request_.source_ = std::move(made.source);
    request_.content_type_ = std::move(made.content_type);
  } else if (request_.problem_.empty()) {
    request_.problem_ = std::move(problem);
  }
  return *this;
}

AnyRequest RequestBuilder::finish(const Type* result) {
  const auto [at, size] = builder_impl::next_placeholder(request_.path_);
  if (size != 0) {
    builder_impl::report(request_.problem_, request_.path_.substr(at, size), "is not given");
  }
  request_.result_ = result;
  return std::move(request_);
}

}  // namespace servicetitan::detail
