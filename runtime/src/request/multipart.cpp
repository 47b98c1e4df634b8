#include "multipart.hpp"

#include <cstdint>
#include <string_view>

namespace servicetitan::detail {

namespace multipart_impl {

// The same content gives the same boundary, so that a request can be compared with another; one
// that occurs in the content is passed over, whoever put it there.
inline std::string boundary_for(std::string_view content) {
  std::uint64_t hash = 14695981039346656037u;  // FNV-1a
  for (const char c : content) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  }
  for (;; ++hash) {
    std::string boundary = "servicetitan-" + std::to_string(hash);
    if (content.find(boundary) == std::string_view::npos) return boundary;
  }
}

// Quoted names have no escape that all servers agree on.
inline bool is_quotable(std::string_view name) noexcept {
  for (const char c : name) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '"' || c == '\\') return false;
  }
  return !name.empty();
}

inline bool is_header_value(std::string_view value) noexcept {
  for (const char c : value) {
    if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7f) return false;
  }
  return !value.empty();
}

}  // namespace multipart_impl

bool make_multipart(const Upload& file, Multipart& out, std::string& problem) {
  if (!multipart_impl::is_quotable(file.part_name) ||
      !multipart_impl::is_quotable(file.file_name)) {
    problem =
        "the part and file name of an upload must not be empty or hold quotes, backslashes or "
        "control characters";
    return false;
  }
  if (!multipart_impl::is_header_value(file.content_type)) {
    problem = "the content type of an upload must be printable ASCII";
    return false;
  }
  const std::string boundary = multipart_impl::boundary_for(file.bytes);
  out.content_type = "multipart/form-data; boundary=" + boundary;
  out.body.reserve(file.bytes.size() + 512);
  out.body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.part_name +
             "\"; filename=\"" + file.file_name + "\"\r\nContent-Type: " + file.content_type +
             "\r\n\r\n";
  out.body += file.bytes;
  out.body += "\r\n--" + boundary + "--\r\n";
  return true;
}

}  // namespace servicetitan::detail
