#include "pattern.hpp"

#include <boost/regex.hpp>

namespace servicetitan::sandbox {

bool has_match(const std::string& text, const std::string& pattern) {
  return boost::regex_search(text, boost::regex{pattern});
}

}  // namespace servicetitan::sandbox
