// One decoding or encoding of a page of 5,000 customers, for counting its instructions.
//
//   bench_instructions make FILE     writes the page, and prints what it was built with
//   bench_instructions decode FILE
//   bench_instructions encode FILE

#include "data.hpp"

#include <boost/version.hpp>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

namespace {

using namespace bench;

std::string contents_of(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// What the counts depend on.
std::string built_with() {
#if defined(__clang__)
  const std::string compiler = "clang-" + std::to_string(__clang_major__);
#else
  const std::string compiler = "g++-" + std::to_string(__GNUC__);
#endif
#if defined(__x86_64__)
  const std::string processor = "x86_64";
#elif defined(__aarch64__)
  const std::string processor = "aarch64";
#else
  const std::string processor = "other";
#endif
  return compiler + '/' + processor + "/boost-" BOOST_LIB_VERSION;
}

}  // namespace

// What happens in these two counts; the rest of the program does not.
extern "C" {
[[gnu::noinline]] std::size_t bench_counted_decode(const std::string& text) {
  return bench::st::decode<bench::CustomerPage>(text).data.size();
}
[[gnu::noinline]] std::size_t bench_counted_encode(const bench::CustomerPage& page) {
  return bench::st::encode(page).size();
}
}

int main(int argc, char** argv) {
  if (argc != 3) fail("make, decode or encode, and a file");
  const std::string what = argv[1];
  if (what == "make") {
    check_all_kinds();
    const auto text = make_page(Kind::customers, 5'000);
    check_page(Kind::customers, text, 5'000, {});
    std::ofstream(argv[2], std::ios::binary) << text;
    std::printf("%s\n", built_with().c_str());
    return 0;
  }
  const auto text = contents_of(argv[2]);
  const auto bytes = what == "decode" ? text.size() * bench_counted_decode(text) / 5'000
                                      : bench_counted_encode(st::decode<CustomerPage>(text));
  std::printf("%zu\n", bytes);
}
