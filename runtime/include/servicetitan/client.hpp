#pragma once

#include "servicetitan/config.hpp"
#include "servicetitan/content.hpp"
#include "servicetitan/cursor.hpp"
#include "servicetitan/download.hpp"
#include "servicetitan/paging.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/response.hpp"
#include "servicetitan/result.hpp"

#include <memory>
#include <optional>
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
  explicit Client(Config config) : core_(detail::make_core_or_throw(std::move(config))) {}
  [[nodiscard]] static Result<Client> try_make(Config config);

  /// Sends one request and decodes the answer. Throws Error.
  template <class T>
  Response<T> send(const Request<T>& request, const CallOptions& options = {}) const {
    Response<T> response;
    detail::perform_or_throw(*core_, request, options, response.place(), response.head_);
    return response;
  }

  /// As @ref send, without throwing Error.
  template <class T>
  [[nodiscard]] Result<Response<T>> try_send(const Request<T>& request,
                                             const CallOptions& options = {}) const {
    Response<T> response;
    if (auto error = detail::perform(*core_, request, options, response.place(), response.head_)) {
      return *std::move(error);
    }
    return response;
  }

  /// Every record of a list, from the page that the request names to the last; the options hold
  /// for each page. While a page is used, the next one is fetched by a thread of the client
  /// (`CallOptions::prefetch`), so that two are in memory; an error of it comes after the records
  /// before it.
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
  /// The next batch is fetched as with @ref items; no cursor is ahead of the batches given.
  /// Throws Error (`file`) when the cursor belongs to another operation or tenant.
  template <class T>
  [[nodiscard]] ExportFeed<T> export_feed(Request<ExportPage<T>> request, const Cursor& cursor = {},
                                          const CallOptions& options = {}) const {
    Cursor start = detail::start_feed_or_throw(*core_, request, cursor);
    return ExportFeed<T>(core_, std::move(request), options, std::move(start));
  }
  template <class T>
  [[nodiscard]] Result<ExportFeed<T>> try_export_feed(Request<ExportPage<T>> request,
                                                      const Cursor& cursor = {},
                                                      const CallOptions& options = {}) const {
    auto start = detail::start_feed(*core_, request, cursor);
    if (!start) return start.error();
    return ExportFeed<T>(core_, std::move(request), options, *std::move(start));
  }

  /// Sends a request for a file and passes the content to @p sink as it comes; `bytes` of the
  /// answer stays empty. Throws Error.
  Response<Download> download(const Request<Download>& request, DownloadSink& sink,
                              const DownloadOptions& options = {}) const;
  [[nodiscard]] Result<Response<Download>> try_download(const Request<Download>& request,
                                                        DownloadSink& sink,
                                                        const DownloadOptions& options = {}) const;
  /// Fetches the target of a redirect (`Redirect::location`, `Download::location`) without any
  /// credentials, and outside of the limits of the API; redirects of it are followed too. Throws
  /// Error.
  Response<Download> fetch(const std::string& location, DownloadSink& sink,
                           const DownloadOptions& options = {}) const;
  [[nodiscard]] Result<Response<Download>> try_fetch(const std::string& location,
                                                     DownloadSink& sink,
                                                     const DownloadOptions& options = {}) const;

  /// The configuration as it is used, values trimmed.
  const Config& config() const noexcept { return detail::config_of(*core_); }

 private:
  friend class ClientPool;
  friend struct detail::AsyncAccess;
  explicit Client(std::shared_ptr<detail::Core> core) noexcept : core_(std::move(core)) {}

  std::shared_ptr<detail::Core> core_;
};

}  // namespace servicetitan
