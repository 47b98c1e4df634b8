// Words that seeded data is made of.
#pragma once

#include "text.hpp"

#include <string>
#include <string_view>

namespace servicetitan::sandbox {

struct Place {
  std::string_view city, state, zip, area_code;
  double latitude, longitude;
};

const Place& place_of(Hash hash);
std::string_view first_name(Hash hash);
std::string_view last_name(Hash hash);
std::string company_name(Hash hash);
std::string street(Hash hash);
std::string phone(Hash hash);
std::string email(Hash hash);
std::string sentence(Hash hash);
std::string item_name(Hash hash);
std::string_view custom_field(Hash hash);
std::string_view state_of_work(Hash hash);
std::string code(Hash hash, std::string_view prefix);

}  // namespace servicetitan::sandbox
