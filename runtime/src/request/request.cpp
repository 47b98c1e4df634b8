#include "servicetitan/request.hpp"

#include <algorithm>

namespace servicetitan {

void AnyRequest::set_query(std::string_view name, std::string value) {
  const auto named = [&](const QueryParameter& parameter) { return parameter.name == name; };
  const auto first = std::find_if(query_.begin(), query_.end(), named);
  if (first == query_.end()) {
    query_.push_back({.name = std::string(name), .value = std::move(value)});
    return;
  }
  first->value = std::move(value);
  query_.erase(std::remove_if(first + 1, query_.end(), named), query_.end());
}

std::string_view AnyRequest::query_value(std::string_view name) const noexcept {
  for (const QueryParameter& parameter : query_) {
    if (parameter.name == name) return parameter.value;
  }
  return {};
}

}  // namespace servicetitan
