#include "fill.hpp"
#include "peers.hpp"

#define RAPIDJSON_SSE2  // every processor of this kind has it
#include <memory>
#include <rapidjson/document.h>
#include <rapidjson/rapidjson.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace bench {
namespace {

using Tree = rapidjson::Value;

struct Api {
  static bool is_null(const Tree& v) { return v.IsNull(); }
  static bool boolean(const Tree& v) { return v.GetBool(); }
  static std::int64_t integer(const Tree& v) { return v.GetInt64(); }
  static double real(const Tree& v) { return v.GetDouble(); }
  static st::Decimal decimal(const Tree& v) {
    return v.IsDouble() ? decimal_from(v.GetDouble()) : st::Decimal(v.GetInt64());
  }
  static std::string_view text(const Tree& v) { return {v.GetString(), v.GetStringLength()}; }
  static const Tree& object(const Tree& v) { return v; }
  template <class F>
  static void member(const Tree& object, std::string_view name, F&& f) {
    const auto size = static_cast<rapidjson::SizeType>(name.size());
    const auto found = object.FindMember(Tree(rapidjson::StringRef(name.data(), size)));
    if (found != object.MemberEnd()) f(found->value);
  }
  template <class F>
  static void element(const Tree& v, F&& f) {
    for (const auto& item : v.GetArray()) f(item);
  }
};

std::size_t parse(std::string_view text) {
  rapidjson::Document tree;
  return tree.Parse(text.data(), text.size()).MemberCount();
}

// With all digits of a double, which its quick way may round.
CustomerPage fill(std::string_view text) {
  rapidjson::Document tree;
  tree.Parse<rapidjson::kParseFullPrecisionFlag>(text.data(), text.size());
  CustomerPage page;
  Fill<Api>::read(tree, page);
  return page;
}

std::function<std::size_t()> writer(std::string_view text) {
  const auto tree = std::make_shared<rapidjson::Document>();
  tree->Parse(text.data(), text.size());
  return [tree] {
    rapidjson::StringBuffer out;
    rapidjson::Writer<rapidjson::StringBuffer> to(out);
    tree->Accept(to);
    return std::string(out.GetString(), out.GetSize()).size();
  };
}

}  // namespace

Peer rapidjson_peer() {
  return {.name = "rapidjson",
          .version = "rapidjson " RAPIDJSON_VERSION_STRING,
          .parse = parse,
          .fill = fill,
          .writer = writer,
          .parse_name = "parse to DOM",
          .fill_name = "DOM, then fill",
          .write_name = "Writer of the DOM"};
}

}  // namespace bench
