#pragma once

#include "servicetitan/content.hpp"
#include "servicetitan/detail/core.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace servicetitan {

/// Takes the content of a download as it arrives, so that it need not fit in memory. What it throws
/// ends the download (`canceled`).
class DownloadSink {
 public:
  virtual ~DownloadSink() = default;
  /// The content begins. Called once more when an attempt broke off in the middle and another one
  /// starts from the beginning: forget what came, or return false to let the download fail.
  virtual bool begin() = 0;
  /// @return false to take no more: the download then fails (`canceled`).
  virtual bool write(std::string_view piece) = 0;
};

/// Calls a function with each piece. What was passed on cannot be taken back: a download that
/// breaks off in its middle is not tried again.
class FunctionSink : public DownloadSink {
 public:
  explicit FunctionSink(std::function<bool(std::string_view piece)> write)
      : write_(std::move(write)) {}
  bool begin() override { return !std::exchange(begun_, true); }
  bool write(std::string_view piece) override { return write_(piece); }

 private:
  std::function<bool(std::string_view)> write_;
  bool begun_ = false;
};

/// Writes a file: under `path + ".part"` until @ref commit, so that nobody meets half of it.
class FileSink : public DownloadSink {
 public:
  explicit FileSink(std::string path);
  /// Removes what was not committed.
  ~FileSink() override;
  FileSink(const FileSink&) = delete;
  FileSink& operator=(const FileSink&) = delete;

  bool begin() override;
  bool write(std::string_view piece) override;
  /// The content is whole: gives the file its name. Throws Error (`file`) when that fails.
  void commit();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

struct DownloadOptions {
  CallOptions call{};
  /// In bytes. A longer content fails with `too_large`; instead of `Limits::response_body`.
  std::uint64_t limit = std::uint64_t{4} << 30;
  /// Told how many bytes have come, and how many there are where the service says so. What it
  /// throws ends the download (`canceled`).
  std::function<void(std::uint64_t received, std::optional<std::uint64_t> total)> progress{};
  /// Whether a redirect is followed: to https only, three at most, and never with credentials.
  /// Else `Download::location` names its target.
  bool follow_redirects = false;
};

namespace detail {

// Where a download goes, and what became of it.
struct DownloadTarget {
  DownloadTarget(DownloadSink& to, const DownloadOptions& with) : sink(to), options(with) {}

  // As those of AnswerSink.
  bool begin(const HttpHead& head);
  bool write(std::string_view piece);

  DownloadSink& sink;
  const DownloadOptions& options;
  // Where to begin instead of with the request, and without credentials.
  std::optional<std::string> start{};
  std::uint64_t received = 0;
  std::optional<std::uint64_t> total{};
  // Why no more was taken; empty when all was.
  std::string problem{};
  ErrorCode code = ErrorCode::canceled;
};

// The request in the name of which other places are asked.
Request<Download> fetch_request();

}  // namespace detail
}  // namespace servicetitan
