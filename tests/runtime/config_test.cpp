#include "src/config/settings.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace {

using servicetitan::Config;
using servicetitan::Endpoint;
using servicetitan::Environment;
using servicetitan::ErrorCode;
using servicetitan::detail::parse_endpoint;
using servicetitan::detail::prepare_config;

// A folder of its own and an environment without our variables, put back afterwards.
class ConfigTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (std::filesystem::temp_directory_path() / "st-config-XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
    for (const char* prefix : {"SERVICETITAN_", "ST_"}) {
      for (const char* name :
           {"TENANT_ID", "CLIENT_ID", "CLIENT_SECRET", "APP_KEY", "ENVIRONMENT", "API_URL",
            "AUTH_URL", "CA_FILE", "CA_DIR", "PROXY", "NO_PROXY", "PROFILE"}) {
        ::unsetenv((std::string(prefix) + name).c_str());
      }
    }
    for (const char* name : kCustomary) ::unsetenv(name);
    set("XDG_CONFIG_HOME", folder_.string());
  }
  void TearDown() override {
    ::unsetenv("XDG_CONFIG_HOME");
    std::filesystem::remove_all(folder_);
  }

  static void set(const char* name, const std::string& value) { ::setenv(name, value.c_str(), 1); }
  static void set_all(const std::string& prefix) {
    set((prefix + "TENANT_ID").c_str(), "1234");
    set((prefix + "CLIENT_ID").c_str(), "cid.x");
    set((prefix + "CLIENT_SECRET").c_str(), " cs1.y\n");
    set((prefix + "APP_KEY").c_str(), "ak1.z");
  }
  std::string write_profiles(const std::string& text, mode_t mode = 0600) {
    std::filesystem::create_directories(folder_ / "servicetitan");
    const std::string file = (folder_ / "servicetitan/profiles").string();
    std::ofstream(file) << text;
    ::chmod(file.c_str(), mode);
    return file;
  }

  static constexpr const char* kCustomary[] = {"HTTPS_PROXY", "https_proxy", "NO_PROXY",
                                               "no_proxy"};
  std::filesystem::path folder_{};
};

TEST_F(ConfigTest, ReadsTheEnvironmentAndTrims) {
  set_all("SERVICETITAN_");
  set("SERVICETITAN_ENVIRONMENT", "Integration");
  set("SERVICETITAN_CA_FILE", "/x/ca.pem");
  const Config config = Config::from_environment();
  EXPECT_EQ(config.tenant, 1234);
  EXPECT_EQ(config.client_id, "cid.x");
  EXPECT_EQ(config.client_secret.reveal(), "cs1.y");
  EXPECT_EQ(config.environment, Environment::integration);
  EXPECT_EQ(config.tls.ca_file, "/x/ca.pem");
  for (const char* name : {"TENANT_ID", "CLIENT_ID", "CLIENT_SECRET", "APP_KEY", "ENVIRONMENT"}) {
    ::unsetenv((std::string("SERVICETITAN_") + name).c_str());
  }
}

TEST_F(ConfigTest, AcceptsTheShortPrefixButPrefersTheLong) {
  set_all("ST_");
  set("SERVICETITAN_TENANT_ID", "99");
  const Config config = Config::from_environment();
  EXPECT_EQ(config.tenant, 99);
  EXPECT_EQ(config.app_key.reveal(), "ak1.z");
}

TEST_F(ConfigTest, NamesAllThatIsMissing) {
  set("SERVICETITAN_CLIENT_ID", "cid.x");
  set("SERVICETITAN_APP_KEY", "  ");
  const auto config = Config::try_from_environment();
  ASSERT_FALSE(config);
  EXPECT_EQ(config.error().code(), ErrorCode::config);
  const std::string text = config.error().client_text();
  for (const char* name :
       {"SERVICETITAN_TENANT_ID", "SERVICETITAN_CLIENT_SECRET", "SERVICETITAN_APP_KEY"}) {
    EXPECT_NE(text.find(name), std::string::npos) << text;
  }
  EXPECT_EQ(text.find("SERVICETITAN_CLIENT_ID"), std::string::npos) << text;
}

TEST_F(ConfigTest, NamesWhatIsWrong) {
  set_all("SERVICETITAN_");
  set("SERVICETITAN_TENANT_ID", "12x");
  set("SERVICETITAN_ENVIRONMENT", "staging");
  const auto config = Config::try_from_environment();
  ASSERT_FALSE(config);
  const std::string text = config.error().client_text();
  EXPECT_NE(text.find("SERVICETITAN_TENANT_ID must be"), std::string::npos) << text;
  EXPECT_NE(text.find("SERVICETITAN_ENVIRONMENT must be"), std::string::npos) << text;
}

constexpr const char* kProfiles =
    "# ours\n"
    "[other]\nno such key = is not read here\n"
    "[main]\n"
    "tenant_id = 5\n client_id=cid.p\nclient_secret = cs1.a=b\n\n; note\napp_key = ak1.p\n"
    "environment = integration\n"
    "[broken]\nclient_secret cs1.hidden\n"
    "[unknown]\ncolour = cs1.hidden\n";

