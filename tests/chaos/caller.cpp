#include "caller.hpp"

#include "servicetitan/accounting/payments.hpp"
#include "servicetitan/crm/customers.hpp"
#include "servicetitan/crm/locations.hpp"

#include <algorithm>

namespace servicetitan::chaos {
namespace {

using namespace std::chrono_literals;

// What a fault of the sandbox explains.
bool is_explained(const Error& error, bool impatient) {
  switch (error.code()) {
    case ErrorCode::connect:
    case ErrorCode::timeout:
    case ErrorCode::transport:
    case ErrorCode::server:
    case ErrorCode::throttled:
      return error.is_retryable();
    case ErrorCode::auth:
      return error.attempts().size() > 1;  // the new token was struck as well
    case ErrorCode::canceled:
      return impatient;
    default:
      return false;
  }
}

bool tells_a_secret(const Error& error) {
  const auto text = error.to_string() + error.what() + error.body();
  for (const char* secret : {"cs1.", "ak1.", "sandbox."}) {
    if (text.find(secret) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

Caller::Caller(const World& world, unsigned number, asio::io_context* context)
    : world_(world),
      number_(number),
      context_(context),
      random_(world.options().seed * 1'000'003 + number) {}

void Caller::run(const std::atomic<bool>& stop) {
  while (!stop) act();
}

void Caller::act() {
  tenant_ = some_tenant();
  const auto dice = below(100);
  if (dice < 45) return get_customer();
  if (dice < 57) return list_customers();
  if (dice < 65) return export_customers();
  if (dice < 77) return create_note();
  if (dice < 83) return delete_note();
  if (dice < 91) return rename_location();
  create_payment();
}

// Some tenants are busier than others, so that their limit is reached.
std::int64_t Caller::some_tenant() {
  const auto all = static_cast<std::uint64_t>(world_.options().tenants);
  const auto among = chance(35) ? std::max<std::uint64_t>(1, all / 33) : all;
  return world_.first_tenant() + static_cast<std::int64_t>(below(among));
}

std::int64_t Caller::some_customer() {
  return 1 + static_cast<std::int64_t>(below(world_.options().customers));
}

CallOptions Caller::some_options() {
  const auto dice = below(10);
  return {.deadline = dice < 7 ? 10s : dice < 9 ? 3'000ms : 500ms, .prefetch = chance(75)};
}

// Whoever wants the whole of a list waits longer than the queue of a busy tenant is.
CallOptions Caller::patient_options() {
  CallOptions options = some_options();
  options.deadline = std::max<std::chrono::milliseconds>(*options.deadline, 3s);
  return options;
}

std::optional<Patience> Caller::some_patience() {
  if (context_ == nullptr || !chance(2)) return std::nullopt;
  return Patience{std::chrono::milliseconds(below(60)),
                  chance(50) ? asio::cancellation_type::terminal : asio::cancellation_type::total};
}

std::string Caller::new_marker() {
  return "chaos-" + std::to_string(number_) + '-' + std::to_string(++markers_);
}

template <class T>
Result<Response<T>> Caller::send(const Request<T>& request) {
  const Client client = world_.client(tenant_);
  const CallOptions options = some_options();
  const auto patience = some_patience();
  const auto start = Clock::now();
  auto result =
      context_ == nullptr
          ? client.try_send(request, options)
          : wait_for(
                *context_,
                [&](auto token) { return async_send(client, request, options, std::move(token)); },
                patience);
  const auto time = Clock::now() - start;
  const bool read = request.method() == Method::get;
  if (result) {
    note(read, time, options, nullptr, false);
  } else {
    const Error error = result.error();
    note(read, time, options, &error, patience.has_value());
  }
  return result;
}

template <class T>
Result<Response<T>> Caller::write(const Request<T>& request, std::string key) {
  auto result = send(request);
  Told told = Told::done;
  if (!result) told = result.error().may_be_done() ? Told::unknown : Told::not_done;
  ledger_.note(std::move(key), told);
  return result;
}

void Caller::note(bool read, Clock::duration time, const CallOptions& options, const Error* error,
                  bool impatient) {
  figures_.latency.add(std::chrono::duration_cast<Micros>(time));
  const auto late = std::chrono::duration_cast<Micros>(time - *options.deadline);
  figures_.latest = std::max(figures_.latest, late);
  if (late > 50ms) ++figures_.late;
  ++(read ? figures_.reads : figures_.writes);
  if (error == nullptr) return;
  ++(read ? figures_.reads_failed : figures_.writes_failed);
  ++(read ? figures_.read_errors : figures_.write_errors)[std::string(to_string(error->code()))];
  check(*error, impatient);
}

void Caller::check(const Error& error, bool impatient) {
  if (is_explained(error, impatient) && !tells_a_secret(error)) return;
  figures_.dishonest.push_back(error.to_string());
}

void Caller::get_customer() {
  const auto id = some_customer();
  const auto customer = send(crm::customers::get(id));
  if (!customer) return;
  if ((*customer)->id != id || (*customer)->name != world_.name_of(tenant_, id)) ++figures_.wrong;
}

void Caller::create_note() {
  const auto marker = new_marker();
  const auto customer = some_customer();
  const auto made = write(crm::customers::create_note(customer, {.text = marker}), marker);
  if (!made) return;
  if ((*made)->text != marker) ++figures_.wrong;
  notes_.push_back({tenant_, customer, (*made)->id});
}

// One of those that it made, and only once.
void Caller::delete_note() {
  if (notes_.empty()) return;
  const Note note = notes_.front();
  notes_.pop_front();
  tenant_ = note.tenant;
  const auto key = "/crm/v2/tenant/" + std::to_string(note.tenant) + "/customers/" +
                   std::to_string(note.customer) + "/notes/" + std::to_string(note.id);
  (void)write(crm::customers::delete_note(note.customer, note.id), key);  // it goes to the ledger
}

void Caller::rename_location() {
  const auto marker = new_marker();
  const auto id = 1 + static_cast<std::int64_t>(below(50));
  const auto changed = write(crm::locations::update(id, {.name = marker}), marker);
  if (changed && (*changed)->id != id) ++figures_.wrong;
}

void Caller::create_payment() {
  const auto marker = new_marker();
  const auto made = write(
      accounting::payments::create({.amount = Decimal("12.50"), .memo = marker, .type_id = 1}),
      marker);
  if (made && (*made)->memo != marker) ++figures_.wrong;
}

}  // namespace servicetitan::chaos
