#pragma once

// What the templates of client.hpp forward to: one compiled core for all types.

#include "servicetitan/cursor.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/response.hpp"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace servicetitan {

struct Config;

/// What may differ from call to call.
struct CallOptions {
  /// Instead of `Config::timeouts.deadline`.
  std::optional<std::chrono::milliseconds> deadline{};
  /// Whether sending the request twice does no harm, when the caller knows better than the
  /// documents: decides if it is retried after a broken connection or a 5xx.
  std::optional<bool> idempotent{};
  /// Of lists and feeds: whether the next page is fetched while the current one is used.
  bool prefetch = true;
};

namespace detail {

class Core;

Result<std::shared_ptr<Core>> make_core(Config config);
// The twins that throw are compiled once: a Result costs each file that uses one compile time.
std::shared_ptr<Core> make_core_or_throw(Config config);
const Config& config_of(const Core& core) noexcept;

// Performs a call. Empty when it succeeded: value and head are then filled.
std::optional<Error> perform(Core& core, const AnyRequest& request, const CallOptions& options,
                             ResultPlace result, ResponseHead& head);
void perform_or_throw(Core& core, const AnyRequest& request, const CallOptions& options,
                      ResultPlace result, ResponseHead& head);

// The cursor a feed starts from: the given one, else what the request asks for. Checks that it
// belongs to this operation and tenant.
Result<Cursor> start_feed(const Core& core, const AnyRequest& request, const Cursor& cursor);
Cursor start_feed_or_throw(const Core& core, const AnyRequest& request, const Cursor& cursor);

// An answer that breaks the rules of paging.
Error paging_error(const AnyRequest& request, const ResponseHead& head, std::string problem);

}  // namespace detail
}  // namespace servicetitan
