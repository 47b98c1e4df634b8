#include "sink.hpp"

namespace servicetitan::detail {

void Sink::finish() {
  out_.append(buffer_, held());
  at_ = buffer_;
}

char* Sink::spill(char* end) {
  out_.append(buffer_, end - 1);
  buffer_[0] = end[-1];
  return at_ = buffer_ + 1;
}

Sink& Sink::append_long(const char* text, std::size_t size) {
  finish();
  out_.append(text, size);
  return *this;
}

}  // namespace servicetitan::detail
