#pragma once

#include "figures.hpp"
#include "ledger.hpp"
#include "link.hpp"
#include "world.hpp"

#include "servicetitan/crm/exports_models.hpp"
#include "servicetitan/exports.hpp"

#include <atomic>
#include <deque>
#include <random>
#include <string>
#include <vector>

namespace servicetitan::chaos {

// One of the many: does what programs do, and checks what it gets.
class Caller {
 public:
  // @p context: where its asynchronous calls run; null for blocking ones.
  Caller(const World& world, unsigned number, asio::io_context* context);

  void run(const std::atomic<bool>& stop);
  const Figures& figures() const noexcept { return figures_; }
  const Ledger& ledger() const noexcept { return ledger_; }

 private:
  using Clock = std::chrono::steady_clock;
  using Row = crm::ExportCustomerResponse;
  using Feed = ExportFeed<Row>;
  struct Note {
    std::int64_t tenant{};
    std::int64_t customer{};
    std::int64_t id{};
  };

  void act();
  void get_customer();
  void list_customers();
  void export_customers();
  void create_note();
  void delete_note();
  void rename_location();
  void create_payment();

  template <class T>
  Result<Response<T>> send(const Request<T>& request);
  template <class T>
  Result<Response<T>> write(const Request<T>& request, std::string key);
  // Goes on after errors; false when there were too many.
  template <class Range, class Take>
  bool walk(Walk<Range>& walk, const CallOptions& options, Take take);
  void end_walk(const std::vector<unsigned>& seen, bool whole);
  void see(std::vector<unsigned>& seen, std::int64_t id, const std::string& name);
  Walk<Feed> open_feed(const Cursor& cursor, const CallOptions& options);

  void note(bool read, Clock::duration time, const CallOptions& options, const Error* error,
            bool impatient);
  void check(const Error& error, bool impatient);

  std::uint64_t below(std::uint64_t count) { return random_() % count; }
  bool chance(unsigned percent) { return below(100) < percent; }
  std::int64_t some_tenant();
  std::int64_t some_customer();
  CallOptions some_options();
  CallOptions patient_options();
  std::optional<Patience> some_patience();
  std::string new_marker();

  const World& world_;
  unsigned number_;
  asio::io_context* context_;
  std::mt19937_64 random_;
  std::int64_t tenant_{};
  std::uint64_t markers_{};
  std::deque<Note> notes_{};
  Figures figures_{};
  Ledger ledger_{};
};

}  // namespace servicetitan::chaos
