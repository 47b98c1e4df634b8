#pragma once

// What happens for every value. Included by decoder.cpp alone, beside the parser that calls it.

#include "handler.hpp"

#include "servicetitan/detail/table.hpp"

#include <bit>
#include <cstring>

namespace servicetitan::detail {

namespace handler_inline_impl {

template <class Word>
bool is_same_at(const char* a, const char* b) noexcept {
  Word word_a;
  Word word_b;
  std::memcpy(&word_a, a, sizeof word_a);
  std::memcpy(&word_b, b, sizeof word_b);
  return word_a == word_b;
}

// Names are short: a call of memcmp would cost more than the comparison. The last word overlaps the
// one before it.
template <class Word>
bool is_same(const char* a, const char* b, std::size_t size) noexcept {
  const std::size_t last = size - sizeof(Word);
  for (std::size_t i = 0; i < last; i += sizeof(Word)) {
    if (!is_same_at<Word>(a + i, b + i)) return false;
  }
  return is_same_at<Word>(a + last, b + last);
}

inline bool is_same_name(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  if (a.size() >= 8) return is_same<std::uint64_t>(a.data(), b.data(), a.size());
  if (a.size() >= 4) return is_same<std::uint32_t>(a.data(), b.data(), a.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] != b[i]) return false;
  }
  return true;
}

// Names mostly differ in their length, or in their first, middle or last character.
inline std::uint32_t hash(const Object& object, std::string_view key) noexcept {
  if (key.empty()) return 0;
  const auto at = [&](std::size_t i) -> std::uint32_t {
    return static_cast<unsigned char>(key[i]);
  };
  const std::uint32_t mixed = at(0) | at(key.size() / 2) << 8 | at(key.size() - 1) << 16 |
                              static_cast<std::uint32_t>(key.size()) << 24;
  return ((mixed ^ object.extra_offset) * 0x9e3779b1u) >> 16;
}

// The place of a T, which is what @p type is or holds: its kind says so, and saves a call.
template <class T>
T& emplace(const Type& type, void* place) {
  if (type.kind == Kind::optional) return static_cast<std::optional<T>*>(place)->emplace();
  if (type.kind == Kind::field) return static_cast<Field<T>*>(place)->emplace();
  return *static_cast<T*>(place);
}

// A new string takes what the text needs; assign would take twice the space inside of a string.
inline void put(std::string& place, std::string_view text) {
  if (text.size() > place.capacity()) {
    place = std::string(text);
  } else {
    place.assign(text);
  }
}

[[gnu::noinline]] inline void put(const Type& type, void* place, std::string_view text) {
  if (type.kind == Kind::optional) {
    static_cast<std::optional<std::string>*>(place)->emplace(text);
  } else if (type.kind == Kind::field) {
    static_cast<Field<std::string>*>(place)->emplace(text);
  } else {
    put(*static_cast<std::string*>(place), text);
  }
}

// Takes kShort bytes, which are all there, and cuts them: without a call, and without a branch for
// the length, which no processor guesses.
inline void put_short(const Type& type, void* place, std::string_view text) {
  constexpr std::size_t size = Handler::kShort;
  std::string* made = static_cast<std::string*>(place);
  if (type.kind == Kind::optional) {
    made = &static_cast<std::optional<std::string>*>(place)->emplace(text.data(), size);
  } else if (type.kind == Kind::field) {
    made = &static_cast<Field<std::string>*>(place)->emplace(text.data(), size);
  } else {
    std::destroy_at(made);
    std::construct_at(made, text.data(), size);
  }
  assume(made->size() == size && text.size() <= size);
  made->resize(text.size());
}

}  // namespace handler_inline_impl

// The place for the value that begins.
inline Handler::Slot Handler::take() {
  if (array_ == nullptr) return slot_;
  const Frame& frame = stack_.back();
  return {frame.type->inner, array_->append(frame.place)};
}

