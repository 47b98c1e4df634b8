#include "worker.hpp"

#include <utility>

namespace servicetitan::detail {

Worker::~Worker() {
  if (thread_.joinable()) thread_.join();
}

void Worker::run(const std::function<void()>& start) {
  std::lock_guard lock(mutex_);
  if (!running_) {
    if (thread_.joinable()) thread_.join();
    thread_ = std::thread([this] { work(); });
    running_ = true;
  }
  woken_ = true;
  start();
}

void Worker::work() {
  std::unique_lock lock(mutex_);
  while (std::exchange(woken_, false)) {
    lock.unlock();
    context_.restart();
    for (bool done = false; !done;) {
      try {
        context_.run();
        done = true;
      } catch (...) {  // out of memory: the call it was in is gone, and known to be
      }
    }
    lock.lock();
  }
  running_ = false;
}

}  // namespace servicetitan::detail
