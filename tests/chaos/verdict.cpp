#include "verdict.hpp"

#include "servicetitan/accounting/payments.hpp"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <unistd.h>
#include <unordered_map>

namespace servicetitan::chaos {
namespace {

void heading(const char* text) { std::printf("\n%s\n", text); }

void row(const std::string& name, const std::string& value) {
  std::printf("  %-44s %s\n", name.c_str(), value.c_str());
}
void row(const std::string& name, std::uint64_t value) { row(name, std::to_string(value)); }
void row(const std::string& name, const std::map<std::string, std::uint64_t>& counts) {
  std::string text;
  for (const auto& [what, count] : counts) {
    text += (text.empty() ? "" : ", ") + what + ' ' + std::to_string(count);
  }
  row(name, text.empty() ? "none" : text);
}

std::string in_ms(Micros time) {
  char text[40];
  std::snprintf(text, sizeof text, "%.1f ms", static_cast<double>(time.count()) / 1000);
  return text;
}
std::string in_mb(std::size_t bytes) { return std::to_string(bytes >> 20U) + " MiB"; }

// Keeps the promises and says so.
class Promises {
 public:
  void keep(const char* promise, bool kept) {
    std::printf("  %-6s %s\n", kept ? "kept" : "BROKEN", promise);
    all_ = all_ && kept;
  }
  bool all() const noexcept { return all_; }

