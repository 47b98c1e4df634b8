#include "decoder.hpp"
#include "handler.hpp"
#include "json_access.hpp"

#include <boost/system/errc.hpp>

#include <cstddef>

namespace servicetitan::detail {

namespace handler_variant_impl {

// Reads one member of an object and nothing else.
struct Probe {
  std::string value{};
  Map<Json> extra{};
};

inline std::string discriminator(std::string_view object, const VariantTable& table,
                                 std::size_t max_depth) {
  const Member member{table.member, offsetof(Probe, value), &type_of<std::string>};
  const Object description{"Probe", &member, 1, offsetof(Probe, extra), &construct<Probe>};
  const Type type{.kind = Kind::object, .size = sizeof(Probe), .object = &description};
  Probe probe;
  Notes notes;
  Decoder decoder(
      type, &probe,
      {.strictness = Strictness::tolerant, .keep_unknown = false, .max_depth = max_depth}, notes);
  if (!decoder.write(object) || !decoder.finish()) return {};
  return probe.value;
}

inline bool equal_without_case(std::string_view a, std::string_view b) noexcept {
  const auto lower = [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  };
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}

// The index in the std::variant; 0, which is Unknown, when the discriminator is not documented.
inline std::size_t find_alternative(const VariantTable& table, std::string_view value) noexcept {
  for (std::uint32_t i = 0; i < table.count; ++i) {
    if (equal_without_case(table.alternatives[i].discriminator, value)) {
      return table.alternatives[i].index;
    }
  }
  return 0;
}

}  // namespace handler_variant_impl

// The discriminator may come after the members that it decides about: so the object is written down
// first and read when it is complete.
bool Handler::finish_variant(Code& code) {
  const Type& type = *captured_.type;
  const VariantTable& table = type.variant();
  const std::size_t depth_left = options_.max_depth - stack_.size();
  const std::string text = std::move(captured_text_);
  const std::string value = text.front() == '{'
                                ? handler_variant_impl::discriminator(text, table, depth_left)
                                : std::string();
  const std::size_t index = handler_variant_impl::find_alternative(table, value);
  void* const place = type.choice().emplace(captured_.place, index);
  if (index == 0) {
    JsonAccess::text(static_cast<Unknown*>(place)->json) = text;
    return true;
  }
  DecodeOptions options = options_;
  options.max_depth = depth_left;
  Decoder decoder(*type.choice().types[index - 1], place, options, notes_);
  decoder.set_pointer(pointer());
  if (decoder.write(text) && decoder.finish()) return true;
  error_ = decoder.error();
  code = make_error_code(boost::system::errc::invalid_argument);
  return false;
}

}  // namespace servicetitan::detail
