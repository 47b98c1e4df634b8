#include "catalog.hpp"

#include "text.hpp"

#include <algorithm>

namespace servicetitan::sandbox {
namespace {

// One collection under two paths.
const std::string& without_alias(const std::string& shape) {
  static const std::map<std::string, std::string> kAliases{
      {"accounting/v2/inventory-bills/paginated", "accounting/v2/inventory-bills"},
  };
  const auto at = kAliases.find(shape);
  return at == kAliases.end() ? shape : at->second;
}

bool ends_with_key(const std::string& shape) { return shape.ends_with("/{}"); }
std::string collection_of(const std::string& shape) { return shape.substr(0, shape.size() - 3); }

bool lists_records(const std::pair<Envelope, SchemaUse>& wrapped) {
  return wrapped.first == Envelope::page || wrapped.first == Envelope::data_array ||
         wrapped.first == Envelope::array;
}

std::string noun_of(const std::string& shape) {
  const auto parts = split(shape, '/');
  const auto last = std::find_if(parts.rbegin(), parts.rend(),
                                 [](const std::string& part) { return part != "{}"; });
  return singular(camel(*last));
}

std::pair<Envelope, SchemaUse> wrapped_object(const SchemaUse& use) {
  const auto* data = use->find("data");
  if (data == nullptr) return {Envelope::bare, use};
  if (data->use->kind == Kind::object && use->properties.size() == 1) {
    return {Envelope::data_object, data->use};
  }
  if (data->use->kind != Kind::array) return {Envelope::bare, use};
  const auto& item = data->use->items;
  if (use->find("continueFrom") != nullptr) return {Envelope::feed, item};
  if (item->kind == Kind::array) return {Envelope::table, item};
  if (item->kind != Kind::object) return {Envelope::bare, use};
  return {use->find("hasMore") != nullptr ? Envelope::page : Envelope::data_array, item};
}

// The parameter that follows a collection in some path: /customers/{id}.
const Parameter* key_parameter(const Spec& spec, const std::string& shape) {
  const auto depth = static_cast<std::size_t>(std::count(shape.begin(), shape.end(), '{'));
  for (const auto& operation : spec.operations()) {
    if (!operation->shape.starts_with(shape + "/{}")) continue;
    std::size_t index = 0;
    for (const auto& segment : operation->path) {
      if (!segment.is_parameter || segment.text == "tenant" || index++ != depth) continue;
      for (const auto& parameter : operation->parameters) {
        if (parameter.in_path && parameter.name == segment.text) return &parameter;
      }
    }
  }
  return nullptr;
}

// The type of keys: that of the path parameter if there is one, else that of the member.
void find_key(Resource& resource, const Spec& spec) {
  const auto& record = resource.record;
  const auto has = [&](const std::string& name) {
    return record->kind == Kind::object && record->find(name) != nullptr;
  };
  const auto* parameter = key_parameter(spec, resource.shape);
  if (has("id")) {
    resource.key_member = "id";
  } else if (parameter != nullptr && has(parameter->name)) {
    resource.key_member = parameter->name;
  }
  const auto* member = resource.key_member.empty() ? nullptr : record->find(resource.key_member);
  const Schema* type = parameter != nullptr ? parameter->use.schema
                       : member != nullptr  ? member->use.schema
                                            : nullptr;
  if (type != nullptr && type->kind == Kind::string) {
    resource.key_format = type->format == Format::guid ? Format::guid : Format::none;
  }
  if (member != nullptr && member->use->format == Format::int32)
    resource.key_format = Format::int32;
}

}  // namespace

std::pair<Envelope, SchemaUse> envelope_of(const Operation& operation) {
  const auto& answer = operation.good();
  if (answer.content_type.empty() || !answer.schema) return {Envelope::none, {}};
  if (answer.content_type.find("json") == std::string::npos) return {Envelope::binary, {}};
  const auto& use = answer.schema;
  if (use->kind == Kind::array && use->items->kind == Kind::object) {
    return {Envelope::array, use->items};
  }
  if (use->kind == Kind::object) return wrapped_object(use);
  return {Envelope::scalar, use};
}

Catalog::Catalog(const Spec& spec) : spec_{spec} {
  add_resources();
  for (const auto& operation : spec.operations()) plans_[operation.get()] = make_plan(*operation);
  link_parents();
}

const Plan& Catalog::plan(const Operation& operation) const { return plans_.at(&operation); }

const Resource* Catalog::find(const std::string& shape) const {
  const auto at = resources_.find(shape);
  return at == resources_.end() ? nullptr : at->second.get();
}

// Reads of single records first: their view is the fullest. Then the collections of one owner, so
// that lists across all owners are known as such.
void Catalog::add_resources() {
  for (const auto& operation : spec_.operations()) {
    const auto wrapped = envelope_of(*operation);
    const bool one = wrapped.first == Envelope::bare || wrapped.first == Envelope::data_object;
    if (operation->method == "GET" && one && ends_with_key(operation->shape)) {
      add_resource(collection_of(operation->shape), wrapped.second, false);
    }
  }
  for (const bool owned : {true, false}) {
    for (const auto& operation : spec_.operations()) {
      const auto wrapped = envelope_of(*operation);
      const auto& shape = without_alias(operation->shape);
      const bool now = (shape.find('{') != std::string::npos) == owned;
      if (operation->method != "GET" || !lists_records(wrapped) || !now) continue;
      if (flattened(shape) == nullptr) add_resource(shape, wrapped.second, false);
    }
  }
  for (const auto& operation : spec_.operations()) {
    const auto wrapped = envelope_of(*operation);
    if (operation->method == "GET" && wrapped.first == Envelope::bare &&
        !ends_with_key(operation->shape)) {
      add_resource(operation->shape, wrapped.second, true);
    }
  }
}

void Catalog::add_resource(const std::string& shape, const SchemaUse& record, bool single) {
  auto& slot = resources_[shape];
  if (slot) return;
  slot = std::make_unique<Resource>();
  slot->shape = shape;
  slot->noun = noun_of(shape);
  slot->single = single;
  slot->record = record;
  if (!single) find_key(*slot, spec_);
}

// "crm/v2/customers/contacts" gathers "crm/v2/customers/{}/contacts" of all customers.
const Resource* Catalog::flattened(const std::string& shape) const {
  for (auto slash = shape.find('/'); slash != std::string::npos;
       slash = shape.find('/', slash + 1)) {
    const auto* owner = find(shape.substr(0, slash));
    const auto* owned = find(shape.substr(0, slash) + "/{}" + shape.substr(slash));
    if (owner != nullptr && owned != nullptr && !owned->single) return owned;
  }
  return nullptr;
}

void Catalog::link_parents() {
  for (auto& [shape, resource] : resources_) {
    for (auto at = shape.find("/{}"); at != std::string::npos; at = shape.find("/{}", at + 1)) {
      const auto prefix = shape.substr(0, at);
      resource->owners.push_back(noun_of(prefix) + "Id");
      const auto* parent = find(prefix);
      if (parent != nullptr && !parent->single) resource->parent = parent;
    }
  }
}

Plan Catalog::make_plan(const Operation& operation) {
  Plan plan;
  std::tie(plan.envelope, plan.item) = envelope_of(operation);
  if (operation.good().status == 302) {
    plan.role = Role::redirect;
  } else if (plan.envelope == Envelope::binary) {
    plan.role = Role::download;
  } else if (plan.envelope == Envelope::table) {
    plan.role = Role::table;
  } else if (plan.envelope == Envelope::feed) {
    plan_feed(operation, plan);
  } else if (operation.method == "GET") {
    plan_get(operation, plan);
  } else {
    plan_change(operation, plan);
  }
  return plan;
}

void Catalog::plan_feed(const Operation& operation, Plan& plan) {
  plan.role = Role::feed;
  auto parts = split(operation.shape, '/');
  parts.erase(std::remove(parts.begin(), parts.end(), "export"), parts.end());
  const auto shape = join(parts, "/");
  plan.resource = find(shape);
  if (plan.resource == nullptr || plan.resource->single) {
    plan.resource = flattened(shape);
    plan.flattened = plan.resource != nullptr;
  }
  if (plan.resource == nullptr) {
    add_resource(operation.shape, plan.item, false);
    plan.resource = find(operation.shape);
  }
}

void Catalog::plan_get(const Operation& operation, Plan& plan) {
  if (lists_records({plan.envelope, plan.item})) {
    const auto& shape = without_alias(operation.shape);
    plan.role = Role::list;
    plan.resource = find(shape);
    if (plan.resource == nullptr) {
      plan.resource = flattened(shape);
      plan.flattened = true;
    }
  } else if (plan.envelope == Envelope::bare && !ends_with_key(operation.shape)) {
    plan.role = Role::single_get;
    plan.resource = find(operation.shape);
  } else if (ends_with_key(operation.shape)) {
    plan.resource = find(collection_of(operation.shape));
    if (plan.resource != nullptr) plan.role = Role::get;
  }
}

void Catalog::plan_change(const Operation& operation, Plan& plan) const {
  const auto* whole = find(operation.shape);
  const auto* owner =
      ends_with_key(operation.shape) ? find(collection_of(operation.shape)) : nullptr;
  if (whole != nullptr && whole->single && operation.method != "DELETE") {
    plan.role = Role::single_update;
    plan.resource = whole;
  } else if (owner != nullptr && !owner->single) {
    plan.resource = owner;
    if (operation.method == "PATCH") plan.role = Role::update;
    if (operation.method == "PUT") plan.role = Role::replace;
    if (operation.method == "DELETE") plan.role = Role::remove;
  } else if (whole != nullptr && !whole->single && operation.method == "POST") {
    plan.role = Role::create;
    plan.resource = whole;
  }
}

}  // namespace servicetitan::sandbox
