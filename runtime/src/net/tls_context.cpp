#include "conversation.hpp"

#include <utility>

namespace servicetitan::detail {

namespace tls_context_impl {

using boost::system::error_code;

inline Error unusable(const std::string& what, const error_code& why) {
  return Error(ErrorCode::config, "TLS: " + what + " cannot be used: " + why.message());
}

inline std::optional<Error> set_authorities(boost::asio::ssl::context& context, const Tls& tls) {
  error_code failed;
  if (tls.use_system_store) context.set_default_verify_paths(failed);
  if (failed) return unusable("the authorities of the system", failed);
  if (!tls.ca_file.empty()) context.load_verify_file(tls.ca_file, failed);
  if (failed) return unusable("ca_file " + tls.ca_file, failed);
  if (!tls.ca_directory.empty()) context.add_verify_path(tls.ca_directory, failed);
  if (failed) return unusable("ca_directory " + tls.ca_directory, failed);
  return std::nullopt;
}

inline std::optional<Error> set_certificate(boost::asio::ssl::context& context, const Tls& tls) {
  if (tls.certificate_file.empty() && tls.key_file.empty()) return std::nullopt;
  if (tls.certificate_file.empty()) {
    return Error(ErrorCode::config, "TLS: key_file is set and certificate_file is not");
  }
  error_code failed;
  context.use_certificate_chain_file(tls.certificate_file, failed);
  if (failed) return unusable("certificate_file " + tls.certificate_file, failed);
  // Without this OpenSSL would ask for the password on the terminal.
  context.set_password_callback(
      [&tls](std::size_t, boost::asio::ssl::context::password_purpose) {
        return tls.key_password.reveal();
      },
      failed);
  const std::string& key = tls.key_file.empty() ? tls.certificate_file : tls.key_file;
  context.use_private_key_file(key, boost::asio::ssl::context::pem, failed);
  // The callback refers to the settings of the caller.
  error_code ignored;
  context.set_password_callback(
      [](std::size_t, boost::asio::ssl::context::password_purpose) { return std::string(); },
      ignored);
  if (failed) return unusable("key_file " + key, failed);
  return std::nullopt;
}

// Sets @p context up; what fails is named.
inline std::optional<Error> set_up(boost::asio::ssl::context& context, const Tls& tls) {
  error_code failed;
  SSL_CTX* native = context.native_handle();
  const bool only_1_3 = tls.min_version == TlsVersion::tls1_3;
  SSL_CTX_set_min_proto_version(native, only_1_3 ? TLS1_3_VERSION : TLS1_2_VERSION);
  constexpr unsigned char kProtocols[] = "\x08http/1.1";
  SSL_CTX_set_alpn_protos(native, kProtocols, sizeof kProtocols - 1);
  context.set_verify_mode(boost::asio::ssl::verify_peer, failed);
  if (auto error = set_authorities(context, tls)) return error;
  return set_certificate(context, tls);
}

}  // namespace tls_context_impl

TlsContext::TlsContext(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
TlsContext::~TlsContext() = default;

Result<std::shared_ptr<TlsContext>> TlsContext::make(const Tls& tls) {
  auto impl = std::make_unique<Impl>();
  if (auto error = tls_context_impl::set_up(impl->context, tls)) return *std::move(error);
  impl->sessions.attach(impl->context.native_handle());
  return std::shared_ptr<TlsContext>(new TlsContext(std::move(impl)));
}

Result<WireSetup> WireSetup::make(const Config& config) {
  auto tls = TlsContext::make(config.tls);
  if (!tls) return tls.error();
  auto proxy = make_route(config.proxy);
  if (!proxy) return proxy.error();
  return WireSetup{*std::move(tls), {config.timeouts, config.limits}, *std::move(proxy)};
}

}  // namespace servicetitan::detail
