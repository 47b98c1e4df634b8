// The sandbox as a program.
#include "servicetitan/sandbox.hpp"

#include <charconv>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>

namespace {

namespace st = servicetitan::sandbox;

constexpr const char* kHelp = R"(Usage: servicetitan-sandbox [OPTION]...
A server that stands in for the ServiceTitan V2 API: all operations of the documents, made-up
data, real TLS with a throw-away certificate authority. Stops on Ctrl-C.

  --port N              port to listen on (default: any free one)
  --address A           address to listen on (default 127.0.0.1)
  --spec-dir DIR        folder with the OpenAPI documents
  --seed N              same seed, same data (default 1)
  --customers N         how many customers there are at the start (default 137)
  --tenant N            tenant id (default 1234567)
  --client-id TEXT      --client-secret TEXT      --app-key TEXT
                        credentials that are accepted
  --token-lifetime N    seconds that a token lives (default 900)
  --rate-limit N        requests per second before a 429 (default 0: no limit)
  --latency-ms N        added to each answer (default 0)
  --page-size N         page size when a request names none (default: as documented)
  --export-batch N      records of one answer of an export feed (default 100)
  --lenient             ignore members of bodies that the documents do not name
  --keep-writes         remember what is changed, for GET /__sandbox/writes
  --no-tls              plain HTTP
  --state-dir DIR       where the certificate of the authority is written
  --ready-file FILE     once the server listens, write the variables here as shell `export` lines
  --help

Faults can be scripted while it runs: POST /__sandbox/faults with the application key in ST-App-Key
and for example [{"kind": "rate-limited", "path": "/crm", "count": 2, "retryAfter": "0.5"}].
Kinds: delay reset-before reset-during reset-after reset-request truncated half-close slow-head
slow-body server-error html-error expired-token rate-limited maintenance wrong-content-length
invalid-utf8 null-required unknown-enum unknown-field raw body flood echo.
Members: kind count skip method path operationId delayMs status retryAfter text size member.
{"rate": 0.05, "seed": 1, "faults": [...]} lets them strike by chance; DELETE ends both.
GET /__sandbox/counters tells what was asked, GET /__sandbox/writes what was changed, POST
/__sandbox/reset restores the data.
)";

struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct CommandLine {
  st::Options options;
  std::filesystem::path ready_file;
  bool help{};
};

template <class Number>
Number number_from(std::string_view name, std::string_view text, Number most) {
  Number value{};
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (code != std::errc{} || end != text.data() + text.size() || value > most) {
    throw UsageError{std::string{name} + ": \"" + std::string{text} + "\" is not a number up to " +
                     std::to_string(most)};
  }
  return value;
}

// Options with a value. False: there is no such option.
bool set_option(CommandLine& line, std::string_view name, const std::string& value) {
  auto& options = line.options;
  const auto number = [&](auto most) { return number_from(name, value, most); };
  if (name == "--port")
    options.port = static_cast<std::uint16_t>(number(65'535U));
  else if (name == "--address")
    options.address = value;
  else if (name == "--spec-dir")
    options.spec_folder = value;
  else if (name == "--seed")
    options.seed = number(~std::uint64_t{0});
  else if (name == "--customers")
    options.customers = number(1'000'000UL);
  else if (name == "--tenant")
    options.tenants.front().id = number(999'999'999'999LL);
  else if (name == "--client-id")
    options.tenants.front().client_id = value;
  else if (name == "--client-secret")
    options.tenants.front().client_secret = value;
  else if (name == "--app-key")
    options.app_key = value;
  else if (name == "--token-lifetime")
    options.token_lifetime = std::chrono::seconds{number(86'400)};
  else if (name == "--rate-limit")
    options.rate_limit = number(1'000'000U);
  else if (name == "--latency-ms")
    options.latency = std::chrono::milliseconds{number(600'000)};
  else if (name == "--page-size")
    options.page_size = number(5000UL);
  else if (name == "--export-batch")
    options.export_batch = number(100'000UL);
  else if (name == "--state-dir")
    options.state_folder = value;
  else if (name == "--ready-file")
    line.ready_file = value;
  else
    return false;
  return true;
}

CommandLine read_command_line(int argc, char** argv) {
  CommandLine line;
  for (int i = 1; i < argc; ++i) {
    const std::string_view name{argv[i]};
    if (name == "--help" || name == "-h") {
      line.help = true;
    } else if (name == "--no-tls") {
      line.options.tls = false;
    } else if (name == "--lenient") {
      line.options.strict_bodies = false;
    } else if (name == "--keep-writes") {
      line.options.keep_writes = true;
    } else if (i + 1 < argc && set_option(line, name, argv[i + 1])) {
      ++i;
    } else {
      throw UsageError{"unknown option or missing value: " + std::string{name}};
    }
  }
  return line;
}

std::string quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? "'\\''" : std::string(1, c);
  return out + "'";
}

std::string export_lines(const st::Server& server) {
  std::string lines;
  for (const auto& [name, value] : server.environment()) {
    lines += "export " + name + '=' + quoted(value) + '\n';
  }
  return lines;
}

// Written under another name first: who waits for the file never reads half of it.
void write_ready_file(const std::filesystem::path& file, const std::string& text) {
  auto fresh = file;
  fresh += ".new";
  std::ofstream out{fresh, std::ios::binary | std::ios::trunc};
  out << text;
  out.close();
  std::error_code code;
  if (out) std::filesystem::rename(fresh, file, code);
  if (!out || code) throw std::runtime_error("cannot write " + file.string());
}

int run(const CommandLine& line) {
  // Before any thread starts, so that all of them leave the signals to sigwait below.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);

  st::Server server{line.options};
  server.start();
  const auto lines = export_lines(server);
  if (!line.ready_file.empty()) write_ready_file(line.ready_file, lines);
  std::cout << "ServiceTitan sandbox listens on " << server.url() << '\n';
  if (!server.ca_path().empty()) {
    std::cout << "Certificate authority: " << server.ca_path().string() << '\n';
  }
  std::cout << "\nTo point a client at it:\n" << lines << "\nStop with Ctrl-C." << std::endl;

  int signal = 0;
  sigwait(&signals, &signal);
  const auto seen = server.counters();
  server.stop();
  std::cout << "\nStopped after " << seen.requests << " requests." << std::endl;
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const auto line = read_command_line(argc, argv);
    if (line.help) {
      std::fputs(kHelp, stdout);
      return 0;
    }
    return run(line);
  } catch (const UsageError& error) {
    std::cerr << "servicetitan-sandbox: " << error.what() << "\nTry --help.\n";
    return 2;
  } catch (const std::exception& error) {
    std::cerr << "servicetitan-sandbox: " << error.what() << '\n';
    return 1;
  }
}
