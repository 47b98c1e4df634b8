// Calls with libcurl's easy handle, which keeps its connection.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace bench {

class Curl {
 public:
  // @p headers as `Name: value`.
  Curl(const std::string& url, const std::string& ca_file, const std::vector<std::string>& headers);
  ~Curl();
  Curl(const Curl&) = delete;
  Curl& operator=(const Curl&) = delete;

  // Size of the body of the answer.
  std::size_t call();
  static std::string version();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace bench
