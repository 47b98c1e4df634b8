#pragma once

/// The types of the members of generated structs.

#include "servicetitan/content.hpp"
#include "servicetitan/decimal.hpp"
#include "servicetitan/field.hpp"
#include "servicetitan/guid.hpp"
#include "servicetitan/json.hpp"
#include "servicetitan/map.hpp"
#include "servicetitan/open_enum.hpp"
#include "servicetitan/page.hpp"
#include "servicetitan/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace servicetitan::detail {
struct EnumTable;
struct Object;
struct VariantTable;
}  // namespace servicetitan::detail
