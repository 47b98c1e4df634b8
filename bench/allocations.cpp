#include "allocations.hpp"

#include <atomic>
#include <cerrno>
#include <cstdlib>

namespace {

std::atomic<bool> counting{false};
std::atomic<std::size_t> counted_calls{0};
std::atomic<std::size_t> counted_bytes{0};

void count(std::size_t bytes) noexcept {
  if (!counting.load(std::memory_order_relaxed)) return;
  counted_calls.fetch_add(1, std::memory_order_relaxed);
  counted_bytes.fetch_add(bytes, std::memory_order_relaxed);
}

}  // namespace

// All of the program's memory comes through here, what libraries take without operator new too. The
// names behind are those of glibc, which frees what they give.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);

void* malloc(std::size_t size) {
  count(size);
  return __libc_malloc(size);
}
void* calloc(std::size_t number, std::size_t size) {
  count(number * size);
  return __libc_calloc(number, size);
}
void* realloc(void* old, std::size_t size) {
  count(size);
  return __libc_realloc(old, size);
}
void* aligned_alloc(std::size_t alignment, std::size_t size) {
  count(size);
  return __libc_memalign(alignment, size);
}
int posix_memalign(void** out, std::size_t alignment, std::size_t size) {
  count(size);
  *out = __libc_memalign(alignment, size);
  return *out == nullptr ? ENOMEM : 0;
}
}

namespace bench {

void start_counting() noexcept {
  counted_calls = 0;
  counted_bytes = 0;
  counting = true;
}

Allocations stop_counting() noexcept {
  counting = false;
  return {.calls = counted_calls, .bytes = counted_bytes};
}

}  // namespace bench
