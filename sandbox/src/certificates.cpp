#include "certificates.hpp"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>
#include <stdexcept>

namespace servicetitan::sandbox {
namespace {

template <auto Free>
struct Deleter {
  template <class T>
  void operator()(T* pointer) const {
    Free(pointer);
  }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Deleter<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;

void check(bool good, const char* what) {
  if (good) return;
  char text[256]{};
  ERR_error_string_n(ERR_get_error(), text, sizeof text);
  throw std::runtime_error(std::string{"cannot make a certificate: "} + what + ": " + text);
}

void extend(X509* certificate, X509* issuer, int kind, const char* value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
  const Extension extension{X509V3_EXT_conf_nid(nullptr, &context, kind, value)};
  check(extension && X509_add_ext(certificate, extension.get(), -1) == 1, value);
}

void set_serial(X509* certificate) {
  unsigned char bytes[8]{};
  check(RAND_bytes(bytes, sizeof bytes) == 1, "random bytes");
  std::uint64_t serial = 0;
  for (const auto byte : bytes) serial = (serial << 8U) | byte;
  ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1U | 1U);
}

X509Ptr make_base(const char* common_name, EVP_PKEY* key) {
  X509Ptr certificate{X509_new()};
  check(certificate != nullptr, "memory");
  X509_set_version(certificate.get(), 2);
  set_serial(certificate.get());
  X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
  X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 30L * 24 * 3600);
  X509_set_pubkey(certificate.get(), key);
  auto* name = X509_get_subject_name(certificate.get());
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                             reinterpret_cast<const unsigned char*>(common_name), -1, -1, 0);
  return certificate;
}

std::string text_of_bio(BIO* bio) {
  char* data = nullptr;
  const auto size = BIO_get_mem_data(bio, &data);
  return {data, static_cast<std::size_t>(size)};
}

std::string pem_of(X509* certificate) {
  const Bio bio{BIO_new(BIO_s_mem())};
  check(PEM_write_bio_X509(bio.get(), certificate) == 1, "PEM");
  return text_of_bio(bio.get());
}

std::string pem_of(EVP_PKEY* key) {
  const Bio bio{BIO_new(BIO_s_mem())};
  check(PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1,
        "PEM");
  return text_of_bio(bio.get());
}

}  // namespace

Identity make_identity(Certificate kind) {
  const Key ca_key{EVP_EC_gen("P-256")};
  const Key key{EVP_EC_gen("P-256")};
  check(ca_key && key, "keys");

  const auto ca = make_base("ServiceTitan sandbox CA", ca_key.get());
  X509_set_issuer_name(ca.get(), X509_get_subject_name(ca.get()));
  extend(ca.get(), ca.get(), NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
  extend(ca.get(), ca.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
  extend(ca.get(), ca.get(), NID_subject_key_identifier, "hash");
  check(X509_sign(ca.get(), ca_key.get(), EVP_sha256()) > 0, "signature");

  const auto server = make_base("localhost", key.get());
  const bool own = kind == Certificate::kSelfSigned;
  auto* issuer = own ? server.get() : ca.get();
  if (kind == Certificate::kExpired) X509_gmtime_adj(X509_getm_notAfter(server.get()), -60);
  X509_set_issuer_name(server.get(), X509_get_subject_name(issuer));
  extend(server.get(), issuer, NID_basic_constraints, "critical,CA:FALSE");
  extend(server.get(), issuer, NID_key_usage, "critical,digitalSignature");
  extend(server.get(), issuer, NID_ext_key_usage, "serverAuth");
  extend(server.get(), issuer, NID_subject_alt_name,
         kind == Certificate::kOtherHost ? "DNS:example.com"
                                         : "DNS:localhost,IP:127.0.0.1,IP:0:0:0:0:0:0:0:1");
  extend(server.get(), issuer, NID_subject_key_identifier, "hash");
  extend(server.get(), issuer, NID_authority_key_identifier, "keyid");
  check(X509_sign(server.get(), own ? key.get() : ca_key.get(), EVP_sha256()) > 0, "signature");

  const Key client_key{EVP_EC_gen("P-256")};
  check(client_key != nullptr, "keys");
  const auto client = make_base("sandbox client", client_key.get());
  X509_set_issuer_name(client.get(), X509_get_subject_name(ca.get()));
  extend(client.get(), ca.get(), NID_ext_key_usage, "clientAuth");
  check(X509_sign(client.get(), ca_key.get(), EVP_sha256()) > 0, "signature");

  return {pem_of(ca.get()), pem_of(server.get()), pem_of(key.get()),
          pem_of(client.get()) + pem_of(client_key.get())};
}

}  // namespace servicetitan::sandbox
