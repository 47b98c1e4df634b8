#include "servicetitan/cursor.hpp"

#include "../request/percent.hpp"
#include "../text/text.hpp"

// POSIX: what std::filesystem lacks, fsync above all.
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace servicetitan {

namespace detail::cursor_impl {

constexpr std::string_view kFirstLine = "servicetitan-cursor 1";
constexpr std::string_view kLastLine = "end";
constexpr std::size_t kLongestFile = std::size_t{1} << 20;

class Handle {
 public:
  explicit Handle(int handle) : handle_(handle) {}
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() { close(); }
  int get() const noexcept { return handle_; }
  bool close() noexcept {
    const int handle = std::exchange(handle_, -1);
    return handle < 0 || ::close(handle) == 0;
  }

 private:
  int handle_;
};

inline Error trouble(const std::string& file, const std::string& what) {
  return Error(ErrorCode::file, "cursor file " + file + ": " + what);
}

inline Error system_trouble(const std::string& file, const char* what) {
  return trouble(file, std::string(what) + ": " + std::generic_category().message(errno));
}

// Takes the next line; false when there is no whole one.
inline bool take_line(std::string_view& text, std::string_view& line) {
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos) return false;
  line = text.substr(0, end);
  text.remove_prefix(end + 1);
  return true;
}

inline bool take_value(std::string_view& text, std::string_view key, std::string& value) {
  std::string_view line;
  if (!take_line(text, line) || !line.starts_with(key)) return false;
  line.remove_prefix(key.size());
  if (!line.empty() && line.front() != ' ') return false;
  value = percent_decoded(line.substr(line.empty() ? 0 : 1));
  return true;
}

inline void add_value(std::string& text, std::string_view key, std::string_view value) {
  text += key;
  text += ' ';
  append_percent_encoded(text, value);
  text += '\n';
}

inline bool write_all(int handle, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(handle, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

inline std::string folder_of(const std::string& file) {
  const std::size_t slash = file.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : file.substr(0, slash);
}

// Writes @p text to a new file beside @p file; returns its name.
inline Result<std::string> write_temporary(const std::string& file, std::string_view text) {
  std::string name = file + ".XXXXXX";
  Handle handle(::mkostemp(name.data(), O_CLOEXEC));
  if (handle.get() < 0) return system_trouble(file, "cannot be written");
  if (!write_all(handle.get(), text) || ::fsync(handle.get()) != 0 || !handle.close()) {
    Error error = system_trouble(file, "cannot be written");
    ::unlink(name.c_str());
    return error;
  }
  return name;
}

inline Result<std::string> read_file(const std::string& file, bool& exists) {
  const Handle handle(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  exists = handle.get() >= 0 || errno != ENOENT;
  if (!exists) return std::string();
  if (handle.get() < 0) return system_trouble(file, "cannot be read");
  std::string text;
  char piece[4096];
  for (;;) {
    const ssize_t got = ::read(handle.get(), piece, sizeof piece);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return system_trouble(file, "cannot be read");
    if (got == 0) return text;
    text.append(piece, static_cast<std::size_t>(got));
    if (text.size() > kLongestFile) return trouble(file, "it is too long to be a cursor");
  }
}

}  // namespace detail::cursor_impl

Cursor Cursor::from_date(Timestamp time) { return from_token(to_string(time)); }

Cursor Cursor::from_token(std::string token) {
  Cursor made;
  made.from_ = std::move(token);
  return made;
}

Cursor Cursor::bound_to(std::string operation, std::int64_t tenant) const {
  Cursor made = *this;
  made.operation_ = std::move(operation);
  made.tenant_ = tenant;
  return made;
}

Result<Cursor> Cursor::try_load(const std::string& file) {
  namespace impl = detail::cursor_impl;
  bool exists = false;
  const auto read = impl::read_file(file, exists);
  if (!read) return read.error();
  if (!exists) return Cursor();
  std::string_view text = *read;
  std::string_view line;
  if (!impl::take_line(text, line) || line != impl::kFirstLine) {
    return impl::trouble(file, "it is no cursor of a version that is known here");
  }
  Cursor made;
  std::string tenant;
  const bool whole = impl::take_value(text, "operation", made.operation_) &&
                     impl::take_value(text, "tenant", tenant) &&
                     impl::take_value(text, "from", made.from_) && impl::take_line(text, line) &&
                     line == impl::kLastLine && text.empty();
  const auto [end, failed] =
      std::from_chars(tenant.data(), tenant.data() + tenant.size(), made.tenant_);
  if (!whole || failed != std::errc() || end != tenant.data() + tenant.size()) {
    return impl::trouble(file,
                         "it is damaged; delete it to start from the beginning, or put back "
                         "a copy");
  }
  return made;
}

Cursor Cursor::load(const std::string& file) { return try_load(file).value(); }

Result<void> Cursor::try_save(const std::string& file) const {
  namespace impl = detail::cursor_impl;
  std::string text(impl::kFirstLine);
  text += '\n';
  impl::add_value(text, "operation", operation_);
  impl::add_value(text, "tenant", std::to_string(tenant_));
  impl::add_value(text, "from", from_);
  text += impl::kLastLine;
  text += '\n';
  const auto temporary = impl::write_temporary(file, text);
  if (!temporary) return temporary.error();
  if (::rename(temporary->c_str(), file.c_str()) != 0) {
    Error error = impl::system_trouble(file, "cannot be replaced");
    ::unlink(temporary->c_str());
    return error;
  }
  // The new name itself must be on the disk, too.
  const impl::Handle folder(
      ::open(impl::folder_of(file).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.get() < 0 || ::fsync(folder.get()) != 0) {
    return impl::system_trouble(file, "its folder cannot be brought to the disk");
  }
  return {};
}

void Cursor::save(const std::string& file) const { try_save(file).value(); }

}  // namespace servicetitan
