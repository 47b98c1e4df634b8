#include "inflate.hpp"

#include "../text/text.hpp"

// Boost: the decompressor of Beast, which needs no other library.
#include <boost/beast/zlib/inflate_stream.hpp>
#include <boost/crc.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>

namespace servicetitan::detail {

namespace inflate_impl {

enum class Coding { gzip, deflate };
enum class Stage { head, content, tail };

constexpr std::size_t kTooShort = 0;
constexpr std::size_t kNoHead = std::string_view::npos;
// The names and comments in it have no bound of their own.
constexpr std::size_t kMostHead = std::size_t{64} << 10;

inline unsigned byte_at(std::string_view text, std::size_t at) noexcept {
  return static_cast<unsigned char>(text[at]);
}

// RFC 1952: ten bytes, then what the flags say.
inline std::size_t gzip_head(std::string_view text) noexcept {
  std::size_t size = 10;
  if (text.size() < size) return kTooShort;
  const unsigned flags = byte_at(text, 3);
  if (byte_at(text, 0) != 0x1f || byte_at(text, 1) != 0x8b || byte_at(text, 2) != 8 ||
      (flags & 0xe0U) != 0) {
    return kNoHead;
  }
  if ((flags & 4U) != 0) {
    if (text.size() < size + 2) return kTooShort;
    size += 2 + byte_at(text, size) + (byte_at(text, size + 1) << 8U);
  }
  for (const unsigned flag : {8U, 16U}) {  // a name, a comment: to the next null
    if ((flags & flag) == 0) continue;
    const std::size_t end = text.find('\0', size);
    if (end == std::string_view::npos) return kTooShort;
    size = end + 1;
  }
  if ((flags & 2U) != 0) size += 2;
  return text.size() < size ? kTooShort : size;
}

// RFC 1950, two bytes. "deflate" means it, but some servers send the bare stream.
inline bool is_zlib_head(std::string_view text) noexcept {
  const unsigned method = byte_at(text, 0);
  const unsigned flags = byte_at(text, 1);
  return (method & 0x0fU) == 8 && ((method << 8U) + flags) % 31 == 0 && (flags & 0x20U) == 0;
}

class Adler {
 public:
  void add(std::string_view text) noexcept {
    for (const char c : text) {
      low_ = (low_ + static_cast<unsigned char>(c)) % 65521;
      high_ = (high_ + low_) % 65521;
    }
  }
  std::uint32_t value() const noexcept { return (high_ << 16U) | low_; }

 private:
  std::uint32_t low_ = 1;
  std::uint32_t high_ = 0;
};

inline std::uint32_t number(std::string_view text, std::size_t at, bool big_end_first) noexcept {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    value |= byte_at(text, at + i) << (8 * (big_end_first ? 3 - i : i));
  }
  return value;
}

inline TransportFailure broken(const char* how) {
  return {ErrorCode::transport, std::string("the compressed answer ") + how, false};
}

}  // namespace inflate_impl

struct InflatingSink::Stream {
  explicit Stream(inflate_impl::Coding of) : coding(of) { restart(); }

  void restart() {
    stage = inflate_impl::Stage::head;
    inflater.reset();
    crc.reset();
    adler = {};
    size = 0;
    pending.clear();
  }
  // Takes the head off the front of @p in, which then lies here; false when it is none.
  bool read_head(std::string_view& in);
  // As above, for what follows the content: false when the content is not what was compressed.
  bool read_tail(std::string_view& in);
  bool is_whole() const noexcept { return stage == inflate_impl::Stage::head && pending.empty(); }
  void check(std::string_view content) {
    size += static_cast<std::uint32_t>(content.size());
    if (coding == inflate_impl::Coding::gzip) {
      crc.process_bytes(content.data(), content.size());
    } else if (wrapped) {
      adler.add(content);
    }
  }

  inflate_impl::Coding coding;
  inflate_impl::Stage stage = inflate_impl::Stage::head;
  boost::beast::zlib::inflate_stream inflater{};
  boost::crc_32_type crc{};
  inflate_impl::Adler adler{};
  std::uint32_t size = 0;
  bool wrapped = true;
  // Of a head or tail that is not here as a whole yet.
  std::string pending{};
  // What came in one piece with a head.
  std::string carry{};
};

bool InflatingSink::Stream::read_head(std::string_view& in) {
  using namespace inflate_impl;
  pending += in;
  in = {};
  std::size_t head = kTooShort;
  if (coding == Coding::gzip) {
    head = gzip_head(pending);
  } else if (pending.size() >= 2) {
    wrapped = is_zlib_head(pending);
    head = 2;
  }
  if (head == kNoHead || (head == kTooShort && pending.size() > kMostHead)) return false;
  if (head == kTooShort) return true;
  stage = Stage::content;
  // A bare stream has no head: what was taken for one belongs to it.
  carry = pending.substr(wrapped ? head : 0);
  pending.clear();
  in = carry;
  return true;
}

