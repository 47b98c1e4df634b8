// What a program writes by hand to get from a tree (or from simdjson's cursor) to the structs of a
// page of customers. `Api` says how the library tells kinds apart and hands out values.
//
//   Value                              a node
//   kinds: is_null(v), boolean(v), integer(v), real(v), decimal(v), text(v)
//   member(object, name, f)            calls f(value) when there is such a member
//   element(array, f)                  calls f(value) for each
#pragma once

#include "data.hpp"

#include <charconv>
#include <string_view>

namespace bench {

// The digits of a number that a tree holds as a double.
inline st::Decimal decimal_from(double number) {
  char text[32];
  const auto end = std::to_chars(text, text + sizeof text, number).ptr;
  const auto size = static_cast<std::size_t>(end - text);
  return st::Decimal::parse({text, size}).value_or(st::Decimal{});
}

template <class Api>
struct Fill {
  template <class V>
  static void read(V&& v, bool& out) {
    out = Api::boolean(v);
  }
  template <class V>
  static void read(V&& v, std::int32_t& out) {
    out = static_cast<std::int32_t>(Api::integer(v));
  }
  template <class V>
  static void read(V&& v, std::int64_t& out) {
    out = Api::integer(v);
  }
  template <class V>
  static void read(V&& v, double& out) {
    out = Api::real(v);
  }
  template <class V>
  static void read(V&& v, std::string& out) {
    out = std::string_view(Api::text(v));
  }
  template <class V>
  static void read(V&& v, st::Decimal& out) {
    out = Api::decimal(v);
  }
  template <class V>
  static void read(V&& v, st::Timestamp& out) {
    out = st::parse_timestamp(Api::text(v)).value();
  }
  template <class V, class E>
  static void read(V&& v, st::OpenEnum<E>& out) {
    out = st::OpenEnum<E>::from_text(Api::text(v));
  }
  template <class V, class T>
  static void read(V&& v, std::optional<T>& out) {
    if (!Api::is_null(v)) read(v, out.emplace());
  }
  template <class V, class T>
  static void read(V&& v, st::Field<T>& out) {
    if (Api::is_null(v)) {
      out.set_null();
    } else {
      read(v, out.emplace());
    }
  }
  template <class V, class T>
  static void read(V&& v, std::vector<T>& out) {
    Api::element(v, [&](auto&& item) { read(item, out.emplace_back()); });
  }

  template <class V>
  static void read(V&& v, st::crm::CustomerAddress& out) {
    auto&& object = Api::object(v);
    get(object, "street", out.street);
    get(object, "unit", out.unit);
    get(object, "city", out.city);
    get(object, "state", out.state);
    get(object, "zip", out.zip);
    get(object, "country", out.country);
    get(object, "latitude", out.latitude);
    get(object, "longitude", out.longitude);
  }
  template <class V>
  static void read(V&& v, st::crm::CustomFieldModel& out) {
    auto&& object = Api::object(v);
    get(object, "typeId", out.type_id);
    get(object, "name", out.name);
    get(object, "value", out.value);
  }
  template <class V>
  static void read(V&& v, st::crm::ExternalDataModel& out) {
    auto&& object = Api::object(v);
    get(object, "key", out.key);
    get(object, "value", out.value);
  }
  template <class V>
  static void read(V&& v, st::crm::CustomerResponse& out) {
    auto&& object = Api::object(v);
    get(object, "id", out.id);
    get(object, "active", out.active);
    get(object, "name", out.name);
    get(object, "type", out.type);
    get(object, "address", out.address);
    get(object, "customFields", out.custom_fields);
    get(object, "balance", out.balance);
    get(object, "taxExempt", out.tax_exempt);
    get(object, "tagTypeIds", out.tag_type_ids);
    get(object, "doNotMail", out.do_not_mail);
    get(object, "doNotService", out.do_not_service);
    get(object, "nationalAccount", out.national_account);
    get(object, "createdOn", out.created_on);
    get(object, "createdById", out.created_by_id);
    get(object, "modifiedOn", out.modified_on);
    get(object, "mergedToId", out.merged_to_id);
    get(object, "paymentTermId", out.payment_term_id);
    get(object, "creditLimit", out.credit_limit);
    get(object, "creditLimitBalance", out.credit_limit_balance);
    get(object, "externalData", out.external_data);
  }
  template <class V>
  static void read(V&& v, CustomerPage& out) {
    auto&& object = Api::object(v);
    get(object, "page", out.page);
    get(object, "pageSize", out.page_size);
    get(object, "hasMore", out.has_more);
    get(object, "totalCount", out.total_count);
    out.data.reserve(static_cast<std::size_t>(out.page_size));
    get(object, "data", out.data);
  }

 private:
  template <class Object, class T>
  static void get(Object& object, std::string_view name, T& out) {
    Api::member(object, name, [&](auto&& value) { read(value, out); });
  }
};

}  // namespace bench
