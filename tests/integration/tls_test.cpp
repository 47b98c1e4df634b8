#include "sandbox_test.hpp"

#include "servicetitan/crm/customers.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

namespace st = servicetitan;
using TlsTest = st::test::SandboxTest;

const st::Error error_of(const st::Config& config) {
  return st::Client{config}.try_send(st::crm::customers::get(1)).error();
}

TEST_F(TlsTest, TrustsTheGivenAuthority) {
  const auto customer = st::Client{config()}.try_send(st::crm::customers::get(1));
  ASSERT_TRUE(customer) << customer.error().to_string();
  EXPECT_EQ((*customer)->id, 1);
}

TEST_F(TlsTest, TrustsNobodyElse) {
  auto config = this->config();
  config.tls.ca_file.clear();
  const st::Error error = error_of(config);
  EXPECT_EQ(error.code(), st::ErrorCode::tls) << error.to_string();
  EXPECT_NE(error.client_text().find("certificate"), std::string::npos) << error.to_string();
  EXPECT_NE(error.client_text().find("ca_file"), std::string::npos) << error.to_string();
  EXPECT_EQ(error.attempts().size(), 1U) << "another try cannot help";
  EXPECT_EQ(server().counters().requests, 0U);
}

TEST_F(TlsTest, RefusesTheCertificateOfAnotherAuthority) {
  st::sandbox::Server other;
  other.start();
  auto config = this->config();
  config.tls.ca_file = other.ca_path().string();
  EXPECT_EQ(error_of(config).code(), st::ErrorCode::tls);
  EXPECT_EQ(server().counters().requests, 0U);
}

TEST_F(TlsTest, RefusesACertificateForAnotherHost) {
  start({.address = "0.0.0.0"});
  auto config = this->config();
  // An address of this machine that the certificate does not name.
  config.api_url = config.auth_url = "https://127.0.0.2:" + std::to_string(server().port());
  const st::Error error = error_of(config);
  EXPECT_EQ(error.code(), st::ErrorCode::tls) << error.to_string();
  EXPECT_NE(error.client_text().find("mismatch"), std::string::npos) << error.to_string();
  EXPECT_EQ(server().counters().requests, 0U);
}

TEST_F(TlsTest, KnowsNamesAndAddresses) {
  for (const char* host : {"localhost", "LOCALHOST", "127.0.0.1"}) {
    auto config = this->config();
    config.api_url = config.auth_url =
        "https://" + std::string(host) + ":" + std::to_string(server().port());
    EXPECT_TRUE(st::Client{config}.try_send(st::crm::customers::get(1))) << host;
  }
}

TEST_F(TlsTest, SpeaksToNobodyWithoutTls) {
  start({.tls = false});
  auto config = this->config();
  config.api_url = config.auth_url = "https://127.0.0.1:" + std::to_string(server().port());
  config.tls.ca_file.clear();
  const st::Error error = error_of(config);
  EXPECT_TRUE(error.code() == st::ErrorCode::tls || error.code() == st::ErrorCode::connect)
      << error.to_string();
}

}  // namespace
