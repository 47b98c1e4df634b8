#pragma once

// A thread of a client, or of many, for the calls that their blocking lists make ahead. It runs
// only while there are such calls; its connections stay for the next ones.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/io_context.hpp>

#include <functional>
#include <mutex>
#include <thread>

namespace servicetitan::detail {

class Worker {
 public:
  Worker() = default;
  // No call may be under way.
  ~Worker();
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  boost::asio::any_io_executor executor() { return context_.get_executor(); }
  // Whether the caller runs on it.
  bool is_here() { return context_.get_executor().running_in_this_thread(); }
  // Calls @p start, which gives the executor something to do, and sees to that. Throws what it
  // throws, and std::system_error, before it is called, when there can be no thread.
  void run(const std::function<void()>& start);

 private:
  void work();

  boost::asio::io_context context_{1};
  std::mutex mutex_{};
  std::thread thread_{};
  bool running_ = false;
  // There is work that the thread may not have seen.
  bool woken_ = false;
};

}  // namespace servicetitan::detail
