#pragma once

#include "servicetitan/sandbox.hpp"

#include <string>
#include <sys/types.h>

namespace servicetitan::chaos {

// A sandbox in a process of its own, so that what the client needs can be told from what it needs.
class SandboxProcess {
 public:
  // Before any thread was started. Throws std::runtime_error.
  explicit SandboxProcess(const sandbox::Options& options);
  ~SandboxProcess();
  SandboxProcess(const SandboxProcess&) = delete;
  SandboxProcess& operator=(const SandboxProcess&) = delete;

  const std::string& url() const noexcept { return url_; }
  const std::string& ca_file() const noexcept { return ca_file_; }

 private:
  pid_t child_{};
  int keep_{};  // the child ends when this is closed
  std::string url_;
  std::string ca_file_;
};

}  // namespace servicetitan::chaos
