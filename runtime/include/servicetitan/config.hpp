#pragma once

#include "servicetitan/notes.hpp"
#include "servicetitan/operation.hpp"
#include "servicetitan/result.hpp"
#include "servicetitan/secret.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace servicetitan {

class CallBudget;
class FairTurns;
class Logger;
class Telemetry;
class TokenCache;
class AsyncTransport;
class Transport;
struct AttemptEnd;
struct AttemptStart;

enum class Environment : std::uint8_t { production, integration };

struct Timeouts {
  /// For a whole call: token, waiting for the limits, all attempts. The service itself gives up
  /// after 100 s.
  std::chrono::milliseconds deadline = std::chrono::seconds(100);
  /// For the connection and the TLS handshake.
  std::chrono::milliseconds connect = std::chrono::seconds(10);
  /// For silence on a connection that should bring something.
  std::chrono::milliseconds idle = std::chrono::seconds(100);
};

/// In bytes; a longer answer fails with `too_large`.
struct Limits {
  /// Both as it comes and unpacked. Downloads that go to a sink have `DownloadOptions::limit`
  /// instead.
  std::size_t response_body = std::size_t{64} << 20;
  /// The status line and all headers; of the answer of a proxy, too (then `connect`).
  std::size_t response_header = std::size_t{64} << 10;
};

/// Calls that the client allows itself, so that the service need not refuse them. 0 = no limit.
struct RateLimit {
  /// Per application and tenant.
  unsigned per_second = 60;
  /// Of the same report, per tenant.
  unsigned per_minute_and_report = 1;
};

/// When a failed attempt is followed by another. Reads: after broken connections, 408, 429, 5xx and
/// maintenance. Writes: only when the service certainly did not act (not sent, 429).
struct RetryPolicy {
  /// 1 = never try again.
  int max_attempts = 4;
  /// The wait doubles from here, with jitter, where the service names none.
  std::chrono::milliseconds base_delay{500};
  std::chrono::milliseconds max_delay = std::chrono::seconds(30);
  /// Retries that the client has in stock, so that an outage is not made worse; an answer gives
  /// back a part of one. Retries after a 429 are free.
  double budget = 50;
  double budget_refill = 0.2;
};

enum class TlsVersion : std::uint8_t { tls1_2, tls1_3 };

struct Tls {
  /// PEM file of authorities to trust in addition to those of the system.
  std::string ca_file{};
  /// Folder of such files, named by hash as `openssl rehash` does.
  std::string ca_directory{};
  bool use_system_store = true;
  /// The oldest version that is spoken.
  TlsVersion min_version = TlsVersion::tls1_2;
  /// PEM file with a certificate of the client and those between it and its authority, for a
  /// gateway that asks for one. Shown to whoever asks.
  std::string certificate_file{};
  /// PEM file with its key; empty = it is in `certificate_file`.
  std::string key_file{};
  /// Of the key, where that is encrypted.
  Secret key_password{};
};

/// An HTTP proxy that opens tunnels (CONNECT). TLS runs inside of the tunnel: the proxy learns the
/// host and nothing else, and the certificate must be that of the host. Token requests and followed
/// redirects take the same way.
struct Proxy {
  /// `[http://][user[:password]@]host[:port]`, port 80 when none is named; empty = no proxy. When a
  /// client is made, the user and password of it are moved to the next two, percent-decoded.
  std::string url{};
  /// For Basic authentication; empty = none.
  std::string user{};
  Secret password{};
  /// Hosts that are reached without it: `host` and all below it, `.host`, `host:port`, an address,
  /// `*` for all.
  std::vector<std::string> no_proxy{};

  friend bool operator==(const Proxy&, const Proxy&) = default;
};

struct Pool {
  /// Idle connections kept per host.
  std::size_t max_idle = 16;
  std::chrono::milliseconds idle_expiry = std::chrono::seconds(60);
};

/// All that a client needs to know. Plain data; text values are trimmed when a client is made.
struct Config {
  Environment environment = Environment::production;
  /// `https://host[:port]`, instead of that of the environment.
  std::string api_url{};
  /// As @ref api_url, for the token.
  std::string auth_url{};
  /// The number of the tenant.
  std::int64_t tenant = 0;
  std::string client_id{};
  Secret client_secret{};
  Secret app_key{};

  Timeouts timeouts{};
  Limits limits{};
  RateLimit rate_limit{};
  RetryPolicy retry{};
  Tls tls{};
  Proxy proxy{};
  Pool pool{};
  std::string user_agent = "servicetitan-cpp";
  DecodeOptions decode{};
  /// Called with what did not fit in an answer, also where no `Response` shows it (`items`, feeds).
  /// From the thread of the call, or that walks the list; must not throw. Of asynchronous lists
  /// from the thread that fetches the page, also for one that is never handed out.
  std::function<void(const Operation&, const Notes&)> on_notes{};
  /// Instead of the built-in HTTPS transport.
  std::shared_ptr<Transport> transport{};
  /// The same for asynchronous calls (async.hpp); they need it where `transport` is set, and
  /// lists, to fetch ahead.
  std::shared_ptr<AsyncTransport> async_transport{};

  /// Told what happens; nobody is when null. See servicetitan/log.hpp.
  std::shared_ptr<Logger> logger{};
  /// Given spans and metrics. See servicetitan/observe.hpp, also for the next two.
  std::shared_ptr<Telemetry> telemetry{};
  /// Called around each attempt, from the thread of the call; for a page that is fetched ahead,
  /// this is one of the client. What they throw is dropped: watching a call must not change it.
  std::function<void(const AttemptStart&)> before_attempt{};
  std::function<void(const AttemptEnd&)> after_attempt{};

  /// Shared with other clients; one of its own when null. See servicetitan/sharing.hpp.
  std::shared_ptr<TokenCache> tokens{};
  /// As above; a given one sets the limits instead of `rate_limit`.
  std::shared_ptr<CallBudget> budget{};
  /// As above; no bound on attempts at once when null.
  std::shared_ptr<FairTurns> turns{};

  /// From `SERVICETITAN_TENANT_ID`, `_CLIENT_ID`, `_CLIENT_SECRET`, `_APP_KEY`, and, if set,
  /// `_ENVIRONMENT` (`production`, `integration`), `_API_URL`, `_AUTH_URL`, `_CA_FILE`, `_CA_DIR`,
  /// `_PROXY`, `_NO_PROXY` (a list with commas) and `_PROFILE` (see @ref from_profile; other
  /// variables win over it). `ST_` instead of `SERVICETITAN_` works too. Throws Error (`config`)
  /// that names all that is missing.
  ///
  /// Where nothing of that says a word about a proxy, the customary `HTTPS_PROXY` and `NO_PROXY`
  /// do, also in lower case; hosts of this machine are then reached without it.
  static Config from_environment();
  static Result<Config> try_from_environment();

  /// From the section `[name]` of `~/.config/servicetitan/profiles` (must have mode 0600), else of
  /// `/etc/servicetitan/profiles`. Its lines are `key = value` with the names of the variables
  /// above, in lower case without prefix: `tenant_id`, `client_id`, `client_secret`, `app_key`,
  /// `environment`, `api_url`, `auth_url`, `ca_file`, `ca_dir`, `proxy`, `no_proxy`.
  static Config from_profile(std::string_view name);
  static Result<Config> try_from_profile(std::string_view name);
  /// As above, from @p file alone.
  static Result<Config> try_from_profile(std::string_view name, const std::string& file);

  /// What looks wrong about the values without being certainly so; empty when nothing does.
  std::vector<std::string> hints() const;
};

}  // namespace servicetitan
