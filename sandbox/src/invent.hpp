// Scalars that look real, chosen by the name of the member.
#pragma once

#include "maker.hpp"

namespace servicetitan::sandbox {

struct Spot {
  std::string name;   // of the member
  std::string owner;  // of the object that holds it, for example "address"
  Hash object{};      // the same for all members of one object
  Hash hash{};        // of this member
  int depth{};
  bool item{};     // the object that holds it is an item of a list
  bool in_list{};  // this is an item of a list itself
};

std::string invent_text(const Schema& schema, const Spot& spot, const Scene& scene);
json::value invent_integer(const Schema& schema, const Spot& spot);
json::value invent_number(const Schema& schema, const Spot& spot);
bool invent_boolean(const Spot& spot);

}  // namespace servicetitan::sandbox
