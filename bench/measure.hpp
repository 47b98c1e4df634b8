// Contests in one run, so that the load of the machine falls on all who take part, and their
// tables.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace bench {

// The better of the two depends on the row, so each says what its ratio means.
struct Row {
  std::string what;
  std::string value;  // empty for what is not installed; `note` says so
  std::optional<double> ratio{};
  std::optional<double> target{};
  bool at_most = false;  // the target is not to be exceeded
  std::string note{};
};

// Columns: what, value (with the unit in its head), ratio, target, reached.
void print_table(const std::string& title, const std::string& unit, const std::vector<Row>& rows);

// Machine, compiler, and versions of libraries.
void print_header(const std::vector<std::string>& libraries);

enum class Role : unsigned char {
  ours,     // the first; what all are compared with
  variant,  // also ours: its ratio is its speed to ours
  peer,     // its ratio is our speed to it
};

struct Entrant {
  std::string what;
  Role role;
  std::size_t bytes;                  // worked on in one pass
  std::function<std::size_t()> work;  // gives something of its result, so that none is left out
  std::optional<double> target{};
  std::string note{};
};

// Medians of what each gives in `rounds` in which all have their turn; 0 for one that is empty.
std::vector<double> medians_in_turn(const std::vector<std::function<double()>>& entrants,
                                    int rounds);

// Runs them in turn and prints the table. It counts processor time: what other programs take of the
// machine does not.
void contest(const std::string& title, const std::vector<Entrant>& entrants, int rounds);

// The first argument of the program; 11 when there is none.
int rounds_from(int argc, char** argv);

}  // namespace bench
