// Paths and queries: whatever the values, the target is one line of plain characters, keeps the
// shape of its template, and gives the same values when it is taken apart.
#include "../runtime/sample.hpp"
#include "fuzz.hpp"
#include "src/call/request_target.hpp"
#include "src/text/text.hpp"

#include <algorithm>

namespace st = servicetitan;
using st::fuzz::require;

namespace {

constexpr st::Operation kOperation{.name = "fuzz.things.get",
                                   .method = st::Method::get,
                                   .path = "/fuzz/v2/tenant/{tenant}/things/{id}/parts/{name}"};

st::sample::Query query_from(st::fuzz::Input& input) {
  st::sample::Query query;
  while (!input.done()) {
    const unsigned kind = input.byte();
    const std::string text = input.line();
    switch (kind % 8) {
      case 0:
        query.tags.push_back(text);
        break;
      case 1:
        query.custom.append(text, input.line());
        break;
      case 2:
        query.owners.push_back({.name = text, .id = static_cast<std::int64_t>(text.size())});
        break;
      case 3:
        query.field = text;
        break;
      case 4:
        query.color = st::OpenEnum<st::sample::Color>::from_text(text);
        break;
      case 5:
        query.filter = st::sample::Inner{.name = text, .id = -1};
        break;
      case 6:
        query.ids.push_back(static_cast<std::int64_t>(std::hash<std::string>{}(text)));
        break;
      default:
        query.since = st::parse_timestamp(text);
    }
  }
  return query;
}

bool is_plain(std::string_view target) {
  return std::all_of(target.begin(), target.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

void check_query(std::string_view text, const std::vector<st::QueryParameter>& query) {
  for (const st::QueryParameter& parameter : query) {
    require(!text.empty(), "every parameter is sent");
    const std::string_view pair = text.substr(0, text.find('&'));
    text.remove_prefix(std::min(text.size(), pair.size() + 1));
    const std::size_t equals = pair.find('=');
    require(equals != std::string_view::npos, "a parameter has a value");
    require(st::detail::percent_decoded(pair.substr(0, equals)) == parameter.name, "its name");
    require(st::detail::percent_decoded(pair.substr(equals + 1)) == parameter.value, "its value");
  }
  require(text.empty(), "nothing else is sent");
}

void check(const st::AnyRequest& request, std::size_t slashes) {
  static const st::Config config = [] {
    st::Config made;
    made.tenant = 77;
    made.app_key = "ak1.fuzz";
    return made;
  }();
  std::string problem;
  const auto http = st::detail::make_http_request(request, config, {"localhost", 443}, problem);
  if (!request.problem().empty() || !problem.empty()) return;
  const std::string_view target = http.target;
  require(is_plain(target), "a target is one line of plain characters");
  const std::size_t mark = target.find('?');
  const std::string_view path = target.substr(0, mark);
  require(static_cast<std::size_t>(std::count(path.begin(), path.end(), '/')) == slashes,
          "a value adds no step to the path");
  require(path.find('#') == std::string_view::npos, "a value ends no path");
  check_query(mark == std::string_view::npos ? "" : target.substr(mark + 1), request.query());
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  st::fuzz::Input input(data, size);
  const std::string id = input.line();
  const std::string name = input.line();
  const st::sample::Query query = query_from(input);
  const st::AnyRequest request = st::detail::RequestBuilder(kOperation)
                                     .path(id)
                                     .path(name)
                                     .query(st::sample::kQuery, query)
                                     .returning<void>();
  check(request, 8);
  const st::Request<st::Json> raw = st::raw(st::Method::get, id, {{name, id}});
  check(raw, static_cast<std::size_t>(std::count(id.begin(), id.end(), '/')));
  return 0;
}
