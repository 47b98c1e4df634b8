#pragma once

// Takes the answer of one attempt: decodes a success as it arrives, keeps the start of the rest.

#include "../codec/decoder.hpp"

#include "servicetitan/detail/core.hpp"
#include "servicetitan/transport.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace servicetitan::detail {

class Receiver : public AnswerSink {
 public:
  Receiver(const AnyRequest& request, ResultPlace result, const DecodeOptions& options,
           Notes& notes)
      : request_(request), result_(result), options_(options), notes_(notes) {}

  bool on_head(HttpHead head) override;
  bool on_body(std::string_view piece) override;
  // After the last piece. What is wrong with the answer; empty when it is a success.
  std::optional<ErrorInfo> finish();

  const HttpHead& head() const noexcept { return head_; }
  HttpHead take_head() noexcept { return std::move(head_); }
  std::string_view kept() const noexcept { return kept_; }
  bool is_success() const noexcept { return success_; }

 private:
  std::optional<ErrorInfo> finish_content();
  std::optional<ErrorInfo> finish_redirect();
  std::optional<ErrorInfo> finish_json();
  ErrorInfo bad_payload(std::string text) const;
  // By the sink of a download.
  ErrorInfo refused() const;

  const AnyRequest& request_;
  ResultPlace result_;
  const DecodeOptions& options_;
  Notes& notes_;
  HttpHead head_{};
  std::string kept_{};
  std::optional<Decoder> decoder_{};
  bool success_ = false;
  bool redirected_ = false;
  bool decode_failed_ = false;
};

}  // namespace servicetitan::detail
