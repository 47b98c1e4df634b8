#include "fault_support.hpp"
#include "upload_server.hpp"

#include "servicetitan/async.hpp"
#include "servicetitan/detail/builder.hpp"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/io_context.hpp>

#include <chrono>
#include <cstring>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <thread>

namespace {

namespace st = servicetitan;
namespace asio = boost::asio;
using st::ErrorCode;
using st::test::Sha256;
using st::test::UploadServer;
using Answer = st::Result<st::Response<st::Json>>;

constexpr st::Operation kImages{.name = "pricebook.images.upload",
                                .method = st::Method::post,
                                .path = "/pricebook/v2/tenant/{tenant}/images"};

st::Request<st::Json> upload(const st::Upload& file) {
  return st::detail::RequestBuilder(kImages).upload(file).returning<st::Json>();
}

// Each test is done by the blocking and by the asynchronous transport.
class UploadTest : public st::test::SandboxTest, public testing::WithParamInterface<const char*> {
 protected:
  void SetUp() override {
    std::string pattern = (std::filesystem::temp_directory_path() / "st-upload-XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
    path_ = (folder_ / "film.mp4").string();
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  static st::Config config(const UploadServer& server) {
    st::Config made;
    made.api_url = made.auth_url = server.url();
    made.tenant = 1;
    made.client_id = "cid.x";
    made.client_secret = "cs1.y";
    made.app_key = "ak1.z";
    made.tls.ca_file = server.ca_file();
    made.retry.base_delay = std::chrono::milliseconds(1);
    return made;
  }

  Answer send(const st::Client& client, st::Request<st::Json> request) {
    if (std::string_view(GetParam()) == "Blocking") return client.try_send(request);
    asio::io_context context;
    std::optional<Answer> answer;
    async_send(client, std::move(request),
               asio::bind_executor(context, [&](Answer got) { answer = std::move(got); }));
    context.run();
    return answer.value_or(st::Error());
  }

  // An upload that ends here: with a file error after one attempt, and nothing arrives.
  void breaks(const UploadServer& server, const st::Upload& file, const std::string& because) {
    const auto before = server.arrivals().size();
    const Answer answer = send(st::Client{config(server)}, upload(file));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code(), ErrorCode::file) << answer.error().to_string();
    EXPECT_EQ(answer.error().attempts().size(), 1U);
    EXPECT_FALSE(answer.error().is_retryable());
    EXPECT_NE(answer.error().client_text().find(because), std::string::npos)
        << answer.error().to_string();
    EXPECT_EQ(server.arrivals().size(), before) << "half of it is nothing to act on";
  }

  // Zeros, but for a word here and there.
  std::string make_file(std::uint64_t size) {
    std::ofstream file(path_, std::ios::binary);
    for (std::uint64_t at = 0; at + 64 < size; at += size / 7 + 1) {
      file.seekp(static_cast<std::streamoff>(at));
      file << "word at " << at;
    }
    file.close();
    std::filesystem::resize_file(path_, size);
    std::ifstream again(path_, std::ios::binary);
    std::string place(std::size_t{64} << 10U, '\0');
    Sha256 hash;
    while (again.read(place.data(), static_cast<std::streamsize>(place.size())) ||
           again.gcount() > 0) {
      hash.add({place.data(), static_cast<std::size_t>(again.gcount())});
    }
    return hash.finish();
  }

  std::filesystem::path folder_{};
  std::string path_{};
};

INSTANTIATE_TEST_SUITE_P(Both, UploadTest, testing::Values("Blocking", "Async"),
                         [](const auto& each) { return std::string(each.param); });

// Of this process since the last reset.
long peak_kilobytes() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    long kilobytes = 0;
    if (word == "VmHWM:" && status >> kilobytes) return kilobytes;
  }
  ADD_FAILURE() << "there is no VmHWM";
  return 0;
}

