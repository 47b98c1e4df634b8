// Deliveries: only the right signature fits, and any body parses or gives an error.
#include "servicetitan/webhook.hpp"

#include "../runtime/sample.hpp"
#include "fuzz.hpp"

namespace st = servicetitan;
using st::fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const st::Secret key("0123456789abcdef0123456789abcdef");
  st::fuzz::Input input(data, size);
  const std::string signature = input.line();
  const std::string_view body = input.rest();
  require(!st::webhook::try_verify(body, signature, key), "nobody guesses a signature");
  require(st::webhook::try_verify(body, st::webhook::sign(body, key), key).has_value(),
          "the right signature fits");
  const auto envelope = st::webhook::try_peek(body);
  const auto event = st::webhook::try_parse(body);
  const auto typed = st::webhook::try_parse<st::sample::Inner>(body);
  if (event) {
    require(envelope && envelope->type == event->type, "the envelope is that of the event");
  } else {
    require(event.error().code() == st::ErrorCode::bad_payload, "a bad body is a bad payload");
  }
  if (typed) require(event.has_value(), "a typed event is an event");
  return 0;
}
