#include "../text/text.hpp"
#include "settings.hpp"

// POSIX: the mode of the very file that is read.
#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace servicetitan {

namespace detail::profile_impl {

constexpr std::size_t kLongestFile = std::size_t{1} << 20;
constexpr const char* kShared = "/etc/servicetitan/profiles";

enum class Privacy { personal, shared };

inline std::string personal_file() {
  if (const char* folder = std::getenv("XDG_CONFIG_HOME"); folder != nullptr && *folder == '/') {
    return std::string(folder) + "/servicetitan/profiles";
  }
  const char* home = std::getenv("HOME");
  return home == nullptr ? std::string() : std::string(home) + "/.config/servicetitan/profiles";
}

class File {
 public:
  explicit File(const std::string& name) : handle_(::open(name.c_str(), O_RDONLY | O_CLOEXEC)) {}
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() {
    if (handle_ >= 0) ::close(handle_);
  }
  int handle() const noexcept { return handle_; }

 private:
  int handle_;
};

inline Error trouble(const std::string& file, std::string_view what) {
  return Error(ErrorCode::config, "profile file " + file + ": " + std::string(what));
}

// Empty without an error: there is no such file.
inline Result<std::string> read(const std::string& name, Privacy privacy, bool& exists) {
  const File file(name);
  exists = file.handle() >= 0 || (errno != ENOENT && errno != ENOTDIR);
  if (!exists) return std::string();
  struct stat about {};
  if (file.handle() < 0 || ::fstat(file.handle(), &about) != 0) {
    return trouble(name, std::generic_category().message(errno));
  }
  if (privacy == Privacy::personal && (about.st_mode & 077) != 0) {
    return trouble(name, "it holds secrets, but others may use it; run: chmod 600 '" + name + "'");
  }
  if ((about.st_mode & 002) != 0) {
    return trouble(name, "everybody may change it; run: chmod o-w '" + name + "'");
  }
  std::string text;
  char piece[4096];
  for (ssize_t got = 0; (got = ::read(file.handle(), piece, sizeof piece)) != 0;) {
    if (got < 0) return trouble(name, std::generic_category().message(errno));
    text.append(piece, static_cast<std::size_t>(got));
    if (text.size() > kLongestFile) return trouble(name, "it is too long for such a file");
  }
  return text;
}

inline Error at_line(const std::string& file, int line, const std::string& what) {
  return trouble(file, "line " + std::to_string(line) + ": " + what);
}

// One `key = value` line of the wanted section. Never repeats the line: it may hold a secret.
inline std::string apply_line(Config& config, std::string_view line) {
  const std::size_t equals = line.find('=');
  if (equals == std::string_view::npos) return "neither [name] nor key = value";
  const std::string_view key = trim(line.substr(0, equals));
  if (std::find(kSettings.begin(), kSettings.end(), key) == kSettings.end()) {
    std::string known;
    for (const std::string_view name : kSettings) known.append(1, ' ').append(name);
    return "unknown key; known are:" + known;
  }
  const std::string wrong = apply_setting(config, key, line.substr(equals + 1));
  return wrong.empty() ? wrong : std::string(key) + " " + wrong;
}

// The section @p name; empty when the text has none.
inline Result<std::optional<Config>> parse(std::string_view text, std::string_view name,
                                           const std::string& file) {
  std::optional<Config> config;
  bool inside = false;
  for (int number = 1; !text.empty(); ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = trim(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty() || line.front() == '#' || line.front() == ';') continue;
    if (line.front() == '[') {
      if (line.back() != ']') return at_line(file, number, "a section is written [name]");
      inside = trim(line.substr(1, line.size() - 2)) == name;
      if (inside && config) return at_line(file, number, "this section came before");
      if (inside) config.emplace();
      continue;
    }
    if (!inside) continue;
    const std::string wrong = apply_line(*config, line);
    if (!wrong.empty()) return at_line(file, number, wrong);
  }
  return config;
}

// Empty: the file or the section does not exist.
inline Result<std::optional<Config>> find(std::string_view name, const std::string& file,
                                          Privacy privacy) {
  bool exists = false;
  auto text = read(file, privacy, exists);
  if (!text) return text.error();
  if (!exists) return std::optional<Config>();
  return parse(*text, name, file);
}

inline Error not_found(std::string_view name, const std::string& places) {
  return Error(ErrorCode::config, "there is no profile [" + std::string(name) + "] in " + places);
}

}  // namespace detail::profile_impl

Result<Config> Config::try_from_profile(std::string_view name, const std::string& file) {
  namespace impl = detail::profile_impl;
  auto found = impl::find(name, file, impl::Privacy::personal);
  if (!found) return found.error();
  if (!*found) return impl::not_found(name, file);
  return **std::move(found);
}

Result<Config> Config::try_from_profile(std::string_view name) {
  namespace impl = detail::profile_impl;
  const std::string personal = impl::personal_file();
  if (!personal.empty()) {
    auto found = impl::find(name, personal, impl::Privacy::personal);
    if (!found) return found.error();
    if (*found) return **std::move(found);
  }
  auto found = impl::find(name, impl::kShared, impl::Privacy::shared);
  if (!found) return found.error();
  if (*found) return **std::move(found);
  return impl::not_found(name, personal + " and " + impl::kShared);
}

Config Config::from_profile(std::string_view name) { return try_from_profile(name).value(); }

}  // namespace servicetitan
