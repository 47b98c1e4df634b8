#include "members.hpp"

#include "servicetitan/codec.hpp"

namespace servicetitan::detail {

std::optional<Map<Json>> read_members(std::string_view text) {
  Map<Json> members;
  if (decode_text(type_of<Map<Json>>, &members, text, {}, nullptr)) return std::nullopt;
  return members;
}

bool is_text(const Json& json) noexcept { return json.text().starts_with('"'); }

std::string text_of(const Json* json) {
  std::string text;
  // Other JSON would be read too: texts may come as numbers.
  if (json != nullptr && is_text(*json) &&
      decode_text(type_of<std::string>, &text, json->text(), {}, nullptr)) {
    text.clear();
  }
  return text;
}

}  // namespace servicetitan::detail
