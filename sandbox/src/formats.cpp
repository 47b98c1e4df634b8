#include "formats.hpp"

#include "text.hpp"

#include <array>
#include <cctype>
#include <chrono>
#include <cstdio>

namespace servicetitan::sandbox {
namespace {

// Takes what is read from the front of a text.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_{text} {}

  bool take(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool digits(std::size_t count, int& value) {
    if (rest_.size() < count) return false;
    value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (std::isdigit(static_cast<unsigned char>(rest_[i])) == 0) return false;
      value = value * 10 + (rest_[i] - '0');
    }
    rest_.remove_prefix(count);
    return true;
  }
  // The fraction of a second as ticks; digits beyond the seventh are cut.
  bool fraction(Ticks& ticks) {
    std::size_t count = 0;
    Ticks unit = kSecond / 10;
    for (; !rest_.empty() && std::isdigit(static_cast<unsigned char>(rest_.front())) != 0;
         ++count) {
      ticks += unit * (rest_.front() - '0');
      unit /= 10;
      rest_.remove_prefix(1);
    }
    return count >= 1 && count <= 9;
  }
  [[nodiscard]] bool done() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

bool read_date(Reader& in, Ticks& ticks) {
  int y = 0;
  int m = 0;
  int d = 0;
  if (!in.digits(4, y) || !in.take('-') || !in.digits(2, m) || !in.take('-') || !in.digits(2, d)) {
    return false;
  }
  const std::chrono::year_month_day date{std::chrono::year{y}, std::chrono::month(unsigned(m)),
                                         std::chrono::day(unsigned(d))};
  if (!date.ok()) return false;
  ticks = Ticks{std::chrono::sys_days{date}.time_since_epoch().count()} * kDay;
  return true;
}

bool read_time(Reader& in, Ticks& ticks) {
  int h = 0;
  int m = 0;
  int s = 0;
  if (!in.digits(2, h) || !in.take(':') || !in.digits(2, m)) return false;
  if (in.take(':')) {
    if (!in.digits(2, s)) return false;
    if (in.take('.') && !in.fraction(ticks)) return false;
  }
  ticks += ((h * 60 + m) * 60 + s) * kSecond;
  return h < 24 && m < 60 && s < 60;
}

// A blank stands for the + of an offset that was not encoded in a URL.
bool read_zone(Reader& in, Ticks& ticks) {
  if (in.done() || in.take('Z') || in.take('z')) return in.done();
  const int sign = in.take('-') ? -1 : (in.take('+') || in.take(' ')) ? 1 : 0;
  int h = 0;
  int m = 0;
  if (sign == 0 || !in.digits(2, h)) return false;
  in.take(':');
  if (!in.digits(2, m) || h > 14 || m > 59) return false;
  ticks -= sign * (h * 60 + m) * 60 * kSecond;
  return in.done();
}

}  // namespace

std::optional<Ticks> parse_date_time(std::string_view text) {
  Reader in{text};
  Ticks ticks = 0;
  if (!read_date(in, ticks) || !(in.take('T') || in.take('t') || in.take(' '))) return std::nullopt;
  if (!read_time(in, ticks) || !read_zone(in, ticks)) return std::nullopt;
  return ticks;
}

std::optional<Ticks> parse_date(std::string_view text) {
  Reader in{text};
  Ticks ticks = 0;
  if (!read_date(in, ticks) || !in.done()) return std::nullopt;
  return ticks;
}

std::string print_date(Ticks ticks) {
  const Ticks days = ticks >= 0 ? ticks / kDay : -((-ticks + kDay - 1) / kDay);
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days}}};
  std::array<char, 40> out{};
  std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", int(date.year()), unsigned(date.month()),
                unsigned(date.day()));
  return out.data();
}

std::string print_date_time(Ticks ticks) {
  const Ticks in_day = ((ticks % kDay) + kDay) % kDay;
  const Ticks seconds = in_day / kSecond;
  std::array<char, 40> out{};
  std::snprintf(out.data(), out.size(), "T%02d:%02d:%02d", int(seconds / 3600),
                int(seconds / 60 % 60), int(seconds % 60));
  std::string text = print_date(ticks) + out.data();
  if (const Ticks part = in_day % kSecond; part != 0) {
    std::snprintf(out.data(), out.size(), ".%07d", int(part));
    text += out.data();
    while (text.back() == '0') text.pop_back();
  }
  return text + 'Z';
}

Ticks now_ticks() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() / 100;
}

bool is_duration(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const auto colon = text.find(':');
  const auto dot = text.find('.');
  if (dot != std::string_view::npos && dot < colon) {
    const auto days = to_int64(text.substr(0, dot));
    if (!days || *days < 0) return false;
    text.remove_prefix(dot + 1);
  }
  Reader in{text};
  Ticks ticks = 0;
  return text.size() >= 8 && read_time(in, ticks) && in.done();
}

bool is_guid(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    const auto c = static_cast<unsigned char>(text[i]);
    if (dash ? text[i] != '-' : std::isxdigit(c) == 0) return false;
  }
  return true;
}

std::string guid_from(std::uint64_t high, std::uint64_t low) {
  const auto a = hex(high, 16);
  const auto b = hex(low, 16);
  return a.substr(0, 8) + '-' + a.substr(8, 4) + "-4" + a.substr(13) + "-a" + b.substr(1, 3) + '-' +
         b.substr(4);
}

}  // namespace servicetitan::sandbox
