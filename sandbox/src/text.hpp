// Small helpers on text, and the hash that all seeded data comes from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace servicetitan::sandbox {

std::string lower(std::string_view text);
bool equal_ignoring_case(std::string_view a, std::string_view b);
bool contains_ignoring_case(std::string_view text, std::string_view part);
bool ends_with_word(std::string_view name, std::string_view word);
std::vector<std::string> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::string_view trim(std::string_view text);
/// Decodes %XX, and + as a blank when `form`.
std::string percent_decode(std::string_view text, bool form);
std::string base64url(std::string_view bytes);
std::optional<std::string> from_base64url(std::string_view text);
std::string hex(std::uint64_t value, int digits);
std::optional<std::int64_t> to_int64(std::string_view text);
/// "preferredTechnicians" of one: "preferredTechnician".
std::string singular(std::string_view plural);
/// "purchase-orders" -> "purchaseOrders".
std::string camel(std::string_view dashed);

using Hash = std::uint64_t;
Hash mix(Hash value);
Hash hash_text(std::string_view text, Hash start = 0xcbf29ce484222325ULL);
inline Hash hash_with(Hash hash, std::string_view text) { return mix(hash_text(text, hash)); }

}  // namespace servicetitan::sandbox
