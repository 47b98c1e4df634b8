// Bare Beast; what it needs of the answers it finds as text.
#include "bare.hpp"

#include <cstdio>

namespace {

std::string text_between(const std::string& text, const std::string& from, char to) {
  const auto begin = text.find(from);
  if (begin == std::string::npos) return {};
  return text.substr(begin + from.size(), text.find(to, begin + from.size()) - begin - from.size());
}

struct Text {
  static std::string token(const std::string& answer) {
    return text_between(answer, "\"access_token\":\"", '"');
  }
  static std::string first_id(const std::string& page) {
    return text_between(page, "\"id\":", ',');
  }
  static void print(const std::string& customer, const std::string& contacts) {
    std::printf("%s %s\n", customer.c_str(), contacts.c_str());
  }
};

}  // namespace

int main() { return bare::three_calls<Text>(); }
