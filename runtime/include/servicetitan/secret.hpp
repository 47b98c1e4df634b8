#pragma once

#include <string>
#include <utility>

namespace servicetitan {

/// A text that must not show up in logs: it has no stream operator and no JSON form.
class Secret {
 public:
  Secret() = default;
  Secret(std::string text) noexcept : text_(std::move(text)) {}
  Secret(const char* text) : text_(text) {}

  /// The text itself: for the place that sends it, never for a message.
  const std::string& reveal() const noexcept { return text_; }
  bool empty() const noexcept { return text_.empty(); }

  friend bool operator==(const Secret&, const Secret&) = default;

 private:
  std::string text_{};
};

}  // namespace servicetitan
