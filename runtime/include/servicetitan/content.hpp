#pragma once

#include "servicetitan/json.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace servicetitan {

/// Content that is read while it is sent, so that it need not fit in memory.
///
/// @par Threads  Used by one attempt at a time, from the thread that performs it. Of an
/// asynchronous call that is one of the executor, which reading blocks; meanwhile neither the
/// deadline nor a cancellation is seen.
class ContentSource {
 public:
  /// Puts content at a place of so many bytes and returns how many it put; 0 at the end. What it
  /// throws ends the call (`file`).
  using Reader = std::function<std::size_t(char* place, std::size_t size)>;

  virtual ~ContentSource() = default;
  /// In bytes.
  virtual std::uint64_t size() const noexcept = 0;
  /// False when the content was read and cannot be read again: no attempt follows then.
  virtual bool can_open() const noexcept = 0;
  /// Begins at the beginning, for each attempt anew. Throws Error (`file`).
  virtual Reader open() = 0;
};

/// A file to send as the one part of a `multipart/form-data` body.
struct Upload {
  /// The content, as bytes.
  std::string bytes{};
  std::string file_name = "file";
  std::string content_type = "application/octet-stream";
  /// The name of the part; the documents call it `file`.
  std::string part_name = "file";
  /// Instead of `bytes`: content that is not in memory.
  std::shared_ptr<ContentSource> source{};

  using Reader = ContentSource::Reader;
  /// What @p read gives, while it is sent: @p size bytes, neither more nor less. Where an attempt
  /// fails that has begun to read, @p rewind is asked to begin anew and says whether it could;
  /// without it that attempt is the last.
  static Upload from_reader(Reader read, std::uint64_t size, std::function<bool()> rewind = {});
  /// A file, under its own name, read while it is sent and for each attempt anew. It must keep the
  /// size that it has now. Reads as @ref ContentSource says: one on a slow disk or a network may
  /// hold a thread of the executor. Throws Error (`file`) when it is no file that can be opened.
  static Upload from_file(const std::string& path);

  friend bool operator==(const Upload&, const Upload&) = default;
};

/// A binary answer.
struct Download {
  std::string bytes{};
  std::string content_type{};
  /// Set when the service answered with a redirect instead: fetch it without credentials.
  std::string location{};

  friend bool operator==(const Download&, const Download&) = default;
};

/// The answer of an operation that names another place. It is not followed: the target is storage
/// of another host, which must never see the credentials.
struct Redirect {
  std::string location{};

  friend bool operator==(const Redirect&, const Redirect&) = default;
};

/// The alternative of a variant for an object whose discriminator is not documented.
struct Unknown {
  Json json{};

  friend bool operator==(const Unknown&, const Unknown&) = default;
};

}  // namespace servicetitan
