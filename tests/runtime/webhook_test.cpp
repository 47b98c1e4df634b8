#include "servicetitan/webhook.hpp"

#include "sample.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace servicetitan {
namespace {

const Secret kKey("an invented key of more than 32 bytes");
const std::string kBody = R"({"id":"d1","type":"made.up","data":{"id":7}})";

ErrorCode code_of(const Result<void>& result) {
  return result ? ErrorCode::transport : result.error().code();
}

std::string upper(std::string text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'f') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

std::string base64(const std::string& hex, std::string_view last_two = "+/") {
  const std::string alphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + std::string(last_two);
  std::string made;
  unsigned bits = 0;
  int count = 0;
  for (std::size_t i = 0; i < hex.size(); i += 2) {
    bits = (bits << 8 | static_cast<unsigned>(std::stoi(hex.substr(i, 2), nullptr, 16))) & 0xffff;
    for (count += 8; count >= 6; count -= 6) made += alphabet[bits >> (count - 6) & 63];
  }
  made += alphabet[bits << (6 - count) & 63];
  return made + '=';
}

struct Vector {
  std::string key;
  std::string data;
  const char* digest;
};

// RFC 4231, all but the truncated one.
std::vector<Vector> vectors() {
  std::string counted;
  for (char c = 1; c <= 25; ++c) counted += c;
  return {
      {std::string(20, '\x0b'), "Hi There",
       "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"},
      {"Jefe", "what do ya want for nothing?",
       "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"},
      {std::string(20, '\xaa'), std::string(50, '\xdd'),
       "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"},
      {counted, std::string(50, '\xcd'),
       "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"},
      {std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First",
       "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"},
      {std::string(131, '\xaa'),
       "This is a test using a larger than block-size key and a larger than block-size data. The "
       "key needs to be hashed before being used by the HMAC algorithm.",
       "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"},
  };
}

TEST(WebhookSignature, FitsTheVectorsOfTheStandard) {
  for (const Vector& vector : vectors()) {
    EXPECT_EQ(webhook::sign(vector.data, vector.key), vector.digest);
    EXPECT_TRUE(webhook::try_verify(vector.data, vector.digest, vector.key)) << vector.data;
    EXPECT_TRUE(webhook::try_verify(vector.data, base64(vector.digest), vector.key));
  }
}

TEST(WebhookSignature, IsTakenInEachForm) {
  for (int i = 0; i < 64; ++i) {  // so that every digit of base64 occurs
    const std::string body = kBody + std::string(static_cast<std::size_t>(i), ' ');
    const std::string hex = webhook::sign(body, kKey);
    const std::string plain = base64(hex);
    const std::string forms[] = {hex,
                                 upper(hex),
                                 plain,
                                 plain.substr(0, 43),
                                 base64(hex, "-_"),
                                 "sha256=" + hex,
                                 "SHA256=" + upper(hex),
                                 "sha256=" + plain,
                                 "  " + hex + "\r\n"};
    for (const std::string& form : forms) {
      EXPECT_TRUE(webhook::try_verify(body, form, kKey)) << form;
    }
  }
}

TEST(WebhookSignature, RefusesABodyThatWasChanged) {
  const std::string hex = webhook::sign(kBody, kKey);
  for (std::size_t i = 0; i < kBody.size(); ++i) {
    for (int bit = 0; bit < 8; ++bit) {
      std::string body = kBody;
      body[i] = static_cast<char>(body[i] ^ (1 << bit));
      EXPECT_EQ(code_of(webhook::try_verify(body, hex, kKey)), ErrorCode::signature);
    }
  }
  EXPECT_EQ(code_of(webhook::try_verify(kBody + "\n", hex, kKey)), ErrorCode::signature);
  EXPECT_EQ(code_of(webhook::try_verify("", hex, kKey)), ErrorCode::signature);
}

TEST(WebhookSignature, RefusesASignatureThatWasChanged) {
  const std::string hex = webhook::sign(kBody, kKey);
  for (const std::string& good : {hex, base64(hex)}) {
    for (std::size_t i = 0; i < good.size(); ++i) {
      std::string bad = good;
      bad[i] = bad[i] == '0' ? '1' : '0';
      EXPECT_EQ(code_of(webhook::try_verify(kBody, bad, kKey)), ErrorCode::signature) << bad;
      EXPECT_EQ(code_of(webhook::try_verify(kBody, good.substr(0, i), kKey)),
                good[i] == '=' ? ErrorCode::transport : ErrorCode::signature);
    }
    EXPECT_EQ(code_of(webhook::try_verify(kBody, good + "0", kKey)), ErrorCode::signature);
    EXPECT_EQ(code_of(webhook::try_verify(kBody, good + good, kKey)), ErrorCode::signature);
    EXPECT_EQ(code_of(webhook::try_verify(kBody, good, Secret("another key"))),
              ErrorCode::signature);
  }
}

TEST(WebhookSignature, SaysWhatIsWrong) {
  const auto text_of = [](std::string_view signature) {
    return webhook::try_verify(kBody, signature, kKey).error().client_text();
  };
  EXPECT_NE(text_of("").find("no signature"), std::string::npos);
  EXPECT_NE(text_of("sha256=").find("no HMAC-SHA256"), std::string::npos);
  EXPECT_NE(text_of("sha1=0123").find("no HMAC-SHA256"), std::string::npos);
  EXPECT_NE(text_of(std::string(64, '0')).find("does not fit"), std::string::npos);
  for (const std::string& signature : {std::string(), std::string("x"), std::string(64, '0')}) {
    const Error error = webhook::try_verify(kBody, signature, kKey).error();
    EXPECT_EQ(error.to_string().find(kKey.reveal()), std::string::npos);
    EXPECT_EQ(error.to_string().find(webhook::sign(kBody, kKey)), std::string::npos);
  }
}

TEST(WebhookSignature, RefusesAnEmptyKey) {
  EXPECT_EQ(code_of(webhook::try_verify(kBody, std::string(64, '0'), Secret())), ErrorCode::config);
  EXPECT_THROW(webhook::sign(kBody, Secret()), Error);
}

TEST(WebhookSignature, IsFoundInTheHeaderThatTheCallerNames) {
  const std::vector<HttpHeader> headers{{"Content-Type", "application/json"},
                                        {"X-Signature", webhook::sign(kBody, kKey)}};
  EXPECT_TRUE(webhook::try_verify(kBody, headers, "x-signature", kKey));
  EXPECT_NO_THROW(webhook::verify(kBody, headers, "X-SIGNATURE", kKey));
  const auto other = webhook::try_verify(kBody, headers, "x-other", kKey);
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().code(), ErrorCode::signature);
  EXPECT_NE(other.error().client_text().find("`x-other`"), std::string::npos);
  EXPECT_THROW(webhook::verify(kBody, headers, "content-type", kKey), Error);
}

