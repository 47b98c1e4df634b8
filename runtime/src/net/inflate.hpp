#pragma once

// Answers that come compressed (gzip, deflate), given on as if they did not.

#include "servicetitan/transport.hpp"

#include <cstddef>
#include <limits>
#include <memory>
#include <optional>
#include <string_view>

namespace servicetitan::detail {

class InflatingSink : public AnswerSink {
 public:
  explicit InflatingSink(AnswerSink& to);
  ~InflatingSink() override;

  // What the content may grow to.
  void limit(std::size_t most) noexcept { most_ = most; }

  void on_sending() override { to_.on_sending(); }
  bool on_head(HttpHead head) override;
  bool on_body(std::string_view piece) override;
  // After the last piece: what is wrong with the compressed content, if anything.
  std::optional<TransportFailure> finish() const;

  struct Stream;

 private:
  bool stop(TransportFailure failure);
  bool inflate(std::string_view& piece);
  bool emit(std::string_view content);

  AnswerSink& to_;
  std::size_t most_ = std::numeric_limits<std::size_t>::max();
  std::size_t given_ = 0;
  // Null for an answer that is not compressed.
  std::unique_ptr<Stream> stream_;
  std::optional<TransportFailure> failure_{};
  bool enough_ = false;
};

}  // namespace servicetitan::detail
