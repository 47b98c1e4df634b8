// Cursor files: any bytes load or give an error; what is saved loads as the same.
#include "servicetitan/cursor.hpp"

#include "fuzz.hpp"

#include <algorithm>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

namespace st = servicetitan;
using st::fuzz::require;

namespace {

// A file without a disk.
class MemoryFile {
 public:
  MemoryFile() : handle_(::memfd_create("cursor", 0)) {}
  std::string name() const { return "/proc/self/fd/" + std::to_string(handle_); }
  void fill(std::string_view text) const {
    require(::ftruncate(handle_, 0) == 0, "a file can be emptied");
    require(::pwrite(handle_, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size()),
            "a file can be written");
  }

 private:
  int handle_;
};

void check_saved(const st::Cursor& cursor) {
  static const std::string name = "/dev/shm/servicetitan-fuzz-" + std::to_string(::getpid());
  require(cursor.try_save(name).has_value(), "a cursor can be saved");
  const auto loaded = st::Cursor::try_load(name);
  ::unlink(name.c_str());
  require(loaded.has_value() && *loaded == cursor, "what is saved loads as the same");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const MemoryFile file;
  static const std::string name = file.name();
  st::fuzz::Input input(data, size);
  file.fill(input.rest());
  const auto loaded = st::Cursor::try_load(name);
  if (loaded) {
    check_saved(*loaded);
  } else {
    require(loaded.error().code() == st::ErrorCode::file, "a bad file is an error of the file");
  }
  if (input.byte() != '!') return 0;
  std::int64_t tenant = 0;
  const std::string number = input.line();
  std::memcpy(&tenant, number.data(), std::min(number.size(), sizeof tenant));
  const std::string operation = input.line();
  check_saved(st::Cursor::from_token(std::string(input.rest())).bound_to(operation, tenant));
  return 0;
}
