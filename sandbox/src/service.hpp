// A whole request to a whole reply, without sockets: who may come in, what is valid, what is done.
#pragma once

#include "access.hpp"
#include "answers.hpp"
#include "faults.hpp"
#include "parameters.hpp"

#include "servicetitan/sandbox.hpp"

#include <mutex>

namespace servicetitan::sandbox {

/// A request whose head was read.
struct Arrival {
  Clock::time_point time;
  /// A fault wants the connection reset before the body is read.
  bool reset{};
};

/// Safe to call from any thread; one request is handled at a time.
class Service {
 public:
  explicit Service(const Options& options);

  Reply handle(const Request& request);
  Arrival arrive(const std::string& method, const std::string& target);

  [[nodiscard]] Counters counters() const;
  void reset_counters();
  void count_connection(bool tls_resumed);
  void script(Fault fault);
  void strike_at_random(RandomFaults faults);
  void clear_faults();
  void expire_tokens();
  void reset_data();
  [[nodiscard]] std::vector<Write> writes() const;
  [[nodiscard]] const Spec& spec() const { return spec_; }
  /// Where redirects lead to; known when the server listens.
  void set_files_url(std::string url);

 private:
  Reply route(const Request& request, const std::string& path, const std::string& query);
  Reply token(const Request& request, const Fault* fault);
  [[nodiscard]] const Tenant* find_tenant(const Pairs& form) const;
  Reply control(const Request& request, const std::string& path);
  Reply faults(const Request& request);
  Reply file(const Request& request, const std::string& path) const;
  Reply api(const Request& request, const Match& match, const std::string& query);
  std::optional<Reply> refuse(const Request& request, const Match& match);
  std::optional<Reply> limit(const std::string& tenant, Clock::time_point now);
  bool read_body(const Request& request, Call& call, Problems& problems, Reply& failure) const;
  Reply invalid(const Operation& operation, const Problems& problems) const;
  /// With the lock held.
  [[nodiscard]] Counters all_counters() const;
  void note_write(const Request& request, const Call& call);

  const Options options_;
  Spec spec_;
  Catalog catalog_;
  mutable std::mutex mutex_;
  Store store_;
  Answers answers_;
  Tokens tokens_;
  Faults faults_;
  Arrivals arrivals_;
  std::map<std::string, Window> limits_;
  Counters counters_;
  std::vector<Write> writes_;
  std::string files_url_;
};

}  // namespace servicetitan::sandbox
