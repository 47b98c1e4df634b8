#pragma once

// Keeps secrets and private values out of texts.

#include "servicetitan/transport.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace servicetitan::detail {

inline constexpr std::string_view kRedacted = "***";

// Takes given secrets out of texts, also in their percent-encoded form.
class Redactor {
 public:
  void add(std::string_view secret);
  void clean(std::string& text) const;
  // All texts of an error.
  void clean(ErrorInfo& info) const;

 private:
  std::vector<std::string> secrets_{};
};

// The URL of @p request, with the values of its query only where they are known to be harmless.
std::string shown_url(const HttpRequest& request);

// A curl command line that repeats @p request: header values and query values only where they are
// known to be harmless, no body.
std::string curl_line(const HttpRequest& request);

}  // namespace servicetitan::detail
