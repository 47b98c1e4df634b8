#include "fault_support.hpp"

namespace {

namespace st = servicetitan;
using st::ErrorCode;
using TlsOption = st::test::FaultSuite;

TEST_F(TlsOption, ASessionIsTakenUpAgain) {
  for (const bool old : {false, true}) {
    SCOPED_TRACE(old ? "TLS 1.2" : "TLS 1.3");
    start({.old_tls = old});
    const st::Client client{config()};
    for (int i = 0; i < 5; ++i) client.send(read());
    const auto seen = server().counters();
    EXPECT_EQ(seen.connections, 6U) << "one for the token, and no pool";
    EXPECT_EQ(seen.tls_resumed, 5U);
  }
}

TEST_F(TlsOption, ASessionIsNotSharedByClients) {
  st::Client{config()}.send(read());
  server().reset_counters();
  auto config = this->config();
  config.tls.ca_file.clear();
  EXPECT_EQ(failure(config, read()).code(), ErrorCode::tls)
      << "who does not trust the authority cannot take up the session of one who does";
}

TEST_F(TlsOption, ASessionIsNotSharedByHosts) {
  auto config = this->config();
  config.auth_url = "https://127.0.0.1:" + std::to_string(server().port());
  const st::Client client{config};
  client.send(read());
  EXPECT_EQ(server().counters().tls_resumed, 0U);
  client.send(read());
  EXPECT_EQ(server().counters().tls_resumed, 1U);
}

TEST_F(TlsOption, TheOldestVersionIsKeptTo) {
  start({.old_tls = true});
  EXPECT_TRUE(st::Client{config()}.try_send(read())) << "1.2 is good by default";
  auto config = this->config();
  config.tls.min_version = st::TlsVersion::tls1_3;
  const st::Error error = failure(config, read());
  expect(error, {.code = ErrorCode::tls, .retryable = false});
  EXPECT_NE(error.client_text().find("version"), std::string::npos) << error.to_string();
  start({});
  config = this->config();
  config.tls.min_version = st::TlsVersion::tls1_3;
  EXPECT_TRUE(st::Client{config}.try_send(read()));
}

TEST_F(TlsOption, AClientCertificateIsShown) {
  for (const bool old : {false, true}) {
    SCOPED_TRACE(old ? "TLS 1.2" : "TLS 1.3");
    start({.old_tls = old, .client_certificates = true});
    const st::Error error = failure(read());
    expect(error, {.code = ErrorCode::tls, .retryable = false});
    EXPECT_NE(error.client_text().find("certificate"), std::string::npos) << error.to_string();
    auto config = this->config();
    config.tls.certificate_file = server().client_certificate_path().string();
    const auto result = st::Client{config}.try_send(read());
    EXPECT_TRUE(result) << result.error().to_string();
    config.tls.key_file = config.tls.certificate_file;
    EXPECT_TRUE(st::Client{config}.try_send(read()));
  }
}

TEST_F(TlsOption, AClientCertificateThatCannotBeUsedIsNamed) {
  start({.client_certificates = true});
  const auto problem = [](const st::Config& config) {
    const auto client = st::Client::try_make(config);
    return client ? std::string() : client.error().client_text();
  };
  auto config = this->config();
  config.tls.certificate_file = "/nowhere/client.pem";
  EXPECT_NE(problem(config).find("certificate_file /nowhere/client.pem"), std::string::npos)
      << problem(config);
  config.tls.certificate_file = server().client_certificate_path().string();
  config.tls.key_file = server().ca_path().string();
  EXPECT_NE(problem(config).find("key_file " + config.tls.key_file), std::string::npos)
      << problem(config);
  config.tls.certificate_file.clear();
  EXPECT_NE(problem(config).find("certificate_file is not"), std::string::npos);
}

}  // namespace
