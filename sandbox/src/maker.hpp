// Makes answers: takes what is known about a record, fits it to a schema, and invents the rest.
//
// All invented values follow from the seed and the place of the value, never from a clock or a
// random device, so that two runs with one seed give the same bytes.
#pragma once

#include "formats.hpp"
#include "schema.hpp"
#include "text.hpp"

namespace servicetitan::sandbox {

/// What a value is made for.
struct Scene {
  Hash hash{};       // of the record
  std::string noun;  // "customer"
  Ticks created{};
  Ticks modified{};
  bool blank{};  // made by a client: what it left out is null or empty, not invented
};

/// A value that fits the schema, from `given` as far as that fits; `given` may be null.
json::value make(const SchemaUse& use, const json::value* given, const Scene& scene);

}  // namespace servicetitan::sandbox
