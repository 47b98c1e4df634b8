// A program with a Boost.JSON of its own: its trees and ours are the same.
#include "own.hpp"

#include <servicetitan/boost_json.hpp>
#include <servicetitan/codec.hpp>

#include <cstdio>

namespace st = servicetitan;

int main() {
  const auto json = st::Json::parse(R"({"list": [1, "two", 3e300]})");
  const std::string text = own_text(st::to_boost_json(json));
  std::puts(text.c_str());
  return text == R"({"list":[1,"two",3E300]})" && st::encode(1e300 / 3) == "3.3333333333333335e+299"
             ? 0
             : 1;
}
