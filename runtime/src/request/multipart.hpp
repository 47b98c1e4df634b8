#pragma once

#include "servicetitan/content.hpp"

#include <memory>
#include <string>

namespace servicetitan::detail {

struct Multipart {
  std::string body{};
  // Instead of `body`, where the content is not in memory.
  std::shared_ptr<ContentSource> source{};
  std::string content_type{};  // with the boundary
};

// A `multipart/form-data` body with one part. False, with the reason in @p problem, when a name
// cannot be written.
bool make_multipart(const Upload& file, Multipart& out, std::string& problem);

}  // namespace servicetitan::detail