// The place inside of std::optional and Field, which a value other than null makes.
inline Handler::Slot Handler::open(Slot slot) {
  while (slot.type != nullptr && slot.type->is_slot()) {
    slot.place = slot.type->slot().emplace(slot.place);
    slot.type = slot.type->inner;
  }
  return slot;
}

// Made in its place: a copy would wait for what was just written, in other pieces than it reads.
inline Handler::Frame& Handler::push(Slot slot) {
  Frame& frame = stack_.emplace_back();
  frame.type = slot.type;
  frame.place = slot.place;
  array_ = slot.type->kind == Kind::array ? &slot.type->array() : nullptr;
  return frame;
}

inline void Handler::pop() {
  stack_.pop_back();
  const bool array = !stack_.empty() && stack_.back().type->kind == Kind::array;
  array_ = array ? &stack_.back().type->array() : nullptr;
}

inline void Handler::push_object(Slot slot) {
  Frame& frame = push(slot);
  frame.object = slot.type->object;
  frame.current = kNoMember;
  const std::uint32_t count = slot.type->object->count;
  frame.narrow = count < 64 ? count : 64;
  if (count > 64) {
    frame.wide = static_cast<std::uint32_t>(wide_.size());
    wide_.resize(wide_.size() + (count - 1) / 64);
  }
}

inline bool Handler::on_object_begin(Code& code) {
  if (mode_ != Mode::read) return begin_passive('{');
  const Slot slot = open(take());
  if (slot.type != nullptr && slot.type->kind == Kind::object) {
    push_object(slot);
    return true;
  }
  if (slot.type != nullptr && slot.type->kind == Kind::map) {
    push(slot);
    return true;
  }
  return begin_other(slot, '{', code);
}

inline bool Handler::on_object_end(std::size_t, Code& code) {
  if (mode_ != Mode::read) return end_passive('}', code);
  Frame& frame = stack_.back();
  if (frame.object != nullptr) {
    const bool complete = std::countr_one(frame.seen) >= static_cast<int>(frame.object->count);
    if (!complete && !check_missing(frame, code)) return false;
    if (frame.object->count > 64) wide_.resize(frame.wide);
  }
  pop();
  return true;
}

inline bool Handler::on_array_begin(Code& code) {
  if (mode_ != Mode::read) return begin_passive('[');
  const Slot slot = open(take());
  if (slot.type == nullptr || slot.type->kind != Kind::array) return begin_other(slot, '[', code);
  push_array(slot);
  return true;
}

// An array that has no memory yet gets it when its elements are known.
inline void Handler::push_array(Slot slot) {
  reserve(slot);
  const ArrayOps& array = slot.type->array();
  if (array.elements(slot.place).first != nullptr) {
    push(slot);
  } else {
    push({slot.type, scratch_.borrow(array)}).array = slot.place;
  }
}

inline void Handler::finish_array() {
  const Frame& frame = stack_.back();
  if (frame.array != nullptr) {
    if (array_->elements(frame.place).count > 0) array_->take(frame.array, frame.place);
    scratch_.give_back(frame.place);
  }
  pop();
}

inline void Handler::reserve(Slot slot) {
  if (stack_.empty() || stack_.back().object == nullptr) return;
  const Object& object = *stack_.back().object;
  if (object.expected == nullptr) return;
  if (const std::uint32_t count = object.expected(stack_.back().place); count > 0) {
    slot.type->array().reserve(slot.place, count);
  }
}

inline bool Handler::on_array_end(std::size_t, Code& code) {
  if (mode_ != Mode::read) return end_passive(']', code);
  finish_array();
  return true;
}

inline bool Handler::on_key_part(std::string_view part, std::size_t, Code&) {
  if (!in_text_) key_.clear();
  in_text_ = true;
  key_ += part;
  return true;
}

inline std::size_t Handler::known_place(const Object& object, std::string_view key) const noexcept {
  return handler_inline_impl::hash(object, key) % known_.size();
}

