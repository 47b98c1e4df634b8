#include "parts.hpp"
#include "src/codec/handler_inline.hpp"

#include <boost/json/basic_parser_impl.hpp>

#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>

namespace bench {
namespace {

using Code = boost::json::error_code;
using Text = boost::json::string_view;

// Every member of every struct in a page of customers.
enum At : std::uint8_t {
  kStart,
  kPage,
  kPageSize,
  kHasMore,
  kTotalCount,
  kData,
  kId,
  kActive,
  kName,
  kType,
  kAddress,
  kCustomFields,
  kBalance,
  kTaxExempt,
  kTagTypeIds,
  kDoNotMail,
  kDoNotService,
  kNationalAccount,
  kCreatedOn,
  kCreatedById,
  kModifiedOn,
  kMergedToId,
  kPaymentTermId,
  kCreditLimit,
  kCreditLimitBalance,
  kExternalData,
  kStreet,
  kUnit,
  kCity,
  kState,
  kZip,
  kCountry,
  kLatitude,
  kLongitude,
  kTypeId,
  kFieldName,
  kFieldValue,
  kKey,
  kValue,
};

constexpr std::array<std::string_view, kValue + 1> kNames{"",
                                                          "page",
                                                          "pageSize",
                                                          "hasMore",
                                                          "totalCount",
                                                          "data",
                                                          "id",
                                                          "active",
                                                          "name",
                                                          "type",
                                                          "address",
                                                          "customFields",
                                                          "balance",
                                                          "taxExempt",
                                                          "tagTypeIds",
                                                          "doNotMail",
                                                          "doNotService",
                                                          "nationalAccount",
                                                          "createdOn",
                                                          "createdById",
                                                          "modifiedOn",
                                                          "mergedToId",
                                                          "paymentTermId",
                                                          "creditLimit",
                                                          "creditLimitBalance",
                                                          "externalData",
                                                          "street",
                                                          "unit",
                                                          "city",
                                                          "state",
                                                          "zip",
                                                          "country",
                                                          "latitude",
                                                          "longitude",
                                                          "typeId",
                                                          "name",
                                                          "value",
                                                          "key",
                                                          "value"};

// The members of a struct, and the member that holds it.
struct Shape {
  At first;
  At last;
  At holder;
  std::uint8_t outer;
};
enum Level : std::uint8_t { kOfPage, kOfCustomer, kOfAddress, kOfField, kOfExternal };
constexpr std::array<Shape, 5> kShapes{{{kPage, kData, kStart, kOfPage},
                                        {kId, kExternalData, kData, kOfPage},
                                        {kStreet, kLongitude, kAddress, kOfCustomer},
                                        {kTypeId, kFieldValue, kCustomFields, kOfCustomer},
                                        {kKey, kValue, kExternalData, kOfCustomer}}};

class Reader {
 public:
  static constexpr std::size_t max_object_size = std::size_t(-1);
  static constexpr std::size_t max_array_size = std::size_t(-1);
  static constexpr std::size_t max_key_size = std::size_t(-1);
  static constexpr std::size_t max_string_size = std::size_t(-1);

  CustomerPage page{};

  bool on_document_begin(Code&) { return true; }
  bool on_document_end(Code&) { return true; }
  bool on_comment_part(Text, Code&) { return true; }
  bool on_comment(Text, Code&) { return true; }

  bool on_object_begin(Code& code) {
    switch (at_) {
      case kStart:
        return open(kOfPage);
      case kData:
        customer_ = &page.data.emplace_back();
        return open(kOfCustomer);
      case kAddress:
        return open(kOfAddress);
      case kCustomFields:
        field_ = &customer_->custom_fields.emplace_back();
        return open(kOfField);
      case kExternalData:
        external_ = &customer_->external_data.emplace_back();
        return open(kOfExternal);
      default:
        return refuse(code);
    }
  }
  bool on_object_end(std::size_t, Code&) {
    at_ = kShapes[level_].holder;
    level_ = kShapes[level_].outer;
    return true;
  }
  bool on_array_begin(Code& code) {
    if (at_ == kData) page.data.reserve(static_cast<std::size_t>(page.page_size));
    return at_ == kData || at_ == kCustomFields || at_ == kTagTypeIds || at_ == kExternalData ||
           refuse(code);
  }
  bool on_array_end(std::size_t, Code&) { return true; }

  bool on_key_part(Text part, std::size_t, Code&) {
    text_ += std::string_view(part);
    return true;
  }
  bool on_key(Text part, std::size_t, Code& code) {
    using st::detail::handler_inline_impl::is_same_name;
    const std::string_view name = whole(part);
    const Shape& shape = kShapes[level_];
    std::uint8_t at = next_[level_];
    if (at > shape.last || !is_same_name(kNames[at], name)) {
      for (at = shape.first; !is_same_name(kNames[at], name); ++at) {
        if (at == shape.last) return refuse(code);
      }
    }
    at_ = static_cast<At>(at);
    next_[level_] = static_cast<std::uint8_t>(at + 1);
    text_.clear();
    return true;
  }

  bool on_string_part(Text part, std::size_t, Code&) {
    text_ += std::string_view(part);
    return true;
  }
  bool on_string(Text part, std::size_t, Code& code) {
    const bool good = put(whole(part));
    text_.clear();
    return good || refuse(code);
  }

