#include "../text/text.hpp"

#include "servicetitan/webhook.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <climits>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace servicetitan {

namespace detail::signature_impl {

constexpr std::size_t kSize = 32;
using Digest = std::array<unsigned char, kSize>;

inline Error trouble(std::string what) {
  return Error(ErrorCode::signature, "webhook delivery: " + std::move(what));
}

inline std::optional<Error> digest_of(std::string_view body, const Secret& key, Digest& digest) {
  const std::string& text = key.reveal();
  if (text.empty() || text.size() > INT_MAX) {
    return Error(ErrorCode::config,
                 "the key for the signatures of webhooks is empty; take it from the portal, where "
                 "the webhook is set up");
  }
  unsigned size = 0;
  const unsigned char* const made = ::HMAC(
      ::EVP_sha256(), text.data(), static_cast<int>(text.size()),
      reinterpret_cast<const unsigned char*>(body.data()), body.size(), digest.data(), &size);
  if (made == nullptr || size != kSize) {
    return Error(ErrorCode::config, "OpenSSL refuses to make an HMAC-SHA256");
  }
  return std::nullopt;
}

inline int hex_value(char c) noexcept {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

inline bool read_hex(std::string_view text, Digest& digest) noexcept {
  if (text.size() != 2 * kSize) return false;
  for (std::size_t i = 0; i < kSize; ++i) {
    const int high = hex_value(text[2 * i]);
    const int low = hex_value(text[2 * i + 1]);
    if (high < 0 || low < 0) return false;
    digest[i] = static_cast<unsigned char>(high * 16 + low);
  }
  return true;
}

inline int base64_value(char c) noexcept {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '+' || c == '-') return 62;
  if (c == '/' || c == '_') return 63;
  return -1;
}

inline bool read_base64(std::string_view text, Digest& digest) noexcept {
  constexpr std::size_t kDigits = 43;
  if (text.size() == kDigits + 1 && text.back() == '=') text.remove_suffix(1);
  if (text.size() != kDigits) return false;
  std::uint32_t bits = 0;
  int count = 0;
  std::size_t at = 0;
  for (const char c : text) {
    const int value = base64_value(c);
    if (value < 0) return false;
    bits = (bits << 6 | static_cast<std::uint32_t>(value)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    digest[at++] = static_cast<unsigned char>(bits >> count & 0xff);
  }
  return (bits & 3) == 0;  // two bits are left over
}

inline std::optional<Error> check(std::string_view body, std::string_view signature,
                                  const Secret& key) {
  Digest expected;
  if (auto error = digest_of(body, key, expected)) return error;
  std::string_view text = trim(signature);
  if (text.empty()) return trouble("it has no signature; do not trust it");
  constexpr std::string_view kPrefix = "sha256=";
  if (starts_with_ignoring_case(text, kPrefix)) {
    text.remove_prefix(kPrefix.size());
  }
  Digest given;
  if (!read_hex(text, given) && !read_base64(text, given)) {
    return trouble(
        "its signature is no HMAC-SHA256 in hexadecimal digits or base64; is it the right header?");
  }
  if (::CRYPTO_memcmp(expected.data(), given.data(), kSize) != 0) {
    return trouble(
        "its signature does not fit; the key is another one, or these are not the bytes that were "
        "sent (JSON that was written again does not do)");
  }
  return std::nullopt;
}

}  // namespace detail::signature_impl

namespace webhook {

Result<void> try_verify(std::string_view body, std::string_view signature, const Secret& key) {
  if (auto error = detail::signature_impl::check(body, signature, key)) return *std::move(error);
  return {};
}

void verify(std::string_view body, std::string_view signature, const Secret& key) {
  if (const auto error = detail::signature_impl::check(body, signature, key)) throw *error;
}

Result<void> try_verify(std::string_view body, const std::vector<HttpHeader>& headers,
                        std::string_view header, const Secret& key) {
  const std::string* const found = find_header(headers, header);
  if (found == nullptr) {
    return detail::signature_impl::trouble("it has no header `" + std::string(header) +
                                           "`; do not trust it, or look which header has the "
                                           "signature");
  }
  return try_verify(body, *found, key);
}

void verify(std::string_view body, const std::vector<HttpHeader>& headers, std::string_view header,
            const Secret& key) {
  if (const auto checked = try_verify(body, headers, header, key); !checked) {
    throw Error(checked.error());
  }
}

std::string sign(std::string_view body, const Secret& key) {
  detail::signature_impl::Digest digest;
  if (const auto error = detail::signature_impl::digest_of(body, key, digest)) throw *error;
  constexpr std::string_view kHex = "0123456789abcdef";
  std::string text;
  for (const unsigned char byte : digest) {
    text += kHex[byte >> 4];
    text += kHex[byte & 15];
  }
  return text;
}

}  // namespace webhook
}  // namespace servicetitan
