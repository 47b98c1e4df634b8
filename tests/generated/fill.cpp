#include "fill.hpp"

#include <array>
#include <chrono>
#include <iterator>
#include <new>
#include <string>

namespace servicetitan::testing {

using detail::Kind;
using detail::Type;

Value::Value(const detail::AnyType& type)
    : type_(type),
      place_(static_cast<std::byte*>(::operator new (type.size, std::align_val_t{type.align})),
             Free{type.align}) {
  construct(type, place_.get());
}

Value::~Value() { destruct(type_, place_.get()); }

namespace {

template <class T>
void put(void* value, T made) {
  *static_cast<T*>(value) = std::move(made);
}

std::string plain_text(std::string_view name) {
  const bool mail = name.find("mail") != std::string_view::npos;
  return mail ? "one@example.com" : "#0A0B0C";
}

void fill_members(const detail::Object& object, void* value) {
  for (std::uint32_t i = 0; i < object.count; ++i) {
    const detail::Member& member = object.members[i];
    fill_plain(*member.type, static_cast<std::byte*>(value) + member.offset, member.name);
  }
}

// The member that tells the alternatives of a variant apart must say which one this is.
void set_discriminator(const Type& variant, std::size_t index, void* value) {
  const detail::VariantTable& table = variant.variant();
  const detail::Object& object = *variant.choice().types[index - 1]->object;
  for (std::uint32_t i = 0; i < table.count; ++i) {
    if (table.alternatives[i].index != index) continue;
    for (std::uint32_t k = 0; k < object.count; ++k) {
      if (object.members[k].name != table.member) continue;
      auto* place = static_cast<std::byte*>(value) + object.members[k].offset;
      return put(place, std::string(table.alternatives[i].discriminator));
    }
  }
}

}  // namespace

void fill_plain(const Type& type, void* value, std::string_view name) {
  using namespace std::chrono_literals;
  constexpr std::chrono::sys_days day = std::chrono::year{2026} / 3 / 1;
  switch (type.kind) {
    case Kind::boolean:
      return put(value, true);
    case Kind::int32:
      return put(value, std::int32_t{1});
    case Kind::int64:
      return put(value, std::int64_t{1});
    case Kind::float64:
      return put(value, 1.5);
    case Kind::decimal:
      return put(value, Decimal("1.50"));
    case Kind::string:
      return put(value, plain_text(name));
    case Kind::timestamp:
      return put(value, Timestamp(day + 12h));
    case Kind::date:
      return put(value, Date(day));
    case Kind::duration:
      return put(value, Duration(90min));
    case Kind::guid:
      return put(value, Guid("00000000-0000-0000-0000-000000000001"));
    case Kind::enumeration:
      return static_cast<detail::OpenEnumState*>(value)->assign_text(
          type.enumeration(), type.enumeration().values[0].text);
    case Kind::json:
      return put(value, Json::parse(R"({"key":"value"})"));
    case Kind::object:
      return fill_members(*type.object, value);
    case Kind::array:
      return fill_plain(*type.inner, type.array().append(value), name);
    case Kind::map:
      return fill_plain(*type.inner, type.map().append(value, "key"), name);
    case Kind::optional:
    case Kind::field:
      return fill_plain(*type.inner, type.slot().emplace(value), name);
    case Kind::variant: {
      void* alternative = type.choice().emplace(value, 1);
      fill_plain(*type.choice().types[0], alternative, name);
      return set_discriminator(type, 1, alternative);
    }
    case Kind::download:
    case Kind::redirect:
      return;
  }
}

namespace {

class Random {
 public:
  explicit Random(std::mt19937& engine) : engine_(engine) {}

  std::size_t below(std::size_t count) { return engine_() % count; }
  bool one_in(std::size_t count) { return below(count) == 0; }
  template <class T, std::size_t count>
  const T& of(const std::array<T, count>& choices) {
    return choices[below(count)];
  }
  std::uint64_t bits() { return (std::uint64_t{engine_()} << 32) | engine_(); }

