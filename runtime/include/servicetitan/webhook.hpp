#pragma once

/// Deliveries of webhooks: whether they are genuine, and what they say. Receiving them is the
/// caller's: any HTTP server will do, as long as it gives the body byte by byte as it came.
///
/// @code
/// webhook::verify(body, request.header("name-of-the-header"), key);
/// const auto envelope = webhook::peek(body);
/// if (envelope.type == lead_created) handle(webhook::parse<crm::LeadCreatedWebhook>(body));
/// else log(webhook::parse(body).data.text());
/// @endcode
///
/// The service delivers again until it gets a 2xx, so an event may come twice:
/// `CloudEvent::userassignedid` tells.

#include "servicetitan/codec.hpp"
#include "servicetitan/page.hpp"
#include "servicetitan/secret.hpp"
#include "servicetitan/transport.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace servicetitan::webhook {

/// Checks that @p signature is the HMAC-SHA256 of the raw @p body under @p key, in constant time.
///
/// Taken are 64 hexadecimal digits in either case and base64 (plain or for URLs, padded or not),
/// after an optional `sha256=`. The body must be the bytes that came: JSON that was parsed and
/// written again has another signature.
/// @par Errors  ErrorCode::signature: none, one of another form, or one that does not fit;
///              ErrorCode::config: the key is empty.
[[nodiscard]] Result<void> try_verify(std::string_view body, std::string_view signature,
                                      const Secret& key);
/// The same, but throws the @ref Error.
void verify(std::string_view body, std::string_view signature, const Secret& key);

/// The same, with the signature from the header called @p header. The service's documents do not
/// name it: look at a delivery, or in the portal.
[[nodiscard]] Result<void> try_verify(std::string_view body, const std::vector<HttpHeader>& headers,
                                      std::string_view header, const Secret& key);
void verify(std::string_view body, const std::vector<HttpHeader>& headers, std::string_view header,
            const Secret& key);

/// What `verify` expects, in lower-case hexadecimal digits: for tests of a receiver.
/// Throws Error (`config`) when the key is empty.
std::string sign(std::string_view body, const Secret& key);

/// What is needed to choose the type of the payload.
struct Envelope {
  std::string type{};
  /// Names this delivery; a repeated one may have another.
  std::string id{};
  /// Names the event itself: the key to find duplicates.
  std::string userassignedid{};
  std::string source{};
  std::string specversion{};

  friend bool operator==(const Envelope&, const Envelope&) = default;
};

/// Reads the envelope and leaves the payload alone.
/// @par Errors  ErrorCode::bad_payload: not JSON, or no CloudEvent, for it has no `type`.
[[nodiscard]] Result<Envelope> try_peek(std::string_view body);
/// The same, but throws the @ref Error.
Envelope peek(std::string_view body);

}  // namespace servicetitan::webhook

namespace servicetitan::detail {
// Why @p body is no CloudEvent with a payload; empty when it is one.
std::optional<Error> check_event(std::string_view body);
// As decode_text, with words that speak of a delivery.
std::optional<Error> decode_event(const Type& type, void* out, std::string_view body,
                                  const DecodeOptions& options, Notes* notes);
}  // namespace servicetitan::detail

namespace servicetitan::webhook {

/// Reads a delivery whose payload is a @p T, a `...Event`, `...Payload` or `...Webhook` struct of a
/// module; without one, the payload is kept as it is. A kept payload is decoded later with
/// `decode<T>(event.data.text())`.
/// @par Errors  ErrorCode::bad_payload: not JSON, no CloudEvent (`type` or `data` is missing), or
///              a payload that is no @p T; with Error::pointer.
template <class T = Json>
[[nodiscard]] Result<CloudEvent<T>> try_parse(std::string_view body,
                                              const DecodeOptions& options = {},
                                              Notes* notes = nullptr) {
  if (auto error = detail::check_event(body)) return *std::move(error);
  CloudEvent<T> event;
  if (auto error =
          detail::decode_event(detail::type_of<CloudEvent<T>>, &event, body, options, notes)) {
    return *std::move(error);
  }
  return event;
}

/// The same, but throws the @ref Error.
template <class T = Json>
[[nodiscard]] CloudEvent<T> parse(std::string_view body, const DecodeOptions& options = {},
                                  Notes* notes = nullptr) {
  auto event = try_parse<T>(body, options, notes);
  if (!event) throw Error(event.error());
  return *std::move(event);
}

}  // namespace servicetitan::webhook
