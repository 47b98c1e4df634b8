#include "spec.hpp"

#include "text.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace servicetitan::sandbox {
namespace {

std::string text_at(const json::object& object, json::string_view key) {
  const auto* value = object.if_contains(key);
  return value != nullptr && value->is_string() ? text_of(*value) : std::string{};
}

const json::object* object_at(const json::object& object, json::string_view key) {
  const auto* value = object.if_contains(key);
  return value != nullptr ? value->if_object() : nullptr;
}

bool flag_at(const json::object& object, json::string_view key) {
  const auto* value = object.if_contains(key);
  return value != nullptr && value->is_bool() && value->get_bool();
}

// What the extensions say about a parameter; without them the type alone decides.
void read_style(Parameter& parameter, const json::object& source, SchemaPool& pool) {
  parameter.prefix = parameter.name;
  if (parameter.use->kind == Kind::array) parameter.style = Style::array;
  if (parameter.use->kind == Kind::map) parameter.style = Style::dotted_map;
  if (parameter.style == Style::array && parameter.use->items->kind == Kind::object) {
    parameter.style = Style::indexed_objects;
  }
  if (const auto style = text_at(source, "x-st-style"); style == "dotted-map") {
    parameter.style = Style::dotted_map;
  } else if (style == "indexed-objects") {
    parameter.style = Style::indexed_objects;
  }
  if (const auto prefix = text_at(source, "x-st-prefix"); !prefix.empty())
    parameter.prefix = prefix;
  if (const auto* list = object_at(source, "x-st-list"); list != nullptr) {
    parameter.style = Style::list;
    if (const auto sep = text_at(*list, "separator"); !sep.empty()) parameter.separator = sep;
    if (const auto* items = list->if_contains("items")) parameter.item = pool.read(*items);
    if (const auto* most = list->if_contains("maxItems"); most != nullptr && most->is_int64()) {
      parameter.max_items = static_cast<std::size_t>(most->get_int64());
    }
  }
  if (const auto* fields = source.if_contains("x-st-sortable")) {
    for (const auto& field : fields->as_array()) parameter.sortable.push_back(text_of(field));
  }
  if (const auto* size = source.if_contains("x-st-default"); size != nullptr && size->is_int64()) {
    parameter.page_size = size->get_int64();
  }
}

// The extensions may stand on the parameter or on its schema.
Parameter read_parameter(const json::object& source, SchemaPool& pool) {
  Parameter parameter;
  parameter.name = text_at(source, "name");
  parameter.in_path = text_at(source, "in") == "path";
  parameter.required = flag_at(source, "required");
  parameter.use = pool.read(source.at("schema"));
  json::object both = source.at("schema").as_object();
  for (const auto& member : source) both[member.key()] = member.value();
  read_style(parameter, both, pool);
  return parameter;
}

// Of several content types the JSON one is taken.
void read_content(const json::object& source, std::string& type, SchemaUse& schema,
                  SchemaPool& pool) {
  const auto* content = object_at(source, "content");
  if (content == nullptr || content->empty()) return;
  const auto* json_type = content->if_contains("application/json");
  const auto& media = json_type != nullptr ? *json_type : content->begin()->value();
  type = json_type != nullptr ? "application/json" : std::string{content->begin()->key()};
  const auto* described = media.as_object().if_contains("schema");
  if (described != nullptr) schema = pool.read(*described);
}

void read_answers(Operation& operation, const json::object& source, SchemaPool& pool) {
  for (const auto& member : source.at("responses").as_object()) {
    Answer answer;
    answer.status = static_cast<unsigned>(to_int64(std::string{member.key()}).value_or(0));
    read_content(member.value().as_object(), answer.content_type, answer.schema, pool);
    operation.answers.push_back(std::move(answer));
  }
  const auto good = [](const Answer& a) { return a.status >= 200 && a.status < 400; };
  // The first success that has a body, else the first success, else an empty 200.
  auto best = operation.answers.end();
  for (auto at = operation.answers.begin(); at != operation.answers.end(); ++at) {
    const bool better = best == operation.answers.end() ||
                        (best->content_type.empty() && !at->content_type.empty());
    if (good(*at) && better) best = at;
  }
  if (best == operation.answers.end()) {
    operation.answers.push_back({200, {}, {}});
    best = std::prev(operation.answers.end());
  }
  operation.success = static_cast<std::size_t>(best - operation.answers.begin());
}

void read_body(Operation& operation, const json::object& source, SchemaPool& pool) {
  const auto* body = object_at(source, "requestBody");
  if (body == nullptr) return;
  std::string type;
  read_content(*body, type, operation.body, pool);
  const bool is_json = type.find("json") != std::string::npos;
  operation.body_kind = is_json ? BodyKind::json : BodyKind::multipart;
  const auto* required = body->if_contains("required");
  operation.body_required = required == nullptr || !required->is_bool() || required->get_bool();
}

void read_path(Operation& operation, const std::string& path) {
  std::vector<std::string> shape;
  for (const auto& part : split(std::string_view{path}.substr(1), '/')) {
    const bool parameter = part.size() > 2 && part.front() == '{' && part.back() == '}';
    operation.path.push_back({parameter ? part.substr(1, part.size() - 2) : part, parameter});
    const bool of_tenant = parameter && operation.path.back().text == "tenant";
    if (of_tenant && !shape.empty() && shape.back() == "tenant") {
      shape.pop_back();
    } else {
      shape.push_back(parameter ? "{}" : part);
    }
  }
  operation.shape = join(shape, "/");
}

std::string server_path(const json::object& document) {
  const auto* servers = document.if_contains("servers");
  if (servers == nullptr || servers->as_array().empty()) return {};
  const auto url = text_at(servers->get_array().front().as_object(), "url");
  const auto scheme = url.find("://");
  const auto slash = url.find('/', scheme == std::string::npos ? 0 : scheme + 3);
  auto path = slash == std::string::npos ? std::string{} : url.substr(slash);
  while (path.ends_with('/')) path.pop_back();
  return path;
}

bool literals_first(const Operation* a, const Operation* b) {
  for (std::size_t i = 0; i < std::min(a->path.size(), b->path.size()); ++i) {
    if (a->path[i].is_parameter != b->path[i].is_parameter) return b->path[i].is_parameter;
  }
  return a->path.size() < b->path.size();
}

bool fits(const Operation& operation, const std::vector<std::string>& parts) {
  if (operation.path.size() != parts.size()) return false;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto& segment = operation.path[i];
    if (segment.is_parameter ? parts[i].empty() : segment.text != parts[i]) return false;
  }
  return true;
}

}  // namespace

