#include "service.hpp"

#include "multipart.hpp"
#include "parameters.hpp"
#include "text.hpp"

namespace servicetitan::sandbox {
namespace {

bool has_body(const std::string& method) { return method != "GET" && method != "HEAD"; }

bool is_change(Role role) {
  switch (role) {
    case Role::create:
    case Role::update:
    case Role::replace:
    case Role::remove:
    case Role::single_update:
    case Role::action:
      return true;
    default:
      return false;
  }
}

}  // namespace

Service::Service(const Options& options)
    : options_{options},
      spec_{options.spec_folder},
      catalog_{spec_},
      store_{{options.seed, options.customers}},
      answers_{{options.page_size, options.max_page_size, options.export_batch}, catalog_, store_},
      tokens_{options.token_lifetime} {}

Reply Service::handle(const Request& request) {
  const auto question = request.target.find('?');
  const auto path = request.target.substr(0, question);
  const auto query =
      question == std::string::npos ? std::string{} : request.target.substr(question + 1);
  const std::scoped_lock lock{mutex_};
  if (path.starts_with("/__sandbox/")) return control(request, path);
  ++counters_.requests;
  auto reply = route(request, path, query);
  reply.delay += options_.latency;
  ++counters_.by_status[reply.status];
  return reply;
}

// The scripted fault is looked up first: it may keep the request from being carried out.
Reply Service::route(const Request& request, const std::string& path, const std::string& query) {
  const bool for_token = path == "/connect/token";
  const auto match = for_token ? Match{} : spec_.match(request.method, path);
  const auto* operation = match.operation;
  if (operation != nullptr) ++counters_.by_operation[operation->module + '.' + operation->id];
  const auto fault =
      faults_.take(request.method, path, operation != nullptr ? operation->id : std::string{});
  if (fault) ++counters_.by_fault[std::string{name_of(fault->kind)}];
  Reply reply;
  if (for_token) {
    reply = token(request, fault ? &*fault : nullptr);
  } else {
    if (fault && fault->kind == FaultKind::kExpiredToken) {
      tokens_.revoke(bearer_of(request.authorization));
    }
    const auto instead = fault ? reply_instead(*fault, request) : std::nullopt;
    reply = instead ? *instead : api(request, match, query);
  }
  if (fault) damage(*fault, operation, reply);
  return reply;
}

Reply Service::api(const Request& request, const Match& match, const std::string& query) {
  if (auto refused = refuse(request, match)) return *refused;
  const auto& operation = *match.operation;
  Problems problems;
  Call call{operation, catalog_.plan(operation), match.tenant, {}, {}, {}, {}, {}};
  for (const auto& [name, value] : match.values) {
    if (name != "tenant") call.keys.push_back(value);
  }
  call.path = read_path_values(match, problems);
  call.path.erase("tenant");
  call.query = read_query(operation, parse_form(query), problems);
  Reply failure;
  if (!read_body(request, call, problems, failure)) return failure;
  if (!problems.empty()) return invalid(operation, problems);
  auto reply = answers_.answer(call);
  const bool noted = options_.keep_writes && is_change(call.plan.role) && reply.status < 300;
  if (noted) note_write(request, call);
  for (auto& [name, value] : reply.headers) {
    if (name == "Location") value = files_url_ + value;
  }
  return reply;
}

void Service::note_write(const Request& request, const Call& call) {
  Write write;
  write.tenant = to_int64(call.tenant).value_or(0);
  write.operation = call.operation.module + '.' + call.operation.id;
  write.target = request.target;
  if (call.operation.body_kind != BodyKind::multipart) write.body = request.body;
  writes_.push_back(std::move(write));
}

// Three operations document a bare text for a bad request.
Reply Service::invalid(const Operation& operation, const Problems& problems) const {
  const auto* documented = operation.answer(400);
  if (documented == nullptr || !documented->schema || documented->schema->kind != Kind::string) {
    return api_problem(400, "The request is not valid.", problems);
  }
  const auto& [field, texts] = *problems.by_field().begin();
  return json_reply(400, text_value(field + ": " + texts.front()));
}

// False: `failure` says why the body cannot be read at all.
bool Service::read_body(const Request& request, Call& call, Problems& problems,
                        Reply& failure) const {
  const auto& operation = call.operation;
  if (operation.body_kind == BodyKind::none || !has_body(request.method)) return true;
  const auto type = lower(request.content_type);
  if (operation.body_kind == BodyKind::multipart) {
    const auto parts = read_multipart(request.content_type, request.body);
    if (type.find("multipart/form-data") == std::string::npos || !parts) {
      failure = api_problem(415, "A body of type multipart/form-data is expected.");
      return false;
    }
    const Part* file = nullptr;
    for (const auto& part : *parts) file = part.name == "file" ? &part : file;
    if (file == nullptr) problems.add("file", "a part of this name is required");
    if (file != nullptr) call.file_name = file->file_name.empty() ? "file" : file->file_name;
    return true;
  }
  if (trim(request.body).empty()) {
    if (operation.body_required) problems.add("", "a body is required");
    return true;
  }
  if (!type.empty() && type.find("json") == std::string::npos) {
    failure = api_problem(415, "A body of type application/json is expected.");
    return false;
  }
  try {
    call.body = parse_json(request.body);
  } catch (const JsonError& error) {
    problems.add("", error.what());
    return true;
  }
  validate(operation.body, call.body, "", Rules{options_.strict_bodies}, problems);
  return true;
}

Counters Service::counters() const {
  const std::scoped_lock lock{mutex_};
  return all_counters();
}

Counters Service::all_counters() const {
  auto counters = counters_;
  arrivals_.add_to(counters);
  return counters;
}

void Service::reset_counters() {
  const std::scoped_lock lock{mutex_};
  counters_ = {};
  arrivals_.reset();
}

void Service::count_connection(bool tls_resumed) {
  const std::scoped_lock lock{mutex_};
  ++counters_.connections;
  if (tls_resumed) ++counters_.tls_resumed;
}

void Service::set_files_url(std::string url) {
  const std::scoped_lock lock{mutex_};
  files_url_ = std::move(url);
}

void Service::script(Fault fault) {
  const std::scoped_lock lock{mutex_};
  faults_.add(std::move(fault));
}

void Service::strike_at_random(RandomFaults faults) {
  const std::scoped_lock lock{mutex_};
  faults_.strike_at_random(std::move(faults));
}

std::vector<Write> Service::writes() const {
  const std::scoped_lock lock{mutex_};
  return writes_;
}

void Service::clear_faults() {
  const std::scoped_lock lock{mutex_};
  faults_.clear();
}

void Service::expire_tokens() {
  const std::scoped_lock lock{mutex_};
  tokens_.revoke_all();
}

void Service::reset_data() {
  const std::scoped_lock lock{mutex_};
  store_.clear();
  writes_.clear();
}

}  // namespace servicetitan::sandbox
