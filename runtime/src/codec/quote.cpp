#include "quote_inline.hpp"
#include "utf8.hpp"

namespace servicetitan::detail {

namespace quote_impl {

template <class Out>
void append_escape(Out& out, char c) {
  constexpr std::string_view kHex = "0123456789abcdef";
  switch (c) {
    case '"':
    case '\\':
      out += '\\';
      out += c;
      return;
    case '\b':
      out += "\\b";
      return;
    case '\f':
      out += "\\f";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      out += "\\u00";
      out += kHex[static_cast<unsigned char>(c) >> 4];
      out += kHex[static_cast<unsigned char>(c) & 15];
  }
}

template <class Out>
bool append_escaped(Out& out, std::string_view text) {
  const char* at = text.data();
  const char* const end = at + text.size();
  while (at != end) {
    const char* const start = at;
    at = skip_plain(at, end);
    // Characters of several bytes need no escape: they join the run.
    while (at != end && static_cast<unsigned char>(*at) >= 0x80) {
      const std::size_t length = utf8_length({at, static_cast<std::size_t>(end - at)});
      if (length == 0) return false;
      at = skip_plain(at + length, end);
    }
    out.append(start, static_cast<std::size_t>(at - start));
    if (at != end) append_escape(out, *at++);
  }
  return true;
}

}  // namespace quote_impl

bool append_escaped(std::string& out, std::string_view text) {
  return quote_impl::append_escaped(out, text);
}

bool append_quoted(std::string& out, std::string_view text) {
  out += '"';
  if (!append_escaped(out, text)) return false;
  out += '"';
  return true;
}

bool append_escaped(Sink& out, std::string_view text) {
  return quote_impl::append_escaped(out, text);
}

}  // namespace servicetitan::detail
