// What parts of the work cost: reading and writing without a table, by code for one struct, and
// Boost.JSON's parser without anything to make of what it finds.
#pragma once

#include "data.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace bench {

// The very structs that `st::decode` makes of a good page, made on the same parser with the same
// readers of times and decimals. It does not look for what is missing or comes twice, keeps no
// notes, and takes no text in chunks.
CustomerPage decode_by_hand(std::string_view text);

// The very text that `st::encode` gives, made with the same writers of texts, amounts and times, in
// a string that has room for @p expected bytes from the beginning. It does not look whether a value
// has a text, nor for members that the documents do not have.
std::string encode_by_hand(const CustomerPage& page, std::size_t expected);
std::string encode_by_hand(const InvoicePage& page, std::size_t expected);
std::string encode_by_hand(const JobPage& page, std::size_t expected);
std::string encode_by_hand(const ReturnPage& page, std::size_t expected);

// The numbers, texts and names in @p text.
std::size_t parse_alone(std::string_view text);

}  // namespace bench
