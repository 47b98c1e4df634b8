#include "compress.hpp"

#include <boost/beast/zlib/deflate_stream.hpp>
#include <boost/crc.hpp>

#include <stdexcept>

namespace servicetitan::sandbox {
namespace {

std::string deflated(const std::string& text) {
  namespace zlib = boost::beast::zlib;
  zlib::deflate_stream stream;
  std::string out(stream.upper_bound(text.size()) + 64, '\0');
  zlib::z_params at;
  at.next_in = text.data();
  at.avail_in = text.size();
  at.next_out = out.data();
  at.avail_out = out.size();
  boost::system::error_code code;
  stream.write(at, zlib::Flush::finish, code);
  if (code != zlib::error::end_of_stream) throw std::runtime_error("cannot compress an answer");
  out.resize(out.size() - at.avail_out);
  return out;
}

void add_number(std::string& out, std::uint32_t number, bool big_end_first) {
  for (unsigned i = 0; i < 4; ++i) {
    out += static_cast<char>((number >> (8U * (big_end_first ? 3U - i : i))) & 0xFFU);
  }
}

std::string gzip(const std::string& text) {
  boost::crc_32_type crc;
  crc.process_bytes(text.data(), text.size());
  // With a name, as files have.
  std::string out("\x1F\x8B\x08\x08\0\0\0\0\0\x03", 10);
  out += "answer.json";
  out += '\0';
  out += deflated(text);
  add_number(out, crc.checksum(), false);
  add_number(out, static_cast<std::uint32_t>(text.size()), false);
  return out;
}

std::string wrapped(const std::string& text) {
  std::uint32_t low = 1;
  std::uint32_t high = 0;
  for (const char c : text) {
    low = (low + static_cast<unsigned char>(c)) % 65521U;
    high = (high + low) % 65521U;
  }
  std::string out = "\x78\x9C" + deflated(text);
  add_number(out, (high << 16U) | low, true);
  return out;
}

}  // namespace

void compress(Compression how, const std::string& accepted, Reply& reply) {
  const std::string name = how == Compression::kGzip ? "gzip" : "deflate";
  if (how == Compression::kNone || reply.body.empty() || reply.ending == Ending::raw ||
      accepted.find(name) == std::string::npos) {
    return;
  }
  reply.body = how == Compression::kGzip ? gzip(reply.body) : wrapped(reply.body);
  reply.headers.emplace_back("Content-Encoding", name);
}

}  // namespace servicetitan::sandbox
