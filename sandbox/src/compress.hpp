// Compressed answers: gzip and deflate.
#pragma once

#include "reply.hpp"

#include "servicetitan/sandbox.hpp"

namespace servicetitan::sandbox {

/// Compresses the body of a reply where the request accepts it.
void compress(Compression how, const std::string& accepted, Reply& reply);

}  // namespace servicetitan::sandbox
