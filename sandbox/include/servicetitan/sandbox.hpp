// A stand-in for the ServiceTitan V2 API that runs inside the calling process.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace servicetitan::sandbox {

/// One customer account of the sandbox, with the credentials that open it.
struct Tenant {
  std::int64_t id{1234567};
  std::string client_id{"cid.sandbox"};
  std::string client_secret{"cs1.sandbox"};
};

/// What the certificate of the sandbox is like.
enum class Certificate : std::uint8_t { kGood, kExpired, kSelfSigned, kOtherHost };

/// How the sandbox compresses its answers, for clients that accept it.
enum class Compression : std::uint8_t { kNone, kGzip, kDeflate };

/// How a sandbox is set up. Every field has a value that works.
struct Options {
  /// Folder with the OpenAPI documents; empty = the one that was known when the sandbox was built.
  std::filesystem::path spec_folder{};
  /// Folder for the certificate file; empty = a fresh folder that stop() removes.
  std::filesystem::path state_folder{};
  /// Address to listen on. The certificate names localhost, 127.0.0.1 and ::1.
  std::string address{"127.0.0.1"};
  /// Port to listen on; 0 = any free one.
  std::uint16_t port{0};
  /// TLS with a throw-away certificate authority (see Server::ca_path) or plain HTTP.
  bool tls{true};
  Certificate certificate{Certificate::kGood};
  /// TLS 1.2 at most.
  bool old_tls{false};
  /// Clients must show a certificate of the same authority, see Server::client_certificate_path.
  bool client_certificates{false};
  /// Same seed, same data.
  std::uint64_t seed{1};
  /// The accounts that exist. Each has data of its own.
  std::vector<Tenant> tenants{Tenant{}};
  std::string app_key{"ak1.sandbox"};
  /// What the token endpoint says in expires_in, and keeps to.
  std::chrono::seconds token_lifetime{900};
  /// Requests per second and tenant before a 429; 0 = no limit.
  unsigned rate_limit{0};
  /// Added to the answer of every request.
  std::chrono::milliseconds latency{0};
  /// Page size of lists when the request names none; 0 = what the documents say, else 50.
  std::size_t page_size{0};
  /// Largest page size that a request may name.
  std::size_t max_page_size{5000};
  /// Records of one answer of an export feed.
  std::size_t export_batch{100};
  /// Seeded customers; other collections have between 60 and 120 records.
  std::size_t customers{137};
  /// Members of a body that the document does not name are an error; false = they are ignored.
  bool strict_bodies{true};
  /// Whether Server::writes knows what was changed; it grows with every change.
  bool keep_writes{false};
  Compression compression{Compression::kNone};
  /// Largest request body in bytes.
  std::size_t body_limit{32U << 20U};
  /// Threads that serve connections.
  unsigned threads{2};
};

/// What can go wrong on purpose.
enum class FaultKind : std::uint8_t {
  kDelay,               ///< Waits for Fault::delay, then answers as usual.
  kResetBefore,         ///< The connection is reset and nothing was done.
  kResetDuring,         ///< The request is carried out, half of the answer is sent, then a reset.
  kTruncated,           ///< Half of the body is sent, then the connection is closed.
  kSlowBody,            ///< The body arrives in ten pieces, Fault::delay apart.
  kServerError,         ///< Fault::status (default 500) with a JSON body.
  kHtmlError,           ///< Fault::status (default 503) with an HTML page.
  kExpiredToken,        ///< 401; the token that was sent is void from now on.
  kNullRequired,        ///< A required member (Fault::member, or the first) of the answer is null.
  kUnknownEnum,         ///< An enum member of the answer has a value that no document names.
  kUnknownField,        ///< The answer has a member that no document names.
  kRateLimited,         ///< 429, with Retry-After if Fault::retry_after is set.
  kWrongContentLength,  ///< Content-Length promises more than is sent; the connection is closed.
  kInvalidUtf8,         ///< A string of the answer holds bytes that are not UTF-8.
  kMaintenance,         ///< 409 with the title of a service suspended for maintenance.
  kResetRequest,        ///< The connection is reset once the head of the request was read.
  kHalfClose,   ///< Half of the answer, then the end of the stream without a goodbye of TLS.
  kSlowHead,    ///< The head arrives in ten pieces, Fault::delay apart.
  kRaw,         ///< Fault::text instead of an answer, byte by byte; then the end.
  kBody,        ///< Fault::status (default 200) with Fault::text as its JSON body.
  kFlood,       ///< A JSON body of Fault::size bytes, in chunks.
  kEcho,        ///< Fault::status (default 400) with what the request held in its title.
  kResetAfter,  ///< The request is carried out, then the connection is reset instead of an answer.
};

