// As dom.cpp, and reads and writes one floating point number as it should be: correctly rounded,
// with the digits that it needs.
#include "dom.hpp"

#include <charconv>

namespace {

struct Floats : bare::Dom {
  static void print(const std::string& customer, const std::string& contacts) {
    Dom::print(customer, contacts);
    const auto at = customer.find("\"latitude\":");
    double latitude = 0;
    if (at != std::string::npos) {
      std::from_chars(customer.data() + at + 11, customer.data() + customer.size(), latitude);
    }
    char text[32];
    *std::to_chars(text, text + 31, latitude).ptr = '\0';
    std::puts(text);
  }
};

}  // namespace

int main() { return bare::three_calls<Floats>(); }
