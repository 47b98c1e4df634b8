// A small blocking HTTPS client for the tests of the sandbox.
#pragma once

#include "json.hpp"

#include "servicetitan/sandbox.hpp"

#include <map>
#include <memory>
#include <stdexcept>
#include <string>

namespace servicetitan::sandbox::test {

struct Answer {
  unsigned status{};
  std::map<std::string, std::string> headers;  // names in lower case
  std::string body;

  [[nodiscard]] json::value json() const { return parse_json(body); }
};

/// The connection broke, or the certificate was not accepted.
struct ConnectionError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

using Headers = std::map<std::string, std::string>;

/// Keeps its connection. Verifies the certificate against the authority of the sandbox, or another.
class Client {
 public:
  explicit Client(const Server& server) : Client{server, server.ca_path()} {}
  Client(const Server& server, std::filesystem::path ca);
  ~Client();

  Answer send(const std::string& method, const std::string& target, const std::string& body,
              const Headers& headers);
  void close();

  /// POST /connect/token with the credentials of the first tenant.
  std::string token();
  /// With credentials. "/crm/v2/customers" becomes "/crm/v2/tenant/{id}/customers".
  Answer call(const std::string& method, const std::string& path, const std::string& body = {});
  Answer get(const std::string& path) { return call("GET", path); }
  json::value get_json(const std::string& path) { return get(path).json(); }

 private:
  struct Connection;
  const Server& server_;
  std::filesystem::path ca_;
  std::unique_ptr<Connection> connection_;
  std::string token_;
};

/// A sandbox that is running.
std::unique_ptr<Server> running(Options options = {});

}  // namespace servicetitan::sandbox::test
