#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace servicetitan {

/// How an answer departed from the documents without failing.
enum class NoteKind : std::uint8_t {
  /// A required member did not come.
  missing,
  /// `null` came where the documents have a value.
  null_value,
  /// A member came twice; the last one was taken.
  duplicate,
  /// Another kind of JSON, or a text that does not parse (@ref Strictness::tolerant only).
  mismatch,
};

/// `missing`, `null`, `duplicate`, `mismatch`.
std::string_view to_string(NoteKind kind) noexcept;

/// One departure from the documents. The value in question is value-initialised, or absent.
struct Note {
  /// JSON pointer (RFC 6901): `/data/3/createdOn`.
  std::string pointer{};
  NoteKind kind = NoteKind::missing;
  /// What was expected and what came, for people.
  std::string detail{};

  friend bool operator==(const Note&, const Note&) = default;
};

/// The departures met while decoding: the first ones in full, all of them counted.
class Notes {
 public:
  /// How many are kept; the others only count.
  static constexpr std::size_t kMost = 32;

  std::vector<Note>::const_iterator begin() const noexcept { return kept_.begin(); }
  std::vector<Note>::const_iterator end() const noexcept { return kept_.end(); }
  const Note& operator[](std::size_t index) const noexcept { return kept_[index]; }
  /// How many are kept.
  std::size_t size() const noexcept { return kept_.size(); }
  bool empty() const noexcept { return kept_.empty(); }
  /// How many there were.
  std::size_t total() const noexcept { return total_; }

  /// Whether the next one only counts: its text need not be made.
  bool is_full() const noexcept { return kept_.size() == kMost; }
  void add(Note note) {
    ++total_;
    if (!is_full()) kept_.push_back(std::move(note));
  }
  void count() noexcept { ++total_; }
  void clear() noexcept {
    kept_.clear();
    total_ = 0;
  }

 private:
  std::vector<Note> kept_{};
  std::size_t total_ = 0;
};

/// What happens to JSON that does not fit the documents. Always taken, whatever the level: numbers
/// in quotes, numbers and booleans for texts, an integer for an enumeration of texts and the
/// reverse, unknown members.
enum class Strictness : std::uint8_t {
  /// Never an error while it is JSON: what does not fit is left out, with a note.
  tolerant,
  /// Null or missing where a value is required: a note. What would lose data: an error.
  standard,
  /// Each note is an error.
  strict,
};

/// How to decode.
struct DecodeOptions {
  Strictness strictness = Strictness::standard;
  /// Keep members that the documents do not have, in `extra`. Encoding writes them again.
  bool keep_unknown = false;
  /// Nesting of arrays and objects beyond which the answer is refused.
  std::size_t max_depth = 64;

  friend bool operator==(const DecodeOptions&, const DecodeOptions&) = default;
};

}  // namespace servicetitan
