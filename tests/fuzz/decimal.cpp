// Decimals: they keep their digits, and comparing them is an order.
#include "servicetitan/decimal.hpp"

#include "fuzz.hpp"

#include <cmath>

namespace st = servicetitan;
using st::fuzz::require;

namespace {

void check(const st::Decimal& value) {
  const std::string text = value.to_string();
  const auto again = st::Decimal::parse(text);
  require(again.has_value(), "what was written reads");
  require(*again == value && again->scale() == value.scale(), "it reads as the same");
  require(again->to_string() == text, "and is written as the same");
  require(std::isfinite(static_cast<double>(value)), "it has a double");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  st::fuzz::Input input(data, size);
  const auto a = st::Decimal::parse(input.line());
  const auto b = st::Decimal::parse(input.rest());
  if (a) check(*a);
  if (b) check(*b);
  if (!a || !b) return 0;
  const int order = st::Decimal::compare(*a, *b);
  const int reverse = st::Decimal::compare(*b, *a);
  require((order < 0) == (reverse > 0) && (order == 0) == (reverse == 0), "an order");
  const auto double_a = static_cast<double>(*a);
  const auto double_b = static_cast<double>(*b);
  require(!(order < 0 && double_a > double_b) && !(order > 0 && double_a < double_b),
          "the order of the doubles");
  return 0;
}
