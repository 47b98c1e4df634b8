#include "answers.hpp"

#include "listing.hpp"
#include "text.hpp"

namespace servicetitan::sandbox {
namespace {

Reply not_found(const std::string& what) {
  Problems problems;
  problems.add("id", what);
  return api_problem(404, what, problems);
}

Keys without_last(Keys keys) {
  if (!keys.empty()) keys.pop_back();
  return keys;
}

}  // namespace

Reply Answers::answer(const Call& call) {
  if (auto missing = missing_owner(call); !missing.empty()) return not_found(missing);
  switch (call.plan.role) {
    case Role::list:
      return list(call);
    case Role::feed:
      return feed(call);
    case Role::table:
      return table(call);
    case Role::get:
      return get(call);
    case Role::create:
      return create(call);
    case Role::update:
      return update(call, false);
    case Role::replace:
      return update(call, true);
    case Role::remove:
      return remove(call);
    case Role::single_get:
    case Role::single_update:
      return single(call);
    case Role::download:
      return download(call);
    case Role::redirect:
      return redirect(call);
    case Role::action:
      break;
  }
  return action(call);
}

std::string Answers::missing_owner(const Call& call) {
  const auto& shape = call.operation.shape;
  const bool of_record = call.plan.role == Role::get || call.plan.role == Role::update ||
                         call.plan.role == Role::replace || call.plan.role == Role::remove;
  Keys before;
  std::size_t index = 0;
  for (auto at = shape.find("/{}"); at != std::string::npos; at = shape.find("/{}", at + 1)) {
    const bool last = at + 3 == shape.size();
    // Two keys in a row name something else: /relationships/{entity}/{type}.
    const bool pair = shape.compare(at + 3, 3, "/{}") == 0;
    const auto* owner = catalog_.find(shape.substr(0, at));
    const auto& key = call.keys[index++];
    if (owner != nullptr && !owner->single && !(last && of_record) && !pair &&
        store_.find(call.tenant, *owner, before, key) == nullptr) {
      return "There is no " + owner->noun + " with id " + key + '.';
    }
    before.push_back(key);
  }
  return {};
}

Reply Answers::success(const Call& call, const json::value& value) const {
  const auto& good = call.operation.good();
  if (call.plan.envelope == Envelope::none) {
    Reply reply;
    reply.status = good.status;
    reply.content_type.clear();
    return reply;
  }
  return json_reply(good.status, value);
}

json::value Answers::view(const Call& call, const SchemaUse& use, const Resource& resource,
                          const Record& record) {
  if (record.exact && use.schema == resource.record.schema) return record.data;
  json::value given = record.data;
  auto& data = given.as_object();
  if (record.deleted) data["active"] = false;
  for (const auto& member : call.path) {
    if (data.if_contains(member.key()) == nullptr) data[member.key()] = member.value();
  }
  return make(use, &given, store_.scene(call.tenant, resource, record));
}

Reply Answers::list(const Call& call) {
  const auto& resource = *call.plan.resource;
  Problems problems;
  const auto page =
      read_page(call.operation, call.query, setup_.page_size, setup_.max_page_size, problems);
  if (!problems.empty()) return api_problem(400, "The request is not valid.", problems);
  const auto records = select(call.operation, resource, call.query,
                              store_.all(call.tenant, resource, call.keys, call.plan.flattened));
  const auto [begin, end] = page_range(page, records.size());
  json::array items;
  items.reserve(end - begin);
  for (auto i = begin; i < end; ++i) {
    items.push_back(view(call, call.plan.item, resource, *records[i]));
  }
  if (call.plan.envelope == Envelope::array) return success(call, items);
  const json::value given{
      {"page", page.page},
      {"pageSize", static_cast<std::int64_t>(page.size)},
      {"hasMore", end < records.size()},
      {"totalCount",
       page.include_total ? json::value(std::int64_t(records.size())) : json::value{}},
      {"data", json::array{}}};
  Scene scene;
  scene.hash = store_.hash(call.tenant, resource.shape, call.keys);
  auto body = make(call.operation.good().schema, &given, scene);
  auto& members = body.as_object();
  if (const auto* total = call.operation.good().schema->find("totalCount");
      total != nullptr && !allows_null(total->use)) {
    members["totalCount"] = static_cast<std::int64_t>(records.size());
  }
  members["data"] = std::move(items);
  return success(call, body);
}

Reply Answers::record_reply(const Call& call, const Resource& resource, const Record& record) {
  switch (call.plan.envelope) {
    case Envelope::none:
      return success(call, nullptr);
    case Envelope::scalar: {
      const json::value key = text_value(record.key);
      return success(call, make(call.plan.item, &key, store_.scene(call.tenant, resource, record)));
    }
    case Envelope::data_object:
      return success(call, json::object{{"data", view(call, call.plan.item, resource, record)}});
    case Envelope::array:
      return success(call, json::array{view(call, call.plan.item, resource, record)});
    default:
      return success(call, view(call, call.operation.good().schema, resource, record));
  }
}

Reply Answers::get(const Call& call) {
  const auto& resource = *call.plan.resource;
  const auto* record =
      store_.find(call.tenant, resource, without_last(call.keys), call.keys.back());
  if (record == nullptr) {
    return not_found("There is no " + resource.noun + " with id " + call.keys.back() + '.');
  }
  return record_reply(call, resource, *record);
}

Reply Answers::create(const Call& call) {
  const auto& resource = *call.plan.resource;
  const auto* members = call.body.if_object();
  const json::object none;
  const auto& record =
      store_.create(call.tenant, resource, call.keys, members != nullptr ? *members : none);
  return record_reply(call, resource, record);
}

Reply Answers::update(const Call& call, bool replace) {
  const auto& resource = *call.plan.resource;
  const auto parents = without_last(call.keys);
  auto* record = store_.find(call.tenant, resource, parents, call.keys.back());
  if (record == nullptr) {
    return not_found("There is no " + resource.noun + " with id " + call.keys.back() + '.');
  }
  if (const auto* changes = call.body.if_object()) {
    store_.update(call.tenant, resource, *record, *changes, call.operation.body, replace);
  }
  return record_reply(call, resource, *record);
}

Reply Answers::remove(const Call& call) {
  const auto& resource = *call.plan.resource;
  auto* record = store_.find(call.tenant, resource, without_last(call.keys), call.keys.back());
  if (record == nullptr) {
    return not_found("There is no " + resource.noun + " with id " + call.keys.back() + '.');
  }
  const auto reply = record_reply(call, resource, *record);
  store_.remove(call.tenant, resource, *record);
  return reply;
}

Reply Answers::single(const Call& call) {
  const auto& resource = *call.plan.resource;
  auto& record = store_.shelf(call.tenant, resource, call.keys).records.front();
  if (const auto* changes = call.body.if_object()) {
    store_.update(call.tenant, resource, record, *changes, call.operation.body, false);
  }
  return record_reply(call, resource, record);
}

// The record that the path of an action leads to: /estimates/{id}/sell is about an estimate.
Record* Answers::subject(const Call& call, const Resource*& resource) {
  const auto& shape = call.operation.shape;
  const auto at = shape.rfind("/{}/");
  if (at == std::string::npos || shape.find("/{}", at + 1) != std::string::npos) return nullptr;
  resource = catalog_.find(shape.substr(0, at));
  if (resource == nullptr || resource->single) return nullptr;
  return store_.find(call.tenant, *resource, without_last(call.keys), call.keys.back());
}

Reply Answers::action(const Call& call) {
  const Resource* resource = nullptr;
  auto* record = subject(call, resource);
  const bool answers_record =
      record != nullptr && call.plan.item && call.plan.item.schema == resource->record.schema;
  if (answers_record) {
    if (const auto* changes = call.body.if_object()) {
      store_.update(call.tenant, *resource, *record, *changes, call.operation.body, false);
    }
    return record_reply(call, *resource, *record);
  }
  json::object given = call.path;
  if (const auto* changes = call.body.if_object()) {
    for (const auto& member : *changes) given[member.key()] = member.value();
  }
  if (!call.file_name.empty()) given["fileName"] = text_value(call.file_name);
  if (call.plan.envelope != Envelope::array) return invented(call, given);
  if (call.body.is_array()) return invented(call, call.body);
  return invented(call, json::array{given});
}

// What a valid answer looks like, with the members that are known from the request.
Reply Answers::invented(const Call& call, const json::value& given) {
  if (call.plan.envelope == Envelope::none) return success(call, nullptr);
  Scene scene;
  scene.hash = store_.hash(call.tenant, call.operation.shape, call.keys);
  const auto words = split(call.operation.shape, '/');
  for (const auto& word : words) {
    if (word != "{}") scene.noun = singular(camel(word));
  }
  scene.created = 20'400 * kDay;
  scene.modified = scene.created + kDay;
  const bool fits = call.plan.envelope != Envelope::scalar;
  return success(call, make(call.operation.good().schema, fits ? &given : nullptr, scene));
}

}  // namespace servicetitan::sandbox
