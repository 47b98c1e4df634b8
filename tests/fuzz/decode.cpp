// JSON to structs and back: any text decodes or gives an error with a place, in one piece or in
// many; what was decoded is written so that it decodes to the same value.
#include "../runtime/sample.hpp"
#include "fuzz.hpp"
#include "src/codec/decoder.hpp"

#include "servicetitan/codec.hpp"
#include "servicetitan/crm/customers.hpp"

namespace st = servicetitan;
using st::fuzz::require;

namespace {

struct Setup {
  st::DecodeOptions options{};
  std::size_t piece = 1;
};

template <class T>
bool decode_in_pieces(std::string_view text, const Setup& setup, T& value, st::Notes& notes) {
  st::detail::Decoder decoder(st::detail::type_of<T>, &value, setup.options, notes);
  while (!text.empty()) {
    if (!decoder.write(text.substr(0, setup.piece))) return false;
    text.remove_prefix(text.size() < setup.piece ? text.size() : setup.piece);
  }
  return decoder.finish();
}

template <class T>
void check(std::string_view text, const Setup& setup) {
  st::Notes notes;
  const auto value = st::try_decode<T>(text, setup.options, &notes);
  T other = st::detail::make<T>();
  st::Notes other_notes;
  const bool whole = decode_in_pieces(text, setup, other, other_notes);
  require(whole == value.has_value(), "pieces and the whole decode alike");
  if (!value) {
    require(value.error().code() == st::ErrorCode::bad_payload, "an error of decoding is one");
    require(!value.error().client_text().empty(), "an error has words");
    return;
  }
  require(other == *value, "pieces give the same value");
  require(other_notes.total() == notes.total(), "pieces give the same notes");
  const auto written = st::try_encode(*value);
  if (!written) {
    // A required date that did not come is no date.
    require(notes.total() > 0, "what came without a note can be written");
    return;
  }
  // A variant whose struct lacks the discriminating member gets it back as an unknown one.
  const auto again =
      st::try_decode<T>(*written, {.keep_unknown = setup.options.keep_unknown, .max_depth = 512});
  require(again.has_value(), "what was written decodes");
  require(*again == *value, "what was written is the same value");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  st::fuzz::Input input(data, size);
  const unsigned kind = input.byte();
  const unsigned flags = input.byte();
  const Setup setup{{.strictness = static_cast<st::Strictness>(flags % 3),
                     .keep_unknown = (flags & 4) != 0,
                     .max_depth = (flags & 8) != 0 ? 4u : 64u},
                    1 + (flags >> 4)};
  switch (kind % 6) {
    case 0:
      check<st::Page<st::crm::CustomerResponse>>(input.rest(), setup);
      break;
    case 1:
      check<st::sample::Everything>(input.rest(), setup);
      break;
    case 2:
      check<st::sample::Envelope>(input.rest(), setup);
      break;
    case 3:
      check<std::vector<st::sample::Unit>>(input.rest(), setup);
      break;
    case 4:
      check<st::sample::Wide>(input.rest(), setup);
      break;
    default:
      check<st::Map<st::Json>>(input.rest(), setup);
  }
  return 0;
}
