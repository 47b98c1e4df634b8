#include "http_server.hpp"

#include "http_session.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/strand.hpp>

#include <stdexcept>
#include <thread>

namespace servicetitan::sandbox {
namespace {

using tcp = asio::ip::tcp;

// HTTP/1.1 is all that is spoken here.
int choose_protocol(SSL*, const unsigned char** out, unsigned char* out_size,
                    const unsigned char* in, unsigned in_size, void*) {
  static constexpr unsigned char kOurs[] = "\x08http/1.1";
  unsigned char* chosen = nullptr;
  const int found = SSL_select_next_proto(&chosen, out_size, kOurs, sizeof kOurs - 1, in, in_size);
  *out = chosen;
  return found == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
}

void use_identity(asio::ssl::context& context, const Identity& identity, const Options& options) {
  context.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv2 |
                      asio::ssl::context::no_sslv3 | asio::ssl::context::no_tlsv1 |
                      asio::ssl::context::no_tlsv1_1);
  context.use_certificate(asio::buffer(identity.certificate_pem), asio::ssl::context::pem);
  context.use_private_key(asio::buffer(identity.key_pem), asio::ssl::context::pem);
  auto* native = context.native_handle();
  static constexpr unsigned char kName[] = "sandbox";
  SSL_CTX_set_session_id_context(native, kName, sizeof kName - 1);
  SSL_CTX_set_alpn_select_cb(native, choose_protocol, nullptr);
  if (options.old_tls) SSL_CTX_set_max_proto_version(native, TLS1_2_VERSION);
  if (options.client_certificates) {
    context.add_certificate_authority(asio::buffer(identity.ca_pem));
    context.set_verify_mode(asio::ssl::verify_peer | asio::ssl::verify_fail_if_no_peer_cert);
  }
}

}  // namespace

struct HttpServer::Impl {
  Impl(const Options& given, Service& the_service)
      : options{given},
        io{static_cast<int>(options.threads)},
        tls{asio::ssl::context::tls_server},
        acceptor{io},
        service{the_service},
        secure{options.tls} {}

  void listen() {
    const tcp::endpoint endpoint{asio::ip::make_address(options.address), options.port};
    boost::system::error_code code;
    const auto step = [&](auto&& action, const char* what) {
      action();
      if (!code) return;
      throw std::runtime_error(std::string{what} + ' ' + options.address + ':' +
                               std::to_string(options.port) + ": " + code.message());
    };
    step([&] { acceptor.open(endpoint.protocol(), code); }, "cannot open a socket for");
    acceptor.set_option(asio::socket_base::reuse_address{true}, code);
    step([&] { acceptor.bind(endpoint, code); }, "cannot bind to");
    step([&] { acceptor.listen(asio::socket_base::max_listen_connections, code); },
         "cannot listen on");
    port = acceptor.local_endpoint().port();
  }

  void accept() {
    acceptor.async_accept(asio::make_strand(io),
                          [this](boost::system::error_code code, tcp::socket socket) {
                            if (code == asio::error::operation_aborted) return;
                            if (!code) serve(std::move(socket));
                            accept();
                          });
  }

  void serve(tcp::socket socket) {
    beast::tcp_stream stream{std::move(socket)};
    if (secure) {
      std::make_shared<Session<Secure>>(Secure{std::move(stream), tls}, service, options)->start();
    } else {
      std::make_shared<Session<Plain>>(std::move(stream), service, options)->start();
    }
  }

  const Options options;
  asio::io_context io;
  asio::ssl::context tls;
  tcp::acceptor acceptor;
  Service& service;
  bool secure;
  std::uint16_t port{};
  std::vector<std::thread> threads;
};

HttpServer::HttpServer(const Options& options, Service& service,
                       const std::optional<Identity>& identity)
    : impl_{std::make_unique<Impl>(options, service)} {
  if (identity) use_identity(impl_->tls, *identity, options);
  impl_->listen();
  impl_->accept();
  for (unsigned i = 0; i < std::max(1U, options.threads); ++i) {
    impl_->threads.emplace_back([this] { impl_->io.run(); });
  }
}

HttpServer::~HttpServer() {
  impl_->io.stop();
  for (auto& thread : impl_->threads) thread.join();
}

std::uint16_t HttpServer::port() const { return impl_->port; }

}  // namespace servicetitan::sandbox
