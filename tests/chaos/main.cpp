// Many callers against a sandbox that fails at random: see options.cpp.
#include "caller.hpp"
#include "verdict.hpp"

#include <boost/asio/executor_work_guard.hpp>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <memory>
#include <thread>
#include <vector>

namespace {

using namespace servicetitan::chaos;
namespace asio = boost::asio;
using Clock = std::chrono::steady_clock;

// Waits until the time is over; looks at the memory meanwhile.
Memory watch(const Options& options) {
  Memory memory;
  const auto start = Clock::now();
  const auto settled =
      start + std::min<Clock::duration>(options.time / 4, std::chrono::seconds{60});
  while (Clock::now() < start + options.time) {
    std::this_thread::sleep_for(std::chrono::milliseconds{200});
    memory.end = resident_memory();
    memory.most = std::max(memory.most, memory.end);
    if (Clock::now() < settled) memory.start = memory.end;
  }
  return memory;
}

bool run(const Options& options) {
  const SandboxProcess sandbox(World::sandbox_options(options));
  const World world(options, sandbox);
  asio::io_context context;
  auto work = asio::make_work_guard(context);
  std::vector<std::thread> workers;
  for (int i = 0; i < 2; ++i) workers.emplace_back([&] { context.run(); });

  std::vector<std::unique_ptr<Caller>> callers;
  for (unsigned i = 0; i < options.callers; ++i) {
    callers.push_back(std::make_unique<Caller>(world, i, i % 2 == 0 ? nullptr : &context));
  }
  world.begin_faults();
  std::atomic<bool> stop{false};
  std::vector<std::thread> threads;
  for (auto& caller : callers) threads.emplace_back([&] { caller->run(stop); });
  Memory memory = watch(options);
  stop = true;
  for (auto& thread : threads) thread.join();
  work.reset();
  for (auto& worker : workers) worker.join();
  memory.end = resident_memory();

  world.end_faults();
  Figures figures;
  Ledger ledger;
  for (const auto& caller : callers) {
    figures.add(caller->figures());
    ledger.add(caller->ledger());
  }
  return judge(world, figures, ledger, memory);
}

}  // namespace

int main(int argc, char** argv) {
  const Options options = read_options(argc, argv);
  std::printf("%u callers, %lld tenants, %.1f %% faults, %lld s, seed %llu\n", options.callers,
              static_cast<long long>(options.tenants), 100 * options.fault_rate,
              static_cast<long long>(options.time.count()),
              static_cast<unsigned long long>(options.seed));
  std::fflush(stdout);
  try {
    return run(options) ? 0 : 1;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "chaos: %s\n", error.what());
    return 1;
  }
}
