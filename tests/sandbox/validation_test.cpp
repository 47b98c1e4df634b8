// Requests that do not fit the documents: each names the field and what is expected.
#include "client.hpp"

#include <gtest/gtest.h>

namespace servicetitan::sandbox::test {
namespace {

struct Bad {
  std::string method, path, body, field;
};

class Validation : public testing::TestWithParam<Bad> {};

TEST_P(Validation, NamesTheField) {
  static const auto server = running();
  static Client client{*server};
  const auto& bad = GetParam();
  const auto answer = client.call(bad.method, bad.path, bad.body);
  ASSERT_EQ(answer.status, 400U) << answer.body;
  const auto problem = answer.json().as_object();
  for (const auto* member : {"type", "title", "status", "traceId", "errors", "data"}) {
    EXPECT_TRUE(problem.contains(member)) << member;
  }
  EXPECT_TRUE(problem.at("errors").as_object().contains(bad.field)) << answer.body;
}

const std::string kPayments = "/accounting/v2/payments";
const std::string kCustomers = "/crm/v2/customers";

INSTANTIATE_TEST_SUITE_P(
    Bodies, Validation,
    testing::Values(
        Bad{"POST", kPayments, "", ""}, Bad{"POST", kPayments, "{", ""},
        Bad{"POST", kPayments, "[]", ""}, Bad{"POST", kPayments, "{}", "typeId"},
        Bad{"POST", kPayments, R"({"typeId":"3"})", "typeId"},
        Bad{"POST", kPayments, R"({"typeId":3.5})", "typeId"},
        Bad{"POST", kPayments, R"({"typeId":99999999999999999999})", "typeId"},
        Bad{"POST", kPayments, R"({"typeId":null})", "typeId"},
        Bad{"POST", kPayments, R"({"typeId":1,"amount":"1.5"})", "amount"},
        Bad{"POST", kPayments, R"({"typeId":1,"paidOn":"yesterday"})", "paidOn"},
        Bad{"POST", kPayments, R"({"typeId":1,"paidOn":"2026-02-30T00:00:00Z"})", "paidOn"},
        Bad{"POST", kPayments, R"({"typeId":1,"status":"Nonsense"})", "status"},
        Bad{"POST", kPayments, R"({"typeId":1,"memo":7})", "memo"},
        Bad{"POST", kPayments, R"({"typeId":1,"splits":{}})", "splits"},
        Bad{"POST", kPayments, R"({"typeId":1,"splits":[{"amount":true}]})", "splits[0].amount"},
        Bad{"POST", kPayments, R"({"typeId":1,"typo":1})", "typo"},
        Bad{"POST", "/settings/v2/tag-types", R"({"name":"VIP","color":"green"})", "color"}));

INSTANTIATE_TEST_SUITE_P(
    Parameters, Validation,
    testing::Values(Bad{"GET", kCustomers + "/seven", "", "id"},
                    Bad{"GET", kCustomers + "?page=one", "", "page"},
                    Bad{"GET", kCustomers + "?page=99999999999", "", "page"},
                    Bad{"GET", kCustomers + "?includeTotal=1", "", "includeTotal"},
                    Bad{"GET", kCustomers + "?createdBefore=soon", "", "createdBefore"},
                    Bad{"GET", kCustomers + "?active=Perhaps", "", "active"},
                    Bad{"GET", kCustomers + "?ids=1,two", "", "ids"},
                    Bad{"GET", kCustomers + "?latitude=north", "", "latitude"},
                    Bad{"GET", "/crm/v2/contacts/not-a-guid", "", "id"},
                    Bad{"GET", "/inventory/v2/return-types", "", "activeOnly"},
                    Bad{"GET",
                        "/crm/v2/booking-provider-tags?ids=" +
                            [] {
                              std::string ids = "1";
                              for (int i = 2; i <= 51; ++i) ids += ',' + std::to_string(i);
                              return ids;
                            }(),
                        "", "ids"}));

TEST(ValidationOptions, UnknownMembersPassWhenLenient) {
  Options options;
  options.strict_bodies = false;
  const auto server = running(options);
  Client client{*server};
  EXPECT_EQ(client.call("POST", kPayments, R"({"typeId":1,"typo":1})").status, 200U);
}

TEST(ValidationOptions, BareTextsWhereTheDocumentHasThem) {
  const auto server = running();
  Client client{*server};
  const auto answer = client.get("/dispatch/v2/technician-tracking");
  EXPECT_EQ(answer.status, 400U);
  EXPECT_TRUE(answer.json().is_string()) << answer.body;
}

TEST(ValidationOptions, TooLargeBodiesAreRefused) {
  Options options;
  options.body_limit = 1000;
  const auto server = running(options);
  Client client{*server};
  EXPECT_EQ(client.call("POST", kPayments, std::string(2000, ' ')).status, 413U);
}

}  // namespace
}  // namespace servicetitan::sandbox::test
