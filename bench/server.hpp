// A TLS server that does as little as a server can, in a process of its own, so that what it costs
// is the same for all who call it.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <sys/types.h>

namespace bench {

// Gives a token to `/connect/token`, the head of the request before to `/sent`, and the same answer
// to everything else.
class Server {
 public:
  // Before the program has threads: it forks. Thinks for @p pause before each answer.
  explicit Server(const std::string& answer, std::chrono::microseconds pause = {});
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  std::string url() const { return "https://localhost:" + std::to_string(port_); }
  std::uint16_t port() const noexcept { return port_; }
  const std::string& ca_file() const noexcept { return ca_file_; }

 private:
  std::uint16_t port_ = 0;
  std::string ca_file_{};
  pid_t process_ = 0;
};

}  // namespace bench