const std::string kWhole =
    R"({"specversion":"1.0","id":"d1","type":"made.up","time":"2026-03-01T12:30:00Z",)"
    R"("source":"/here","userassignedid":"e1","datacontenttype":"application/json",)"
    R"("data":{"name":"n","id":7,"later":[1.50]},"traceparent":"t"})";

TEST(WebhookEvent, PeekReadsTheEnvelope) {
  EXPECT_EQ(webhook::peek(kWhole), (webhook::Envelope{.type = "made.up",
                                                      .id = "d1",
                                                      .userassignedid = "e1",
                                                      .source = "/here",
                                                      .specversion = "1.0"}));
}

TEST(WebhookEvent, ParsesATypedPayload) {
  const auto event = webhook::parse<sample::Inner>(kWhole);
  EXPECT_EQ(event.type, "made.up");
  EXPECT_EQ(event.userassignedid, "e1");
  EXPECT_EQ(to_string(event.time), "2026-03-01T12:30:00Z");
  EXPECT_EQ(event.data.id, 7);
  EXPECT_EQ(event.data.name, "n");
}

TEST(WebhookEvent, KeepsAPayloadOfUnknownTypeAsItIs) {
  const auto event = webhook::parse(kWhole, {.keep_unknown = true});
  EXPECT_EQ(event.data.text(), R"({"name":"n","id":7,"later":[1.50]})");
  ASSERT_NE(event.extra.find("traceparent"), nullptr);
  EXPECT_EQ(decode<sample::Inner>(event.data.text()).id, 7);
}

TEST(WebhookEvent, TakesWhatIsMissingBesidesTypeAndDataWithANote) {
  Notes notes;
  const auto event = webhook::try_parse<sample::Inner>(kBody, {}, &notes);
  ASSERT_TRUE(event);
  EXPECT_EQ(event->data.id, 7);
  EXPECT_EQ(notes.total(), 5u);  // specversion, time, source, userassignedid, datacontenttype
  EXPECT_FALSE(webhook::try_parse<sample::Inner>(kBody, {.strictness = Strictness::strict}));
}

TEST(WebhookEvent, KeepsANullPayload) {
  const auto event = webhook::parse(R"({"type":"made.up","data":null})");
  EXPECT_TRUE(event.data.is_null());
}

TEST(WebhookEvent, RefusesWhatIsNone) {
  struct Case {
    const char* body;
    const char* pointer;
    const char* words;
  };
  const Case cases[] = {
      {"", "", "ends before"},
      {"type=made.up", "", "not JSON"},
      {"[]", "", "expected an object"},
      {"{}", "/type", "no CloudEvent"},
      {R"({"id":7,"name":"n"})", "/type", "no CloudEvent"},
      {R"({"type":"","data":{}})", "/type", "no CloudEvent"},
      {R"({"type":null,"data":{}})", "/type", "no CloudEvent"},
      {R"({"type":{},"data":{}})", "/type", "expected"},
      {R"({"type":"made.up"})", "/data", "no CloudEvent"},
      {R"({"type":"made.up","data":{"id":"seven"}})", "/data/id", "expected an integer"},
  };
  for (const Case& c : cases) {
    const auto event = webhook::try_parse<sample::Inner>(c.body);
    ASSERT_FALSE(event) << c.body;
    EXPECT_EQ(event.error().code(), ErrorCode::bad_payload) << c.body;
    EXPECT_EQ(event.error().pointer(), c.pointer) << c.body;
    EXPECT_NE(event.error().client_text().find(c.words), std::string::npos)
        << event.error().client_text();
    EXPECT_EQ(event.error().client_text().find("webhook delivery: "), 0u);
    EXPECT_THROW((void)webhook::parse<sample::Inner>(c.body), Error);
  }
  EXPECT_THROW(webhook::peek("{}"), Error);
  EXPECT_EQ(webhook::peek(R"({"type":"made.up"})").type, "made.up");
}

TEST(WebhookEvent, BoundsTheNesting) {
  const std::string deep(10'000, '[');
  const auto event = webhook::try_parse(R"({"type":"made.up","data":)" + deep);
  ASSERT_FALSE(event);
  EXPECT_EQ(event.error().code(), ErrorCode::bad_payload);
}

}  // namespace
}  // namespace servicetitan
