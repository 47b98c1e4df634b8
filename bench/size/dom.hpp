// Answers read with Boost.JSON's DOM.
#pragma once

#include "bare.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value_to.hpp>

#include <cstdint>
#include <cstdio>
#include <string>

namespace bare {

namespace json = boost::json;

struct Dom {
  static std::string token(const std::string& answer) {
    return json::value_to<std::string>(json::parse(answer).at("access_token"));
  }
  static std::string first_id(const std::string& page) {
    return std::to_string(json::parse(page).at("data").at(0).at("id").to_number<std::int64_t>());
  }
  static void print(const std::string& customer, const std::string& contacts) {
    const auto name = json::value_to<std::string>(json::parse(customer).at("name"));
    const auto count = json::parse(contacts).at("data").as_array().size();
    std::printf("%s has %zu contacts\n", name.c_str(), count);
  }
};

}  // namespace bare
