// Does a value fit its schema? Used on bodies that arrive and, in tests, on answers that leave.
#pragma once

#include "schema.hpp"

#include <map>
#include <string>
#include <vector>

namespace servicetitan::sandbox {

/// What is wrong, by field, for example {"splits[0].amount": ["a number is expected"]}.
class Problems {
 public:
  void add(const std::string& field, std::string text);
  [[nodiscard]] bool empty() const { return by_field_.empty(); }
  [[nodiscard]] const std::map<std::string, std::vector<std::string>>& by_field() const {
    return by_field_;
  }

 private:
  std::map<std::string, std::vector<std::string>> by_field_;
};

struct Rules {
  bool unknown_members_fail{true};
};

void validate(const SchemaUse& use, const json::value& value, const std::string& where,
              const Rules& rules, Problems& problems);

/// The same without saying what is wrong.
bool conforms(const SchemaUse& use, const json::value& value);

/// What is wrong with a text in this format; empty = nothing.
std::string format_problem(Format format, std::string_view text);

/// A scalar of a URL as a value of this schema; adds a problem if it is none.
std::optional<json::value> read_scalar(const SchemaUse& use, const std::string& text,
                                       const std::string& where, Problems& problems);

}  // namespace servicetitan::sandbox
