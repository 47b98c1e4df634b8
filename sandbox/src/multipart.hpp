// multipart/form-data, as far as uploads need it.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace servicetitan::sandbox {

struct Part {
  std::string name;
  std::string file_name;
  std::string content_type;
  std::string body;
};

/// Nullopt when the content type names no boundary or the body does not keep to it.
std::optional<std::vector<Part>> read_multipart(const std::string& content_type,
                                                const std::string& body);

}  // namespace servicetitan::sandbox
