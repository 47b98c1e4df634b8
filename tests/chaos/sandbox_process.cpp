#include "sandbox_process.hpp"

#include <cstdio>
#include <exception>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace servicetitan::chaos {
namespace {

// Serves until the other end of @p until is closed.
int serve(const sandbox::Options& options, int tell, int until) {
  try {
    sandbox::Server server{options};
    server.start();
    const auto text = server.url() + '\n' + server.ca_path().string() + '\n';
    if (::write(tell, text.data(), text.size()) != static_cast<ssize_t>(text.size())) return 1;
    ::close(tell);
    char byte{};
    while (::read(until, &byte, 1) > 0) {
    }
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "chaos: the sandbox: %s\n", error.what());
    return 1;
  }
}

}  // namespace

SandboxProcess::SandboxProcess(const sandbox::Options& options) {
  int told[2]{};
  int until[2]{};
  if (::pipe(told) != 0 || ::pipe(until) != 0) throw std::runtime_error("no pipe");
  child_ = ::fork();
  if (child_ < 0) throw std::runtime_error("no process for the sandbox");
  if (child_ == 0) {
    ::close(told[0]);
    ::close(until[1]);
    ::_exit(serve(options, told[1], until[0]));
  }
  ::close(told[1]);
  ::close(until[0]);
  keep_ = until[1];
  std::string text;
  char buffer[512];
  for (ssize_t got = 0; (got = ::read(told[0], buffer, sizeof buffer)) > 0;) {
    text.append(buffer, static_cast<std::size_t>(got));
  }
  ::close(told[0]);
  const auto line = text.find('\n');
  if (line == std::string::npos) throw std::runtime_error("the sandbox did not start");
  url_ = text.substr(0, line);
  ca_file_ = text.substr(line + 1, text.size() - line - 2);
}

SandboxProcess::~SandboxProcess() {
  ::close(keep_);
  ::waitpid(child_, nullptr, 0);
}

}  // namespace servicetitan::chaos
