#include "peers.hpp"

#include <cpprest/json.h>
#include <cpprest/version.h>
#include <memory>

namespace bench {
namespace {

using Tree = web::json::value;

std::function<std::size_t()> writer(std::string_view text) {
  const auto tree = std::make_shared<Tree>(Tree::parse(std::string(text)));
  return [tree] { return tree->serialize().size(); };
}

}  // namespace

Peer cpprest_peer() {
  return {.name = "cpprestsdk",
          .version = "cpprestsdk " + std::to_string(CPPREST_VERSION_MAJOR) + '.' +
                     std::to_string(CPPREST_VERSION_MINOR) + '.' +
                     std::to_string(CPPREST_VERSION_REVISION),
          // It takes std::string only; the copy is part of its price.
          .parse = [](std::string_view text) { return Tree::parse(std::string(text)).size(); },
          .writer = writer,
          .parse_name = "json::value::parse",
          .write_name = "serialize",
          .parse_target = 6};
}

}  // namespace bench
