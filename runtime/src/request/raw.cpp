#include "servicetitan/detail/builder.hpp"
#include "servicetitan/request.hpp"

namespace servicetitan {

namespace detail::raw_impl {

// Nothing is known about such a request but its method.
inline constexpr Operation make(Method method, bool idempotent) noexcept {
  return {.name = "raw",
          .method = method,
          .request_content = Content::json,
          .response_content = Content::json,
          .idempotent = idempotent};
}

inline constexpr Operation kOperations[] = {make(Method::get, true), make(Method::post, false),
                                            make(Method::put, false), make(Method::patch, false),
                                            make(Method::delete_, false)};

// What may stand in the path of a request line; `{tenant}` is filled in later.
inline bool is_path(std::string_view path) noexcept {
  if (path.empty() || path.front() != '/') return false;
  constexpr std::string_view kOthers = "/-._~%!$&'()*+,;=:@{}";
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (!plain && kOthers.find(c) == std::string_view::npos) return false;
  }
  return true;
}

}  // namespace detail::raw_impl

detail::RequestBuilder& detail::RequestBuilder::raw(std::string_view path,
                                                    std::initializer_list<QueryParameter> query) {
  request_.path_ = path;
  request_.query_ = query;
  if (!raw_impl::is_path(path)) {
    request_.problem_ =
        "the path of a raw request begins with `/` and is percent-encoded; a query goes into the "
        "argument after it";
  }
  return *this;
}

Request<Json> raw(Method method, std::string_view path, std::initializer_list<QueryParameter> query,
                  const Json* body) {
  const Operation& operation = detail::raw_impl::kOperations[static_cast<std::size_t>(method)];
  detail::RequestBuilder builder(operation);
  builder.raw(path, query);
  if (body != nullptr) builder.body(*body);
  return builder.returning<Json>();
}

}  // namespace servicetitan
