#include "shelf.hpp"

#include <algorithm>

namespace servicetitan::detail {

namespace shelf_impl {

// Keeps the pools of a context until it ends.
class PoolService : public boost::asio::execution_context::service {
 public:
  using key_type = PoolService;
  inline static boost::asio::execution_context::id id{};

  explicit PoolService(boost::asio::execution_context& context)
      : boost::asio::execution_context::service(context) {}

  void keep(std::shared_ptr<AsyncPool> pool) {
    std::lock_guard lock(mutex_);
    // Those of transports that have ended.
    std::erase_if(pools_, [](const auto& kept) { return kept->is_shut(); });
    pools_.push_back(std::move(pool));
  }

 private:
  void shutdown() override {
    std::vector<std::shared_ptr<AsyncPool>> closing;
    std::lock_guard lock(mutex_);
    closing.swap(pools_);
    for (const auto& pool : closing) pool->shut();
  }

  std::mutex mutex_{};
  std::vector<std::shared_ptr<AsyncPool>> pools_{};
};

}  // namespace shelf_impl

std::shared_ptr<AsyncPool> Shelves::of(boost::asio::execution_context& context) {
  std::lock_guard lock(mutex_);
  // A dead one may have had the same address.
  std::erase_if(shelves_, [](const Shelf& shelf) { return shelf.pool.expired(); });
  for (const Shelf& shelf : shelves_) {
    if (shelf.context != &context) continue;
    if (auto pool = shelf.pool.lock()) return pool;
  }
  auto pool = std::make_shared<AsyncPool>(limits_);
  boost::asio::use_service<shelf_impl::PoolService>(context).keep(pool);
  shelves_.push_back({&context, pool});
  return pool;
}

Shelves::~Shelves() {
  for (const Shelf& shelf : shelves_) {
    // Alive, so its context is, too.
    if (const auto pool = shelf.pool.lock()) {
      pool->shut();
    }
  }
}

}  // namespace servicetitan::detail
