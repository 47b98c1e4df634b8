// What each operation means: which collection it reads or changes, and how its answer is wrapped.
//
// All of it is worked out from the documents: paths, methods and the shape of answers.
#pragma once

#include "spec.hpp"

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace servicetitan::sandbox {

/// How the answer of an operation is wrapped.
enum class Envelope : std::uint8_t {
  none,         // no body
  page,         // {page, pageSize, hasMore, totalCount, data: [...]}
  feed,         // {hasMore, continueFrom, data: [...]}
  data_array,   // {data: [...]}
  data_object,  // {data: {...}}
  array,        // [...]
  table,        // {fields: [...], data: [[...]]}
  bare,         // {...}
  scalar,
  binary,
};

enum class Role : std::uint8_t {
  list,
  feed,
  get,
  create,
  update,
  replace,
  remove,
  single_get,
  single_update,  // one record per path, such as the settings of an employee
  table,
  download,
  redirect,
  action,
};

/// A collection, or (single) the one record of a path.
struct Resource {
  std::string shape;  // "crm/v2/customers/{}/notes"
  std::string noun;   // "note"
  bool single{};
  SchemaUse record;  // of the fullest view
  std::string key_member;
  Format key_format{Format::int64};  // int32, int64, guid, or none for text
  const Resource* parent{};          // whose records own this collection
  std::vector<std::string> owners;   // members that name the parents, "customerId"
};

struct Plan {
  Role role{Role::action};
  Envelope envelope{Envelope::none};
  SchemaUse item;  // what stands in `data`, or the whole answer
  const Resource* resource{};
  /// The list covers the collections of all parents: "customers/contacts".
  bool flattened{};
};

class Catalog {
 public:
  explicit Catalog(const Spec& spec);
  [[nodiscard]] const Plan& plan(const Operation& operation) const;
  [[nodiscard]] const Resource* find(const std::string& shape) const;

 private:
  void add_resources();
  void add_resource(const std::string& shape, const SchemaUse& record, bool single);
  void link_parents();
  Plan make_plan(const Operation& operation);
  void plan_get(const Operation& operation, Plan& plan);
  void plan_feed(const Operation& operation, Plan& plan);
  void plan_change(const Operation& operation, Plan& plan) const;
  [[nodiscard]] const Resource* flattened(const std::string& shape) const;

  const Spec& spec_;
  std::map<std::string, std::unique_ptr<Resource>> resources_;
  std::unordered_map<const Operation*, Plan> plans_;
};

/// The wrapping that the success of an operation has, and what is wrapped.
std::pair<Envelope, SchemaUse> envelope_of(const Operation& operation);

}  // namespace servicetitan::sandbox
