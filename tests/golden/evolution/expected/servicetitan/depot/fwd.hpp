// Generated from specs/depot.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::depot {

struct AddBox;
struct ApiError;
struct Box;
struct Crate;
struct Lid;
enum class State : std::int32_t;
struct V2Box;

}  // namespace servicetitan::depot