const Answer* Operation::answer(unsigned status) const {
  for (const auto& candidate : answers) {
    if (candidate.status == status) return &candidate;
  }
  return nullptr;
}

const Parameter* Operation::find(std::string_view parameter) const {
  for (const auto& candidate : parameters) {
    if (candidate.name == parameter && !candidate.in_path) return &candidate;
  }
  return nullptr;
}

Spec::Spec(const std::filesystem::path& folder) {
  std::error_code code;
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator{folder, code}) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  if (files.empty()) {
    throw std::runtime_error("no OpenAPI documents (*.json) in " + folder.string() +
                             "; name their folder in Options::spec_folder or with --spec-dir");
  }
  std::sort(files.begin(), files.end());
  for (const auto& file : files) {
    try {
      read_document(file);
    } catch (const std::exception& error) {
      throw std::runtime_error(file.string() + ": " + error.what());
    }
  }
  sort_routes();
}

void Spec::read_document(const std::filesystem::path& file) {
  std::ifstream in{file, std::ios::binary};
  const std::string text{std::istreambuf_iterator<char>{in}, {}};
  const auto value = parse_json(text);
  const auto& document = value.as_object();
  const auto* paths = object_at(document, "paths");
  if (paths == nullptr) return;
  auto& pool = *pools_.emplace_back(std::make_unique<SchemaPool>(document));
  const auto base = server_path(document);
  for (const auto& path : *paths) {
    for (const auto& member : path.value().as_object()) {
      static constexpr std::string_view kMethods = " get put post delete patch head options ";
      const std::string key{member.key()};
      if (kMethods.find(' ' + key + ' ') == std::string_view::npos) continue;
      const auto& source = member.value().as_object();
      auto& operation = *operations_.emplace_back(std::make_unique<Operation>());
      operation.module = file.stem().string();
      operation.id = text_at(source, "operationId");
      for (const char c : key) operation.method += static_cast<char>(std::toupper(c));
      read_path(operation, base + std::string{path.key()});
      if (const auto* parameters = source.if_contains("parameters")) {
        for (const auto& parameter : parameters->as_array()) {
          operation.parameters.push_back(read_parameter(parameter.as_object(), pool));
        }
      }
      read_body(operation, source, pool);
      read_answers(operation, source, pool);
    }
  }
}

void Spec::sort_routes() {
  for (const auto& operation : operations_) {
    by_first_segment_[operation->path.front().text].push_back(operation.get());
  }
  for (auto& [first, routes] : by_first_segment_) {
    std::stable_sort(routes.begin(), routes.end(), literals_first);
  }
}

Match Spec::match(std::string_view method, std::string_view path) const {
  Match match;
  auto parts = split(path.substr(path.starts_with('/') ? 1 : 0), '/');
  for (auto& part : parts) part = percent_decode(part, false);
  const auto routes = by_first_segment_.find(parts.front());
  match.known_module = routes != by_first_segment_.end();
  if (!match.known_module) return match;
  const auto word = std::find(parts.begin(), parts.end(), "tenant");
  if (word != parts.end() && std::next(word) != parts.end()) match.tenant = *std::next(word);
  for (const auto* operation : routes->second) {
    if (!fits(*operation, parts)) continue;
    if (operation->method != method) {
      match.other_method = true;
      continue;
    }
    match.operation = operation;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (operation->path[i].is_parameter) {
        match.values.emplace_back(operation->path[i].text, parts[i]);
      }
    }
    return match;
  }
  return match;
}

}  // namespace servicetitan::sandbox