TEST_F(ConfigTest, ReadsAProfile) {
  write_profiles(kProfiles);
  const Config config = Config::from_profile("main");
  EXPECT_EQ(config.tenant, 5);
  EXPECT_EQ(config.client_secret.reveal(), "cs1.a=b");
  EXPECT_EQ(config.environment, Environment::integration);
}

TEST_F(ConfigTest, AProfileGivesWhatTheEnvironmentLacks) {
  write_profiles(kProfiles);
  set("SERVICETITAN_PROFILE", "main");
  set("SERVICETITAN_TENANT_ID", "6");
  const Config config = Config::from_environment();
  EXPECT_EQ(config.tenant, 6);
  EXPECT_EQ(config.client_id, "cid.p");
}

TEST_F(ConfigTest, RefusesAProfileFileThatOthersCanRead) {
  const std::string file = write_profiles(kProfiles, 0644);
  const auto config = Config::try_from_profile("main");
  ASSERT_FALSE(config);
  EXPECT_NE(config.error().client_text().find("chmod 600 '" + file + "'"), std::string::npos);
}

TEST_F(ConfigTest, SaysWhereAProfileIsWrongWithoutItsText) {
  write_profiles(kProfiles);
  for (const char* name : {"broken", "unknown"}) {
    const auto config = Config::try_from_profile(name);
    ASSERT_FALSE(config) << name;
    const std::string text = config.error().to_string();
    EXPECT_NE(text.find("line "), std::string::npos) << text;
    EXPECT_EQ(text.find("hidden"), std::string::npos) << text;
  }
}

TEST_F(ConfigTest, SaysThatThereIsNoSuchProfile) {
  const auto none = Config::try_from_profile("nobody");
  ASSERT_FALSE(none);
  EXPECT_NE(none.error().client_text().find("[nobody]"), std::string::npos);
  write_profiles(kProfiles);
  EXPECT_FALSE(Config::try_from_profile("nobody"));
  EXPECT_FALSE(Config::try_from_profile("main", (folder_ / "none").string()));
}

TEST_F(ConfigTest, KnowsAProxy) {
  set_all("SERVICETITAN_");
  set("SERVICETITAN_PROXY", "http://max:hidden@proxy.test:3128");
  set("SERVICETITAN_NO_PROXY", "a.test, b.test:8443,");
  set("HTTPS_PROXY", "http://other.test:1");
  const Config config = Config::from_environment();
  EXPECT_EQ(config.proxy.url, "http://proxy.test:3128");
  EXPECT_EQ(config.proxy.user, "max");
  EXPECT_EQ(config.proxy.password.reveal(), "hidden");
  EXPECT_EQ(config.proxy.no_proxy, (std::vector<std::string>{"a.test", "b.test:8443"}));
  set("SERVICETITAN_PROXY", "socks5://max:hidden@proxy.test:3128");
  const auto wrong = Config::try_from_environment();
  ASSERT_FALSE(wrong);
  const std::string text = wrong.error().client_text();
  EXPECT_NE(text.find("SERVICETITAN_PROXY must begin"), std::string::npos) << text;
  EXPECT_EQ(text.find("hidden"), std::string::npos) << text;
}

TEST_F(ConfigTest, GoesByTheCustomaryProxyWhereNobodySaysMore) {
  set_all("SERVICETITAN_");
  set("HTTPS_PROXY", "http://upper.test:1");
  EXPECT_EQ(Config::from_environment().proxy.url, "http://upper.test:1");
  set("https_proxy", "http://lower.test:1");
  set("NO_PROXY", "a.test");
  const Config config = Config::from_environment();
  EXPECT_EQ(config.proxy.url, "http://lower.test:1");
  EXPECT_EQ(config.proxy.no_proxy,
            (std::vector<std::string>{"a.test", "localhost", "127.0.0.1", "::1"}));
  set("https_proxy", "socks5://hidden@lower.test:1");
  const auto wrong = Config::try_from_environment();
  ASSERT_FALSE(wrong);
  const std::string text = wrong.error().client_text();
  EXPECT_NE(text.find("https_proxy must begin"), std::string::npos) << text;
  EXPECT_EQ(text.find("hidden"), std::string::npos) << text;
  set("SERVICETITAN_NO_PROXY", "*");
  EXPECT_EQ(Config::from_environment().proxy.url, "") << "ours says none";
}

