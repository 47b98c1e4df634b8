// Regular expressions, kept to one file: they are slow to compile. Boost.Regex and not std::regex,
// as g++ 12 warns about the latter under the address sanitizer.
#pragma once

#include <string>

namespace servicetitan::sandbox {

/// Does the pattern (ECMAScript) match somewhere in the text?
bool has_match(const std::string& text, const std::string& pattern);

}  // namespace servicetitan::sandbox
