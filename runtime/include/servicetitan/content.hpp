#pragma once

#include "servicetitan/json.hpp"

#include <cstddef>
#include <functional>
#include <string>

namespace servicetitan {

/// A file to send as the one part of a `multipart/form-data` body.
struct Upload {
  /// The content, as bytes.
  std::string bytes{};
  std::string file_name = "file";
  std::string content_type = "application/octet-stream";
  /// The name of the part; the documents call it `file`.
  std::string part_name = "file";

  /// Puts content at a place of so many bytes and returns how many it put; 0 at the end.
  using Reader = std::function<std::size_t(char* place, std::size_t size)>;
  /// All that @p read gives, kept in memory, because another attempt may need it again. Throws
  /// Error (`too_large`) beyond @p limit.
  static Upload from_reader(const Reader& read, std::size_t limit = std::size_t{64} << 20);
  /// A file, under its own name. Throws Error (`file`) when it cannot be read.
  static Upload from_file(const std::string& path, std::size_t limit = std::size_t{64} << 20);

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
