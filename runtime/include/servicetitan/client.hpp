#pragma once

#include "servicetitan/config.hpp"
#include "servicetitan/cursor.hpp"
#include "servicetitan/error.hpp"
#include "servicetitan/paging.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/response.hpp"

#include <memory>
#include <type_traits>
#include <utility>

namespace servicetitan {

/// Performs requests of one tenant: fetches and renews the token, keeps to the rate limits, tries
/// again where that is safe, and decodes the answer.
///
/// A client may be used by many threads at once. A copy is the same client.
class Client {
 public:
  /// Throws Error (`config`) that names everything missing. Does no I/O but reading the CA files.
  explicit Client(Config config) : core_(detail::make_core(std::move(config)).value()) {}
  [[nodiscard]] static Result<Client> try_make(Config config) {
    auto core = detail::make_core(std::move(config));
    if (!core) return core.error();
    return Client(*std::move(core));
  }

  /// Sends one request and decodes the answer. Throws Error.
  template <class T>
  Response<T> send(const Request<T>& request, const CallOptions& options = {}) const {
    return try_send(request, options).value();
  }

  /// As @ref send, without throwing Error.
  template <class T>
  [[nodiscard]] Result<Response<T>> try_send(const Request<T>& request,
                                             const CallOptions& options = {}) const {
    Response<T> response;
    detail::Slot slot;
    if constexpr (!std::is_void_v<T>) slot = detail::slot_of(response.value_);
    if (auto error = detail::perform(*core_, request, options, slot, response.head_)) {
      return *std::move(error);
    }
    return response;
  }

  /// Every record of a list, from the page that the request names to the last; the options hold
  /// for each page.
  template <class T>
  [[nodiscard]] Items<T> items(Request<Page<T>> request, const CallOptions& options = {}) const {
    return Items<T>(pages(std::move(request), options));
  }

  /// As @ref items, page by page.
  template <class T>
  [[nodiscard]] Pages<T> pages(Request<Page<T>> request, const CallOptions& options = {}) const {
    return Pages<T>(core_, std::move(request), options);
  }

  /// An export feed from @p cursor on; a cursor at the beginning leaves it to the request's `from`.
  /// Throws Error (`file`) when the cursor belongs to another operation or tenant.
  template <class T>
  [[nodiscard]] ExportFeed<T> export_feed(Request<ExportPage<T>> request, const Cursor& cursor = {},
                                          const CallOptions& options = {}) const {
    return try_export_feed(std::move(request), cursor, options).value();
  }
  template <class T>
  [[nodiscard]] Result<ExportFeed<T>> try_export_feed(Request<ExportPage<T>> request,
                                                      const Cursor& cursor = {},
                                                      const CallOptions& options = {}) const {
    auto start = detail::start_feed(*core_, request, cursor);
    if (!start) return start.error();
    return ExportFeed<T>(core_, std::move(request), options, *std::move(start));
  }

  /// The configuration as it is used, values trimmed.
  const Config& config() const noexcept { return detail::config_of(*core_); }

 private:
  explicit Client(std::shared_ptr<detail::Core> core) noexcept : core_(std::move(core)) {}

  std::shared_ptr<detail::Core> core_;
};

}  // namespace servicetitan
