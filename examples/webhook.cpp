// What a receiver of webhooks does with a delivery, without the server around it: the body comes
// from the standard input, the value of the signature's header is the first argument.
//
//   WEBHOOK_KEY=... LEAD_CREATED=... ./webhook SIGNATURE < body.json
//
// LEAD_CREATED is the name of that event as the portal shows it; `./webhook sign < body.json`
// prints the signature of a body that you made up.
#include <servicetitan/crm/webhooks_models.hpp>
#include <servicetitan/webhook.hpp>

#include <cstdlib>
#include <iostream>
#include <iterator>
#include <string>

namespace st = servicetitan;

namespace {

std::string variable(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? "" : value;
}

void handle(const std::string& body) {
  const auto envelope = st::webhook::peek(body);
  std::cout << "event " << envelope.userassignedid << " of type " << envelope.type << '\n';
  if (envelope.type == variable("LEAD_CREATED")) {
    const auto event = st::webhook::parse<st::crm::LeadCreatedWebhook>(body);
    std::cout << "lead " << event.data.lead.id << " of tenant " << event.data.tenant_id << ", "
              << event.data.lead.status.text() << '\n';
  } else {
    std::cout << "no type for it here: " << st::webhook::parse(body).data.text() << '\n';
  }
}

}  // namespace

int main(int count, char** arguments) {
  const std::string signature = count > 1 ? arguments[1] : "";
  const std::string body{std::istreambuf_iterator<char>(std::cin), {}};
  try {
    const st::Secret key(variable("WEBHOOK_KEY"));
    if (signature == "sign") {
      std::cout << st::webhook::sign(body, key) << '\n';
      return 0;
    }
    st::webhook::verify(body, signature, key);
    handle(body);
  } catch (const st::Error& error) {
    std::cerr << error.to_string() << '\n';
    return 1;
  }
}
