#include "redact.hpp"

#include "../request/percent.hpp"
#include "../text/text.hpp"

#include <algorithm>
#include <array>

namespace servicetitan::detail {

namespace redact_impl {

// Query parameters whose values say nothing about people.
constexpr std::array<std::string_view, 16> kHarmlessQuery{"page",
                                                          "pageSize",
                                                          "includeTotal",
                                                          "includeRecentChanges",
                                                          "sort",
                                                          "active",
                                                          "ids",
                                                          "createdOnOrAfter",
                                                          "createdBefore",
                                                          "modifiedOnOrAfter",
                                                          "modifiedBefore",
                                                          "includeInactive",
                                                          "activeOnly",
                                                          "orderBy",
                                                          "orderByDirection",
                                                          "jobStatus"};
constexpr std::array<std::string_view, 4> kHarmlessHeaders{"Content-Type", "Accept", "User-Agent",
                                                           "Host"};

template <std::size_t count>
bool contains(const std::array<std::string_view, count>& names, std::string_view name) noexcept {
  return std::any_of(names.begin(), names.end(),
                     [&](std::string_view known) { return equal_ignoring_case(known, name); });
}

inline void append_query(std::string& out, std::string_view query) {
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view part = query.substr(0, end);
    const std::string_view name = part.substr(0, std::min(part.find('='), part.size()));
    out += out.back() == '?' ? "" : "&";
    if (contains(kHarmlessQuery, name)) {
      out += part;
    } else {
      out += name;
      out += '=';
      out += kRedacted;
    }
    query.remove_prefix(std::min(end + 1, query.size()));
  }
}

// Inside of single quotes of a shell.
inline std::string quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      out += c;
    }
  }
  return out + "'";
}

}  // namespace redact_impl

void Redactor::add(std::string_view secret) {
  // Shorter ones would tear holes into innocent words.
  if (secret.size() < 4) return;
  secrets_.emplace_back(secret);
  std::string encoded;
  append_percent_encoded(encoded, secret);
  if (encoded != secret) secrets_.push_back(std::move(encoded));
}

void Redactor::clean(std::string& text) const {
  for (const std::string& secret : secrets_) {
    for (std::size_t at = text.find(secret); at != std::string::npos; at = text.find(secret, at)) {
      text.replace(at, secret.size(), kRedacted);
      at += kRedacted.size();
    }
  }
}

void Redactor::clean(ErrorInfo& info) const {
  for (std::string* text : {&info.client_text, &info.server_text, &info.body, &info.trace_id,
                            &info.problem.type, &info.problem.title, &info.problem.detail}) {
    clean(*text);
  }
  for (auto& [field, messages] : info.problem.errors) {
    clean(field);
    for (std::string& message : messages) clean(message);
  }
  std::string data = info.problem.data.text();
  clean(data);
  if (data != info.problem.data.text()) info.problem.data = Json();
  for (Attempt& attempt : info.attempts) clean(attempt.outcome);
}

std::string shown_url(const HttpRequest& request) {
  std::string url = "https://" + request.endpoint.host;
  if (request.endpoint.port != 443)
    url.append(1, ':').append(std::to_string(request.endpoint.port));
  const std::size_t question = std::min(request.target.find('?'), request.target.size());
  url += request.target.substr(0, question);
  if (question < request.target.size()) {
    url += '?';
    redact_impl::append_query(url, std::string_view(request.target).substr(question + 1));
  }
  return url;
}

std::string curl_line(const HttpRequest& request) {
  std::string line = "curl -X ";
  line += to_string(request.method);
  line += ' ';
  line += redact_impl::quoted(shown_url(request));
  for (const HttpHeader& header : request.headers) {
    const bool harmless = redact_impl::contains(redact_impl::kHarmlessHeaders, header.name);
    const std::string_view shown = header.name == "Authorization" ? "Bearer ***" : kRedacted;
    line += " -H " + redact_impl::quoted(header.name + ": " +
                                         (harmless ? header.value : std::string(shown)));
  }
  const std::uint64_t size = request.source ? request.source->size() : request.body.size();
  if (size != 0) line += " --data-binary @body  # " + std::to_string(size) + " bytes";
  return line;
}

}  // namespace servicetitan::detail
