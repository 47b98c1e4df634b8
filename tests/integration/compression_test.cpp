#include "fault_support.hpp"

namespace {

namespace st = servicetitan;
using st::ErrorCode;
using st::sandbox::Compression;
using st::sandbox::FaultKind;
using Compressed = st::test::FaultSuite;

std::string unhex(std::string_view digits) {
  std::string out;
  for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
    out += static_cast<char>(std::stoi(std::string(digits.substr(i, 2)), nullptr, 16));
  }
  return out;
}

std::string answer(const std::string& coding, const std::string& body) {
  return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: " + coding +
         "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

TEST_F(Compressed, AnswersAreTheSame) {
  std::vector<std::int64_t> expected;
  const auto list = st::crm::customers::get_list({.page_size = 100});
  for (const auto& customer : st::Client{config()}.items(list)) expected.push_back(customer.id);
  for (const Compression how : {Compression::kGzip, Compression::kDeflate}) {
    SCOPED_TRACE(static_cast<int>(how));
    start({.compression = how});
    const st::Client client{SandboxTest::config()};
    std::vector<std::int64_t> seen;
    for (const auto& customer : client.items(list, {.prefetch = false}))
      seen.push_back(customer.id);
    EXPECT_EQ(seen, expected);
    EXPECT_EQ(server().counters().connections, 1U) << "the connection is kept";
    const auto response = client.send(read());
    EXPECT_EQ(response.attempts().size(), 1U);
    const auto missing = client.try_send(st::crm::customers::get(999999999));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code(), ErrorCode::not_found);
    EXPECT_FALSE(missing.error().problem().title.empty()) << "errors are compressed, too";
  }
}

TEST_F(Compressed, ABareStreamIsTakenToo) {
  // {"id":7}
  const std::string bare = unhex("ab56ca4c51b232af0500");
  script({.kind = FaultKind::kRaw, .text = answer("deflate", bare)});
  EXPECT_EQ(st::Client{config()}.send(read())->id, 7);
  script({.kind = FaultKind::kRaw, .text = answer("deflate", bare + "more")});
  expect(failure(write()), {.attempts = 1, .status = 200});
}

TEST_F(Compressed, PiecesAndPartsAreJoined) {
  for (const Compression how : {Compression::kGzip, Compression::kDeflate}) {
    start({.compression = how});
    script({.kind = FaultKind::kSlowBody, .delay = std::chrono::milliseconds(10)});
    expect_success(1);
  }
  // Two members, one after the other.
  const std::string two = unhex(
      "1f8b0800000000000203ab56ca4c5102009e5eecd1050000"
      "001f8b0800000000000203b332af0500e1140e6803000000");
  script({.kind = FaultKind::kRaw, .text = answer("gzip", two)});
  EXPECT_EQ(st::Client{config()}.send(read())->id, 7);
}

TEST_F(Compressed, TruncatedIsNeverTakenForWhole) {
  for (const Compression how : {Compression::kGzip, Compression::kDeflate}) {
    start({.compression = how});
    for (const FaultKind kind : {FaultKind::kTruncated, FaultKind::kResetDuring}) {
      script({.kind = kind});
      expect_success(2);
      script({.kind = kind});
      expect(failure(write()), {.attempts = 1, .status = 200});
    }
  }
}

TEST_F(Compressed, DamageIsSeen) {
  // {"id":7} with another byte in its checksum, its length, its stream; and cut, with a length that
  // fits.
  const std::string good = "1f8b0800000000000203ab56ca4c51b232af0500435f071208000000";
  script({.kind = FaultKind::kRaw, .text = answer("gzip", unhex(good))});
  EXPECT_EQ(st::Client{config()}.send(read())->id, 7) << "the good one";
  std::vector<std::string> damaged;
  for (const std::size_t at : {0U, 4U, 22U, 40U, 48U}) {
    damaged.push_back(good);
    damaged.back()[at] = damaged.back()[at] == '9' ? '8' : '9';
  }
  damaged.push_back(good.substr(0, good.size() - 2));
  damaged.push_back(good.substr(0, 26));
  damaged.push_back(good.substr(0, 8));
  damaged.push_back("7b226964223a377d");  // not compressed at all
  for (const std::string& digits : damaged) {
    SCOPED_TRACE(digits);
    script({.kind = FaultKind::kRaw, .text = answer("gzip", unhex(digits))});
    expect(failure(write()), {.attempts = 1, .status = 200});
    script({.kind = FaultKind::kRaw, .text = answer("gzip", unhex(digits))});
    expect_success(2);
  }
}

TEST_F(Compressed, TheLimitHoldsForTheContent) {
  start({.compression = Compression::kGzip});
  auto config = this->config();
  config.limits.response_body = 100'000;
  script({.kind = FaultKind::kBody,
          .count = 2,
          .text = "{\"filler\":\"" + std::string(10'000'000, 'x') + "\"}"});
  expect(failure(config, read()),
         {.code = ErrorCode::too_large, .status = 200, .retryable = false});
  config.limits.response_body = 10'000'100;
  EXPECT_TRUE(st::Client{config}.try_send(read())) << "ten megabytes, ten thousand on the wire";
}

}  // namespace
