#include "src/config/proxy.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace {

using servicetitan::Config;
using servicetitan::Endpoint;
using servicetitan::ErrorCode;
using servicetitan::Proxy;
using servicetitan::detail::make_route;
using servicetitan::detail::normalize_proxy;
using servicetitan::detail::ProxyRoute;

TEST(ProxyUrl, IsAHostWithMaybeAPortAndCredentials) {
  struct Case {
    const char* url;
    Endpoint endpoint;
    const char* authorization;
  };
  for (const Case& each : {
           Case{"proxy.test:3128", {"proxy.test", 3128}, ""},
           Case{" HTTP://proxy.test:8080/\n", {"proxy.test", 8080}, ""},
           Case{"http://proxy.test", {"proxy.test", 80}, ""},
           Case{"http://[::1]:3128", {"::1", 3128}, ""},
           Case{"http://Aladdin:open%20sesame@proxy.test:1",
                {"proxy.test", 1},
                "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="},
           Case{"u:p@ss@proxy.test:1", {"proxy.test", 1}, "Basic dTpwQHNz"},
           Case{"http://u@proxy.test:1", {"proxy.test", 1}, "Basic dTo="},
       }) {
    const auto route = make_route({.url = each.url});
    ASSERT_TRUE(route && *route) << each.url;
    EXPECT_EQ((*route)->endpoint, each.endpoint) << each.url;
    EXPECT_EQ((*route)->authorization, each.authorization) << each.url;
  }
}

TEST(ProxyUrl, IsNothingElse) {
  for (const char* url :
       {"https://proxy.test", "socks5://proxy.test:1080", "http://", "http://:3128", "proxy.test:0",
        "proxy.test:99999", "proxy.test:x", "proxy.test/path", "a b", "http://[::1",
        "http://us%3Aer:hidden@proxy.test", "hidden:hidden@", "http://u:hidden@a b"}) {
    const auto route = make_route({.url = url});
    ASSERT_FALSE(route) << url;
    EXPECT_EQ(route.error().code(), ErrorCode::config);
    EXPECT_NE(route.error().client_text().find("proxy.url "), std::string::npos);
    EXPECT_EQ(route.error().client_text().find("hidden"), std::string::npos);
  }
}

TEST(ProxyUrl, MayBeEmpty) {
  const auto route = make_route({.url = " ", .user = "u", .no_proxy = {"*"}});
  ASSERT_TRUE(route);
  EXPECT_FALSE(*route);
}

TEST(ProxyUrl, GivesItsCredentialsAway) {
  Proxy proxy{.url = "http://max:pa%3ass@proxy.test:1"};
  EXPECT_EQ(normalize_proxy(proxy), "");
  EXPECT_EQ(proxy.url, "http://proxy.test:1");
  EXPECT_EQ(proxy.user, "max");
  EXPECT_EQ(proxy.password.reveal(), "pa:ss");
  const Proxy before = proxy;
  EXPECT_EQ(normalize_proxy(proxy), "");
  EXPECT_EQ(proxy, before) << "once is as good as twice";
}

TEST(NoProxy, NamesHostsAndAllBelowThem) {
  struct Case {
    const char* entry;
    Endpoint target;
    bool leads;
  };
  for (const Case& each : {
           Case{"*", {"api.test", 443}, false},
           Case{"api.test", {"api.test", 443}, false},
           Case{"API.test", {"x.api.Test", 443}, false},
           Case{".api.test", {"x.api.test", 443}, false},
           Case{"*.api.test", {"x.api.test", 443}, false},
           Case{"api.test", {"myapi.test", 443}, true},
           Case{"x.api.test", {"api.test", 443}, true},
           Case{"api.test:8443", {"api.test", 8443}, false},
           Case{"api.test:8443", {"api.test", 443}, true},
           Case{"127.0.0.1", {"127.0.0.1", 443}, false},
           Case{"0.0.1", {"127.0.0.1", 443}, true},
           Case{"::1", {"::1", 443}, false},
           Case{"[::1]:9", {"::1", 9}, false},
           Case{"[::1]:9", {"::1", 443}, true},
           Case{"", {"api.test", 443}, true},
           Case{".", {"api.test", 443}, true},
           Case{"10.0.0.0/8", {"10.0.0.1", 443}, true},
       }) {
    const ProxyRoute route{.no_proxy = {"other.test", each.entry}};
    EXPECT_EQ(route.leads_to(each.target), each.leads) << each.entry << " " << each.target.host;
  }
}

TEST(ProxyHints, NoticeWhatLooksWrong) {
  Config config;
  config.proxy = {.url = "http://u:p@proxy.test:3128", .no_proxy = {"localhost"}};
  EXPECT_TRUE(config.hints().empty());
  const auto hint_of = [](const Proxy& proxy) {
    Config made;
    made.proxy = proxy;
    const auto hints = made.hints();
    return hints.size() == 1 ? hints.front() : std::to_string(hints.size()) + " hints";
  };
  EXPECT_NE(hint_of({.url = "proxy.test"}).find("no port"), std::string::npos);
  EXPECT_NE(hint_of({.password = "hidden"}).find("no proxy"), std::string::npos);
  EXPECT_NE(hint_of({.url = "a:1", .password = "hidden"}).find("without proxy.user"),
            std::string::npos);
  EXPECT_NE(hint_of({.url = "a:1", .no_proxy = {"x", "10.0.0.0/8"}}).find("entry 2"),
            std::string::npos);
  const std::string url = hint_of({.url = "a:1", .no_proxy = {"http://u:hidden@b.test"}});
  EXPECT_NE(url.find("entry 1"), std::string::npos) << url;
  EXPECT_EQ(url.find("hidden"), std::string::npos) << url;
}

}  // namespace
