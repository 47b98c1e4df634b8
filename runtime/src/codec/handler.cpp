#include "handler.hpp"

#include "decoder.hpp"
#include "handler_inline.hpp"
#include "json_access.hpp"
#include "reset.hpp"

#include <boost/system/errc.hpp>

#include <bit>

namespace servicetitan::detail {

namespace handler_impl {

// How much of a value that does not fit is shown.
inline constexpr std::size_t kShown = 64;

inline Json& unknown(const Type& type, void* variant) {
  return static_cast<Unknown*>(type.choice().emplace(variant, 0))->json;
}

}  // namespace handler_impl

Handler::Handler(const Type& type, void* out, const DecodeOptions& options, Notes& notes)
    : options_(options), notes_(notes), slot_{&type, out} {
  known_.fill(kNotKnown);
}

std::string Handler::pointer() const {
  std::string made = prefix_;
  for (const Frame& frame : stack_) {
    if (frame.type->kind == Kind::object) {
      const Object& object = *frame.type->object;
      if (frame.current == kNoMember) continue;
      append_step(made, frame.current == object.count ? std::string_view(unknown_key_)
                                                      : object.members[frame.current].name);
    } else if (frame.type->kind == Kind::array) {
      const std::size_t size = frame.type->array().elements(frame.place).count;
      if (size > 0) made += '/' + std::to_string(size - 1);
    } else {
      const std::size_t size = frame.type->map().size(frame.place);
      if (size > 0) append_step(made, frame.type->map().key(frame.place, size - 1));
    }
  }
  return made;
}

void Handler::abandon() {
  while (!stack_.empty()) {
    if (array_ != nullptr) {
      finish_array();
    } else {
      pop();
    }
  }
}

bool Handler::fail(std::string message, Code& code) {
  error_.pointer = pointer();
  error_.message = std::move(message);
  code = make_error_code(boost::system::errc::invalid_argument);
  return false;
}

bool Handler::note(NoteKind kind, std::string detail, Code& code) {
  if (options_.strictness == Strictness::strict) return fail(std::move(detail), code);
  if (notes_.is_full()) {
    notes_.count();
  } else {
    notes_.add({.pointer = pointer(), .kind = kind, .detail = std::move(detail)});
  }
  return true;
}

// The place for the value being read before it was opened.
Handler::Slot Handler::root() const {
  if (stack_.empty() || stack_.back().type->kind != Kind::array) return slot_;
  const Frame& frame = stack_.back();
  // The elements are not constant: only the table has no other way to reach them.
  const Elements all = frame.type->array().elements(frame.place);
  auto* const first = const_cast<std::byte*>(all.first);
  return {frame.type->inner, first + (all.count - 1) * frame.type->inner->size};
}

// Members come in the order of the table mostly, so the search begins at the next one.
std::uint32_t Handler::find_member(const Object& object, std::string_view key,
                                   std::uint32_t from) noexcept {
  using handler_inline_impl::is_same_name;
  const std::size_t first = known_place(object, key);
  const std::size_t second = first ^ 1;
  const auto is_known_at = [&](std::size_t place) {
    const std::uint32_t i = known_[place];
    return i < object.count && is_same_name(object.members[i].name, key);
  };
  if (is_known_at(first)) return known_[first];
  if (is_known_at(second)) return known_[second];
  const auto search = [&](const Member* at, const Member* end) {
    while (at != end && !is_same_name(at->name, key)) ++at;
    return at;
  };
  const Member* const start = object.members + from;
  const Member* const end = object.members + object.count;
  const Member* found = search(start, end);
  if (found == end) {
    found = search(object.members, start);
    if (found == start) return object.count;
  }
  const auto index = static_cast<std::uint16_t>(found - object.members);
  known_[known_[first] == kNotKnown ? first : second] = index;
  return index;
}

bool Handler::select_member(Frame& frame, std::string_view key, Code& code) {
  const Object& object = *frame.object;
  const std::uint32_t found = find_member(object, key, frame.next);
  frame.current = found;
  if (found == object.count) return unknown_member(frame, key);
  frame.next = found + 1;
  const Member& member = object.members[found];
  slot_ = {member.type, static_cast<std::byte*>(frame.place) + member.offset};
  std::uint64_t& word = seen_word(frame, found);
  const std::uint64_t bit = std::uint64_t{1} << (found % 64);
  if ((word & bit) != 0) return repeated_member(code);
  word |= bit;
  return true;
}

bool Handler::other_key(std::string_view part, Code& code) {
  std::string_view key = part;
  if (in_text_) {
    in_text_ = false;
    key_ += part;
    key = key_;
  }
  if (mode_ != Mode::read) return passive_key(key);
  Frame& frame = stack_.back();
  if (frame.object != nullptr) return select_member(frame, key, code);
  slot_ = {frame.type->inner, frame.type->map().append(frame.place, std::string(key))};
  return true;
}

bool Handler::unknown_member(const Frame& frame, std::string_view key) {
  unknown_key_ = key;
  slot_ = {nullptr, nullptr};
  if (!options_.keep_unknown) return true;
  auto* const extra = static_cast<std::byte*>(frame.place) + frame.type->object->extra_offset;
  slot_ = {&type_of<Json>, &reinterpret_cast<Map<Json>*>(extra)->append(std::string(key), Json{})};
  return true;
}

bool Handler::repeated_member(Code& code) {
  reset(*slot_.type, slot_.place);
  return note(NoteKind::duplicate, "the member came twice; the last one counts", code);
}

bool Handler::check_missing(Frame& frame, Code& code) {
  const Object& object = *frame.type->object;
  for (std::uint32_t first = 0; first < object.count; first += 64) {
    const std::uint32_t count = object.count - first;
    const std::uint64_t all = count >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1;
    std::uint64_t missing = all & ~seen_word(frame, first);
    for (; missing != 0; missing &= missing - 1) {
      const std::uint32_t index = first + static_cast<std::uint32_t>(std::countr_zero(missing));
      if (!object.members[index].required) continue;
      frame.current = index;
      if (!note(NoteKind::missing, expected(*object.members[index].type) + ", found nothing",
                code)) {
        return false;
      }
    }
  }
  return true;
}

std::string Handler::expected(const Type& type) {
  const Type* inner = &type;
  while (inner->is_slot()) inner = inner->inner;
  return "expected " + std::string(expectation(*inner));
}

bool Handler::on_null(Code& code) {
  if (mode_ != Mode::read) return passive_token("null");
  const Slot slot = take();
  if (slot.type == nullptr) return true;
  if (slot.type->kind == Kind::json) {
    JsonAccess::text(*static_cast<Json*>(slot.place)) = "null";
    return true;
  }
  bool required = true;
  if (slot.type->is_slot()) {
    slot.type->slot().set_null(slot.place);
    const bool member = !stack_.empty() && stack_.back().type->kind == Kind::object;
    required = member && stack_.back().type->object->members[stack_.back().current].required;
  }
  return !required || note(NoteKind::null_value, expected(*slot.type) + ", found null", code);
}

bool Handler::other_string(std::string_view part, Code& code) {
  if (mode_ != Mode::read) return passive_text(part, true);
  in_text_ = false;
  if (text_slot_.type == nullptr) return true;
  text_ += part;
  if (text_slot_.type->held != Kind::string) return read(open(text_slot_), text_, true, code);
  handler_inline_impl::put(*text_slot_.type, text_slot_.place, text_);
  return true;
}

bool Handler::other_bool(bool flag, Code& code) {
  const std::string_view text = flag ? "true" : "false";
  if (mode_ != Mode::read) return passive_token(text);
  const Slot slot = open(take());
  if (slot.type == nullptr) return true;
  if (slot.type->kind == Kind::json) {
    JsonAccess::text(*static_cast<Json*>(slot.place)) = text;
    return true;
  }
  if (slot.type->kind == Kind::variant) {
    JsonAccess::text(handler_impl::unknown(*slot.type, slot.place)) = text;
    return true;
  }
  if (read_boolean(*slot.type, slot.place, flag) == ReadResult::ok) return true;
  return mismatch(*slot.type, text, code);
}

bool Handler::read(Slot slot, std::string_view text, bool quoted, Code& code) {
  if (slot.type == nullptr) return true;
  if (slot.type->kind == Kind::json || slot.type->kind == Kind::variant) {
    std::string& target = JsonAccess::text(slot.type->kind == Kind::json
                                               ? *static_cast<Json*>(slot.place)
                                               : handler_impl::unknown(*slot.type, slot.place));
    target.clear();
    if (quoted) {
      append_quoted(target, text);
    } else {
      target = text;
    }
    return true;
  }
  const ReadResult result =
      quoted ? read_text(*slot.type, slot.place, text) : read_number(*slot.type, slot.place, text);
  if (result == ReadResult::ok) return true;
  const std::string shown = printable(text, handler_impl::kShown);
  return mismatch(*slot.type, quoted ? "the text \"" + shown + '"' : "the number " + shown, code);
}

bool Handler::mismatch(const Type& type, std::string_view found, Code& code) {
  std::string detail = expected(type) + ", found " + std::string(found);
  if (options_.strictness != Strictness::tolerant) return fail(std::move(detail), code);
  const Slot slot = root();
  reset(*slot.type, slot.place);
  return note(NoteKind::mismatch, std::move(detail), code);
}

// An array or object where the table has no array, object or map.
bool Handler::begin_other(Slot slot, char bracket, Code& code) {
  depth_ = 1;
  if (slot.type == nullptr) {
    mode_ = Mode::skip;
    return true;
  }
  captured_ = slot;
  mismatched_ = slot.type->kind != Kind::json && slot.type->kind != Kind::variant;
  if (mismatched_ && options_.strictness != Strictness::tolerant) {
    return mismatch(*slot.type, bracket == '{' ? "an object" : "an array", code);
  }
  mode_ = Mode::capture;
  if (slot.type->kind == Kind::json) {
    capture_.start(JsonAccess::text(*static_cast<Json*>(slot.place)));
  } else {
    capture_.start(captured_text_, mismatched_ ? handler_impl::kShown : Capture::kNoLimit);
  }
  capture_.open(bracket);
  return true;
}

bool Handler::begin_passive(char bracket) {
  ++depth_;
  if (mode_ == Mode::capture) capture_.open(bracket);
  return true;
}

bool Handler::end_passive(char bracket, Code& code) {
  if (mode_ == Mode::capture) capture_.close(bracket);
  if (--depth_ > 0) return true;
  const bool captured = mode_ == Mode::capture;
  mode_ = Mode::read;
  if (!captured) return true;
  if (mismatched_) {
    return mismatch(*captured_.type, printable(captured_text_, handler_impl::kShown), code);
  }
  return captured_.type->kind != Kind::variant || finish_variant(code);
}

bool Handler::passive_token(std::string_view text) {
  if (mode_ == Mode::capture) capture_.token(text);
  return true;
}

bool Handler::passive_key(std::string_view key) {
  if (mode_ != Mode::capture) return true;
  capture_.begin_text();
  capture_.text(key);
  capture_.end_key();
  return true;
}

bool Handler::passive_text(std::string_view part, bool last) {
  if (mode_ != Mode::capture) return true;
  if (!in_text_) capture_.begin_text();
  capture_.text(part);
  if (last) capture_.end_text();
  in_text_ = !last;
  return true;
}

}  // namespace servicetitan::detail
