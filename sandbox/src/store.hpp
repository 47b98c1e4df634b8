// The records that a sandbox holds, by tenant, collection and parents. Seeded on first sight.
#pragma once

#include "catalog.hpp"
#include "maker.hpp"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace servicetitan::sandbox {

using Keys = std::vector<std::string>;

struct Record {
  std::string key;
  Keys parents;
  json::object data;
  Ticks created{};
  Ticks modified{};
  bool deleted{};
  bool exact{};  // `data` is what the schema of the resource describes, nothing more
  bool blank{};  // made by a client
};

struct Shelf {
  std::vector<Record> records;  // in order of creation
  std::size_t seeded{};         // how many of them were there at the start
  std::unordered_map<std::string, std::size_t> by_key;
};

class Store {
 public:
  struct Setup {
    std::uint64_t seed{1};
    std::size_t customers{137};
  };
  explicit Store(const Setup& setup) : setup_{setup} {}

  Shelf& shelf(const std::string& tenant, const Resource& resource, const Keys& parents);
  /// Null when there is no such record or it is deleted.
  Record* find(const std::string& tenant, const Resource& resource, const Keys& parents,
               const std::string& key);
  Record& create(const std::string& tenant, const Resource& resource, const Keys& parents,
                 const json::object& body);
  void update(const std::string& tenant, const Resource& resource, Record& record,
              const json::object& body, const SchemaUse& request, bool replace);
  /// The record with key 1 comes back as it was seeded.
  void remove(const std::string& tenant, const Resource& resource, Record& record);
  /// Records of one collection, or of the collections of all parents; deleted ones too.
  std::vector<Record*> all(const std::string& tenant, const Resource& resource, const Keys& parents,
                           bool flattened);

  [[nodiscard]] Scene scene(const std::string& tenant, const Resource& resource,
                            const Record& record) const;
  [[nodiscard]] Hash hash(const std::string& tenant, std::string_view shape,
                          const Keys& parents) const;
  void clear() { shelves_.clear(); }

 private:
  void seed(const std::string& tenant, const Resource& resource, const Keys& parents, Shelf& shelf);
  Record seeded(const std::string& tenant, const Resource& resource, const Keys& parents,
                std::size_t ordinal, std::size_t count) const;
  [[nodiscard]] std::size_t seed_count(const Resource& resource, Hash hash) const;
  void settle(const std::string& tenant, const Resource& resource, Record& record) const;
  std::string new_key(const Resource& resource);
  Ticks tick();

  Setup setup_;
  std::map<std::string, Shelf> shelves_;
  std::int64_t created_{};
  Ticks last_tick_{};
};

/// Keys are compared as text: guids in lower case, numbers without zeros in front.
std::string canonical_key(const Resource& resource, const std::string& text);

}  // namespace servicetitan::sandbox
