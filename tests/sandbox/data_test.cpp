// The seeded data: the same for the same seed, and varied enough to be worth decoding.
#include "client.hpp"
#include "pattern.hpp"

#include <gtest/gtest.h>

#include <set>

namespace servicetitan::sandbox::test {
namespace {

std::string read_all(std::uint64_t seed) {
  Options options;
  options.seed = seed;
  const auto server = running(options);
  Client client{*server};
  std::string text;
  for (const std::string path :
       {"/crm/v2/customers?pageSize=137&active=Any", "/jpm/v2/jobs",
        "/inventory/v2/purchase-orders", "/accounting/v2/invoices", "/forms/v2/submissions"}) {
    text += client.get(path).body;
  }
  return text;
}

TEST(Data, FollowsFromTheSeedAlone) {
  const auto first = read_all(1);
  EXPECT_EQ(first, read_all(1));
  EXPECT_NE(first, read_all(2));
}

TEST(Data, DoesNotDependOnTheOrderOfRequests) {
  const auto server = running();
  Client client{*server};
  const auto alone = client.get("/crm/v2/customers/9").body;
  const auto other = running();
  Client second{*other};
  second.get("/crm/v2/customers/contacts");
  second.get("/crm/v2/export/customers");
  EXPECT_EQ(second.get("/crm/v2/customers/9").body, alone);
}

TEST(Data, LooksReal) {
  const auto server = running();
  Client client{*server};
  std::set<std::string> names;
  const auto page = client.get_json("/crm/v2/customers?pageSize=137&active=Any");
  for (const auto& customer : page.at("data").as_array()) {
    names.insert(text_of(customer.at("name")));
    EXPECT_TRUE(is_number(customer.at("balance")));
    EXPECT_FALSE(text_of(customer.at("address").at("city")).empty());
  }
  EXPECT_GT(names.size(), 60U);
  const auto contacts = client.get_json("/crm/v2/customers/1/contacts").at("data").as_array();
  EXPECT_FALSE(contacts.empty());
}

TEST(Data, HasManyDigitsAndManyFractions) {
  const auto text = read_all(1);
  EXPECT_TRUE(has_match(text, "\"quantity\":[0-9]+\\.[0-9]{19}[,}]"));
  for (const std::string fraction : {"", "\\.[0-9]{1,3}", "\\.[0-9]{7}"}) {
    EXPECT_TRUE(has_match(text, "T[0-9]{2}:[0-9]{2}:[0-9]{2}" + fraction + "Z\"")) << fraction;
  }
  EXPECT_FALSE(has_match(text, "T[0-9:]{8}\\.[0-9]*0Z\""));
  EXPECT_NE(text.find("null"), std::string::npos);
}

TEST(Data, NamesTheAlternativesOfForms) {
  const auto server = running();
  Client client{*server};
  std::set<std::string> types;
  const auto page = client.get_json("/forms/v2/submissions?pageSize=5000");
  for (const auto& form : page.at("data").as_array()) {
    const auto* units = form.as_object().if_contains("units");
    if (units == nullptr || !units->is_array()) continue;
    for (const auto& unit : units->get_array()) types.insert(text_of(unit.at("type")));
  }
  EXPECT_GE(types.size(), 8U);
}

}  // namespace
}  // namespace servicetitan::sandbox::test
