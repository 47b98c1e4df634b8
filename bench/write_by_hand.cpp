#include "parts.hpp"
#include "src/codec/quote_inline.hpp"
#include "src/types/text.hpp"

#include <charconv>
#include <cstring>
#include <optional>
#include <string_view>
#include <vector>

namespace bench {
namespace {

namespace impl = st::detail;
using impl::kMostText;
using impl::Sink;

class Writer {
 public:
  explicit Writer(Sink& out) : out_(out) {}

  void write(const CustomerPage& page) {
    member("{\"page\":", page.page);
    member(",\"pageSize\":", page.page_size);
    member(",\"hasMore\":", page.has_more);
    member(",\"totalCount\":", page.total_count);
    member(",\"data\":", page.data);
    out_ += '}';
  }

 private:
  // Names with what stands around them, which a compiler copies a word at a time.
  template <std::size_t size>
  void copy(const char (&text)[size]) {
    char* const at = out_.room(size);
    std::memcpy(at, text, size - 1);
    out_.advance(at + size - 1);
  }

  void write(const std::string& text) { (void)impl::append_quoted(out_, text); }
  void write(bool value) {
    if (value) return copy("true");
    copy("false");
  }
  template <class Number>
  void write_number(Number value) {
    char* const at = out_.room(kMostText);
    out_.advance(std::to_chars(at, at + kMostText, value).ptr);
  }
  void write(std::int32_t value) { write_number(value); }
  void write(std::int64_t value) { write_number(value); }
  template <class T>
  void write_text(const T& value) {
    out_.advance(impl::write_text(out_.room(kMostText), value));
  }
  void write(double value) { write_text(value); }
  void write(const st::Decimal& value) { write_text(value); }
  void write(st::Timestamp value) {
    char* at = out_.room(kMostText + 2);
    *at++ = '"';
    at = impl::write_text(at, value);
    *at++ = '"';
    out_.advance(at);
  }

  template <class T, std::size_t size>
  void member(const char (&name)[size], const T& value) {
    copy(name);
    write(value);
  }
  template <class T, std::size_t size>
  void member(const char (&name)[size], const std::optional<T>& value) {
    if (value) member(name, *value);
  }
  template <class T, std::size_t size>
  void member(const char (&name)[size], const st::Field<T>& value) {
    if (value) return member(name, *value);
    if (!value.is_null()) return;
    copy(name);
    copy("null");
  }

  template <class T>
  void write(const std::vector<T>& list) {
    out_ += '[';
    for (const T& one : list) {
      if (&one != list.data()) out_ += ',';
      write(one);
    }
    out_ += ']';
  }

  void write(const st::crm::CustomFieldModel& field) {
    member("{\"typeId\":", field.type_id);
    member(",\"name\":", field.name);
    member(",\"value\":", field.value);
    out_ += '}';
  }

  void write(const st::crm::ExternalDataModel& data) {
    member("{\"key\":", data.key);
    member(",\"value\":", data.value);
    out_ += '}';
  }

  void write(const st::crm::CustomerAddress& address) {
    member("{\"street\":", address.street);
    member(",\"unit\":", address.unit);
    member(",\"city\":", address.city);
    member(",\"state\":", address.state);
    member(",\"zip\":", address.zip);
    member(",\"country\":", address.country);
    member(",\"latitude\":", address.latitude);
    member(",\"longitude\":", address.longitude);
    out_ += '}';
  }

  void write(const st::crm::CustomerResponse& customer) {
    member("{\"id\":", customer.id);
    member(",\"active\":", customer.active);
    member(",\"name\":", customer.name);
    copy(",\"type\":");
    (void)impl::append_quoted(out_, customer.type.text());
    member(",\"address\":", customer.address);
    member(",\"customFields\":", customer.custom_fields);
    member(",\"balance\":", customer.balance);
    member(",\"taxExempt\":", customer.tax_exempt);
    member(",\"tagTypeIds\":", customer.tag_type_ids);
    member(",\"doNotMail\":", customer.do_not_mail);
    member(",\"doNotService\":", customer.do_not_service);
    member(",\"nationalAccount\":", customer.national_account);
    member(",\"createdOn\":", customer.created_on);
    member(",\"createdById\":", customer.created_by_id);
    member(",\"modifiedOn\":", customer.modified_on);
    member(",\"mergedToId\":", customer.merged_to_id);
    member(",\"paymentTermId\":", customer.payment_term_id);
    member(",\"creditLimit\":", customer.credit_limit);
    member(",\"creditLimitBalance\":", customer.credit_limit_balance);
    member(",\"externalData\":", customer.external_data);
    out_ += '}';
  }

  Sink& out_;
};

}  // namespace

std::string encode_by_hand(const CustomerPage& page) {
  std::string text;
  text.reserve(page.data.size() * 704);  // as much as is written, nearly
  Sink out(text);
  Writer(out).write(page);
  out.finish();
  return text;
}

}  // namespace bench
