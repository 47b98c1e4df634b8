#include "observer.hpp"

#include "../call/core.hpp"

#include "servicetitan/log.hpp"

#include <string>
#include <utility>
#include <vector>

namespace servicetitan::detail {

namespace observer_impl {

// Watching must not change a call, whatever the watcher throws.
template <class Work>
void quietly(const Work& work) noexcept {
  try {
    work();
  } catch (...) {  // dropped, as the headers of hooks, logger and telemetry say
  }
}

inline Attributes attributes_of(const AttemptStart& start) {
  Attributes all{{"http.request.method", std::string(to_string(start.method))},
                 {"server.address", std::string(start.server)},
                 {"server.port", std::int64_t{start.port}}};
  if (!start.operation.path.empty()) {
    all.push_back({"url.template", std::string(start.operation.path)});
  }
  return all;
}

inline std::string span_name(const AttemptStart& start) {
  std::string name(to_string(start.method));
  if (!start.operation.path.empty()) name.append(" ").append(start.operation.path);
  return name;
}

inline std::string error_type(const AttemptEnd& end) {
  // A status alone says nothing where a success turned out to be none.
  const bool by_status = end.status >= 400;
  return by_status ? std::to_string(end.status) : std::string(to_string(end.code));
}

inline std::vector<LogField> fields_of(const AttemptStart& start, const HttpRequest& http) {
  return {{"operation", std::string(start.operation.name)},
          {"tenant", std::to_string(start.tenant)},
          {"attempt", std::to_string(start.number)},
          {"http.request.method", std::string(to_string(start.method))},
          {"url.full", shown_url(http)}};
}

inline void add(std::vector<LogField>& fields, std::string_view name, std::string value) {
  if (!value.empty()) fields.push_back({name, std::move(value)});
}

}  // namespace observer_impl

Observer::Observer(const Core& core, const AnyRequest& request, const HttpRequest& http)
    : core_(core),
      http_(http),
      start_{.operation = request.operation(),
             .tenant = core.config().tenant,
             .method = request.method()} {
  const Config& config = core.config();
  on_ = config.logger || config.telemetry || config.before_attempt || config.after_attempt;
}

void Observer::begin(int number) {
  if (!on_) return;
  const Config& config = core_.config();
  start_.server = http_.endpoint.host;
  start_.port = http_.endpoint.port;
  start_.number = number;
  began_ = std::chrono::steady_clock::now();
  if (config.before_attempt) observer_impl::quietly([&] { config.before_attempt(start_); });
  if (config.telemetry) {
    observer_impl::quietly([&] {
      Attributes attributes = observer_impl::attributes_of(start_);
      if (number > 1) {
        attributes.push_back({"http.request.resend_count", std::int64_t{number - 1}});
      }
      span_ = config.telemetry->start_span(observer_impl::span_name(start_), attributes);
    });
  }
  if (config.logger && config.logger->wants(LogLevel::debug)) {
    observer_impl::quietly([&] {
      config.logger->log(
          {LogLevel::debug, "attempt begins", observer_impl::fields_of(start_, http_)});
    });
  }
}

void Observer::end(const Attempt& attempt, const Outcome& outcome, std::string_view trace_id,
                   std::string_view token) {
  if (!on_) return;
  AttemptEnd end{.start = start_,
                 .status = attempt.status,
                 .success = outcome.success,
                 .code = outcome.code,
                 .outcome = attempt.outcome,
                 .decision = attempt.decision,
                 .trace_id = std::string(trace_id),
                 .duration = std::chrono::steady_clock::now() - began_,
                 .delay = attempt.delay};
  Redactor redactor = core_.redactor();
  redactor.add(token);
  redactor.clean(end.outcome);
  redactor.clean(end.trace_id);
  tell(end);
}

void Observer::canceled() {
  if (!on_) return;
  tell({.start = start_,
        .code = ErrorCode::canceled,
        .outcome = "canceled",
        .decision = "not retried: the caller wants no more",
        .duration = std::chrono::steady_clock::now() - began_});
}

void Observer::tell(const AttemptEnd& end) {
  const Config& config = core_.config();
  if (config.telemetry) observer_impl::quietly([&] { tell_telemetry(end); });
  observer_impl::quietly([&] { span_.reset(); });
  if (config.logger) observer_impl::quietly([&] { tell_logger(end); });
  if (config.after_attempt) observer_impl::quietly([&] { config.after_attempt(end); });
}

void Observer::tell_telemetry(const AttemptEnd& end) {
  Attributes attributes = observer_impl::attributes_of(start_);
  Attributes about;
  if (end.status != 0) {
    about.push_back({"http.response.status_code", std::int64_t{end.status}});
  }
  if (!end.success) about.push_back({"error.type", observer_impl::error_type(end)});
  if (span_) {
    for (const Attribute& attribute : about) span_->set(attribute);
    if (!end.success) span_->fail(end.outcome);
  }
  attributes.insert(attributes.end(), about.begin(), about.end());
  core_.config().telemetry->record("http.client.request.duration", "s",
                                   std::chrono::duration<double>(end.duration).count(), attributes);
}

void Observer::tell_logger(const AttemptEnd& end) const {
  Logger& logger = *core_.config().logger;
  const bool again = end.decision.starts_with("again");
  const LogLevel level = end.success ? LogLevel::debug : again ? LogLevel::info : LogLevel::warning;
  if (!logger.wants(level)) return;
  std::vector<LogField> fields = observer_impl::fields_of(start_, http_);
  const auto millis = std::chrono::floor<std::chrono::milliseconds>(end.duration);
  fields.push_back({"duration_ms", std::to_string(millis.count())});
  if (end.status != 0) {
    fields.push_back({"http.response.status_code", std::to_string(end.status)});
  }
  if (!end.success) fields.push_back({"error.type", observer_impl::error_type(end)});
  observer_impl::add(fields, "outcome", end.outcome);
  observer_impl::add(fields, "decision", end.decision);
  observer_impl::add(fields, "trace_id", end.trace_id);
  logger.log({level, end.success ? "attempt succeeded" : "attempt failed", std::move(fields)});
}

void Observer::no_token(const Attempt& attempt, const Outcome& outcome) {
  const auto& logger = core_.config().logger;
  if (!logger || !logger->wants(LogLevel::warning)) return;
  observer_impl::quietly([&] {
    std::string text = attempt.outcome;
    core_.redactor().clean(text);
    std::vector<LogField> fields{{"operation", std::string(start_.operation.name)},
                                 {"tenant", std::to_string(start_.tenant)},
                                 {"error.type", std::string(to_string(outcome.code))},
                                 {"outcome", std::move(text)},
                                 {"decision", attempt.decision}};
    logger->log({LogLevel::warning, "no token", std::move(fields)});
  });
}

}  // namespace servicetitan::detail
