#include "sink.hpp"

namespace servicetitan::detail {

void Sink::finish() {
  out_.append(buffer_, held());
  at_ = buffer_;
}

Sink& Sink::append_long(const char* text, std::size_t size) {
  finish();
  out_.append(text, size);
  return *this;
}

}  // namespace servicetitan::detail
