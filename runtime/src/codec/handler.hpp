#pragma once

// Receives the events of the JSON parser and puts the values where the tables say. What happens for
// every value is inline here; what is rare is in handler.cpp.

#include "capture.hpp"
#include "codec_error.hpp"
#include "scalar.hpp"
#include "scratch.hpp"

#include "servicetitan/detail/table.hpp"
#include "servicetitan/notes.hpp"

#include <boost/system/error_code.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace servicetitan::detail {

class Handler {
 public:
  using Code = boost::system::error_code;

  Handler(const Type& type, void* out, const DecodeOptions& options, Notes& notes);

  // What the parser asks for; the limits are those of the transport.
  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

  bool on_document_begin(Code&) noexcept { return true; }
  bool on_document_end(Code&) noexcept { return true; }
  bool on_comment_part(std::string_view, Code&) noexcept { return true; }
  bool on_comment(std::string_view, Code&) noexcept { return true; }

  bool on_object_begin(Code& code);
  bool on_object_end(std::size_t, Code& code);
  bool on_array_begin(Code& code);
  bool on_array_end(std::size_t, Code& code);
  bool on_key_part(std::string_view part, std::size_t, Code&);
  bool on_key(std::string_view part, std::size_t, Code& code);
  bool on_string_part(std::string_view part, std::size_t, Code&);
  bool on_string(std::string_view part, std::size_t, Code& code);
  bool on_number_part(std::string_view part, Code&);
  bool on_int64(std::int64_t number, std::string_view part, Code& code);
  bool on_uint64(std::uint64_t, std::string_view part, Code& code) { return number(part, code); }
  bool on_double(double, std::string_view part, Code& code);
  bool on_bool(bool flag, Code& code);
  bool on_null(Code& code);

  // What a string holds without memory of its own, as most texts are short enough for.
  static constexpr std::size_t kShort = 15;
  // What the parser is given next.
  void set_chunk(std::string_view chunk) noexcept {
    chunk_ = reinterpret_cast<std::uintptr_t>(chunk.data());
    shorts_ = chunk.size() < kShort ? 0 : chunk.size() - kShort + 1;
  }
  // Where reading stands.
  std::string pointer() const;
  void set_pointer(std::string_view pointer) { prefix_ = pointer; }
  // What an event that returned false found; empty after an error of the parser.
  CodecError& error() noexcept { return error_; }
  // After an error, when nothing is read any more: hands over what was collected for open arrays.
  void abandon();

 private:
  // A place for a value. Without type: the value is skipped.
  struct Slot {
    const Type* type;
    void* place;
  };
  // An object, array or map that is being read.
  struct Frame {
    const Type* type = nullptr;
    void* place = nullptr;
    void* array = nullptr;           // array: for which its elements are collected at place
    const Object* object = nullptr;  // of an object
    std::uint32_t next = 0;          // object: the member expected next
    std::uint32_t narrow = 0;        // object: its members that have a bit in seen
    std::uint32_t current = 0;       // object: the member being read; its count: an unknown one
    std::uint32_t wide = 0;          // object: where its bits from the 65th on begin in wide_
    std::uint64_t seen = 0;          // object: one bit for each of its first 64 members
  };
  enum class Mode : std::uint8_t { read, skip, capture };

  static constexpr std::uint32_t kNoMember = static_cast<std::uint32_t>(-1);
  static constexpr std::uint16_t kNotKnown = static_cast<std::uint16_t>(-1);

  Slot take();
  static Slot open(Slot slot);
  Frame& push(Slot slot);
  void pop();
  void push_object(Slot slot);
  void push_array(Slot slot);
  void finish_array();
  void reserve(Slot slot);
  std::size_t known_place(const Object& object, std::string_view key) const noexcept;
  std::uint32_t find_member(const Object& object, std::string_view key,
                            std::uint32_t from) noexcept;
  std::uint64_t& seen_word(Frame& frame, std::uint32_t member) noexcept {
    return member < 64 ? frame.seen : wide_[frame.wide + member / 64 - 1];
  }
  // Whether kShort bytes from @p at on are in the chunk, be they of the same text or not.
  bool has_short(const char* at) const noexcept {
    return reinterpret_cast<std::uintptr_t>(at) - chunk_ < shorts_;
  }
  bool other_key(std::string_view part, Code& code);
  bool select_member(Frame& frame, std::string_view key, Code& code);
  bool other_string(std::string_view part, Code& code);
  bool number(std::string_view part, Code& code);
  bool other_bool(bool flag, Code& code);

  bool read(Slot slot, std::string_view text, bool quoted, Code& code);
  bool check_missing(Frame& frame, Code& code);

  bool unknown_member(const Frame& frame, std::string_view key);
  bool repeated_member(Code& code);
  bool mismatch(const Type& type, std::string_view found, Code& code);
  bool begin_other(Slot slot, char bracket, Code& code);
  bool begin_passive(char bracket);
  bool end_passive(char bracket, Code& code);
  bool passive_token(std::string_view text);
  bool passive_key(std::string_view key);
  bool passive_text(std::string_view part, bool last);
  bool finish_variant(Code& code);

  static std::string expected(const Type& type);
  Slot root() const;
  bool note(NoteKind kind, std::string detail, Code& code);
  bool fail(std::string message, Code& code);

  DecodeOptions options_;
  Notes& notes_;
  std::vector<Frame> stack_{};
  const ArrayOps* array_ = nullptr;  // of the innermost frame, if that is an array
  Scratch scratch_{};
  // By a hash of object and name, the member that had it. Members of others may have that place;
  // the one beside it is the second choice.
  std::array<std::uint16_t, 2048> known_;
  std::vector<std::uint64_t> wide_{};  // the bits of open objects that have no place in a frame
  Slot slot_;                          // of the next value, unless it is an element of an array

  std::uintptr_t chunk_ = 0;  // where it begins
  std::size_t shorts_ = 0;    // at how many of its bytes has_short holds

  Mode mode_ = Mode::read;
  bool in_text_ = false;     // parts of a string or key have come
  bool mismatched_ = false;  // the captured value is one for a note
  std::size_t depth_ = 0;    // of the value that is skipped or captured
  Capture capture_{};
  Slot captured_{nullptr, nullptr};
  std::string captured_text_{};  // of a variant, or of a value for a note

  Slot text_slot_{nullptr, nullptr};  // of the string whose parts come
  std::string text_{};
  std::string key_{};
  std::string number_{};

  std::string unknown_key_{};
  std::string prefix_{};
  CodecError error_{};
};

}  // namespace servicetitan::detail