void reset_peak() {
  std::ofstream file("/proc/self/clear_refs");
  file << "5" << std::flush;
  ASSERT_TRUE(file.good());
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr long kMostGrowth = 1L << 20;  // they keep what was freed
#else
constexpr long kMostGrowth = 32L << 10;
#endif

TEST_P(UploadTest, AFileOf200MegabytesIsNotReadIntoMemory) {
  constexpr std::uint64_t kSize = std::uint64_t{200} << 20U;
  const UploadServer server;
  const st::Client client{config(server)};
  ASSERT_TRUE(send(client, upload({.bytes = "warm"})));
  const std::string hash = make_file(kSize);
  reset_peak();
  const long before = peak_kilobytes();
  const Answer answer = send(client, upload(st::Upload::from_file(path_)));
  const long growth = peak_kilobytes() - before;
  ASSERT_TRUE(answer) << answer.error().to_string();
  EXPECT_LT(growth, kMostGrowth);
  RecordProperty("growth_kilobytes", std::to_string(growth));
  const st::test::Arrival arrival = server.arrivals().at(1);
  EXPECT_EQ(arrival.size, kSize);
  EXPECT_EQ(arrival.hash, hash);
  EXPECT_NE(arrival.head.find("filename=\"film.mp4\""), std::string::npos) << arrival.head;
  const std::string boundary = arrival.head.substr(2, arrival.head.find("\r\n") - 2);
  EXPECT_EQ(arrival.tail, "\r\n--" + boundary + "--\r\n");
}

TEST_P(UploadTest, AFileIsReadAnewForEachAttempt) {
  const UploadServer server({.statuses = {429, 401, 429}});
  const std::string hash = make_file(100'000);
  const Answer answer = send(st::Client{config(server)}, upload(st::Upload::from_file(path_)));
  ASSERT_TRUE(answer) << answer.error().to_string();
  EXPECT_EQ(answer->attempts().size(), 4U);
  ASSERT_EQ(server.arrivals().size(), 4U);
  for (const auto& arrival : server.arrivals()) EXPECT_EQ(arrival.hash, hash);
}

// It lies in the socket when the next call looks for a connection.
TEST_P(UploadTest, ATicketBehindAnAnswerDoesNotCostTheConnection) {
  const UploadServer server({.tickets = true});
  const st::Client client{config(server)};
  asio::io_context context;
  std::function<void(int)> call = [&](int left) {
    const auto on_answer = [&, left](const Answer& got) {
      EXPECT_TRUE(got) << got.error().to_string();
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
      if (left > 1) call(left - 1);
    };
    const auto request = upload({.bytes = "x"});
    if (std::string_view(GetParam()) == "Blocking") return on_answer(client.try_send(request));
    async_send(client, request, asio::bind_executor(context, on_answer));
  };
  call(3);
  context.run();
  EXPECT_EQ(server.arrivals().size(), 3U);
  EXPECT_EQ(server.connections(), 1);
}

// Gives `count` bytes; `given` is how many it gave.
st::Upload::Reader counting(std::size_t& given, std::size_t count) {
  return [&given, count](char* place, std::size_t size) {
    const std::size_t now = std::min({size, count - given, std::size_t{1000}});
    std::memset(place, 'x', now);
    given += now;
    return now;
  };
}

TEST_P(UploadTest, AReaderIsReadOnceUnlessItCanBeRewound) {
  for (const int status : {429, 401}) {
    const UploadServer server({.statuses = {status, status}});
    std::size_t given = 0;
    const auto once = upload(st::Upload::from_reader(counting(given, 50'000), 50'000));
    const st::Client client{config(server)};
    const Answer answer = send(client, once);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().status(), status) << answer.error().to_string();
    ASSERT_EQ(answer.error().attempts().size(), 1U);
    EXPECT_NE(answer.error().attempts()[0].decision.find("cannot be read again"),
              std::string::npos);
    EXPECT_FALSE(answer.error().is_retryable()) << "not this request";
    EXPECT_EQ(send(client, once).error().code(), ErrorCode::file) << "it is used up";
    int rewound = 0;
    given = 0;
    const auto again = upload(st::Upload::from_reader(counting(given, 50'000), 50'000, [&] {
      given = 0;
      return ++rewound == 1;
    }));
    const UploadServer other({.statuses = {status}});
    const Answer good = send(st::Client{config(other)}, again);
    ASSERT_TRUE(good) << good.error().to_string();
    EXPECT_EQ(rewound, 1);
    ASSERT_EQ(other.arrivals().size(), 2U);
    EXPECT_EQ(other.arrivals()[0].hash, other.arrivals()[1].hash);
    EXPECT_EQ(other.arrivals()[1].size, 50'000U);
  }
}

TEST_P(UploadTest, AReaderThatWasNotReadMayTryAgain) {
  const st::test::Listener nobody;
  const UploadServer server;
  std::size_t given = 0;
  auto config = UploadTest::config(server);
  config.api_url = nobody.url();
  const Answer answer =
      send(st::Client{config}, upload(st::Upload::from_reader(counting(given, 10), 10)));
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code(), ErrorCode::connect);
  EXPECT_EQ(answer.error().attempts().size(), 4U);
  EXPECT_TRUE(answer.error().is_retryable());
  EXPECT_EQ(given, 0U);
}

TEST_P(UploadTest, AReaderMustKeepItsPromise) {
  const UploadServer server;
  std::size_t given = 0;
  breaks(server, st::Upload::from_reader(counting(given, 70'000), 80'000),
         "ended after 70000 of 80000 bytes");
  given = 0;
  breaks(server, st::Upload::from_reader(counting(given, 80'000), 70'000),
         "longer than the 70000 bytes");
  breaks(server,
         st::Upload::from_reader([](char*, std::size_t) { return std::size_t{1} << 40U; }, 10),
         "more than there was place for");
  breaks(
      server,
      st::Upload::from_reader(
          [](char*, std::size_t) -> std::size_t { throw std::runtime_error("disk on fire"); }, 10),
      "disk on fire");
}

// More than the buffers of the sockets hold, so that the client is still at it.
TEST_P(UploadTest, AFileThatChangesItsSizeMeanwhile) {
  constexpr std::uint64_t kSize = std::uint64_t{64} << 20U;
  for (const std::uint64_t later : {kSize / 2, kSize + 1}) {
    make_file(kSize);
    const UploadServer server(
        {.on_first_piece = [&] { std::filesystem::resize_file(path_, later); }});
    breaks(server, st::Upload::from_file(path_),
           later < kSize ? "ended after " : "longer than the " + std::to_string(kSize) + " bytes");
  }
}

TEST_P(UploadTest, AFileThatChangedBeforeIsNotSent) {
  const UploadServer server;
  make_file(1000);
  const st::Upload file = st::Upload::from_file(path_);
  std::filesystem::resize_file(path_, 999);
  breaks(server, file, "has 999 bytes now, and had 1000");
  std::filesystem::remove(path_);
  breaks(server, file, path_);
}

TEST_P(UploadTest, AnEmptyFileIsAnUploadToo) {
  const UploadServer server;
  make_file(0);
  const Answer answer = send(st::Client{config(server)}, upload(st::Upload::from_file(path_)));
  ASSERT_TRUE(answer) << answer.error().to_string();
  ASSERT_EQ(server.arrivals().size(), 1U);
  EXPECT_EQ(server.arrivals()[0].size, 0U);
}

// It is refused while most of it is still to be sent.
TEST_P(UploadTest, AnAnswerThatDoesNotWaitForTheRestIsSeen) {
  start({.body_limit = std::size_t{1} << 20U});
  make_file(std::uint64_t{64} << 20U);
  const st::Client client{SandboxTest::config()};
  const Answer streamed = send(client, upload(st::Upload::from_file(path_)));
  ASSERT_FALSE(streamed);
  EXPECT_EQ(streamed.error().status(), 413) << streamed.error().to_string();
  const Answer at_once = send(client, upload({.bytes = std::string(std::size_t{16} << 20U, 'x')}));
  ASSERT_FALSE(at_once);
  EXPECT_EQ(at_once.error().status(), 413) << at_once.error().to_string();
}

TEST_P(UploadTest, TheSandboxTakesIt) {
  start({});
  make_file(5'000'000);
  const Answer answer =
      send(st::Client{SandboxTest::config()}, upload(st::Upload::from_file(path_)));
  ASSERT_TRUE(answer) << answer.error().to_string();
  EXPECT_EQ(answer->status(), 201);
}

}  // namespace
