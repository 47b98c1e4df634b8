// The main job from end to end: `./dev demo` runs it against the sandbox. With --read-only it
// leaves out what writes, so that it can be run against a real tenant.
#include <servicetitan/accounting/invoices.hpp>
#include <servicetitan/accounting/payments.hpp>
#include <servicetitan/client.hpp>
#include <servicetitan/crm/contacts.hpp>
#include <servicetitan/crm/customers.hpp>
#include <servicetitan/crm/exports.hpp>

#include <cstdio>
#include <iostream>
#include <set>
#include <string>
#include <string_view>

namespace st = servicetitan;
namespace crm = servicetitan::crm;
namespace accounting = servicetitan::accounting;
using namespace servicetitan::literals;

namespace {

constexpr const char* kCursorFile = "customers.cursor";

void title(std::string_view text) { std::cout << "\n== " << text << "\n"; }

std::string indented(std::string_view text) {
  std::string out = "     ";
  for (const char c : text) {
    out += c;
    if (c == '\n') out += "     ";
  }
  return out;
}

std::string money(const std::optional<std::string>& text) { return text.value_or("-"); }

void authenticate(const st::Client& client) {
  title("Authenticate, and read one page");
  const auto page = client.send(crm::customers::get_list(
      {.page_size = 3, .include_total = true, .active = st::ActiveRequestArg::kAny}));
  std::cout << "   status " << page.status() << ", " << page->total_count.value_or(0)
            << " customers in all, the first three:\n";
  for (const auto& customer : page->data) {
    std::cout << "   " << customer.id << "  " << customer.name << ", " << customer.address.city
              << "  balance " << customer.balance.to_string() << "  since "
              << st::to_string(customer.created_on) << "\n";
  }
}

void list_everything(const st::Client& client) {
  title("List every customer, fetched page by page as the loop goes");
  std::size_t count = 0;
  std::set<std::string> cities;
  for (const crm::CustomerResponse& customer :
       client.items(crm::customers::get_list({.page_size = 50}))) {
    ++count;
    cities.insert(customer.address.city);
  }
  std::cout << "   " << count << " customers in " << cities.size() << " cities\n";
}

std::int64_t write_customer(const st::Client& client) {
  title("Create, read and patch a customer");
  const crm::CustomerAddress address{.street = "12 Harbor Road",
                                     .city = "Portland",
                                     .state = "ME",
                                     .zip = "04101",
                                     .country = "USA"};
  const auto created = client.send(
      crm::customers::create({.name = "Northwind Heating",
                              .type = crm::CustomerType::kCommercial,
                              .locations = {{{.name = "Main office", .address = address}}},
                              .address = address}));
  const std::int64_t id = created->id;
  std::cout << "   created " << id << "  " << created->name << "\n";

  client.send(crm::customers::update(id, {.name = "Northwind Heating & Air", .do_not_mail = true}));
  const auto read = client.send(crm::customers::get(id));
  std::cout << "   patched " << read->id << "  " << read->name
            << "  do not mail: " << (read->do_not_mail ? "yes" : "no")
            << "  (city untouched: " << read->address.city << ")\n";
  return id;
}

void show(std::string_view step, const crm::ContactResponse& contact) {
  std::cout << "   " << step << "  name: " << contact.name.value_or("(none)")
            << "  title: " << contact.title.value_or("(none)")
            << "  reference: " << contact.reference_id.value_or("(none)") << "\n";
}

void patch_contact(const st::Client& client) {
  title("Patch a contact: set one member, clear another, leave the third alone");
  const auto contact = client.send(
      crm::contacts::create({.name = "Ana Ruiz", .title = "Owner", .reference_id = "A-17"}));
  show("before", *contact);
  const auto request =
      crm::contacts::update(contact->id, {.name = "Ana Ruiz-Hale", .title = st::null});
  std::cout << "   sent    " << request.body() << "\n";
  show("after ", *client.send(request));
}

void pay_and_list(const st::Client& client, std::int64_t customer) {
  title("Create a payment and list invoices");
  const auto invoices = client.send(accounting::invoices::get_list({.page_size = 3}));
  for (const auto& invoice : invoices->data) {
    std::cout << "   invoice " << invoice.id << "  total " << money(invoice.total) << "  balance "
              << money(invoice.balance) << "\n";
  }
  const auto payment = client.send(accounting::payments::create(
      {.amount = 129.95_dec, .customer_id = customer, .memo = "Paid at the door", .type_id = 1}));
  std::cout << "   payment " << payment->id << " of customer " << payment->customer_id.value_or(0)
            << ", memo \"" << payment->memo.value_or("") << "\"\n";
}

// Takes batches and saves the cursor after each; stops early to play a crash.
std::size_t pull(const st::Client& client, std::set<std::int64_t>& seen, std::size_t most) {
  std::size_t batches = 0;
  auto feed = client.export_feed(crm::exports::customers({}), st::Cursor::load(kCursorFile));
  for (const auto& batch : feed) {
    std::size_t repeated = 0;
    for (const auto& customer : batch.data) repeated += seen.insert(customer.id).second ? 0 : 1;
    batch.cursor.save(kCursorFile);
    std::cout << "   batch of " << batch.data.size() << ", " << repeated << " seen before\n";
    if (++batches == most) break;
  }
  return batches;
}

void export_everything(const st::Client& client) {
  title("Pull an export feed, get interrupted, go on from the saved cursor");
  std::remove(kCursorFile);
  std::set<std::int64_t> seen;
  pull(client, seen, 1);
  std::cout << "   (interrupted: " << seen.size() << " records, the cursor is in " << kCursorFile
            << ")\n";
  pull(client, seen, 0);
  std::cout << "   " << seen.size() << " records in all, none lost\n";
}

void send_raw(const st::Client& client) {
  title("Send a request that the documents need not know");
  const st::Json raw = client.send(
      st::raw(st::Method::get, "/crm/v2/tenant/{tenant}/customers", {{"pageSize", "1"}}));
  std::cout << "   " << raw.text().substr(0, 90) << "...\n";
}

template <class T>
void expect_failure(const st::Client& client, std::string_view what,
                    const st::Request<T>& request) {
  std::cout << "   " << what << ":\n";
  const auto result = client.try_send(request);
  std::cout << (result ? "     (it succeeded)" : indented(result.error().to_string())) << "\n";
}

void meet_errors(const st::Client& client, bool read_only) {
  title("Errors as a user sees them");
  expect_failure(client, "a customer that does not exist", crm::customers::get(999'999'999));
  if (read_only) return;
  auto invalid = crm::customers::get_list({});
  invalid.set_query("createdOnOrAfter", "yesterday");
  expect_failure(client, "a date that is none", invalid);
}

void meet_throttling(const st::Client& client) {
  title("A 429 that the client waits out, and one that it reports");
  const auto throttle = [&](int count) {
    const auto faults = st::Json::parse(R"([{"kind": "rate-limited", "path": "/crm", "count": )" +
                                        std::to_string(count) + R"(, "retryAfter": "0.3"}])");
    client.send(st::raw(st::Method::post, "/__sandbox/faults", {}, &faults));
  };
  throttle(1);
  const auto page = client.send(crm::customers::get_list({.page_size = 1}));
  for (const auto& attempt : page.attempts()) {
    std::cout << "   attempt " << attempt.number << ": " << attempt.outcome
              << (attempt.decision.empty() ? "" : "; ") << attempt.decision << "\n";
  }
  throttle(client.config().retry.max_attempts);
  expect_failure(client, "when it does not end", crm::customers::get_list({.page_size = 1}));
}

void run(bool read_only) {
  const st::Client client{st::Config::from_environment()};
  authenticate(client);
  list_everything(client);
  if (!read_only) {
    const std::int64_t customer = write_customer(client);
    patch_contact(client);
    pay_and_list(client, customer);
  }
  export_everything(client);
  send_raw(client);
  meet_errors(client, read_only);
  if (!read_only) meet_throttling(client);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    run(argc > 1 && std::string_view(argv[1]) == "--read-only");
    return 0;
  } catch (const st::Error& error) {
    std::cerr << error.to_string() << "\n";
    return 1;
  }
}
