// A throw-away certificate authority and one server certificate, made anew for each run.
#pragma once

#include "servicetitan/sandbox.hpp"

#include <string>

namespace servicetitan::sandbox {

struct Identity {
  std::string ca_pem;
  std::string certificate_pem;
  std::string key_pem;
  // The certificate of a client, and its key.
  std::string client_pem;
};

/// Elliptic curve keys; the certificate names localhost, 127.0.0.1 and ::1 and lives for 30 days,
/// where @p kind wants nothing else.
/// The key of the authority is forgotten at once. Throws std::runtime_error.
Identity make_identity(Certificate kind = Certificate::kGood);

}  // namespace servicetitan::sandbox
