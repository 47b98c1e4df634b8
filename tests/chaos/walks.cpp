// Lists and feeds.
#include "caller.hpp"

#include "servicetitan/crm/customers.hpp"
#include "servicetitan/crm/exports.hpp"

#include <filesystem>
#include <thread>
#include <unistd.h>

namespace servicetitan::chaos {

template <class Range, class Take>
bool Caller::walk(Walk<Range>& walk, const CallOptions& options, Take take) {
  for (int failures = 0; failures < 30;) {
    const auto start = Clock::now();
    const auto element = walk.next();
    const auto time = Clock::now() - start;
    if (!element) {
      const Error error = element.error();
      note(true, time, options, &error, false);
      ++failures;
      std::this_thread::sleep_for(std::chrono::milliseconds(100 * failures));
      continue;
    }
    if (*element == nullptr) return true;
    note(true, time, options, nullptr, false);
    if (!take(**element)) return true;
  }
  return false;
}

void Caller::see(std::vector<unsigned>& seen, std::int64_t id, const std::string& name) {
  const bool known = id > 0 && static_cast<std::size_t>(id) < seen.size();
  if (!known || name != world_.name_of(tenant_, id)) {
    ++figures_.wrong;
  } else {
    ++seen[static_cast<std::size_t>(id)];
  }
}

void Caller::end_walk(const std::vector<unsigned>& seen, bool whole) {
  if (!whole) ++figures_.given_up;
  for (std::size_t id = 1; id < seen.size(); ++id) {
    if (whole) ++figures_.expected;
    if (whole && seen[id] == 0) ++figures_.missing;
    if (seen[id] > 1) ++figures_.doubled;
  }
}

void Caller::list_customers() {
  const CallOptions options = patient_options();
  const auto request = crm::customers::get_list(
      {.page_size = static_cast<std::int32_t>(20 + below(30)), .active = ActiveRequestArg::kAny});
  Walk pages(world_.client(tenant_).pages(request, options), context_);
  std::vector<unsigned> seen(world_.options().customers + 1);
  const bool whole = walk(pages, options, [&](const auto& page) {
    for (const auto& customer : page.data) see(seen, customer.id, customer.name);
    return true;
  });
  ++figures_.lists;
  end_walk(seen, whole);
}

Walk<Caller::Feed> Caller::open_feed(const Cursor& cursor, const CallOptions& options) {
  return Walk(world_.client(tenant_).export_feed(crm::exports::customers(), cursor, options),
              context_);
}

// As a nightly job that is stopped now and then: after its batch was stored, before or after its
// cursor was saved.
void Caller::export_customers() {
  const CallOptions options = patient_options();
  const auto file = std::filesystem::temp_directory_path() /
                    ("chaos-" + std::to_string(::getpid()) + '-' + std::to_string(number_));
  std::vector<unsigned> seen(world_.options().customers + 1);
  std::vector<Row> stored;
  Cursor saved;
  bool whole = true;
  for (bool stopped = true; stopped && whole;) {
    stopped = false;
    Deduplicator filter;
    filter.remember(stored);
    auto feed = open_feed(saved, options);
    whole = walk(feed, options, [&](auto& batch) {
      figures_.repeated += filter.filter(batch.data);
      for (const Row& row : batch.data) see(seen, row.id, row.name);
      stored.insert(stored.end(), batch.data.begin(), batch.data.end());
      const auto dice = below(20);
      stopped = dice < 3;
      if (dice != 0) saved = batch.cursor;
      filter.commit();
      return !stopped;
    });
    if (!stopped) break;
    ++figures_.feeds_resumed;
    saved.save(file.string());
    saved = Cursor::load(file.string());
  }
  std::filesystem::remove(file);
  ++figures_.feeds;
  end_walk(seen, whole);
}

}  // namespace servicetitan::chaos
