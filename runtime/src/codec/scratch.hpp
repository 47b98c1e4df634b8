#pragma once

// Where the elements of an array are collected until their number is known: the array itself then
// takes the memory that it needs, at once. The lists are kept and used again.

#include "servicetitan/detail/table.hpp"

#include <new>
#include <vector>

namespace servicetitan::detail {

class Scratch {
 public:
  Scratch() = default;
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() {
    for (const List& list : lists_) {
      if (list.place == nullptr) continue;  // there was no memory for it
      list.ops->destruct(list.place);
      ::operator delete(list.place);
    }
  }

  // An empty list for elements of an array that has these operations.
  void* borrow(const ArrayOps& ops) {
    for (List& list : lists_) {
      if (list.ops != &ops || list.lent) continue;
      list.lent = true;
      return list.place;
    }
    if (lists_.empty()) lists_.reserve(8);  // what one record has, at once
    List& made = lists_.emplace_back(List{&ops, nullptr, true});
    made.place = ::operator new(kListSize);
    ops.construct(made.place);
    return made.place;
  }
  // @pre the list is empty
  void give_back(const void* place) noexcept {
    for (List& list : lists_) {
      if (list.place == place) list.lent = false;
    }
  }

 private:
  struct List {
    const ArrayOps* ops;
    void* place;
    bool lent;  // an array within an array of the same type needs another list
  };

  std::vector<List> lists_{};
};

}  // namespace servicetitan::detail
