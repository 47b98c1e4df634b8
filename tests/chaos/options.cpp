#include "options.hpp"

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace servicetitan::chaos {
namespace {

constexpr const char* kHelp = R"(Usage: chaos [OPTION]...
Many callers do what programs do while a sandbox fails at random; afterwards what they were told is
held against what the sandbox did. Ends with 1 when a promise was broken.

  --seconds N          how long (default 600)
  --callers N          threads that call; every second one asynchronously (default 64)
  --tenants N          (default 100)
  --fault-rate X       the part of the answers that is struck (default 0.05)
  --seed N             of the faults and of what the callers do (default 1)
  --limit N            calls per second and tenant (default 60)
  --token-lifetime N   seconds (default 20)
)";

[[noreturn]] void stop(int status, const std::string& text) {
  std::fputs(text.c_str(), status == 0 ? stdout : stderr);
  std::exit(status);
}

template <class Number>
Number number_of(std::string_view name, std::string_view text, Number least, Number most) {
  Number value{};
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (code != std::errc{} || end != text.data() + text.size() || value < least || value > most) {
    stop(2, "chaos: " + std::string{name} + ": a number from " + std::to_string(least) + " to " +
                std::to_string(most) + " is expected\n");
  }
  return value;
}

}  // namespace

Options read_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; i += 2) {
    const std::string_view name{argv[i]};
    if (name == "--help" || name == "-h") stop(0, kHelp);
    if (i + 1 == argc)
      stop(2, "chaos: unknown option or missing value: " + std::string{name} + '\n');
    const std::string_view value{argv[i + 1]};
    if (name == "--seconds")
      options.time = std::chrono::seconds{number_of(name, value, 1, 86'400)};
    else if (name == "--callers")
      options.callers = number_of(name, value, 1U, 1000U);
    else if (name == "--tenants")
      options.tenants = number_of<std::int64_t>(name, value, 1, 1000);
    else if (name == "--fault-rate")
      options.fault_rate = number_of(name, value, 0.0, 1.0);
    else if (name == "--seed")
      options.seed = number_of<std::uint64_t>(name, value, 0, 1'000'000);
    else if (name == "--limit")
      options.limit = number_of(name, value, 1U, 10'000U);
    else if (name == "--token-lifetime")
      options.token_lifetime = std::chrono::seconds{number_of(name, value, 3, 86'400)};
    else
      stop(2, "chaos: unknown option: " + std::string{name} + "\nTry --help.\n");
  }
  return options;
}

}  // namespace servicetitan::chaos