TEST_F(ConfigTest, AProfileKnowsAProxy) {
  write_profiles(
      "[main]\ntenant_id = 5\nproxy = u:hidden@proxy.test:1\nno_proxy = *\n"
      "[wrong]\nproxy = ftp://hidden\n");
  set("HTTPS_PROXY", "http://other.test:1");
  const Config config = Config::from_profile("main");
  EXPECT_EQ(config.proxy.url, "http://proxy.test:1");
  EXPECT_EQ(config.proxy.user, "u");
  EXPECT_EQ(config.proxy.no_proxy, std::vector<std::string>{"*"});
  const auto wrong = Config::try_from_profile("wrong");
  ASSERT_FALSE(wrong);
  EXPECT_NE(wrong.error().client_text().find("line 6: proxy must"), std::string::npos);
  EXPECT_EQ(wrong.error().client_text().find("hidden"), std::string::npos);
}

TEST_F(ConfigTest, AnotherProxyIsNotToldTheCredentialsOfTheFirst) {
  write_profiles("[main]\nproxy = http://max:hidden@proxy.test:1\n");
  set_all("SERVICETITAN_");
  set("SERVICETITAN_PROFILE", "main");
  set("SERVICETITAN_PROXY", "http://other.test:2");
  const Config config = Config::from_environment();
  EXPECT_EQ(config.proxy.url, "http://other.test:2");
  EXPECT_EQ(config.proxy.user, "");
  EXPECT_EQ(config.proxy.password.reveal(), "");
}

TEST(Endpoint, IsHttpsWithAHostAndMaybeAPort) {
  EXPECT_EQ(parse_endpoint("https://api.test"), (Endpoint{"api.test", 443}));
  EXPECT_EQ(parse_endpoint("HTTPS://api.test:8443/"), (Endpoint{"api.test", 8443}));
  EXPECT_EQ(parse_endpoint("https://[::1]:9"), (Endpoint{"::1", 9}));
  for (const char* url :
       {"http://api.test", "api.test", "https://", "https://:5", "https://a b", "https://a:0",
        "https://a:99999", "https://a:5x", "https://a/path", "https://user@a", "https://[::1",
        "https://[::1]x8080", "https://[::1]8080", ""}) {
    EXPECT_EQ(parse_endpoint(url), std::nullopt) << url;
  }
}

TEST(PrepareConfig, NamesEverythingAtOnce) {
  Config config;
  config.api_url = "http://plain.test";
  const auto made = prepare_config(config);
  ASSERT_FALSE(made);
  const std::string text = made.error().client_text();
  for (const char* name : {"tenant_id", "client_id", "client_secret", "app_key", "api_url"}) {
    EXPECT_NE(text.find(name), std::string::npos) << name;
  }
}

TEST(PrepareConfig, KnowsTheHostsOfBothEnvironments) {
  Config config;
  config.tenant = 1;
  config.client_id = " cid.x ";
  config.client_secret = "cs1.y";
  config.app_key = "ak1.z\n";
  EXPECT_EQ(prepare_config(config)->api.host, "api.servicetitan.io");
  EXPECT_EQ(config.client_id, "cid.x");
  EXPECT_EQ(config.app_key.reveal(), "ak1.z");
  config.environment = Environment::integration;
  EXPECT_EQ(prepare_config(config)->auth.host, "auth-integration.servicetitan.io");
}

TEST(PrepareConfig, BringsEverySpanToWhatAClockCanHold) {
  using std::chrono::milliseconds;
  Config config;
  config.tenant = 1;
  config.client_id = "x";
  config.client_secret = config.app_key = "y";
  constexpr auto kMost = milliseconds::max();
  constexpr auto kLeast = milliseconds::min();
  config.timeouts = {.deadline = kMost, .connect = kMost, .idle = kLeast};
  config.retry.base_delay = config.retry.max_delay = kMost;
  config.pool.idle_expiry = kMost;
  config.limits.response_header = std::size_t{4} << 30;
  ASSERT_TRUE(prepare_config(config));
  for (const milliseconds span : {config.timeouts.deadline, config.timeouts.connect,
                                  config.retry.max_delay, config.pool.idle_expiry}) {
    EXPECT_GE(span, std::chrono::hours(24 * 365));
    EXPECT_GT(std::chrono::steady_clock::now() + span, std::chrono::steady_clock::now());
  }
  EXPECT_EQ(config.timeouts.idle, milliseconds(0));
  EXPECT_EQ(config.limits.response_header, 0xffff'ffffU);
}

TEST(PrepareConfig, LetsNoLineBreakIntoAHeader) {
  Config config;
  config.tenant = 1;
  config.client_id = "x";
  config.client_secret = "y";
  config.app_key = "a\r\nX-Evil: 1";
  EXPECT_FALSE(prepare_config(config));
}

TEST(Hints, NoticeWhatLooksWrong) {
  Config config;
  EXPECT_TRUE(config.hints().empty());
  config.client_id = "cid.ok";
  config.client_secret = "cs9.ok";
  config.app_key = "ak1.ok";
  EXPECT_TRUE(config.hints().empty());
  config.app_key = "abc123";
  ASSERT_EQ(config.hints().size(), 1U);
  EXPECT_NE(config.hints()[0].find("app_key"), std::string::npos);
  EXPECT_EQ(config.hints()[0].find("abc123"), std::string::npos);
}

}  // namespace
