// Fifteen lines to start from. The environment names the tenant and the credentials.
#include <servicetitan/client.hpp>
#include <servicetitan/crm/customers.hpp>

#include <iostream>

namespace st = servicetitan;

int main() {
  try {
    st::Client client{st::Config::from_environment()};
    for (const auto& customer : client.items(st::crm::customers::get_list({.page_size = 500}))) {
      std::cout << customer.id << '\t' << customer.name << '\t' << customer.address.city << '\n';
    }
  } catch (const st::Error& error) {
    std::cerr << error.to_string() << '\n';
    return 1;
  }
}
