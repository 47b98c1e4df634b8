#pragma once

#include "servicetitan/content.hpp"

#include <string>

namespace servicetitan::detail {

struct Multipart {
  std::string body{};
  std::string content_type{};  // with the boundary
};

// A `multipart/form-data` body with one part. False, with the reason in @p problem, when a name
// cannot be written.
bool make_multipart(const Upload& file, Multipart& out, std::string& problem);

}  // namespace servicetitan::detail
