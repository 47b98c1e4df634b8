// A whole request to a whole reply, without sockets: who may come in, what is valid, what is done.
#pragma once

#include "access.hpp"
#include "answers.hpp"
#include "faults.hpp"

#include "servicetitan/sandbox.hpp"

#include <mutex>

namespace servicetitan::sandbox {

/// Safe to call from any thread; one request is handled at a time.
class Service {
 public:
  explicit Service(const Options& options);

  Reply handle(const Request& request);
  /// True when a fault wants the connection reset before the body of the request was read.
  bool resets(const std::string& method, const std::string& target);

  [[nodiscard]] Counters counters() const;
  void reset_counters();
  void count_connection(bool tls_resumed);
  void script(Fault fault);
  void clear_faults();
  void expire_tokens();
  void reset_data();
  [[nodiscard]] const Spec& spec() const { return spec_; }
  /// Where redirects lead to; known when the server listens.
  void set_files_url(std::string url);

 private:
  Reply route(const Request& request, const std::string& path, const std::string& query);
  Reply token(const Request& request);
  Reply control(const Request& request, const std::string& path);
  Reply file(const Request& request, const std::string& path) const;
  Reply api(const Request& request, const Match& match, const std::string& query);
  std::optional<Reply> refuse(const Request& request, const Match& match);
  std::optional<Reply> limit(const std::string& tenant);
  bool read_body(const Request& request, Call& call, Problems& problems, Reply& failure) const;
  Reply invalid(const Operation& operation, const Problems& problems) const;
  json::value counters_json() const;

  const Options options_;
  Spec spec_;
  Catalog catalog_;
  mutable std::mutex mutex_;
  Store store_;
  Answers answers_;
  Tokens tokens_;
  Faults faults_;
  Window window_;
  std::map<std::string, Window> limits_;
  Counters counters_;
  std::string files_url_;
};

}  // namespace servicetitan::sandbox