 private:
  std::mt19937& engine_;
};

std::string random_text(Random& random) {
  static constexpr std::array<std::string_view, 8> kPieces{
      "plain",    "\"quoted\"",   "back\\slash", "line\nbreak\t",
      "\x01\x1f", "\u00e9\u20ac", "\U0001f600",  "</script>"};
  std::string text;
  for (std::size_t i = random.below(4); i > 0; --i) text += random.of(kPieces);
  return text;
}

Timestamp random_time(Random& random) {
  constexpr std::chrono::sys_days first = std::chrono::year{1} / 1 / 1;
  constexpr std::chrono::sys_days last = std::chrono::year{9999} / 12 / 31;
  if (random.one_in(8)) return Timestamp(first);
  const auto span = static_cast<std::uint64_t>((Timestamp(last) - Timestamp(first)).count());
  return Timestamp(first) + Duration(static_cast<std::int64_t>(random.bits() % span));
}

Decimal random_decimal(Random& random) {
  static constexpr std::array<Decimal, 6> kValues{Decimal("1.0000000000000000000"),
                                                  Decimal("-0.0000000000000000001"),
                                                  Decimal("1234567890123456.78"),
                                                  Decimal("99999999999999999999999999999999999999"),
                                                  Decimal("0"),
                                                  Decimal("-12.50")};
  return random.of(kValues);
}

Guid random_guid(Random& random) {
  static constexpr std::array<Guid, 3> kValues{Guid("00000000-0000-0000-0000-000000000000"),
                                               Guid("0f8FAD5B-d9cb-469f-a165-70867728950e"),
                                               Guid("7C9E6679-7425-40DE-944B-E07FC1F90AE7")};
  return random.of(kValues);
}

void random_enum(const detail::EnumTable& table, detail::OpenEnumState& state, Random& random) {
  if (random.one_in(4)) return state.assign_text(table, "NotDocumentedYet");
  if (random.one_in(4)) return state.assign_integer(table, "4711");
  const auto& value = table.values[random.below(table.count)];
  state.assign_text(table, value.text);
}

void add_unknown(const detail::Object& object, void* value, Random& random) {
  auto& extra = *reinterpret_cast<Map<Json>*>(static_cast<std::byte*>(value) + object.extra_offset);
  static constexpr std::array<std::string_view, 5> kValues{
      "null", R"({"a":[1,2.50,{"b":"\u00e9\n"}]})", "1234567890123456789012345678.9012345", "\"x\"",
      "[]"};
  for (std::size_t i = random.below(3); i > 0; --i) {
    extra.append("x-unknown-" + std::to_string(i), Json::parse(random.of(kValues)));
  }
}

void random_members(const detail::Object& object, void* value, std::mt19937& engine, int depth) {
  for (std::uint32_t i = 0; i < object.count; ++i) {
    const detail::Member& member = object.members[i];
    fill_random(*member.type, static_cast<std::byte*>(value) + member.offset, engine, depth + 1);
  }
  Random random(engine);
  add_unknown(object, value, random);
}

void random_container(const Type& type, void* value, std::mt19937& engine, int depth) {
  Random random(engine);
  const std::size_t count = depth > 4 ? 0 : random.below(3);
  for (std::size_t i = 0; i < count; ++i) {
    void* element = type.kind == Kind::array
                        ? type.array().append(value)
                        : type.map().append(value, "key" + std::to_string(i) + random_text(random));
    fill_random(*type.inner, element, engine, depth + 1);
  }
}

}  // namespace

void fill_random(const Type& type, void* value, std::mt19937& engine, int depth) {
  Random random(engine);
  switch (type.kind) {
    case Kind::boolean:
      return put(value, random.one_in(2));
    case Kind::int32:
      return put(value, static_cast<std::int32_t>(random.bits()));
    case Kind::int64:
      return put(value, static_cast<std::int64_t>(random.bits()));
    case Kind::float64:
      return put(value, static_cast<double>(static_cast<std::int64_t>(random.bits())) / 1024.0);
    case Kind::decimal:
      return put(value, random_decimal(random));
    case Kind::string:
      return put(value, random_text(random));
    case Kind::timestamp:
      return put(value, random_time(random));
    case Kind::date:
      return put(value, Date(std::chrono::floor<std::chrono::days>(random_time(random))));
    case Kind::duration:
      return put(value, Duration(static_cast<std::int64_t>(random.bits() >> 2)) *
                            (random.one_in(4) ? -1 : 1));
    case Kind::guid:
      return put(value, random_guid(random));
    case Kind::enumeration:
      return random_enum(type.enumeration(), *static_cast<detail::OpenEnumState*>(value), random);
    case Kind::json:
      return put(value, Json::parse(R"({"n":1.10,"t":"\"","l":[null,true,{}]})"));
    case Kind::object:
      return random_members(*type.object, value, engine, depth);
    case Kind::array:
    case Kind::map:
      return random_container(type, value, engine, depth);
    case Kind::optional:
      if (random.one_in(3) || depth > 6) return;
      return fill_random(*type.inner, type.slot().emplace(value), engine, depth);
    case Kind::field:
      if (random.one_in(3) || depth > 6) return;
      if (random.one_in(3)) return type.slot().set_null(value);
      return fill_random(*type.inner, type.slot().emplace(value), engine, depth);
    case Kind::variant: {
      const detail::VariantTable& table = type.variant();
      const std::size_t index = table.alternatives[random.below(table.count)].index;
      void* alternative = type.choice().emplace(value, index);
      fill_random(*type.choice().types[index - 1], alternative, engine, depth);
      return set_discriminator(type, index, alternative);
    }
    case Kind::download:
    case Kind::redirect:
      return;
  }
}

}  // namespace servicetitan::testing
