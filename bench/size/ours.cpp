// A program that uses three operations, as bare.hpp does without this library.
#include "servicetitan/client.hpp"
#include "servicetitan/crm/customers.hpp"

#include <cstdio>

namespace st = servicetitan;

int main() {
  const auto client = st::Client::try_make(st::Config::from_environment());
  if (!client) return 1;
  const auto page = client->try_send(st::crm::customers::get_list({.page_size = 10}));
  if (!page || (*page)->data.empty()) return 1;
  const auto id = (*page)->data.front().id;
  const auto customer = client->try_send(st::crm::customers::get(id));
  const auto contacts = client->try_send(st::crm::customers::get_contact_list(id));
  if (!customer || !contacts) return 1;
  std::printf("%s has %zu contacts\n", (*customer)->name.c_str(), (*contacts)->data.size());
}