bool InflatingSink::Stream::read_tail(std::string_view& in) {
  using namespace inflate_impl;
  const std::size_t tail = coding == Coding::gzip ? 8 : wrapped ? 4 : 0;
  const std::size_t used = std::min(in.size(), tail - pending.size());
  pending += in.substr(0, used);
  in.remove_prefix(used);
  if (pending.size() < tail) return true;
  if (coding == Coding::gzip &&
      (number(pending, 0, false) != crc.checksum() || number(pending, 4, false) != size)) {
    return false;
  }
  if (coding == Coding::deflate && wrapped && number(pending, 0, true) != adler.value()) {
    return false;
  }
  restart();
  // Only gzip lets another follow.
  return in.empty() || coding == Coding::gzip;
}

InflatingSink::InflatingSink(AnswerSink& to) : to_(to) {}
InflatingSink::~InflatingSink() = default;

bool InflatingSink::stop(TransportFailure failure) {
  failure_ = std::move(failure);
  return false;
}

bool InflatingSink::on_head(HttpHead head) {
  using inflate_impl::Coding;
  const std::string* coding = find_header(head.headers, "Content-Encoding");
  if (coding == nullptr) return to_.on_head(std::move(head));
  const std::string_view name = trim(*coding);
  if (equal_ignoring_case(name, "gzip") || equal_ignoring_case(name, "x-gzip")) {
    stream_ = std::make_unique<Stream>(Coding::gzip);
  } else if (equal_ignoring_case(name, "deflate")) {
    stream_ = std::make_unique<Stream>(Coding::deflate);
  } else {
    return to_.on_head(std::move(head));
  }
  std::erase_if(head.headers, [](const HttpHeader& header) {
    return equal_ignoring_case(header.name, "Content-Encoding") ||
           equal_ignoring_case(header.name, "Content-Length");
  });
  return to_.on_head(std::move(head));
}

bool InflatingSink::emit(std::string_view content) {
  if (content.size() > most_ - given_) {
    return stop({ErrorCode::too_large,
                 "the answer, decompressed, is longer than the limit of " + std::to_string(most_) +
                     " bytes; ask for smaller pages or raise limits.response_body",
                 false});
  }
  given_ += content.size();
  stream_->check(content);
  enough_ = !content.empty() && !to_.on_body(content);
  return !enough_;
}

bool InflatingSink::on_body(std::string_view piece) {
  using inflate_impl::Stage;
  if (!stream_) return to_.on_body(piece);
  while (!piece.empty()) {
    switch (stream_->stage) {
      case Stage::head:
        if (!stream_->read_head(piece)) return stop(inflate_impl::broken("does not begin as one"));
        break;
      case Stage::content:
        if (!inflate(piece)) return false;
        break;
      case Stage::tail:
        if (!stream_->read_tail(piece)) return stop(inflate_impl::broken("fails its checksum"));
        break;
    }
  }
  return true;
}

// To the end of @p piece or of the content, whichever comes first.
bool InflatingSink::inflate(std::string_view& piece) {
  namespace zlib = boost::beast::zlib;
  std::array<char, std::size_t{16} << 10> place;
  for (;;) {
    zlib::z_params at;
    at.next_in = piece.data();
    at.avail_in = piece.size();
    at.next_out = place.data();
    at.avail_out = place.size();
    boost::system::error_code failed;
    stream_->inflater.write(at, zlib::Flush::sync, failed);
    piece.remove_prefix(piece.size() - at.avail_in);
    if (!emit({place.data(), place.size() - at.avail_out})) return false;
    if (failed == zlib::error::end_of_stream) {
      stream_->stage = inflate_impl::Stage::tail;
      if (stream_->wrapped || stream_->read_tail(piece)) return true;
      return stop(inflate_impl::broken("goes on after its end"));
    }
    if (failed && failed != zlib::error::need_buffers) {
      return stop(inflate_impl::broken("is damaged"));
    }
    // There may be more to come out, even when nothing goes in.
    if (at.avail_out != 0) return true;
  }
}

std::optional<TransportFailure> InflatingSink::finish() const {
  if (failure_ || !stream_ || enough_ || stream_->is_whole()) return failure_;
  return inflate_impl::broken("ended before it was whole");
}

}  // namespace servicetitan::detail
