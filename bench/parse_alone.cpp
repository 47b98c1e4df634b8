#include "parts.hpp"

#include <boost/json/basic_parser_impl.hpp>

namespace bench {
namespace {

using Code = boost::json::error_code;
using Text = boost::json::string_view;

// Counts, or a compiler would leave out what is not looked at.
struct Counter {
  static constexpr std::size_t max_object_size = std::size_t(-1);
  static constexpr std::size_t max_array_size = std::size_t(-1);
  static constexpr std::size_t max_key_size = std::size_t(-1);
  static constexpr std::size_t max_string_size = std::size_t(-1);

  std::size_t count = 0;

  bool found() {
    ++count;
    return true;
  }
  bool on_document_begin(Code&) { return true; }
  bool on_document_end(Code&) { return true; }
  bool on_object_begin(Code&) { return true; }
  bool on_object_end(std::size_t, Code&) { return true; }
  bool on_array_begin(Code&) { return true; }
  bool on_array_end(std::size_t, Code&) { return true; }
  bool on_key_part(Text, std::size_t, Code&) { return true; }
  bool on_key(Text, std::size_t, Code&) { return found(); }
  bool on_string_part(Text, std::size_t, Code&) { return true; }
  bool on_string(Text, std::size_t, Code&) { return found(); }
  bool on_number_part(Text, Code&) { return true; }
  bool on_int64(std::int64_t, Text, Code&) { return found(); }
  bool on_uint64(std::uint64_t, Text, Code&) { return found(); }
  bool on_double(double, Text, Code&) { return found(); }
  bool on_bool(bool, Code&) { return true; }
  bool on_null(Code&) { return true; }
  bool on_comment_part(Text, Code&) { return true; }
  bool on_comment(Text, Code&) { return true; }
};

}  // namespace

std::size_t parse_alone(std::string_view text) {
  boost::json::basic_parser<Counter> parser(boost::json::parse_options{});
  Code failed;
  if (parser.write_some(false, text.data(), text.size(), failed) != text.size() || failed) {
    fail("the parser alone finds fault with a page");
  }
  return parser.handler().count;
}

}  // namespace bench
