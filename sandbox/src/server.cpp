#include "http_server.hpp"

#include "servicetitan/sandbox.hpp"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace servicetitan::sandbox {
namespace {

namespace fs = std::filesystem;

fs::path fresh_folder() {
  auto pattern = (fs::temp_directory_path() / "servicetitan-sandbox-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) {
    throw std::runtime_error("cannot make a folder like " + pattern +
                             "; name one in Options::state_folder");
  }
  return pattern;
}

Options with_defaults(Options options) {
  if (options.spec_folder.empty()) options.spec_folder = SERVICETITAN_SANDBOX_SPEC_FOLDER;
  if (options.tenants.empty()) options.tenants.emplace_back();
  if (options.export_batch == 0) options.export_batch = 1;
  return options;
}

}  // namespace

struct Server::Impl {
  explicit Impl(Options given) : options{with_defaults(std::move(given))} {}

  Options options;
  std::unique_ptr<Service> service;
  std::unique_ptr<HttpServer> http;
  fs::path folder;
  bool owns_folder{};
  fs::path ca_path;
  fs::path client_path;

  void write_ca(const Identity& identity) {
    owns_folder = options.state_folder.empty();
    folder = owns_folder ? fresh_folder() : options.state_folder;
    std::error_code code;
    fs::create_directories(folder, code);
    ca_path = folder / "sandbox-ca.pem";
    std::ofstream out{ca_path, std::ios::binary | std::ios::trunc};
    out << identity.ca_pem;
    out.close();
    if (!out) throw std::runtime_error("cannot write " + ca_path.string());
    if (!options.client_certificates) return;
    client_path = folder / "sandbox-client.pem";
    std::ofstream client{client_path, std::ios::binary | std::ios::trunc};
    client << identity.client_pem;
    client.close();
    if (!client) throw std::runtime_error("cannot write " + client_path.string());
  }

  Service& running() const {
    if (!service) throw std::logic_error("the sandbox is not running; call start() first");
    return *service;
  }

  void stop() {
    http.reset();
    service.reset();
    if (owns_folder && !folder.empty()) {
      std::error_code ignored;
      fs::remove_all(folder, ignored);
    }
    folder.clear();
    ca_path.clear();
    client_path.clear();
  }

  std::string url(const char* host) const {
    if (!http) return {};
    const bool ipv6 = options.address.find(':') != std::string::npos;
    const std::string name = ipv6 && host != std::string{"localhost"} ? "[::1]" : host;
    return (options.tls ? "https://" : "http://") + name + ':' + std::to_string(http->port());
  }
};

Server::Server(Options options) : impl_{std::make_unique<Impl>(std::move(options))} {}

Server::~Server() { stop(); }

Server& Server::start() {
  if (impl_->http) return *this;
  try {
    impl_->service = std::make_unique<Service>(impl_->options);
    std::optional<Identity> identity;
    if (impl_->options.tls) {
      identity = make_identity(impl_->options.certificate);
      impl_->write_ca(*identity);
    }
    impl_->http = std::make_unique<HttpServer>(impl_->options, *impl_->service, identity);
    impl_->service->set_files_url(impl_->url("127.0.0.1"));
  } catch (...) {
    impl_->stop();
    throw;
  }
  return *this;
}

void Server::stop() noexcept { impl_->stop(); }

std::string Server::url() const { return impl_->url("localhost"); }
std::string Server::auth_url() const { return url(); }
std::filesystem::path Server::ca_path() const { return impl_->ca_path; }
fs::path Server::client_certificate_path() const { return impl_->client_path; }
std::uint16_t Server::port() const { return impl_->http ? impl_->http->port() : std::uint16_t{}; }
const Options& Server::options() const noexcept { return impl_->options; }

std::map<std::string, std::string> Server::environment() const {
  const auto& tenant = impl_->options.tenants.front();
  std::map<std::string, std::string> variables{
      {"SERVICETITAN_API_URL", url()},
      {"SERVICETITAN_AUTH_URL", auth_url()},
      {"SERVICETITAN_TENANT_ID", std::to_string(tenant.id)},
      {"SERVICETITAN_CLIENT_ID", tenant.client_id},
      {"SERVICETITAN_CLIENT_SECRET", tenant.client_secret},
      {"SERVICETITAN_APP_KEY", impl_->options.app_key},
  };
  if (impl_->options.tls) variables["SERVICETITAN_CA_FILE"] = ca_path().string();
  return variables;
}

Counters Server::counters() const { return impl_->running().counters(); }
void Server::reset_counters() { impl_->running().reset_counters(); }
void Server::script(Fault fault) { impl_->running().script(std::move(fault)); }
void Server::strike_at_random(RandomFaults faults) {
  impl_->running().strike_at_random(std::move(faults));
}
std::vector<Write> Server::writes() const { return impl_->running().writes(); }
void Server::clear_faults() { impl_->running().clear_faults(); }
void Server::expire_tokens() { impl_->running().expire_tokens(); }
void Server::reset_data() { impl_->running().reset_data(); }

}  // namespace servicetitan::sandbox
