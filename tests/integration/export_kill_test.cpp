// Exports that are killed with SIGKILL, at every step and at any time: what was not lost is shown
// by the file that the next run completes.
#include "sandbox_test.hpp"

#include "servicetitan/codec.hpp"
#include "servicetitan/crm/exports.hpp"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <vector>

namespace st = servicetitan;

namespace {

constexpr std::size_t kBatch = 20;

class ExportKillTest : public st::test::SandboxTest {
 protected:
  void SetUp() override {
    st::sandbox::Options options;
    options.export_batch = kBatch;
    start(options);
    folder_ =
        std::filesystem::temp_directory_path() / ("st-export-kill-" + std::to_string(::getpid()));
    for (auto [name, value] : server().environment()) environment_.push_back(name + "=" + value);
    const st::Client client{config()};
    for (auto& batch : client.export_feed(st::crm::exports::customers())) {
      for (const auto& row : batch.data) all_.insert(row.id);
    }
    ASSERT_GT(all_.size(), 6 * kBatch);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void begin_anew() {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directory(folder_);
  }

  // @return its process.
  pid_t spawn(int step, bool distinct) {
    std::string program = ST_EXPORT_WORKER;
    std::string folder = folder_.string();
    std::string number = std::to_string(step);
    std::string flag = "distinct";
    char* const arguments[] = {program.data(), folder.data(), number.data(),
                               distinct ? flag.data() : nullptr, nullptr};
    std::vector<char*> variables;
    for (std::string& variable : environment_) variables.push_back(variable.data());
    variables.push_back(nullptr);
    pid_t process = 0;
    EXPECT_EQ(
        ::posix_spawn(&process, program.c_str(), nullptr, nullptr, arguments, variables.data()), 0);
    return process;
  }

  // @return whether it was killed; otherwise it ended well.
  static bool wait_for(pid_t process) {
    int status = 0;
    EXPECT_EQ(::waitpid(process, &status, 0), process);
    const bool killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    EXPECT_TRUE(killed || (WIFEXITED(status) && WEXITSTATUS(status) == 0)) << "status " << status;
    return killed;
  }
  bool run(int step, bool distinct) { return wait_for(spawn(step, distinct)); }

  // The whole lines of the file, by id.
  std::map<std::int64_t, std::size_t> stored() const {
    std::map<std::int64_t, std::size_t> rows;
    std::ifstream in(folder_ / "rows");
    for (std::string line; std::getline(in, line) && !in.eof();) {
      ++rows[st::decode<st::crm::ExportCustomerResponse>(line).id];
    }
    return rows;
  }

  // Completes a run that was killed once.
  void expect_whole(bool distinct) {
    EXPECT_FALSE(run(0, distinct));
    std::size_t repeated = 0;
    std::set<std::int64_t> ids;
    for (const auto& [id, count] : stored()) {
      ids.insert(id);
      repeated += count - 1;
    }
    EXPECT_EQ(ids, all_) << "nothing is lost";
    EXPECT_LE(repeated, distinct ? 0 : kBatch) << "at most the batch in flight comes again";
  }

 private:
  std::filesystem::path folder_{};
  std::vector<std::string> environment_{};
  std::set<std::int64_t> all_{};
};

TEST_F(ExportKillTest, AtEveryStepRepeatsAtMostTheBatchInFlight) {
  int step = 1;
  for (;; ++step) {
    begin_anew();
    if (!run(step, false)) break;
    SCOPED_TRACE("killed at step " + std::to_string(step));
    expect_whole(false);
  }
  EXPECT_EQ(step, 7 * 4 + 1) << "each step of each batch was tried";
}

TEST_F(ExportKillTest, AtEveryStepRepeatsNothingWithADeduplicator) {
  for (int step = 1;; ++step) {
    begin_anew();
    if (!run(step, true)) break;
    SCOPED_TRACE("killed at step " + std::to_string(step));
    expect_whole(true);
  }
}

TEST_F(ExportKillTest, AtAnyTimeLosesNothing) {
  begin_anew();
  const st::test::Stopwatch watch;
  run(0, false);
  const auto whole = std::chrono::duration_cast<std::chrono::microseconds>(watch.elapsed());
  constexpr int kTimes = 24;
  int killed = 0;
  for (int i = 1; i <= kTimes; ++i) {
    begin_anew();
    const pid_t process = spawn(0, i % 2 == 0);
    std::this_thread::sleep_for(whole * i / (kTimes + 1));
    ::kill(process, SIGKILL);
    if (wait_for(process)) ++killed;
    SCOPED_TRACE("killed at " + std::to_string(i) + " of " + std::to_string(kTimes));
    expect_whole(i % 2 == 0);
  }
  EXPECT_GT(killed, 0);
}

TEST_F(ExportKillTest, AgainAndAgainStillComesToTheEnd) {
  begin_anew();
  int killed = 0;
  // Each run gets a little further than the last one.
  for (int step = 5; run(step, true); ++step) {
    ASSERT_LT(++killed, 100);
  }
  EXPECT_GT(killed, 3);
  expect_whole(true);
}

}  // namespace
