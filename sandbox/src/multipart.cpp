#include "multipart.hpp"

#include "text.hpp"

namespace servicetitan::sandbox {
namespace {

// The value of `key` in `form-data; name="file"; filename="a.png"`.
std::string parameter_of(std::string_view header, std::string_view key) {
  for (const auto& piece : split(header, ';')) {
    const auto part = trim(piece);
    const auto equals = part.find('=');
    if (equals == std::string_view::npos || !equal_ignoring_case(part.substr(0, equals), key)) {
      continue;
    }
    auto value = part.substr(equals + 1);
    if (value.size() >= 2 && value.front() == '"') value = value.substr(1, value.size() - 2);
    return std::string{value};
  }
  return {};
}

Part read_part(std::string_view head, std::string_view body) {
  Part part;
  part.body = body;
  for (const auto& line : split(head, '\n')) {
    const auto colon = line.find(':');
    if (colon == std::string::npos) continue;
    const auto name = trim(std::string_view{line}.substr(0, colon));
    const auto value = trim(std::string_view{line}.substr(colon + 1));
    if (equal_ignoring_case(name, "Content-Type")) part.content_type = value;
    if (!equal_ignoring_case(name, "Content-Disposition")) continue;
    part.name = parameter_of(value, "name");
    part.file_name = parameter_of(value, "filename");
  }
  return part;
}

}  // namespace

std::optional<std::vector<Part>> read_multipart(const std::string& content_type,
                                                const std::string& body) {
  const auto boundary = parameter_of(content_type, "boundary");
  if (boundary.empty()) return std::nullopt;
  const auto mark = "--" + boundary;
  std::vector<Part> parts;
  auto at = body.find(mark);
  while (at != std::string::npos) {
    at += mark.size();
    if (body.compare(at, 2, "--") == 0) return parts;
    const auto head = body.find("\r\n\r\n", at);
    const auto next = body.find("\r\n" + mark, at);
    if (head == std::string::npos || next == std::string::npos || next < head) return std::nullopt;
    const auto begin = std::min(head + 4, next);
    parts.push_back(read_part(std::string_view{body}.substr(at, head - at),
                              std::string_view{body}.substr(begin, next - begin)));
    at = next + 2;
  }
  return std::nullopt;
}

}  // namespace servicetitan::sandbox
