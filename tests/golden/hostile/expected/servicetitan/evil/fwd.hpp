// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::evil {

struct ApiError;
struct Detail;
struct EvilJson;
enum class EvilNone : std::int32_t;
struct EvilPage;
struct EvilRequest;
struct EvilThing;
struct EvilThing2;
struct LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLong;
enum class Std : std::int32_t;
struct Switch;
struct Tree;

}  // namespace servicetitan::evil
