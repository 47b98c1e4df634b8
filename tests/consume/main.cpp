// What each of the small consumer projects builds: a call to a port where nobody listens.
#include <servicetitan/client.hpp>
#include <servicetitan/crm/customers.hpp>

#include <cstdio>

namespace st = servicetitan;

int main() {
  st::Config config;
  config.api_url = "https://127.0.0.1:1";
  config.auth_url = "https://127.0.0.1:1";
  config.tenant = 1;
  config.client_id = "id";
  config.client_secret = "secret";
  config.app_key = "key";
  config.retry.max_attempts = 1;
  st::Client client{config};
  auto result = client.try_send(st::crm::customers::get(42));
  if (result) {
    std::puts("a call without a server succeeded");
    return 1;
  }
  std::puts(result.error().to_string().c_str());
  return result.error().code() == st::ErrorCode::connect ? 0 : 1;
}
