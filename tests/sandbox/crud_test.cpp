// What is created, changed and deleted is seen by later requests.
#include "client.hpp"

#include <gtest/gtest.h>

namespace servicetitan::sandbox::test {
namespace {

class Crud : public testing::Test {
 protected:
  static json::object object(const Answer& answer) {
    EXPECT_LT(answer.status, 300U) << answer.body;
    return answer.json().as_object();
  }
  static std::string id_of(const json::object& record) { return scalar_text(record.at("id")); }

  json::object create_customer(const std::string& name) {
    return object(client_.call("POST", "/crm/v2/customers",
                               R"({"name":")" + name + R"(","address":{"street":"1 Oak St",
      "city":"Boise","state":"ID","zip":"83702","country":"USA"},"locations":[{"name":"Home",
      "address":{"street":"1 Oak St","city":"Boise","state":"ID","zip":"83702",
      "country":"USA"}}]})"));
  }

  std::unique_ptr<Server> server_ = running();
  Client client_{*server_};
};

TEST_F(Crud, CreatedRecordsAreInListsAndByTheirId) {
  const auto created = create_customer("Grace Hopper");
  EXPECT_GT(created.at("id").as_int64(), std::int64_t{1} << 32U);
  EXPECT_EQ(created.at("name"), "Grace Hopper");
  EXPECT_EQ(created.at("active"), true);
  const auto got = object(client_.get("/crm/v2/customers/" + id_of(created)));
  EXPECT_EQ(got.at("name"), "Grace Hopper");
  EXPECT_EQ(got.at("address").as_object().at("street"), "1 Oak St");
  const auto list = object(client_.get("/crm/v2/customers?name=hopper"));
  ASSERT_EQ(list.at("data").as_array().size(), 1U);
  EXPECT_EQ(list.at("data").at(0).at("id"), created.at("id"));
}

TEST_F(Crud, PatchChangesWhatItNamesAndNothingElse) {
  const auto before = object(client_.get("/crm/v2/customers/7"));
  const auto patched =
      object(client_.call("PATCH", "/crm/v2/customers/7", R"({"name":"Renamed"})"));
  EXPECT_EQ(patched.at("name"), "Renamed");
  auto after = object(client_.get("/crm/v2/customers/7"));
  EXPECT_EQ(after.at("name"), "Renamed");
  EXPECT_NE(after.at("modifiedOn"), before.at("modifiedOn"));
  after["name"] = before.at("name");
  after["modifiedOn"] = before.at("modifiedOn");
  EXPECT_EQ(after, before);
}

TEST_F(Crud, NullClearsWhereTheDocumentAllowsIt) {
  const auto made =
      object(client_.call("POST", "/crm/v2/contacts", R"({"name":"Ada","title":"Countess"})"));
  const auto path = "/crm/v2/contacts/" + id_of(made);
  EXPECT_EQ(made.at("title"), "Countess");
  const auto patched = object(client_.call("PATCH", path, R"({"title":null})"));
  EXPECT_TRUE(patched.at("title").is_null());
  EXPECT_EQ(patched.at("name"), "Ada");
  EXPECT_EQ(client_.call("PATCH", "/crm/v2/customers/7", R"({"name":null})").status, 400U);
}

TEST_F(Crud, PutReplacesTheWholeRecord) {
  const auto made =
      object(client_.call("POST", "/crm/v2/contacts", R"({"name":"Ada","title":"Countess"})"));
  const auto path = "/crm/v2/contacts/" + id_of(made);
  object(client_.call("PUT", path, R"({"name":"Lovelace","isArchived":false})"));
  const auto got = object(client_.get(path));
  EXPECT_EQ(got.at("name"), "Lovelace");
  EXPECT_TRUE(got.at("title").is_null());
}

TEST_F(Crud, DeletedRecordsAreGone) {
  const auto made = object(client_.call("POST", "/crm/v2/contacts", R"({"name":"Ada"})"));
  const auto path = "/crm/v2/contacts/" + id_of(made);
  EXPECT_EQ(client_.call("DELETE", path).status, 200U);
  EXPECT_EQ(client_.get(path).status, 404U);
  EXPECT_EQ(client_.call("DELETE", path).status, 404U);
  EXPECT_EQ(client_.call("PATCH", path, R"({"name":"x"})").status, 404U);
}

TEST_F(Crud, TheFirstRecordComesBackAfterItsDeletion) {
  const std::string path = "/crm/v2/contacts/00000000-0000-0000-0000-000000000001";
  const auto before = object(client_.get(path));
  object(client_.call("POST", "/crm/v2/contacts", R"({"name":"Another"})"));
  object(client_.call("PATCH", path, R"({"name":"Changed"})"));
  EXPECT_EQ(client_.call("DELETE", path).status, 200U);
  const auto after = object(client_.get(path));
  EXPECT_EQ(after.at("name"), before.at("name"));
  EXPECT_EQ(after.at("createdOn"), before.at("createdOn"));
}

TEST_F(Crud, OwnedRecordsBelongToTheirOwner) {
  const auto customer = create_customer("Owner");
  const auto notes = "/crm/v2/customers/" + id_of(customer) + "/notes";
  const auto before = object(client_.get(notes + "?includeTotal=true")).at("totalCount").as_int64();
  object(client_.call("POST", notes, R"({"text":"Call before noon"})"));
  const auto after = object(client_.get(notes + "?includeTotal=true"));
  EXPECT_EQ(after.at("totalCount").as_int64(), before + 1);
  EXPECT_EQ(after.at("data").as_array().back().at("text"), "Call before noon");
  const auto others = client_.get("/crm/v2/customers/1/notes").body;
  EXPECT_EQ(others.find("Call before noon"), std::string::npos);
  EXPECT_EQ(client_.get("/crm/v2/customers/424242/notes").status, 404U);
}

TEST_F(Crud, ListsOfAllOwnersGatherWhatEachOwnerHas) {
  object(client_.call("POST", "/crm/v2/customers/5/contacts",
                      R"({"type":"Email","value":"new@example.com"})"));
  const auto all = client_.get("/crm/v2/customers/contacts?pageSize=5000").body;
  EXPECT_NE(all.find("new@example.com"), std::string::npos);
}

TEST_F(Crud, PaymentsCanBeCreatedAndAreListed) {
  const auto made =
      object(client_.call("POST", "/accounting/v2/payments",
                          R"({"typeId":3,"amount":125.5000,"customerId":7,"memo":"thanks",
          "splits":[{"invoiceId":9,"amount":125.5000}]})"));
  EXPECT_EQ(made.at("typeId"), 3);
  const auto listed = object(client_.get("/accounting/v2/payments?ids=" + id_of(made)));
  ASSERT_EQ(listed.at("data").as_array().size(), 1U);
  const auto& payment = listed.at("data").at(0);
  EXPECT_EQ(payment.at("total"), "125.5000");
  EXPECT_EQ(payment.at("customer").at("id"), 7);
  EXPECT_EQ(payment.at("memo"), "thanks");
}

TEST_F(Crud, AnswersThatAreAnIdNameTheCreatedRecord) {
  const auto answer =
      client_.call("POST", "/settings/v2/tag-types", R"({"name":"VIP","color":"#00FF00"})");
  const auto made = object(answer);
  const auto list = object(client_.get("/settings/v2/tag-types?pageSize=5000"));
  const auto& last = list.at("data").as_array().back();
  EXPECT_EQ(last.at("id"), made.at("id"));
  EXPECT_EQ(last.at("name"), "VIP");
}

TEST_F(Crud, RecordsOfOnePathKeepWhatIsWritten) {
  const std::string path = "/payroll/v2/employees/1/payroll-settings";
  const auto before = object(client_.get(path));
  object(client_.call("PUT", path, R"({"externalPayrollId":"EXT-77","hourlyRate":41.25,
                                       "hireDate":"2020-01-02T00:00:00Z"})"));
  const auto after = object(client_.get(path));
  EXPECT_NE(before.at("externalPayrollId"), after.at("externalPayrollId"));
  EXPECT_EQ(after.at("externalPayrollId"), "EXT-77");
}

// An address that is no text at all would break the format that the documents name.
TEST_F(Crud, EmptyMailAddressesAreNull) {
  const std::string path = "/settings/v2/technicians/3";
  object(client_.call("PATCH", path, R"({"email":""})"));
  EXPECT_TRUE(object(client_.get(path)).at("email").is_null());
  object(client_.call("PATCH", path, R"({"email":"lin@example.com"})"));
  EXPECT_EQ(object(client_.get(path)).at("email"), "lin@example.com");
}

TEST_F(Crud, ResetBringsTheSeededDataBack) {
  const auto before = client_.get("/crm/v2/customers/7").body;
  object(client_.call("PATCH", "/crm/v2/customers/7", R"({"name":"Renamed"})"));
  server_->reset_data();
  EXPECT_EQ(client_.get("/crm/v2/customers/7").body, before);
}

}  // namespace
}  // namespace servicetitan::sandbox::test
