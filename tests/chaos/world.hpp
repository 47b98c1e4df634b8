#pragma once

// What all callers share: the sandbox and the clients for it, and what they know of the data.

#include "options.hpp"
#include "sandbox_process.hpp"

#include "servicetitan/client_pool.hpp"
#include "servicetitan/observe.hpp"

#include <boost/json.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace servicetitan::chaos {

// Counts the tokens that arrive. While the first ones are fetched, it learns whose they are.
class CountingTokens : public TokenCache {
 public:
  void save(std::string_view key, const SharedToken& token) override;
  void expect(std::int64_t tenant);
  std::map<std::int64_t, std::uint64_t> arrived() const;

 private:
  mutable std::mutex mutex_{};
  std::int64_t expected_{};
  std::map<std::string, std::int64_t, std::less<>> tenants_{};
  std::map<std::int64_t, std::uint64_t> arrived_{};
};

class World {
 public:
  World(const Options& options, const SandboxProcess& sandbox);

  const Options& options() const noexcept { return options_; }
  Client client(std::int64_t tenant) const { return pool_.client(tenant); }
  std::int64_t first_tenant() const noexcept { return kFirstTenant; }
  // Of the customer with that id, from 1 on.
  const std::string& name_of(std::int64_t tenant, std::int64_t customer) const;
  std::uint64_t retries() const noexcept { return retries_; }
  const CountingTokens& tokens() const noexcept { return *tokens_; }

  void begin_faults() const;
  void end_faults() const;
  boost::json::value ask_sandbox(std::string_view path) const;

  static sandbox::Options sandbox_options(const Options& options);

 private:
  static constexpr std::int64_t kFirstTenant = 1000;

  Config config(const SandboxProcess& sandbox);
  void learn_names();

  Options options_;
  std::shared_ptr<CountingTokens> tokens_ = std::make_shared<CountingTokens>();
  std::atomic<std::uint64_t> retries_{0};
  ClientPool pool_;
  std::vector<std::vector<std::string>> names_{};
};

}  // namespace servicetitan::chaos
