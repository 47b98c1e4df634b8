#pragma once

// A transport that answers from a script, for tests of the client without a socket.

#include "servicetitan/client.hpp"
#include "servicetitan/transport.hpp"

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace servicetitan::test {

struct FakeAnswer {
  int status = 200;
  std::string body{};
  std::vector<HttpHeader> headers{{"Content-Type", "application/json"}};
  // After the body (or instead of any answer, with status 0).
  std::optional<TransportFailure> failure{};
  // The body comes in pieces of this many bytes.
  std::size_t piece = 7;
};

class FakeTransport : public Transport {
 public:
  // Answers requests in order; the last one again and again. Token requests are apart.
  void script(std::deque<FakeAnswer> answers) {
    std::lock_guard lock(mutex_);
    answers_ = std::move(answers);
  }
  void script_tokens(std::deque<FakeAnswer> answers) {
    std::lock_guard lock(mutex_);
    tokens_ = std::move(answers);
  }
  std::vector<HttpRequest> requests() const {
    std::lock_guard lock(mutex_);
    return requests_;
  }
  std::vector<HttpRequest> token_requests() const {
    std::lock_guard lock(mutex_);
    return token_requests_;
  }

  std::optional<TransportFailure> exchange(const HttpRequest& request, AnswerSink& sink,
                                           Clock::time_point) override {
    const FakeAnswer answer = next(request);
    if (answer.status == 0) return answer.failure;
    if (!sink.on_head({answer.status, "reason", answer.headers})) return answer.failure;
    for (std::size_t at = 0; at < answer.body.size(); at += answer.piece) {
      if (!sink.on_body(std::string_view(answer.body).substr(at, answer.piece))) break;
    }
    return answer.failure;
  }

 private:
  FakeAnswer next(const HttpRequest& request) {
    std::lock_guard lock(mutex_);
    if (request.target == "/connect/token") {
      token_requests_.push_back(request);
      return take(tokens_, {200, token_body()});
    }
    requests_.push_back(request);
    return take(answers_, {200, "{}"});
  }
  std::string token_body() const {
    return R"({"access_token":"bearer-)" + std::to_string(token_requests_.size()) +
           R"(","expires_in":900})";
  }
  static FakeAnswer take(std::deque<FakeAnswer>& answers, FakeAnswer otherwise) {
    if (answers.empty()) return otherwise;
    FakeAnswer first = answers.front();
    if (answers.size() > 1) answers.pop_front();
    return first;
  }

  mutable std::mutex mutex_{};
  std::deque<FakeAnswer> answers_{};
  std::deque<FakeAnswer> tokens_{};
  std::vector<HttpRequest> requests_{};
  std::vector<HttpRequest> token_requests_{};
};

inline Config fake_config(std::shared_ptr<FakeTransport> transport) {
  Config config;
  config.tenant = 77;
  config.client_id = "cid.test";
  config.client_secret = "cs1.top-secret";
  config.app_key = "ak1.app-secret";
  config.retry.base_delay = std::chrono::milliseconds(0);
  config.rate_limit = {0, 0};
  config.transport = std::move(transport);
  return config;
}

}  // namespace servicetitan::test
