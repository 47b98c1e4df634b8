// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/shop/orders.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::shop::orders {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "shop.orders.get_list",
    .operation_id = "Orders_GetList",
    .method = Method::get,
    .path = "/shop/v2/tenant/{tenant}/orders",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"codes", offsetof(T, codes), &detail::type_of<decltype(T::codes)>, detail::QueryStyle::comma},
    {"kinds", offsetof(T, kinds), &detail::type_of<decltype(T::kinds)>},
    {"days", offsetof(T, days), &detail::type_of<decltype(T::days)>, detail::QueryStyle::comma},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"customField", offsetof(T, custom_field_fields),
     &detail::type_of<decltype(T::custom_field_fields)>, detail::QueryStyle::dotted_map},
    {"owners", offsetof(T, owners), &detail::type_of<decltype(T::owners)>,
     detail::QueryStyle::indexed_objects},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"key", offsetof(T, key), &detail::type_of<decltype(T::key)>},
    {"price", offsetof(T, price), &detail::type_of<decltype(T::price)>},
    {"class", offsetof(T, class_), &detail::type_of<decltype(T::class_)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<Order>>;
}  // namespace tables::get_list
Request<Page<Order>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<Order>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "shop.orders.create",
    .operation_id = "Orders_Create",
    .method = Method::post,
    .path = "/shop/v2/tenant/{tenant}/orders",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.shop.w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Order>;
}  // namespace tables::create
Request<Order> create(const CreateOrder& body) {
  return detail::RequestBuilder(tables::create::kOperation).body(body).returning<Order>();
}

namespace tables::mark_as_exported {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "shop.orders.mark_as_exported",
    .operation_id = "Orders_MarkAsExported",
    .method = Method::post,
    .path = "/shop/v2/tenant/{tenant}/orders/markasexported",
    .request_content = Content::json,
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<std::vector<Order>>;
}  // namespace tables::mark_as_exported
Request<std::vector<Order>> mark_as_exported(const std::vector<Line>& body) {
  return detail::RequestBuilder(tables::mark_as_exported::kOperation)
      .body(body)
      .returning<std::vector<Order>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "shop.orders.get",
    .operation_id = "Orders_Get",
    .method = Method::get,
    .path = "/shop/v2/tenant/{tenant}/orders/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Order>;
}  // namespace tables::get
Request<Order> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<Order>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "shop.orders.update",
    .operation_id = "Orders_Update",
    .method = Method::patch,
    .path = "/shop/v2/tenant/{tenant}/orders/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.shop.r",
};
using T = UpdateQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"dryRun", offsetof(T, dry_run), &detail::type_of<decltype(T::dry_run)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<std::int64_t>;
}  // namespace tables::update
Request<std::int64_t> update(std::int64_t id, const UpdateQuery& query, const UpdateOrder& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .query(tables::update::kQuery, query)
      .body(body)
      .returning<std::int64_t>();
}

namespace tables::delete_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "shop.orders.delete_",
    .operation_id = "Orders_Delete",
    .method = Method::delete_,
    .path = "/shop/v2/tenant/{tenant}/orders/{id}",
    .request_content = Content::json,
    .scopes = "tn.shop.r",
};
}  // namespace tables::delete_
Request<void> delete_(std::int64_t id, const CancelOfKind& body) {
  return detail::RequestBuilder(tables::delete_::kOperation).path(id).body(body).returning<void>();
}

namespace tables::get_favourite {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "shop.orders.get_favourite",
    .operation_id = "Orders_GetFavourite",
    .method = Method::get,
    .path = "/shop/v2/tenant/{tenant}/orders/{id}/favourite",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<std::optional<std::int64_t>>;
}  // namespace tables::get_favourite
Request<std::optional<std::int64_t>> get_favourite(std::int64_t id) {
  return detail::RequestBuilder(tables::get_favourite::kOperation)
      .path(id)
      .returning<std::optional<std::int64_t>>();
}

namespace tables::download {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "shop.orders.download",
    .operation_id = "Orders_Download",
    .method = Method::get,
    .path = "/shop/v2/tenant/{tenant}/orders/{id}/file",
    .response_content = Content::binary,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Download>;
}  // namespace tables::download
Request<Download> download(std::int64_t id) {
  return detail::RequestBuilder(tables::download::kOperation).path(id).returning<Download>();
}

namespace tables::upload {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "shop.orders.upload",
    .operation_id = "Orders_Upload",
    .method = Method::post,
    .path = "/shop/v2/tenant/{tenant}/orders/{id}/file",
    .request_content = Content::multipart,
    .scopes = "tn.shop.r",
};
using T = UploadQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"kind", offsetof(T, kind), &detail::type_of<decltype(T::kind)>},
};
}  // namespace tables::upload
Request<void> upload(std::int64_t id, const UploadQuery& query, const Upload& file) {
  return detail::RequestBuilder(tables::upload::kOperation)
      .path(id)
      .query(tables::upload::kQuery, query)
      .upload(file)
      .returning<void>();
}

namespace tables::picture {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "shop.orders.picture",
    .operation_id = "Orders_Picture",
    .method = Method::get,
    .path = "/shop/v2/tenant/{tenant}/orders/{id}/picture",
    .response_content = Content::redirect,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Redirect>;
}  // namespace tables::picture
Request<Redirect> picture(std::int64_t id) {
  return detail::RequestBuilder(tables::picture::kOperation).path(id).returning<Redirect>();
}

namespace tables::find {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "shop.orders.find",
    .operation_id = "Orders_Find",
    .method = Method::get,
    .path = "/shop/v2/tenant/{tenant}/orders/{query}/lines/{body}/by/{path}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.shop.r",
};
using T = FindQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"day", offsetof(T, day), &detail::type_of<decltype(T::day)>},
    {"tags", offsetof(T, tags), &detail::type_of<decltype(T::tags)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<std::string>>;
}  // namespace tables::find
Request<Page<std::string>> find(
    std::string_view query_,
    const Guid& body_,
    std::string_view path,
    const FindQuery& query) {
  return detail::RequestBuilder(tables::find::kOperation)
      .path(query_)
      .path(body_)
      .path(path)
      .query(tables::find::kQuery, query)
      .returning<Page<std::string>>();
}

}  // namespace servicetitan::shop::orders
