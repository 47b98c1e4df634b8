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
/// A name that suits things of this kind: "businessUnit", "jobType", "campaign" ...
std::string name_of(std::string_view noun, Hash hash);
std::string login(Hash hash);
std::string_view custom_field(Hash hash);
std::string_view custom_value(Hash hash);
std::string_view priority(Hash hash);
std::string_view source(Hash hash);
std::string_view state_of_work(Hash hash);
std::string code(Hash hash, std::string_view prefix);

}  // namespace servicetitan::sandbox