// The member that the table expects next is nearly always the one that comes. Where it is not, the
// records before this one tell which it is.
inline bool Handler::on_key(std::string_view part, std::size_t, Code& code) {
  using handler_inline_impl::is_same_name;
  if (mode_ != Mode::read || in_text_) return other_key(part, code);
  Frame& frame = stack_.back();
  std::uint32_t index = frame.next;
  if (index >= frame.narrow || !is_same_name(frame.object->members[index].name, part)) {
    if (frame.object == nullptr) return other_key(part, code);
    index = known_[known_place(*frame.object, part)];
    if (index >= frame.narrow || !is_same_name(frame.object->members[index].name, part)) {
      return select_member(frame, part, code);
    }
  }
  const std::uint64_t bit = std::uint64_t{1} << index % 64;
  if ((frame.seen & bit) != 0) return select_member(frame, part, code);
  const Member& member = frame.object->members[index];
  // What processors fetch ahead by themselves ends with each page of memory.
  __builtin_prefetch(part.data() + 512);
  frame.seen |= bit;
  frame.current = index;
  frame.next = index + 1;
  slot_ = {member.type, static_cast<std::byte*>(frame.place) + member.offset};
  return true;
}

inline bool Handler::on_string_part(std::string_view part, std::size_t, Code&) {
  if (mode_ != Mode::read) return passive_text(part, false);
  if (!in_text_) {
    in_text_ = true;
    text_slot_ = take();
    text_.clear();
  }
  // What nobody wants is not collected, however long.
  if (text_slot_.type != nullptr) text_ += part;
  return true;
}

// Always inline: for a short text a call would cost as much as all that it does.
[[gnu::always_inline]] inline bool Handler::on_string(std::string_view part, std::size_t,
                                                      Code& code) {
  if (mode_ != Mode::read || in_text_) return other_string(part, code);
  const Slot slot = take();
  if (slot.type == nullptr || slot.type->held != Kind::string) {
    return read(open(slot), part, true, code);
  }
  if (part.size() <= kShort && has_short(part.data())) {
    handler_inline_impl::put_short(*slot.type, slot.place, part);
  } else {
    handler_inline_impl::put(*slot.type, slot.place, part);
  }
  return true;
}

inline bool Handler::on_number_part(std::string_view part, Code&) {
  number_ += part;
  return true;
}

inline bool Handler::on_int64(std::int64_t value, std::string_view part, Code& code) {
  if (mode_ != Mode::read || !number_.empty()) return number(part, code);
  const Slot slot = take();
  if (slot.type != nullptr && slot.type->held == Kind::int64) {
    handler_inline_impl::emplace<std::int64_t>(*slot.type, slot.place) = value;
    return true;
  }
  return read(open(slot), part, false, code);
}

// The parser's own value is not used: in parts it knows only the last one, and 1e400 is infinite.
inline bool Handler::on_double(double, std::string_view part, Code& code) {
  if (mode_ != Mode::read || !number_.empty()) return number(part, code);
  const Slot slot = take();
  if (slot.type != nullptr && slot.type->held == Kind::decimal) {
    if (const auto decimal = Decimal::parse(part)) {
      handler_inline_impl::emplace<Decimal>(*slot.type, slot.place) = *decimal;
      return true;
    }
  }
  return read(open(slot), part, false, code);
}

inline bool Handler::on_bool(bool flag, Code& code) {
  if (mode_ == Mode::read && array_ == nullptr && slot_.type != nullptr &&
      slot_.type->held == Kind::boolean) {
    handler_inline_impl::emplace<bool>(*slot_.type, slot_.place) = flag;
    return true;
  }
  return other_bool(flag, code);
}

inline bool Handler::number(std::string_view part, Code& code) {
  std::string_view text = part;
  if (!number_.empty()) {
    number_ += part;
    text = number_;
  }
  const bool good =
      mode_ != Mode::read ? passive_token(text) : read(open(take()), text, false, code);
  number_.clear();
  return good;
}

}  // namespace servicetitan::detail
