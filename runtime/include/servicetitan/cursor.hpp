#pragma once

#include "servicetitan/result.hpp"
#include "servicetitan/time.hpp"

#include <cstdint>
#include <string>

namespace servicetitan {

/// Where an export feed goes on. Save it after the records of its batch are safely stored: after a
/// crash the feed then repeats that batch at most, and loses nothing.
class Cursor {
 public:
  /// From the beginning.
  Cursor() = default;
  /// From the records changed at @p time or later.
  static Cursor from_date(Timestamp time);
  /// From what the service (`continueFrom`) or another program gave.
  static Cursor from_token(std::string token);

  /// Reads a file written by @ref save. A file that does not exist means the beginning; one that is
  /// no such file throws Error (`file`). A cursor of another operation or tenant is refused by
  /// `Client::export_feed`.
  static Cursor load(const std::string& file);
  static Result<Cursor> try_load(const std::string& file);

  /// Writes the cursor so that @p file holds the old one or the new one at any time, also when the
  /// machine stops in between. Throws Error (`file`).
  void save(const std::string& file) const;
  Result<void> try_save(const std::string& file) const;

  bool is_beginning() const noexcept { return from_.empty(); }
  /// What is sent as `from`.
  const std::string& from() const noexcept { return from_; }
  /// `crm.exports.customers`; empty until a feed gave the cursor.
  const std::string& operation() const noexcept { return operation_; }
  std::int64_t tenant() const noexcept { return tenant_; }

  /// The same place of the feed @p operation of @p tenant.
  Cursor bound_to(std::string operation, std::int64_t tenant) const;

  friend bool operator==(const Cursor&, const Cursor&) = default;

 private:
  std::string from_{};
  std::string operation_{};
  std::int64_t tenant_ = 0;
};

}  // namespace servicetitan
