#pragma once

// What happens for every value. Included by decoder.cpp alone, beside the parser that calls it.

#include "handler.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::detail {

// The place for the value that begins.
inline Handler::Slot Handler::take() {
  if (stack_.empty() || stack_.back().type->kind != Kind::array) return slot_;
  const Frame& frame = stack_.back();
  return {frame.type->inner, frame.type->array().append(frame.place)};
}

// The place inside of std::optional and Field, which a value other than null makes.
inline Handler::Slot Handler::open(Slot slot) {
  while (slot.type != nullptr &&
         (slot.type->kind == Kind::optional || slot.type->kind == Kind::field)) {
    slot.place = slot.type->slot().emplace(slot.place);
    slot.type = slot.type->inner;
  }
  return slot;
}

inline void Handler::push_object(Slot slot) {
  Frame frame{.type = slot.type, .place = slot.place};
  frame.current = kNoMember;
  frame.seen = static_cast<std::uint32_t>(seen_.size());
  seen_.resize(seen_.size() + (slot.type->object->count + 63) / 64);
  stack_.push_back(frame);
}

inline bool Handler::on_object_begin(Code& code) {
  if (mode_ != Mode::read) return begin_passive('{');
  const Slot slot = open(take());
  if (slot.type != nullptr && slot.type->kind == Kind::object) {
    push_object(slot);
    return true;
  }
  if (slot.type != nullptr && slot.type->kind == Kind::map) {
    stack_.push_back({.type = slot.type, .place = slot.place});
    return true;
  }
  return begin_other(slot, '{', code);
}

inline bool Handler::on_object_end(std::size_t, Code& code) {
  if (mode_ != Mode::read) return end_passive('}', code);
  Frame& frame = stack_.back();
  if (frame.type->kind == Kind::object) {
    if (!check_missing(frame, code)) return false;
    seen_.resize(frame.seen);
  }
  stack_.pop_back();
  return true;
}

inline bool Handler::on_array_begin(Code& code) {
  if (mode_ != Mode::read) return begin_passive('[');
  const Slot slot = open(take());
  if (slot.type == nullptr || slot.type->kind != Kind::array) return begin_other(slot, '[', code);
  stack_.push_back({.type = slot.type, .place = slot.place});
  return true;
}

inline bool Handler::on_array_end(std::size_t, Code& code) {
  if (mode_ != Mode::read) return end_passive(']', code);
  stack_.pop_back();
  return true;
}

// Members come in the order of the table nearly always, so the search begins at the next one.
inline std::uint32_t Handler::find_member(const Object& object, std::string_view key,
                                          std::uint32_t from) noexcept {
  for (std::uint32_t i = from; i < object.count; ++i) {
    if (object.members[i].name == key) return i;
  }
  for (std::uint32_t i = 0; i < from; ++i) {
    if (object.members[i].name == key) return i;
  }
  return object.count;
}

inline bool Handler::select_member(Frame& frame, std::string_view key, Code& code) {
  const Object& object = *frame.type->object;
  const std::uint32_t found = find_member(object, key, frame.next);
  frame.current = found;
  if (found == object.count) return unknown_member(frame, key);
  frame.next = found + 1;
  const Member& member = object.members[found];
  slot_ = {member.type, static_cast<std::byte*>(frame.place) + member.offset};
  std::uint64_t& word = seen_[frame.seen + found / 64];
  const std::uint64_t bit = std::uint64_t{1} << (found % 64);
  if ((word & bit) != 0) return repeated_member(code);
  word |= bit;
  return true;
}

inline bool Handler::on_key_part(std::string_view part, std::size_t, Code&) {
  if (!in_text_) key_.clear();
  in_text_ = true;
  key_ += part;
  return true;
}

inline bool Handler::on_key(std::string_view part, std::size_t, Code& code) {
  std::string_view key = part;
  if (in_text_) {
    in_text_ = false;
    key_ += part;
    key = key_;
  }
  if (mode_ != Mode::read) return passive_key(key);
  Frame& frame = stack_.back();
  if (frame.type->kind == Kind::object) return select_member(frame, key, code);
  slot_ = {frame.type->inner, frame.type->map().append(frame.place, std::string(key))};
  return true;
}

inline bool Handler::on_string_part(std::string_view part, std::size_t, Code&) {
  if (mode_ != Mode::read) return passive_text(part, false);
  if (!in_text_) {
    in_text_ = true;
    text_slot_ = open(take());
    const bool direct = text_slot_.type != nullptr && text_slot_.type->kind == Kind::string;
    text_target_ = direct ? static_cast<std::string*>(text_slot_.place) : &text_;
    text_target_->clear();
  }
  text_target_->append(part);
  return true;
}

inline bool Handler::on_string(std::string_view part, std::size_t, Code& code) {
  if (mode_ != Mode::read) return passive_text(part, true);
  if (!in_text_) {
    const Slot slot = open(take());
    if (slot.type != nullptr && slot.type->kind == Kind::string) {
      static_cast<std::string*>(slot.place)->assign(part);
      return true;
    }
    return read(slot, part, true, code);
  }
  in_text_ = false;
  text_target_->append(part);
  if (text_target_ != &text_) return true;
  return read(text_slot_, text_, true, code);
}

inline bool Handler::on_number_part(std::string_view part, Code&) {
  number_ += part;
  return true;
}

inline bool Handler::on_int64(std::int64_t value, std::string_view part, Code& code) {
  if (mode_ != Mode::read) return number(part, code);
  if (!number_.empty()) return number(part, code);
  const Slot slot = open(take());
  if (slot.type != nullptr && slot.type->kind == Kind::int64) {
    *static_cast<std::int64_t*>(slot.place) = value;
    return true;
  }
  return read(slot, part, false, code);
}

// The parser's own value is not used: in parts it knows only the last one, and 1e400 is infinite.
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
