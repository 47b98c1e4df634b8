#pragma once

// What writes a value and all that is in it: encoder.cpp, and encoder_keys.cpp for names that come
// with the value.

#include "codec_error.hpp"
#include "encoder.hpp"
#include "scalar_inline.hpp"
#include "sink.hpp"

#include <string>
#include <string_view>

namespace servicetitan::detail::encoder_impl {

// Beyond this nesting a value is a mistake: no answer is that deep.
inline constexpr int kMaxDepth = 128;

// For a value of bounded length and the brackets of all that may be open.
inline constexpr std::size_t kRoom = kMostText + 2 * kMaxDepth;

// Functions that take @p at write there, where kRoom bytes are free at least, and return the end of
// what they wrote, where as many are free again, but for a comma and for brackets; null after a
// failure.
class Encoder {
 public:
  Encoder(std::string& out, EncodeProblem& problem) : problem_(problem), out_(out) {}

  bool document(const Type& type, const void* value) {
    char* const end = this->value(type, value, out_.room(kRoom));
    if (end != nullptr) out_.advance(end);
    out_.finish();
    return end != nullptr;
  }

 private:
  char* value(const Type& type, const void* value, char* at);
  char* name(const Member& member, char* at);
  char* other_name(std::string_view text, char* at);
  char* quoted(std::string_view text, char* at);
  char* other_quoted(std::string_view text, char* at);
  char* scalar(const Type& type, const void* value, char* at);
  char* quoted_scalar(const Type& type, const void* value, char* at);
  char* enumeration(const Type& type, const OpenEnumState& state, char* at);
  char* date(const Type& type, const void* value, char* at);
  char* object_rest(const Object& object, const void* value, char* at);
  char* bounded(const Type& type, const void* value, char* at);
  char* member(const Member& member, const void* place, char* at);
  template <class T>
  char* usual_member(const Member& member, const void* place, char* at);
  template <Kind kind>
  char* present_member(const Member& member, const void* place, char* at);
  char* other_member(const Member& member, const void* place, char* at);
  char* extra(const Object& object, const void* value, char* at);
  template <class Write>
  char* list(const Type& type, const void* value, char* at, Write write);
  char* array(const Type& type, const void* value, char* at);
  char* map(const Type& type, const void* value, char* at);
  char* variant(const Type& type, const void* value, char* at);
  char* nested(Kind kind, const Type& type, const void* value, char* at);

  // For what a Sink appends itself.
  char* append(std::string_view text, char* at) {
    out_.advance(at);
    out_ += text;
    return out_.room(kRoom);
  }
  char* room(char* at) { return out_.room(at, kRoom); }
  [[gnu::cold]] char* fail(std::string_view message) {
    problem_.message = message;
    return nullptr;
  }
  // Called while a failure is handed up, innermost step first.
  [[gnu::cold]] char* fail_in(std::string_view step) {
    std::string pointer;
    append_step(pointer, step);
    problem_.pointer.insert(0, pointer);
    return nullptr;
  }

  EncodeProblem& problem_;
  int depth_ = 0;
  Sink out_;
};

inline char* Encoder::quoted(std::string_view text, char* at) {
  char* const end = short_text(text, at);
  return end != nullptr ? room(end) : other_quoted(text, at);
}

inline const Map<Json>& kept_members(const Object& object, const void* value) noexcept {
  const auto* const start = static_cast<const std::byte*>(value);
  return *reinterpret_cast<const Map<Json>*>(start + object.extra_offset);
}

// Ends a list of elements with a comma behind each.
inline char* close(char bracket, char* at) noexcept {
  if (at[-1] == ',') --at;
  *at = bracket;
  return at + 1;
}

}  // namespace servicetitan::detail::encoder_impl