 private:
  bool all_ = true;
};

std::uint64_t number(const boost::json::value& object, const char* name) {
  return object.at(name).to_number<std::uint64_t>();
}

struct Tenants {
  std::uint64_t most_per_second{};
  std::uint64_t over_limit{};
  std::uint64_t token_requests{};
  std::uint64_t issued{};
  std::uint64_t arrived{};
  std::uint64_t early{};
  std::uint64_t needless{};  // early, though none was lost on the way
};

Tenants add_up(const boost::json::object& by_tenant, const World& world) {
  Tenants all;
  const auto arrived = world.tokens().arrived();
  for (const auto& [name, of] : by_tenant) {
    const auto most = number(of, "maxRequestsPerSecond");
    all.most_per_second = std::max(all.most_per_second, most);
    if (most > world.options().limit) ++all.over_limit;
    const auto issued = number(of, "tokensIssued");
    const auto early = number(of, "tokensEarly");
    const auto at = arrived.find(std::stoll(std::string(name)));
    const auto here = at == arrived.end() ? 0 : at->second;
    all.token_requests += number(of, "tokenRequests");
    all.issued += issued;
    all.arrived += here;
    all.early += early;
    const auto lost = issued - std::min(issued, here);
    all.needless += early - std::min(early, lost);
  }
  return all;
}

// The payments that lists give now, and how often each: another look at what was written.
std::uint64_t wrong_payments(const World& world, const boost::json::array& writes) {
  std::unordered_map<std::string, std::int64_t> balance;
  for (const auto& write : writes) {
    if (write.at("operation") != "accounting.Payments_Create") continue;
    ++balance[std::string(marker_in(std::string_view(write.at("body").as_string())))];
  }
  for (std::int64_t i = 0; i < world.options().tenants; ++i) {
    const auto request = accounting::payments::get_list({.page_size = 500});
    for (const auto& payment : world.client(world.first_tenant() + i).items(request)) {
      const std::string memo = payment.memo.value_or("");
      const auto marker = marker_in(memo);
      if (!marker.empty()) --balance[std::string(marker)];
    }
  }
  return static_cast<std::uint64_t>(std::count_if(balance.begin(), balance.end(),
                                                  [](const auto& one) { return one.second != 0; }));
}

void print_reads(const Figures& figures) {
  heading("reads");
  row("calls", figures.reads);
  row("answered", figures.reads - figures.reads_failed);
  row("errors", figures.read_errors);
  row("answers to something else", figures.wrong);
  row("lists, export feeds, given up after 30 errors", std::to_string(figures.lists) + ", " +
                                                           std::to_string(figures.feeds) + ", " +
                                                           std::to_string(figures.given_up));
  row("feeds taken up from a cursor", figures.feeds_resumed);
  row("records expected", figures.expected);
  row("records missing, doubled",
      std::to_string(figures.missing) + ", " + std::to_string(figures.doubled));
  row("repeated batches: records taken out", figures.repeated);
}

void print_writes(const Figures& figures, const Audit& audit, std::uint64_t applied) {
  heading("writes");
  row("calls", figures.writes);
  row("errors", figures.write_errors);
  row("carried out by the sandbox", applied);
  row("told done", audit.done);
  row("told unknown, of these carried out",
      std::to_string(audit.unknown) + ", " + std::to_string(audit.unknown_but_done));
  row("told not done", audit.not_done);
  row("doubled, lost, done though told not, strangers",
      std::to_string(audit.doubled) + ", " + std::to_string(audit.lost) + ", " +
          std::to_string(audit.done_all_the_same) + ", " + std::to_string(audit.strangers));
}

void print_time(const World& world, const Figures& figures) {
  heading("time");
  const auto calls = figures.reads + figures.writes;
  row("calls per second", calls / static_cast<std::uint64_t>(world.options().time.count()));
  row("median, 99 %, 99.9 %", in_ms(figures.latency.quantile(0.5)) + ", " +
                                  in_ms(figures.latency.quantile(0.99)) + ", " +
                                  in_ms(figures.latency.quantile(0.999)));
  row("latest after its deadline", in_ms(std::max(figures.latest, Micros(0))));
  row("more than 50 ms after it", figures.late);
  row("retries", world.retries());
}

}  // namespace

std::size_t resident_memory() {
  std::size_t size = 0;
  std::size_t resident = 0;
  std::ifstream("/proc/self/statm") >> size >> resident;
  return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

bool judge(const World& world, const Figures& figures, const Ledger& ledger, const Memory& memory) {
  const auto counters = world.ask_sandbox("/__sandbox/counters");
  const auto answer = world.ask_sandbox("/__sandbox/writes");
  const auto& writes = answer.as_array();
  const auto audit = ledger.audit(writes);
  const auto tenants = add_up(counters.at("byTenant").as_object(), world);
  const auto payments = wrong_payments(world, writes);
  std::map<std::string, std::uint64_t> faults;
  std::uint64_t struck = 0;
  for (const auto& [name, count] : counters.at("byFault").as_object()) {
    struck += faults[std::string(name)] = count.to_number<std::uint64_t>();
  }

  print_reads(figures);
  print_writes(figures, audit, writes.size());
  print_time(world, figures);
  heading("limits and tokens");
  row("requests that the sandbox saw", number(counters, "requests"));
  row("most in a second, of one tenant (limit)",
      std::to_string(tenants.most_per_second) + " (" + std::to_string(world.options().limit) + ")");
  row("tenants that went over the limit", tenants.over_limit);
  row("token requests, tokens issued, arrived", std::to_string(tenants.token_requests) + ", " +
                                                    std::to_string(tenants.issued) + ", " +
                                                    std::to_string(tenants.arrived));
  row("asked for early, of these needlessly",
      std::to_string(tenants.early) + ", " + std::to_string(tenants.needless));
  row("connections", number(counters, "connections"));
  heading("faults");
  row("struck", struck);
  row("of these", faults);
  heading("memory of the client");
  row("start, most, end",
      in_mb(memory.start) + ", " + in_mb(memory.most) + ", " + in_mb(memory.end));

  heading("promises");
  Promises promises;
  promises.keep("every record arrives exactly once", figures.missing == 0 && figures.doubled == 0);
  promises.keep("every answer is the one to its request", figures.wrong == 0);
  promises.keep("every error is one that a fault explains, and tells no secret",
                figures.dishonest.empty());
  promises.keep("every write is done once, or told as unknown or not done",
                audit.doubled + audit.lost + audit.done_all_the_same + audit.strangers == 0);
  promises.keep("lists show each payment that was carried out once", payments == 0);
  promises.keep("no call comes back a second after its deadline",
                figures.latest < Micros(1'000'000));
  promises.keep("no tenant goes over its limit", tenants.over_limit == 0);
  promises.keep("no token is asked for without need", tenants.needless == 0);
  promises.keep("nothing is given up", figures.given_up == 0);
  promises.keep("faults struck, and every kind of call was made",
                struck > 0 && audit.done > 0 && figures.expected > 0);
  for (std::size_t i = 0; i < std::min<std::size_t>(figures.dishonest.size(), 5); ++i) {
    std::printf("\nnot explained: %s\n", figures.dishonest[i].c_str());
  }
  return promises.all();
}

}  // namespace servicetitan::chaos
