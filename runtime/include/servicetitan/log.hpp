#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace servicetitan {

enum class LogLevel : std::uint8_t { debug, info, warning, error };

/// `debug`, `info`, ...
std::string_view to_string(LogLevel level) noexcept;

struct LogField {
  /// Named as OpenTelemetry does where it has a name: `http.response.status_code`.
  std::string_view name{};
  std::string value{};
};

struct LogRecord {
  LogLevel level = LogLevel::info;
  /// Always the same for the same kind of event: `attempt failed`.
  std::string_view message{};
  std::vector<LogField> fields{};
};

/// Takes what a client has to tell: see `Config::logger`. One object may serve many clients and
/// threads at once. No record holds a secret; names and addresses of people occur in none: queries
/// show the values of harmless parameters only, bodies are never logged.
///
/// - debug: each attempt as it begins, and each that succeeded;
/// - info: an attempt that failed and will be followed by another;
/// - warning: an attempt that failed for good, and a token that could not be had.
class Logger {
 public:
  virtual ~Logger() = default;
  /// Whether a record of @p level is wanted; it is not even made when not.
  virtual bool wants(LogLevel level) const noexcept = 0;
  /// What it throws is dropped: a full disk must not fail a call.
  virtual void log(const LogRecord& record) = 0;
};

/// One line per record, `key=value`, on the standard error stream.
std::shared_ptr<Logger> stderr_logger(LogLevel least = LogLevel::info);

/// A record as @ref stderr_logger writes it, without time and line end: `info attempt failed
/// http.response.status_code=503`. Values with blanks or quotes are quoted, control characters are
/// shown as `?`: no value can forge a line.
std::string to_line(const LogRecord& record);

}  // namespace servicetitan
