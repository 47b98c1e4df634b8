#include "decoder.hpp"

#include "handler.hpp"
#include "handler_inline.hpp"

// The only place that instantiates the parser: it costs about two seconds.
#include <boost/json/basic_parser_impl.hpp>

namespace servicetitan::detail {

namespace decoder_impl {

// How much of the text before and after an error is shown.
inline constexpr std::size_t kShown = 32;

inline boost::json::parse_options parser_options(const DecodeOptions& options) {
  boost::json::parse_options made;
  made.max_depth = options.max_depth;
  return made;
}

inline std::string describe(const boost::system::error_code& code, std::size_t max_depth) {
  using boost::json::error;
  if (code == error::too_deep) {
    return "nested deeper than " + std::to_string(max_depth) + " levels";
  }
  if (code == error::incomplete) return "the text ends before the value is complete";
  if (code == error::extra_data) return "more text after the value";
  if (code == error::exponent_overflow) return "a number whose exponent is out of range";
  if (code == error::illegal_leading_surrogate || code == error::illegal_trailing_surrogate) {
    return "an escape of half a character";
  }
  return "not JSON";
}

}  // namespace decoder_impl

struct Decoder::Impl {
  Impl(const Type& type, void* out, const DecodeOptions& options, Notes& notes)
      : max_depth(options.max_depth),
        parser(decoder_impl::parser_options(options), type, out, options, notes) {}

  std::size_t max_depth;
  boost::json::basic_parser<Handler> parser;
  std::size_t consumed = 0;
  std::string before{};  // the last bytes of the chunks before this one
  CodecError error{};
  bool failed = false;

  bool take(std::string_view chunk, bool more);
  bool fail(std::string_view chunk, std::size_t at, const boost::system::error_code& code);
};

bool Decoder::Impl::take(std::string_view chunk, bool more) {
  if (failed) return false;
  parser.handler().set_chunk(chunk);
  boost::system::error_code code;
  const std::size_t used = parser.write_some(more, chunk.data(), chunk.size(), code);
  if (!code && used < chunk.size())
    code = boost::json::make_error_code(boost::json::error::extra_data);
  if (code) return fail(chunk, used, code);
  consumed += chunk.size();
  if (chunk.size() >= decoder_impl::kShown) {
    before = chunk.substr(chunk.size() - decoder_impl::kShown);
  } else {
    before += chunk;
    if (before.size() > decoder_impl::kShown) before.erase(0, before.size() - decoder_impl::kShown);
  }
  return true;
}

bool Decoder::Impl::fail(std::string_view chunk, std::size_t at,
                         const boost::system::error_code& code) {
  failed = true;
  error = parser.handler().error();
  if (error.message.empty()) {
    error.message = decoder_impl::describe(code, max_depth);
    error.pointer = parser.handler().pointer();
  }
  parser.handler().abandon();
  error.offset = consumed + at;
  std::string around = before + std::string(chunk.substr(0, at));
  if (around.size() > decoder_impl::kShown) around.erase(0, around.size() - decoder_impl::kShown);
  around += chunk.substr(at, decoder_impl::kShown);
  error.excerpt = printable(around, 3 * decoder_impl::kShown);
  return false;
}

Decoder::Decoder(const Type& type, void* out, const DecodeOptions& options, Notes& notes)
    : impl_(std::make_unique<Impl>(type, out, options, notes)) {}

Decoder::~Decoder() = default;

bool Decoder::write(std::string_view chunk) { return impl_->take(chunk, true); }

bool Decoder::finish() { return impl_->take({}, false); }

const CodecError& Decoder::error() const noexcept { return impl_->error; }

void Decoder::set_pointer(std::string_view pointer) {
  impl_->parser.handler().set_pointer(pointer);
}

}  // namespace servicetitan::detail
