#include "multipart.hpp"

#include "servicetitan/error.hpp"

#include <algorithm>
#include <cstdint>
#include <random>
#include <string_view>
#include <utility>

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

// For content that nobody has seen yet: nobody can guess it, and put it there.
inline std::string random_boundary() {
  std::random_device random;
  std::string boundary = "servicetitan";
  for (int i = 0; i < 4; ++i) boundary.append("-").append(std::to_string(random()));
  return boundary;
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

inline Error broken_promise(const std::string& what) {
  return Error(ErrorCode::file, "the content to upload " + what);
}

// Head, content and tail one after the other; the content must be as long as it was said to be.
class PartReader {
 public:
  PartReader(std::string head, ContentSource& content, std::string tail)
      : text_(std::move(head)),
        tail_(std::move(tail)),
        size_(content.size()),
        left_(size_),
        content_(content.open()) {}

  std::size_t operator()(char* place, std::size_t size) {
    if (at_ == text_.size() && left_ != 0) return read_content(place, size);
    if (at_ == text_.size() && !in_tail_) begin_tail();
    const std::size_t count = text_.copy(place, size, at_);
    at_ += count;
    return count;
  }

 private:
  std::size_t read_content(char* place, std::size_t size) {
    const auto most = static_cast<std::size_t>(std::min<std::uint64_t>(size, left_));
    const std::size_t count = content_(place, most);
    if (count > most) throw broken_promise("was read to more than there was place for");
    if (count == 0) {
      throw broken_promise("ended after " + std::to_string(size_ - left_) + " of " +
                           std::to_string(size_) + " bytes");
    }
    left_ -= count;
    return count;
  }

  // The body cannot be whole yet, so the service has not acted on what came too short.
  void begin_tail() {
    char more = 0;
    if (content_(&more, 1) != 0) {
      throw broken_promise("is longer than the " + std::to_string(size_) +
                           " bytes that were announced");
    }
    text_ = std::move(tail_);
    at_ = 0;
    in_tail_ = true;
  }

  std::string text_;
  std::string tail_;
  std::uint64_t size_;
  std::uint64_t left_;
  ContentSource::Reader content_;
  std::size_t at_ = 0;
  bool in_tail_ = false;
};

class PartSource : public ContentSource {
 public:
  PartSource(std::string head, std::shared_ptr<ContentSource> content, std::string tail)
      : head_(std::move(head)), content_(std::move(content)), tail_(std::move(tail)) {}

  std::uint64_t size() const noexcept override {
    return head_.size() + content_->size() + tail_.size();
  }
  bool can_open() const noexcept override { return content_->can_open(); }
  Reader open() override { return PartReader(head_, *content_, tail_); }

 private:
  std::string head_;
  std::shared_ptr<ContentSource> content_;
  std::string tail_;
};

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
  const std::string boundary =
      file.source ? multipart_impl::random_boundary() : multipart_impl::boundary_for(file.bytes);
  out.content_type = "multipart/form-data; boundary=" + boundary;
  std::string head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" +
                     file.part_name + "\"; filename=\"" + file.file_name +
                     "\"\r\nContent-Type: " + file.content_type + "\r\n\r\n";
  std::string tail = "\r\n--" + boundary + "--\r\n";
  if (file.source) {
    out.source =
        std::make_shared<multipart_impl::PartSource>(std::move(head), file.source, std::move(tail));
    return true;
  }
  out.body.reserve(head.size() + file.bytes.size() + tail.size());
  out.body.append(head).append(file.bytes).append(tail);
  return true;
}

}  // namespace servicetitan::detail
