#include "servicetitan/log.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace servicetitan {

namespace log_impl {

inline bool is_plain(std::string_view value) noexcept {
  return !value.empty() && std::all_of(value.begin(), value.end(), [](char c) {
    return c > ' ' && c < '\x7f' && c != '"' && c != '=' && c != '\\';
  });
}

inline void append_value(std::string& line, std::string_view value) {
  if (is_plain(value)) {
    line += value;
    return;
  }
  line += '"';
  for (const char c : value) {
    if (c == '"' || c == '\\') line += '\\';
    const auto byte = static_cast<unsigned char>(c);
    line += byte < 0x20 || byte == 0x7f ? '?' : c;
  }
  line += '"';
}

inline std::string timestamp() {
  using std::chrono::system_clock;
  const auto now = std::chrono::floor<std::chrono::milliseconds>(system_clock::now());
  const std::time_t seconds = system_clock::to_time_t(now);
  const auto part = now.time_since_epoch().count() % 1000;
  std::tm utc{};
  gmtime_r(&seconds, &utc);
  char text[32];
  const std::size_t size = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &utc);
  const std::string digits = std::to_string(1000 + part);
  return std::string(text, size) + "." + digits.substr(1) + "Z";
}

class StderrLogger : public Logger {
 public:
  explicit StderrLogger(LogLevel least) : least_(least) {}

  bool wants(LogLevel level) const noexcept override { return level >= least_; }
  void log(const LogRecord& record) override {
    const std::string line = timestamp() + " " + to_line(record) + "\n";
    // In one piece: stdio locks the stream, so that lines of threads do not mix.
    std::fwrite(line.data(), 1, line.size(), stderr);
  }

 private:
  LogLevel least_;
};

}  // namespace log_impl

std::string_view to_string(LogLevel level) noexcept {
  switch (level) {
    case LogLevel::debug:
      return "debug";
    case LogLevel::info:
      return "info";
    case LogLevel::warning:
      return "warning";
    case LogLevel::error:
      break;
  }
  return "error";
}

std::string to_line(const LogRecord& record) {
  std::string line(to_string(record.level));
  line += ' ';
  line += record.message;
  for (const LogField& field : record.fields) {
    line += ' ';
    line += field.name;
    line += '=';
    log_impl::append_value(line, field.value);
  }
  return line;
}

std::shared_ptr<Logger> stderr_logger(LogLevel least) {
  return std::make_shared<log_impl::StderrLogger>(least);
}

}  // namespace servicetitan
