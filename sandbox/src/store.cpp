#include "store.hpp"

#include <algorithm>

namespace servicetitan::sandbox {
namespace {

constexpr std::string_view kFirstGuid = "00000000-0000-0000-0000-000000000001";
// More than 32 bits, so that nobody gets away with a small integer.
constexpr std::int64_t kFirstCreated = 5'000'000'001;
constexpr std::int64_t kFirstCreated32 = 500'001;
constexpr Ticks kFirstDay = 19'723 * kDay;  // 2024-01-01

bool is_first(const std::string& key) { return key == "1" || key == kFirstGuid; }

std::string seeded_key(const Resource& resource, const Keys& parents, std::size_t ordinal,
                       Hash hash) {
  if (resource.key_format == Format::guid) {
    const bool first = ordinal == 1 && (parents.empty() || is_first(parents.back()));
    return first ? std::string{kFirstGuid} : guid_from(mix(hash + ordinal), mix(hash ^ ordinal));
  }
  // Keys of owned records are unique among all parents, as far as the first parent has 1, 2, 3.
  std::size_t base = 0;
  if (!parents.empty() && !(parents.size() == 1 && is_first(parents[0]))) {
    const auto number = parents.size() == 1 ? to_int64(parents[0]) : std::nullopt;
    const bool small = number && *number > 0 && *number < 2'000'000;
    base = 1000 * (small ? static_cast<std::size_t>(*number) : 1000 + hash % 900'000);
  }
  return std::to_string(base + ordinal);
}

// By value: what is inserted may move what is looked at.
void copy_member(json::object& data, const char* from, const char* to) {
  const auto* found = data.if_contains(from);
  if (found == nullptr) return;
  json::value value = *found;
  data[to] = std::move(value);
}

// Members that requests and answers name differently.
void translate(const Resource& resource, json::object& data) {
  if (resource.shape != "accounting/v2/payments") return;
  copy_member(data, "amount", "total");
  copy_member(data, "paidOn", "date");
  const auto* splits = data.if_contains("splits");
  if (splits == nullptr || !splits->is_array()) return;
  json::array applied;
  for (const auto& split : splits->get_array()) {
    auto one = split.as_object();
    copy_member(one, "invoiceId", "appliedTo");
    copy_member(one, "amount", "appliedAmount");
    applied.push_back(std::move(one));
  }
  data["appliedTo"] = std::move(applied);
}

// Objects are merged member by member, everything else is replaced.
void merge(json::object& into, const json::object& changes) {
  for (const auto& member : changes) {
    auto& old = into[member.key()];
    if (old.is_object() && member.value().is_object()) {
      merge(old.get_object(), member.value().get_object());
    } else {
      old = member.value();
    }
  }
}

}  // namespace

std::string canonical_key(const Resource& resource, const std::string& text) {
  if (resource.key_format == Format::guid) return lower(text);
  if (const auto number = to_int64(text)) return std::to_string(*number);
  return text;
}

Hash Store::hash(const std::string& tenant, std::string_view shape, const Keys& parents) const {
  return hash_with(mix(setup_.seed), tenant + '|' + std::string{shape} + '|' + join(parents, "/"));
}

Scene Store::scene(const std::string& tenant, const Resource& resource,
                   const Record& record) const {
  Scene scene;
  scene.hash = hash_with(hash(tenant, resource.shape, record.parents), record.key);
  scene.noun = resource.noun;
  scene.created = record.created;
  scene.modified = record.modified;
  scene.blank = record.blank;
  return scene;
}

Shelf& Store::shelf(const std::string& tenant, const Resource& resource, const Keys& parents) {
  const auto name = tenant + '|' + resource.shape + '|' + join(parents, "/");
  const auto [at, fresh] = shelves_.try_emplace(name);
  if (fresh) seed(tenant, resource, parents, at->second);
  return at->second;
}

std::size_t Store::seed_count(const Resource& resource, Hash hash) const {
  if (resource.single) return 1;
  if (resource.noun == "customer" && resource.owners.empty()) return setup_.customers;
  return resource.owners.empty() ? 60 + hash % 61 : 2 + hash % 3;
}

void Store::seed(const std::string& tenant, const Resource& resource, const Keys& parents,
                 Shelf& shelf) {
  const auto count = seed_count(resource, hash(tenant, resource.shape, parents));
  shelf.records.reserve(count);
  shelf.seeded = count;
  for (std::size_t i = 1; i <= count; ++i) {
    auto record = seeded(tenant, resource, parents, i, count);
    shelf.by_key[record.key] = shelf.records.size();
    shelf.records.push_back(std::move(record));
  }
  // The key 1 is promised to exist everywhere.
  const std::string first{resource.key_format == Format::guid ? kFirstGuid : "1"};
  if (count > 0) shelf.by_key.try_emplace(first, 0);
}

Record Store::seeded(const std::string& tenant, const Resource& resource, const Keys& parents,
                     std::size_t ordinal, std::size_t count) const {
  const auto base = hash(tenant, resource.shape, parents);
  const auto h = mix(base + ordinal);
  Record record;
  record.key = seeded_key(resource, parents, ordinal, base);
  record.parents = parents;
  const auto span = static_cast<Ticks>(700 * kDay / static_cast<Ticks>(count));
  record.created = kFirstDay + span * static_cast<Ticks>(ordinal - 1) +
                   static_cast<Ticks>(h % static_cast<Hash>(span));
  record.modified = record.created + static_cast<Ticks>(mix(h) % Hash{200 * kDay});
  const Ticks unit = h % 3 == 0 ? kSecond : h % 3 == 1 ? 1000 : 1;
  record.created = record.created / unit * unit;
  record.modified = record.modified / unit * unit + (unit > 1 ? unit : 0);
  settle(tenant, resource, record);
  record.exact = record.data.size() <= resource.record->properties.size();
  return record;
}

// Brings `data` into the form that the schema of the resource describes; keeps what is beyond.
void Store::settle(const std::string& tenant, const Resource& resource, Record& record) const {
  auto& data = record.data;
  if (resource.record->kind != Kind::object) return;
  const bool keyed = !resource.key_member.empty();
  if (keyed) data[resource.key_member] = text_value(record.key);
  for (std::size_t i = 0; i < record.parents.size() && i < resource.owners.size(); ++i) {
    data[resource.owners[i]] = text_value(record.parents[i]);
  }
  if (data.if_contains("modifiedOn") != nullptr) {
    data["modifiedOn"] = text_value(print_date_time(record.modified));
  }
  const json::value given = data;
  const auto made = make(resource.record, &given, scene(tenant, resource, record));
  for (const auto& member : made.as_object()) data[member.key()] = member.value();
}

Record* Store::find(const std::string& tenant, const Resource& resource, const Keys& parents,
                    const std::string& key) {
  auto& on = shelf(tenant, resource, parents);
  const auto at = on.by_key.find(canonical_key(resource, key));
  if (at != on.by_key.end()) {
    auto& record = on.records[at->second];
    return record.deleted ? nullptr : &record;
  }
  if (key.find('@') == std::string::npos) return nullptr;
  // A path may name a record by its address: /suppressions/{email}.
  const auto has_address = [&](const Record& record) {
    const auto* address = record.data.if_contains("email");
    return !record.deleted && address != nullptr && address->is_string() &&
           std::string_view{address->get_string()} == key;
  };
  const auto found = std::find_if(on.records.begin(), on.records.end(), has_address);
  return found == on.records.end() ? nullptr : &*found;
}

std::string Store::new_key(const Resource& resource) {
  const auto number = created_++;
  if (resource.key_format == Format::guid) {
    const auto h = mix(setup_.seed ^ static_cast<Hash>(kFirstCreated + number));
    return guid_from(h, mix(h));
  }
  const bool small = resource.key_format == Format::int32;
  return std::to_string(number + (small ? kFirstCreated32 : kFirstCreated));
}

Ticks Store::tick() {
  last_tick_ = std::max(now_ticks(), last_tick_ + 1);
  return last_tick_;
}

Record& Store::create(const std::string& tenant, const Resource& resource, const Keys& parents,
                      const json::object& body) {
  auto& on = shelf(tenant, resource, parents);
  Record record;
  record.key = new_key(resource);
  record.parents = parents;
  record.blank = true;
  record.created = record.modified = tick();
  record.data = body;
  record.data.erase("modifiedOn");
  translate(resource, record.data);
  settle(tenant, resource, record);
  on.by_key[record.key] = on.records.size();
  return on.records.emplace_back(std::move(record));
}

void Store::update(const std::string& tenant, const Resource& resource, Record& record,
                   const json::object& body, const SchemaUse& request, bool replace) {
  if (replace && request && request->kind == Kind::object) {
    for (const auto& property : request->properties) {
      if (body.if_contains(property.name) == nullptr) record.data[property.name] = nullptr;
    }
  }
  merge(record.data, body);
  record.modified = tick();
  record.exact = false;
  settle(tenant, resource, record);
}

void Store::remove(const std::string& tenant, const Resource& resource, Record& record) {
  auto& on = shelf(tenant, resource, record.parents);
  const auto index = static_cast<std::size_t>(&record - on.records.data());
  const auto first = on.by_key.find(resource.key_format == Format::guid ? std::string{kFirstGuid}
                                                                        : std::string{"1"});
  if (first != on.by_key.end() && first->second == index) {
    const Keys parents = record.parents;
    record = seeded(tenant, resource, parents, index + 1, on.seeded);
    record.exact = false;
  } else {
    record.deleted = true;
  }
  record.modified = tick();
}

std::vector<Record*> Store::all(const std::string& tenant, const Resource& resource,
                                const Keys& parents, bool flattened) {
  std::vector<Record*> found;
  const auto take = [&](const Keys& owners) {
    for (auto& record : shelf(tenant, resource, owners).records) found.push_back(&record);
  };
  if (!flattened) {
    take(parents);
  } else if (resource.parent != nullptr) {
    const auto owners = shelf(tenant, *resource.parent, parents).records.size();
    for (std::size_t i = 0; i < owners; ++i) {
      Keys chain = parents;
      chain.push_back(shelf(tenant, *resource.parent, parents).records[i].key);
      take(chain);
    }
  }
  return found;
}

}  // namespace servicetitan::sandbox