  bool on_number_part(Text, Code& code) { return refuse(code); }  // the text is given at once
  bool on_int64(std::int64_t number, Text part, Code& code) {
    switch (at_) {
      case kPage:
        page.page = static_cast<std::int32_t>(number);
        return true;
      case kPageSize:
        page.page_size = static_cast<std::int32_t>(number);
        return true;
      case kTotalCount:
        page.total_count = static_cast<std::int32_t>(number);
        return true;
      case kId:
        customer_->id = number;
        return true;
      case kTagTypeIds:
        customer_->tag_type_ids.push_back(number);
        return true;
      case kCreatedById:
        customer_->created_by_id = number;
        return true;
      case kMergedToId:
        customer_->merged_to_id = number;
        return true;
      case kPaymentTermId:
        customer_->payment_term_id = number;
        return true;
      case kTypeId:
        field_->type_id = number;
        return true;
      default:
        return on_double(0, part, code);
    }
  }
  bool on_uint64(std::uint64_t, Text part, Code& code) { return on_double(0, part, code); }
  bool on_double(double, Text part, Code& code) {
    switch (at_) {
      case kBalance:
        return decimal(part, customer_->balance) || refuse(code);
      case kCreditLimit:
        return decimal(part, customer_->credit_limit.emplace()) || refuse(code);
      case kCreditLimitBalance:
        return decimal(part, customer_->credit_limit_balance.emplace()) || refuse(code);
      case kLatitude:
        return real(part, customer_->address.latitude.emplace()) || refuse(code);
      case kLongitude:
        return real(part, customer_->address.longitude.emplace()) || refuse(code);
      default:
        return refuse(code);
    }
  }
  bool on_bool(bool flag, Code& code) {
    switch (at_) {
      case kHasMore:
        page.has_more = flag;
        return true;
      case kActive:
        customer_->active = flag;
        return true;
      case kTaxExempt:
        customer_->tax_exempt = flag;
        return true;
      case kDoNotMail:
        customer_->do_not_mail = flag;
        return true;
      case kDoNotService:
        customer_->do_not_service = flag;
        return true;
      case kNationalAccount:
        customer_->national_account = flag;
        return true;
      default:
        return refuse(code);
    }
  }
  bool on_null(Code&) {
    if (at_ == kUnit) customer_->address.unit.set_null();
    if (at_ == kLatitude) customer_->address.latitude.set_null();
    if (at_ == kLongitude) customer_->address.longitude.set_null();
    return true;
  }

 private:
  bool open(Level level) {
    level_ = level;
    next_[level] = kShapes[level].first;
    return true;
  }
  static bool refuse(Code& code) {
    code = boost::json::make_error_code(boost::json::error::syntax);
    return false;
  }
  std::string_view whole(Text part) {
    if (text_.empty()) return part;
    return text_ += std::string_view(part);
  }
  static bool decimal(std::string_view text, st::Decimal& out) {
    const auto read = st::Decimal::parse(text);
    if (read) out = *read;
    return read.has_value();
  }
  static bool real(std::string_view text, double& out) {
    return std::from_chars(text.data(), text.data() + text.size(), out).ec == std::errc{};
  }
  static bool time(std::string_view text, st::Timestamp& out) {
    const auto read = st::parse_timestamp(text);
    if (read) out = *read;
    return read.has_value();
  }
  static bool make(std::string_view text, std::string& out) {
    out = std::string(text);
    return true;
  }

  bool put(std::string_view text) {
    st::crm::CustomerAddress& address = customer_->address;
    switch (at_) {
      case kName:
        return make(text, customer_->name);
      case kType:
        customer_->type = st::OpenEnum<st::crm::CustomerType>::from_text(text);
        return true;
      case kCreatedOn:
        return time(text, customer_->created_on);
      case kModifiedOn:
        return time(text, customer_->modified_on);
      case kStreet:
        return make(text, address.street);
      case kUnit:
        address.unit.emplace(text);
        return true;
      case kCity:
        return make(text, address.city);
      case kState:
        return make(text, address.state);
      case kZip:
        return make(text, address.zip);
      case kCountry:
        return make(text, address.country);
      case kFieldName:
        field_->name.emplace(text);
        return true;
      case kFieldValue:
        field_->value.emplace(text);
        return true;
      case kKey:
        return make(text, external_->key);
      case kValue:
        return make(text, external_->value);
      default:
        return false;
    }
  }

  At at_ = kStart;
  std::uint8_t level_ = kOfPage;
  std::array<std::uint8_t, kShapes.size()> next_{};
  st::crm::CustomerResponse* customer_ = nullptr;
  st::crm::CustomFieldModel* field_ = nullptr;
  st::crm::ExternalDataModel* external_ = nullptr;
  std::string text_{};  // of a text or name that comes in parts
};

}  // namespace

CustomerPage decode_by_hand(std::string_view text) {
  boost::json::basic_parser<Reader> parser(boost::json::parse_options{});
  Code failed;
  if (parser.write_some(false, text.data(), text.size(), failed) != text.size() || failed) {
    fail("what is read by hand is refused");
  }
  return std::move(parser.handler().page);
}

}  // namespace bench
