#pragma once

#include "codec_error.hpp"

#include "servicetitan/detail/table.hpp"
#include "servicetitan/notes.hpp"

#include <memory>
#include <string_view>

namespace servicetitan::detail {

// Reads one JSON value into *out as its bytes arrive, without a tree in between. *out must be
// value-initialised and, like @p notes, must outlive the decoder. After an error *out holds what
// came before it.
class Decoder {
 public:
  Decoder(const Type& type, void* out, const DecodeOptions& options, Notes& notes);
  ~Decoder();
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;

  // Takes the next bytes. False when it cannot go on, then and from then on: see error().
  bool write(std::string_view chunk);
  // Call once after the last write. False when the value is not complete.
  bool finish();
  // @pre write or finish returned false
  const CodecError& error() const noexcept;

  // Set before the first write, for a value inside of another document.
  void set_pointer(std::string_view pointer);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace servicetitan::detail
