#include "wire.hpp"

#include <boost/asio/error.hpp>
#include <boost/beast/core/read_size.hpp>
#include <boost/beast/http/error.hpp>

#include <iterator>

namespace servicetitan::detail::wire {

namespace asio = boost::asio;
namespace http = boost::beast::http;

namespace wire_impl {

// How many 1xx answers may come before the real one.
constexpr int kMostInterim = 8;

// A record of TLS, so that what has come is taken at once.
constexpr std::size_t kRoom = std::size_t{16} << 10;
constexpr std::size_t kMostRoom = std::size_t{64} << 10;

inline HttpHead head_of(const Parser& parser) {
  HttpHead head;
  head.status = static_cast<int>(parser.get().result_int());
  head.reason = std::string(parser.get().reason());
  const auto& fields = parser.get();
  head.headers.reserve(static_cast<std::size_t>(std::distance(fields.begin(), fields.end())));
  for (const auto& field : fields) {
    head.headers.push_back({std::string(field.name_string()), std::string(field.value())});
  }
  return head;
}

inline asio::const_buffer bytes_of(std::string_view text) { return {text.data(), text.size()}; }

}  // namespace wire_impl

Progress Operation::parse(Parser& parser) {
  boost::beast::flat_buffer& buffer = wire_.buffer;
  if (buffer.capacity() == 0) buffer.reserve(wire_impl::kRoom);
  Progress done;
  if (buffer.size() != 0 && !wire_.starved) {
    buffer.consume(parser.put(buffer.data(), done.failed));
    if (done.failed != http::error::need_more) return done;
    wire_.starved = true;
  }
  done = wire_.channel.read(buffer.prepare(boost::beast::read_size(buffer, wire_impl::kMostRoom)));
  if (done.want != Want::nothing) return done;
  buffer.commit(done.count);
  wire_.starved = false;
  if (!done.failed) return {Want::turn};
  if (done.failed != asio::error::eof) return done;
  if (!parser.got_some()) return {Want::nothing, http::error::end_of_stream};
  done.failed = {};
  parser.put_eof(done.failed);
  return done;
}

Want ConnectOp::resume() {
  BOOST_ASIO_CORO_REENTER(*this) {
    did_.failed = asio::error::not_found;
    for (; next_ != at_.addresses.size(); ++next_) {
      while (waits(wire_.channel.connect(at_.addresses[next_]))) {
        BOOST_ASIO_CORO_YIELD return did_.want;
      }
      if (!did_.failed) break;
    }
    if (did_.failed) return Want::nothing;
    set_up();
    if (at_.proxy != nullptr) {
      at_.phase = Phase::tunnel;
      for (unsent_ = at_.request; !unsent_.empty(); unsent_.remove_prefix(did_.count)) {
        while (waits(wire_.channel.write(wire_impl::bytes_of(unsent_)))) {
          BOOST_ASIO_CORO_YIELD return did_.want;
        }
        if (did_.failed) return Want::nothing;
      }
      start_answer();
      do {
        while (waits(parse(*at_.answer))) BOOST_ASIO_CORO_YIELD return did_.want;
        if (did_.failed) return Want::nothing;
      } while (!at_.answer->is_header_done());
      // In TLS the client speaks first: whatever came behind the head is not from the service.
      const bool good = is_open(*at_.answer) && wire_.buffer.size() == 0;
      if (!good) return end(http::error::bad_status);
    }
    at_.phase = Phase::handshake;
    while (waits(wire_.channel.handshake())) BOOST_ASIO_CORO_YIELD return did_.want;
  }
  return Want::nothing;
}

void ConnectOp::set_up() {
  error_code ignored;
  wire_.channel.socket().set_option(Tcp::no_delay(true), ignored);
}

void ConnectOp::start_answer() {
  at_.answer.emplace();
  at_.answer->header_limit(static_cast<std::uint32_t>(wire_.limits.limits.response_header));
  at_.answer->skip(true);  // a tunnel has no body, a refusal none of interest
}

Want ExchangeOp::resume() {
  BOOST_ASIO_CORO_REENTER(*this) {
    wire_.expire(at_.deadline, wire_.limits.timeouts.idle);
    at_.inflater.on_sending();
    at_.sending = at_.head;
    while (has_more()) {
      if (at_.written != 0) {
        BOOST_ASIO_CORO_YIELD return Want::turn;
      }
      while (waits(wire_.channel.write(wire_impl::bytes_of(at_.sending)))) {
        BOOST_ASIO_CORO_YIELD return did_.want;
      }
      at_.write_error = did_.failed;
      at_.written += did_.count;
      at_.sending.remove_prefix(did_.count);
    }
    if (!at_.source_problem.empty()) return end(asio::error::operation_aborted);
    if (at_.write_error && at_.written == 0) return Want::nothing;
    // Who does not want the rest of a body may have said why before the connection was closed.
    do {
      start_answer();
      // Mostly nothing has come yet: to try would cost as much as to read.
      if (wire_.buffer.size() == 0 && !wire_.channel.has_pending()) {
        BOOST_ASIO_CORO_YIELD return Want::read;
      }
      do {
        while (waits(parse(*at_.parser))) BOOST_ASIO_CORO_YIELD return did_.want;
        if (did_.failed) return Want::nothing;
      } while (!at_.parser->is_header_done());
      at_.answered = true;
      if (++at_.interim > wire_impl::kMostInterim) return end(http::error::bad_status);
    } while (at_.parser->get().result_int() < 200);
    at_.phase = Phase::read_body;
    at_.stopped = !at_.inflater.on_head(wire_impl::head_of(*at_.parser));
    while (!at_.stopped && !at_.parser->is_done()) {
      offer_place();
      BOOST_ASIO_CORO_YIELD return Want::turn;
      while (waits(parse(*at_.parser))) BOOST_ASIO_CORO_YIELD return did_.want;
      if (did_.failed == http::error::need_buffer) did_.failed = {};
      deliver();
      if (did_.failed) return Want::nothing;
    }
    return end({});
  }
  return Want::nothing;
}

// Whether there is something to send, which it looks for.
bool ExchangeOp::has_more() {
  if (at_.write_error) return false;
  if (at_.sending.empty()) at_.sending = std::exchange(at_.body, {});
  if (at_.sending.empty() && at_.unsent != 0) fill();
  return !at_.sending.empty();
}

// The next piece of the body.
void ExchangeOp::fill() {
  const auto most = std::min<std::uint64_t>(at_.piece.size(), at_.unsent);
  at_.source_problem = problem_of([&] {
    const std::size_t count = at_.reader(at_.piece.data(), static_cast<std::size_t>(most));
    if (count == 0) throw Error(ErrorCode::file, "the content to upload ended too early");
    at_.sending = {at_.piece.data(), count};
    at_.unsent -= count;
  });
  wire_.expire(at_.deadline, wire_.limits.timeouts.idle);
}

void ExchangeOp::start_answer() {
  at_.phase = Phase::read_header;
  at_.parser.emplace();
  at_.parser->header_limit(static_cast<std::uint32_t>(wire_.limits.limits.response_header));
  if (at_.unlimited_body) {
    at_.parser->body_limit(boost::none);
  } else {
    at_.parser->body_limit(wire_.limits.limits.response_body);
    at_.inflater.limit(wire_.limits.limits.response_body);
  }
  wire_.expire(at_.deadline, wire_.limits.timeouts.idle);
}

void ExchangeOp::offer_place() {
  auto& body = at_.parser->get().body();
  body.data = at_.piece.data();
  body.size = at_.piece.size();
  body.more = true;
  wire_.expire(at_.deadline, wire_.limits.timeouts.idle);
}

void ExchangeOp::deliver() {
  const std::size_t got = at_.piece.size() - at_.parser->get().body().size;
  if (got != 0) at_.stopped = !at_.inflater.on_body({at_.piece.data(), got});
}

}  // namespace servicetitan::detail::wire
