#pragma once

// Idle asynchronous connections. They belong to the context whose sockets they are, and are closed
// before it goes, also when the client lives longer.

#include "../net/conversation.hpp"
#include "../net/pool.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/execution_context.hpp>
#include <boost/asio/strand.hpp>

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace servicetitan::detail {

using Strand = boost::asio::strand<boost::asio::any_io_executor>;

// A connection whose operations run on a strand of its own.
struct AsyncConnection {
  AsyncConnection(std::shared_ptr<TlsContext> with, const Strand& on, const WireLimits& limits)
      : tls(std::move(with)), strand(on), wire(on, tls->impl().context.native_handle(), limits) {}

  bool is_quiet() noexcept { return connection_impl::is_quiet(wire); }

  std::shared_ptr<TlsContext> tls;
  Strand strand;
  wire::Wire wire;
};

using AsyncPool = IdlePool<AsyncConnection>;

// The pools of one transport, one for each context that its calls ran on.
class Shelves {
 public:
  explicit Shelves(const Pool& limits) : limits_(limits) {}
  ~Shelves();
  Shelves(const Shelves&) = delete;
  Shelves& operator=(const Shelves&) = delete;

  std::shared_ptr<AsyncPool> of(boost::asio::execution_context& context);

 private:
  struct Shelf {
    const boost::asio::execution_context* context;
    // Owned by the context; gone with it.
    std::weak_ptr<AsyncPool> pool;
  };

  std::mutex mutex_{};
  Pool limits_;
  std::vector<Shelf> shelves_{};
};

}  // namespace servicetitan::detail
