#include "json.hpp"

#include <boost/json/basic_parser_impl.hpp>

#include <array>
#include <charconv>
#include <cstdlib>
#include <utility>
#include <vector>

namespace servicetitan::sandbox {
namespace {

constexpr char kMark = '\x01';

// Receives the events of the parser and builds the value bottom up.
class Builder {
 public:
  static constexpr std::size_t max_object_size = std::size_t(-1);
  static constexpr std::size_t max_array_size = std::size_t(-1);
  static constexpr std::size_t max_key_size = std::size_t(-1);
  static constexpr std::size_t max_string_size = std::size_t(-1);
  using Code = json::error_code;
  using Text = json::string_view;

  bool on_document_begin(Code&) { return true; }
  bool on_document_end(Code&) { return true; }
  bool on_object_begin(Code&) { return open(json::object{}); }
  bool on_object_end(std::size_t, Code&) { return close(); }
  bool on_array_begin(Code&) { return open(json::array{}); }
  bool on_array_end(std::size_t, Code&) { return close(); }
  bool on_key_part(Text s, std::size_t, Code&) { return append(s); }
  bool on_key(Text s, std::size_t, Code&) {
    append(s);
    frames_.back().key = std::exchange(text_, {});
    return true;
  }
  bool on_string_part(Text s, std::size_t, Code&) { return append(s); }
  bool on_string(Text s, std::size_t, Code&) {
    append(s);
    return put(text_value(std::exchange(text_, {})));
  }
  bool on_number_part(Text s, Code&) { return append(s); }
  bool on_int64(std::int64_t i, Text, Code&) {
    text_.clear();
    return put(i);
  }
  bool on_uint64(std::uint64_t, Text s, Code&) { return exact(s); }
  bool on_double(double, Text s, Code&) { return exact(s); }
  bool on_bool(bool b, Code&) { return put(b); }
  bool on_null(Code&) { return put(nullptr); }
  bool on_comment_part(Text, Code&) { return true; }
  bool on_comment(Text, Code&) { return true; }

  json::value result;

 private:
  struct Frame {
    json::value container;
    std::string key;
  };

  bool append(Text s) {
    text_.append(s.data(), s.size());
    return true;
  }
  bool exact(Text s) {
    append(s);
    return put(exact_number(std::exchange(text_, {})));
  }
  bool open(json::value container) {
    frames_.push_back({std::move(container), {}});
    return true;
  }
  bool close() {
    auto done = std::move(frames_.back().container);
    frames_.pop_back();
    return put(std::move(done));
  }
  bool put(json::value value) {
    if (frames_.empty()) {
      result = std::move(value);
    } else if (auto& top = frames_.back(); top.container.is_object()) {
      top.container.get_object()[top.key] = std::move(value);
    } else {
      top.container.get_array().push_back(std::move(value));
    }
    return true;
  }

  std::vector<Frame> frames_;
  std::string text_;
};

void print_to(std::string& out, const json::value& value);

void print_escape(std::string& out, char c) {
  static constexpr std::string_view kShort = "\"\\\b\f\n\r\t";
  static constexpr std::string_view kNames = "\"\\bfnrt";
  const auto at = kShort.find(c);
  out += '\\';
  if (at != std::string_view::npos) {
    out += kNames[at];
  } else {
    out += "u00";
    out += "01"[(static_cast<unsigned char>(c) >> 4U) & 1U];
    out += "0123456789abcdef"[static_cast<unsigned char>(c) & 15U];
  }
}

void print_string(std::string& out, std::string_view text) {
  out += '"';
  std::size_t plain = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20) continue;
    out += text.substr(plain, i - plain);
    print_escape(out, c);
    plain = i + 1;
  }
  out += text.substr(plain);
  out += '"';
}

// The text without the mark: a view, as whole pages go through here.
std::string_view unmarked(const json::string& s) {
  const std::size_t from = !s.empty() && s[0] == kMark ? 1 : 0;
  return {s.data() + from, s.size() - from};
}

void print_object(std::string& out, const json::object& object) {
  out += '{';
  bool first = true;
  for (const auto& [key, member] : object) {
    if (!std::exchange(first, false)) out += ',';
    print_string(out, {key.data(), key.size()});
    out += ':';
    print_to(out, member);
  }
  out += '}';
}

void print_to(std::string& out, const json::value& value) {
  if (const auto* object = value.if_object()) {
    print_object(out, *object);
  } else if (const auto* array = value.if_array()) {
    out += '[';
    bool first = true;
    for (const auto& item : *array) {
      if (!std::exchange(first, false)) out += ',';
      print_to(out, item);
    }
    out += ']';
  } else if (is_exact_number(value)) {
    out += unmarked(value.get_string());
  } else if (value.is_string()) {
    print_string(out, unmarked(value.get_string()));
  } else if (value.is_int64()) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value.get_int64());
    out.append(digits.data(), end.ptr);
  } else {
    out += json::serialize(value);
  }
}

}  // namespace

json::value parse_json(std::string_view text) {
  json::parse_options options;
  options.max_depth = 64;
  json::basic_parser<Builder> parser{options};
  json::error_code code;
  const auto used = parser.write_some(false, text.data(), text.size(), code);
  if (!code && used < text.size()) code = json::error::extra_data;
  if (code) throw JsonError{"not JSON at byte " + std::to_string(used) + ": " + code.message()};
  return std::move(parser.handler().result);
}

std::string print_json(const json::value& value) {
  std::string out;
  print_to(out, value);
  return out;
}

json::value exact_number(std::string_view text) { return json::string(kMark + std::string{text}); }

bool is_exact_number(const json::value& value) {
  const auto* s = value.if_string();
  return s != nullptr && s->size() > 1 && (*s)[0] == kMark && (*s)[1] != kMark;
}

bool is_number(const json::value& value) { return value.is_number() || is_exact_number(value); }

std::string number_text(const json::value& value) {
  if (const auto* s = value.if_string()) return {s->data() + 1, s->size() - 1};
  return json::serialize(value);
}

double number_value(const json::value& value) {
  if (value.is_int64()) return static_cast<double>(value.get_int64());
  return std::strtod(number_text(value).c_str(), nullptr);
}

bool is_text(const json::value& value) { return value.is_string() && !is_exact_number(value); }

std::string text_of(const json::value& value) { return std::string{unmarked(value.get_string())}; }

json::value text_value(std::string_view text) {
  if (!text.empty() && text[0] == kMark) return json::string(kMark + std::string{text});
  return json::string{text.data(), text.size()};
}

std::string scalar_text(const json::value& value) {
  if (is_number(value)) return number_text(value);
  if (value.is_string()) return text_of(value);
  if (value.is_bool()) return value.get_bool() ? "true" : "false";
  return {};
}

}  // namespace servicetitan::sandbox
