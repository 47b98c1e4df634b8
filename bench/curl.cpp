#include "curl.hpp"

#include "data.hpp"

#include <curl/curl.h>

namespace bench {

struct Curl::Impl {
  CURL* handle = nullptr;
  curl_slist* headers = nullptr;
  std::string body{};
};

namespace {

std::size_t take(char* piece, std::size_t one, std::size_t count, void* body) {
  static_cast<std::string*>(body)->append(piece, one * count);
  return one * count;
}

}  // namespace

Curl::Curl(const std::string& url, const std::string& ca_file,
           const std::vector<std::string>& headers)
    : impl_(std::make_unique<Impl>()) {
  impl_->handle = curl_easy_init();
  if (impl_->handle == nullptr) fail("libcurl gives no handle");
  for (const auto& header : headers) {
    impl_->headers = curl_slist_append(impl_->headers, header.c_str());
  }
  curl_easy_setopt(impl_->handle, CURLOPT_URL, url.c_str());
  curl_easy_setopt(impl_->handle, CURLOPT_CAINFO, ca_file.c_str());
  curl_easy_setopt(impl_->handle, CURLOPT_HTTPHEADER, impl_->headers);
  curl_easy_setopt(impl_->handle, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
  curl_easy_setopt(impl_->handle, CURLOPT_NOPROXY, "*");
  curl_easy_setopt(impl_->handle, CURLOPT_WRITEFUNCTION, &take);
  curl_easy_setopt(impl_->handle, CURLOPT_WRITEDATA, &impl_->body);
}

Curl::~Curl() {
  curl_easy_cleanup(impl_->handle);
  curl_slist_free_all(impl_->headers);
}

std::size_t Curl::call() {
  impl_->body.clear();
  if (const auto code = curl_easy_perform(impl_->handle); code != CURLE_OK) {
    fail(std::string("libcurl: ") + curl_easy_strerror(code));
  }
  return impl_->body.size();
}

std::string Curl::version() {
  return std::string("libcurl ") + curl_version_info(CURLVERSION_NOW)->version;
}

}  // namespace bench
