#include "fault_support.hpp"

namespace {

namespace st = servicetitan;
using st::ErrorCode;
using st::sandbox::Certificate;

class FaultTls : public st::test::FaultSuite {
 protected:
  void refuses(Certificate certificate, const std::string& because) {
    start({.certificate = certificate});
    for (int i = 0; i < 2; ++i) {
      const st::Error error = i == 0 ? failure(read()) : failure(write());
      expect(error, {.code = ErrorCode::tls, .retryable = false});
      EXPECT_NE(error.client_text().find(because), std::string::npos) << error.to_string();
    }
    EXPECT_EQ(server().counters().requests, 0U) << "not even the credentials were sent";
  }
};

TEST_F(FaultTls, ACertificateForAnotherHost) { refuses(Certificate::kOtherHost, "mismatch"); }

TEST_F(FaultTls, AnExpiredCertificate) { refuses(Certificate::kExpired, "expired"); }

TEST_F(FaultTls, ASelfSignedCertificate) { refuses(Certificate::kSelfSigned, "self-signed"); }

TEST_F(FaultTls, TheApiIsCheckedAsMuchAsTheAuthHost) {
  auto config = this->config();
  st::sandbox::Server expired({.certificate = Certificate::kExpired});
  expired.start();
  config.api_url = expired.url();
  expect(failure(config, read()), {.code = ErrorCode::tls, .retryable = false});
  EXPECT_EQ(server().counters().tokens_issued, 1U);
  EXPECT_EQ(expired.counters().requests, 0U);
}

}  // namespace
