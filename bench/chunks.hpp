// Decoding in pieces of 16 KiB, as a client does while an answer arrives. No public header offers
// it.
#pragma once

#include "src/codec/decoder.hpp"

#include <cstdlib>
#include <string_view>

namespace bench {

template <class T>
T decode_in_chunks(std::string_view text) {
  constexpr std::size_t kChunk = 16 * 1024;
  T value = servicetitan::detail::make<T>();
  servicetitan::Notes notes;
  servicetitan::detail::Decoder decoder(servicetitan::detail::type_of<T>, &value, {}, notes);
  while (!text.empty()) {
    const auto chunk = text.substr(0, kChunk);
    if (!decoder.write(chunk)) std::abort();
    text.remove_prefix(chunk.size());
  }
  if (!decoder.finish()) std::abort();
  return value;
}

}  // namespace bench
