#pragma once

#include "servicetitan/error.hpp"
#include "servicetitan/notes.hpp"
#include "servicetitan/transport.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace servicetitan {

class Client;
namespace detail {
struct AsyncAccess;
struct DownloadTarget;

// Where the core puts what it reads.
struct ResultPlace {
  // Of the type that the request names; null where it names none.
  void* value = nullptr;
  // Where the content of a download goes instead of into the value.
  DownloadTarget* target = nullptr;
};
}  // namespace detail

/// What came with the answer of a call.
struct ResponseHead {
  int status = 0;
  std::string trace_id{};
  Notes notes{};
  std::vector<Attempt> attempts{};
  std::vector<HttpHeader> headers{};
};

/// What is the same for all responses.
class AnyResponse {
 public:
  int status() const noexcept { return head_.status; }
  /// What support asks for; empty when the service sent none.
  const std::string& trace_id() const noexcept { return head_.trace_id; }
  /// What in the answer was not as documented.
  const Notes& notes() const noexcept { return head_.notes; }
  /// Every attempt; one when all went well.
  const std::vector<Attempt>& attempts() const noexcept { return head_.attempts; }
  /// The value of the first header called @p name, in any case; empty when there is none.
  std::string_view header(std::string_view name) const noexcept {
    const std::string* found = find_header(head_.headers, name);
    return found ? std::string_view(*found) : std::string_view();
  }

 protected:
  friend struct detail::AsyncAccess;
  AnyResponse() = default;
  ResponseHead head_{};
};

/// An answer and its value, read through `->` and `*`.
template <class T>
class Response : public AnyResponse {
 public:
  using value_type = T;

  const T& value() const& noexcept { return value_; }
  T& value() & noexcept { return value_; }
  T&& value() && noexcept { return std::move(value_); }
  const T& operator*() const& noexcept { return value_; }
  T& operator*() & noexcept { return value_; }
  T&& operator*() && noexcept { return std::move(value_); }
  const T* operator->() const noexcept { return &value_; }
  T* operator->() noexcept { return &value_; }

  /// `CustomerResponse customer = client.send(...)`
  operator T() && { return std::move(value_); }

 private:
  friend class Client;
  friend struct detail::AsyncAccess;
  Response() = default;
  detail::ResultPlace place() noexcept { return {&value_}; }
  T value_{};
};

template <>
class Response<void> : public AnyResponse {
 private:
  friend class Client;
  friend struct detail::AsyncAccess;
  Response() = default;
  detail::ResultPlace place() noexcept { return {}; }
};

}  // namespace servicetitan
