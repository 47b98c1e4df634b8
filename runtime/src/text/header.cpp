#include "text.hpp"

#include "servicetitan/transport.hpp"

namespace servicetitan {

const std::string* find_header(const std::vector<HttpHeader>& headers,
                               std::string_view name) noexcept {
  for (const HttpHeader& header : headers) {
    if (detail::equal_ignoring_case(header.name, name)) return &header.value;
  }
  return nullptr;
}

}  // namespace servicetitan