/// One scripted fault: where it strikes, how often, and what it does.
struct Fault {
  FaultKind kind{FaultKind::kServerError};
  /// How many requests it strikes.
  unsigned count{1};
  /// How many matching requests pass untouched first.
  unsigned skip{0};
  /// Only this method, for example "GET"; empty = any.
  std::string method{};
  /// Only paths that begin like this, for example "/crm/v2"; empty = any, "/connect/token" too.
  std::string path_prefix{};
  /// Only this operationId, for example "Customers_GetList"; empty = any.
  std::string operation_id{};
  std::chrono::milliseconds delay{1000};
  /// Status of kServerError, kHtmlError, kBody and kEcho; 0 = 500, 503, 200 and 400.
  unsigned status{0};
  /// Seconds; the text goes into the header as it is, so that a date can be tried as well.
  std::optional<std::string> retry_after{};
  /// What kRaw and kBody send.
  std::string text{};
  /// How much kFlood sends.
  std::size_t size{0};
  /// Member that kNullRequired, kUnknownEnum and kUnknownField pick; empty = the first that fits.
  std::string member{};
};

/// Faults that strike by chance, for as long as the sandbox runs.
struct RandomFaults {
  /// The part of the requests that is struck, from 0 to 1.
  double rate{};
  /// What may strike: one of those that match the request, each as likely as the others. Their
  /// count and skip mean nothing here.
  std::vector<Fault> faults{};
  /// Same seed, same sequence.
  std::uint64_t seed{1};
};

/// What a sandbox has seen of one tenant.
struct TenantCounters {
  /// API requests.
  std::uint64_t requests{};
  /// Most of them within any one second.
  std::uint64_t max_requests_per_second{};
  std::uint64_t token_requests{};
  std::uint64_t tokens_issued{};
  /// Tokens asked for when the last one still had more than two thirds of its life. Does not count
  /// where a fault struck the answer with the last one.
  std::uint64_t tokens_early{};
};

/// What a sandbox has seen since it was started.
struct Counters {
  std::uint64_t requests{};
  std::uint64_t tokens_issued{};
  std::uint64_t connections{};
  std::uint64_t tls_resumed{};
  /// Most API requests within any one second.
  std::uint64_t max_requests_per_second{};
  /// Answers by HTTP status.
  std::map<unsigned, std::uint64_t> by_status{};
  /// Requests by operation, for example "crm.Customers_GetList".
  std::map<std::string, std::uint64_t> by_operation{};
  /// Requests that a fault struck, by its name: "server-error".
  std::map<std::string, std::uint64_t> by_fault{};
  std::map<std::int64_t, TenantCounters> by_tenant{};
};

/// A request that changed data.
struct Write {
  std::int64_t tenant{};
  /// For example "crm.Customers_CreateNote".
  std::string operation{};
  /// Path and query.
  std::string target{};
  /// Empty for an upload.
  std::string body{};
};

/// A running sandbox. The constructor takes the options, start() listens, the destructor stops.
///
/// @par Threads  While it runs, all members but start() and stop() may be called from any thread.
/// @par Errors   start() throws std::runtime_error: no documents, port taken, folder not writable.
class Server {
 public:
  explicit Server(Options options = {});
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// Reads the documents, makes the certificate and listens. Returns *this.
  Server& start();
  /// Closes all connections and joins the threads. Harmless when not running.
  void stop() noexcept;

  /// For example https://localhost:41234, without a slash at the end.
  [[nodiscard]] std::string url() const;
  /// Base URL of the token endpoint; the same host and port.
  [[nodiscard]] std::string auth_url() const;
  /// PEM file with the certificate of the throw-away authority; empty without TLS.
  [[nodiscard]] std::filesystem::path ca_path() const;
  /// PEM file with a certificate for a client and its key; empty without client_certificates.
  [[nodiscard]] std::filesystem::path client_certificate_path() const;
  [[nodiscard]] std::uint16_t port() const;
  [[nodiscard]] const Options& options() const noexcept;
  /// SERVICETITAN_* variables that point a client at this sandbox and its first tenant.
  [[nodiscard]] std::map<std::string, std::string> environment() const;

  [[nodiscard]] Counters counters() const;
  void reset_counters();
  /// Queues a fault. The first queued fault that matches a request strikes.
  void script(Fault fault);
  /// Lets faults strike by chance, where no queued one does.
  void strike_at_random(RandomFaults faults);
  /// Both kinds.
  void clear_faults();
  /// With Options::keep_writes: every change that was carried out, in order; those too whose answer
  /// a fault kept back.
  [[nodiscard]] std::vector<Write> writes() const;
  /// Voids all tokens, so that the next request with one meets a 401.
  void expire_tokens();
  /// Back to the seeded data: forgets what was created, changed and deleted.
  void reset_data();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace servicetitan::sandbox
