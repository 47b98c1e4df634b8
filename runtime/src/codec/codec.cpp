#include "servicetitan/codec.hpp"

#include "decoder.hpp"
#include "encoder.hpp"
#include "json_access.hpp"

namespace servicetitan {

std::string_view to_string(NoteKind kind) noexcept {
  switch (kind) {
    case NoteKind::missing:
      return "missing";
    case NoteKind::null_value:
      return "null";
    case NoteKind::duplicate:
      return "duplicate";
    case NoteKind::mismatch:
      return "mismatch";
  }
  return "";
}

namespace detail {

void construct_object(const Object& object, void* place) { object.construct(place); }

std::optional<Error> decode_text(const Type& type, void* out, std::string_view text,
                                 const DecodeOptions& options, Notes* notes) {
  Notes unread;
  Decoder decoder(type, out, options, notes != nullptr ? *notes : unread);
  if (decoder.write(text) && decoder.finish()) return std::nullopt;
  const CodecError& error = decoder.error();
  return Error({.code = ErrorCode::bad_payload,
                .client_text = "the JSON text does not decode, " + error.to_string(),
                .server_text = error.excerpt,
                .pointer = error.pointer});
}

std::optional<Error> encode_text(const Type& type, const void* value, std::string& out) {
  EncodeProblem problem;
  if (encode(type, value, out, problem)) return std::nullopt;
  return Error({.code = ErrorCode::invalid_request,
                .client_text = "the value has no JSON text: " + problem.to_string(),
                .pointer = problem.pointer});
}

}  // namespace detail

Json Json::parse(std::string_view text) {
  Json made;
  // No table bounds the nesting of free-form JSON; this bounds the memory of the parser.
  constexpr DecodeOptions kOptions{.max_depth = 512};
  if (auto error = detail::decode_text(detail::type_of<Json>, &made, text, kOptions, nullptr)) {
    throw Error(std::move(*error));
  }
  return made;
}

}  // namespace servicetitan
