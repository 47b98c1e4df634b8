// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::shop {

struct CancelOfKind;
struct Cell;
struct CircleDto;
struct Contact;
struct CreateOrder;
enum class Days : std::int32_t;
enum class Kind : std::int32_t;
enum class LevelInt32 : std::int32_t;
struct Line;
enum class Named : std::int32_t;
struct Order;
struct OrderPaid;
struct Owner;
struct Part;
struct PartsPart;
struct Snapshot;
struct SquareDto;
struct UpdateOrder;
struct V2Date;

}  // namespace servicetitan::shop
