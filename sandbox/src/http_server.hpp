// Connections: TLS, HTTP/1.1, keep-alive, and the ways in which an answer can break off.
#pragma once

#include "certificates.hpp"
#include "service.hpp"

#include <memory>
#include <optional>

namespace servicetitan::sandbox {

class HttpServer {
 public:
  /// Listens and serves on threads of its own; throws std::runtime_error when it cannot.
  HttpServer(const Options& options, Service& service, const std::optional<Identity>& identity);
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  [[nodiscard]] std::uint16_t port() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace servicetitan::sandbox
