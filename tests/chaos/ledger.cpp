#include "ledger.hpp"

#include <unordered_map>

namespace servicetitan::chaos {
namespace {

std::string_view text_of(const boost::json::value& value) { return value.as_string(); }

// A write without a body is known by its path.
std::string key_of(const boost::json::value& write) {
  const auto body = text_of(write.at("body"));
  return std::string(body.empty() ? text_of(write.at("target")) : marker_in(body));
}

}  // namespace

std::string_view marker_in(std::string_view text) {
  const auto begin = text.find("chaos-");
  if (begin == std::string_view::npos) return {};
  const auto end = text.find_first_not_of("0123456789-", begin + 6);
  return text.substr(begin, end == std::string_view::npos ? end : end - begin);
}

Audit Ledger::audit(const boost::json::array& writes) const {
  std::unordered_map<std::string, std::uint64_t> counts;
  for (const auto& write : writes) ++counts[key_of(write)];
  Audit audit;
  for (const auto& [key, told] : entries_) {
    const auto found = counts.find(key);
    const std::uint64_t count = found == counts.end() ? 0 : found->second;
    if (found != counts.end()) counts.erase(found);
    if (count > 1) ++audit.doubled;
    switch (told) {
      case Told::done:
        ++audit.done;
        if (count == 0) ++audit.lost;
        break;
      case Told::unknown:
        ++audit.unknown;
        if (count > 0) ++audit.unknown_but_done;
        break;
      case Told::not_done:
        ++audit.not_done;
        if (count > 0) ++audit.done_all_the_same;
        break;
    }
  }
  audit.strangers = counts.size();
  return audit;
}

}  // namespace servicetitan::chaos
