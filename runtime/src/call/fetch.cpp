#include "fetch.hpp"

#include "../config/settings.hpp"
#include "call.hpp"

#include "servicetitan/detail/builder.hpp"
#include "servicetitan/download.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace servicetitan::detail {

namespace fetch_impl {

inline constexpr Operation kFetch{.name = "fetch",
                                  .operation_id = "fetch",
                                  .response_content = Content::binary,
                                  .idempotent = true};
inline constexpr int kMostRedirects = 3;

inline bool is_target(std::string_view text) noexcept {
  return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

// The rest of an overall deadline.
class Remaining {
 public:
  Remaining(const Core& core, const CallOptions& options) : options_(options) {
    const auto span = options.deadline.value_or(core.config().timeouts.deadline);
    until_ = Call::Clock::now() +
             std::min<std::chrono::milliseconds>(span, std::chrono::hours(24 * 365));
  }
  CallOptions options() const {
    CallOptions now = options_;
    now.deadline =
        std::max(std::chrono::milliseconds(0),
                 std::chrono::ceil<std::chrono::milliseconds>(until_ - Call::Clock::now()));
    return now;
  }

 private:
  CallOptions options_;
  Call::Clock::time_point until_{};
};

inline std::optional<Error> follow(Core& core, const Remaining& remaining, DownloadTarget& target,
                                   Download& value, ResponseHead& head) {
  for (int i = 0; i < kMostRedirects; ++i) {
    const std::string location = std::exchange(value.location, {});
    if (location.empty()) return std::nullopt;
    Slot slot = slot_of(value);
    slot.target = &target;
    if (auto error = perform_fetch(core, location, kFetch, remaining.options(), slot, head)) {
      return error;
    }
  }
  if (value.location.empty()) return std::nullopt;
  return Error({.code = ErrorCode::bad_payload,
                .status = head.status,
                .operation = std::string(kFetch.name),
                .client_text = "the download is redirected more than " +
                               std::to_string(kMostRedirects) + " times"});
}

}  // namespace fetch_impl

HttpRequest make_fetch_request(std::string_view url, const Config& config, std::string& problem) {
  HttpRequest made;
  constexpr std::string_view kScheme = "https://";
  const std::size_t host_end =
      std::min(url.find_first_of("/?#", std::min(kScheme.size(), url.size())), url.size());
  const auto endpoint = parse_endpoint(url.substr(0, host_end));
  std::string_view target = url.substr(host_end);
  target = target.substr(0, target.find('#'));
  if (!endpoint || !fetch_impl::is_target(target)) {
    // The URL itself may hold a signature: it is not shown.
    problem = "the place to fetch is no https:// URL of a host";
    return made;
  }
  made.endpoint = *endpoint;
  made.target = std::string(target.starts_with('/') ? "" : "/") + std::string(target);
  made.headers = {{"Accept", "*/*"}, {"User-Agent", config.user_agent}};
  made.idempotent = true;
  return made;
}

std::optional<Error> download(Core& core, const AnyRequest& request, const DownloadOptions& options,
                              DownloadSink& sink, Download& value, ResponseHead& head) {
  const fetch_impl::Remaining remaining(core, options.call);
  DownloadTarget target(sink, options);
  Slot slot = slot_of(value);
  slot.target = &target;
  if (auto error = perform(core, request, options.call, slot, head)) return error;
  if (!options.follow_redirects) return std::nullopt;
  return fetch_impl::follow(core, remaining, target, value, head);
}

std::optional<Error> fetch(Core& core, const std::string& location, const DownloadOptions& options,
                           DownloadSink& sink, Download& value, ResponseHead& head) {
  const fetch_impl::Remaining remaining(core, options.call);
  DownloadTarget target(sink, options);
  value.location = location;
  if (location.empty()) {
    return Error(ErrorCode::invalid_request, "there is no place to fetch: the location is empty");
  }
  return fetch_impl::follow(core, remaining, target, value, head);
}

}  // namespace servicetitan::detail
