// Pages of records as the service sends them, made from the documents with a seed.
#pragma once

#include "servicetitan/accounting/invoices_models.hpp"
#include "servicetitan/codec.hpp"
#include "servicetitan/crm/customers_models.hpp"
#include "servicetitan/inventory/returns_models.hpp"
#include "servicetitan/jpm/jobs_models.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace bench {

namespace st = servicetitan;
using CustomerPage = st::Page<st::crm::CustomerResponse>;
using InvoicePage = st::Page<st::accounting::InvoiceResponse>;
using JobPage = st::Page<st::jpm::JobResponse>;
using ReturnPage = st::Page<st::inventory::InventoryReturnResponse>;

// Customers are flat, invoices deep, returns have amounts of 19 digits.
enum class Kind : std::uint8_t { customers, invoices, jobs, returns };

// How a page departs from compact text with the members in the order of the documents.
struct Look {
  bool pretty = false;
  bool shuffled = false;   // each record in an order of its own
  bool reordered = false;  // all records in one other order
  bool unknown = false;    // each record has members that the documents do not
};

// The same arguments give the same bytes.
std::string make_page(Kind kind, std::size_t records, const Look& look = {},
                      std::uint64_t seed = 1);

// As an export feed sends them.
std::string make_export_page(std::size_t records, std::uint64_t seed);

// Ends the program when the page is not what the structs say: a note, another number of records, or
// something lost between decoding, encoding and decoding again.
void check_page(Kind kind, const std::string& text, std::size_t records, const Look& look);
// Checks small pages of every kind and look.
void check_all_kinds();

[[noreturn]] void fail(const std::string& why);

}  // namespace bench
