// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/opt_in_out.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::telecom::opt_in_out {

namespace tables::get_all_opt_outs {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "telecom.opt_in_out.get_all_opt_outs",
    .operation_id = "OptInOut_GetAllOptOuts",
    .method = Method::get,
    .path = "/telecom/v3/tenant/{tenant}/optinouts/optouts",
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<OptOutListResponse>;
}  // namespace tables::get_all_opt_outs
Request<OptOutListResponse> get_all_opt_outs() {
  return detail::RequestBuilder(tables::get_all_opt_outs::kOperation)
      .returning<OptOutListResponse>();
}

namespace tables::create_opt_out_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "telecom.opt_in_out.create_opt_out_list",
    .operation_id = "OptInOut_CreateOptOutList",
    .method = Method::post,
    .path = "/telecom/v3/tenant/{tenant}/optinouts/optouts",
    .request_content = Content::json,
    .response_content = Content::json,
    .retained = "2026-03",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreateOptOutListResponse>;
}  // namespace tables::create_opt_out_list
Request<CreateOptOutListResponse> create_opt_out_list(const CreateOptOutListRequest& body) {
  return detail::RequestBuilder(tables::create_opt_out_list::kOperation)
      .body(body)
      .returning<CreateOptOutListResponse>();
}

namespace tables::get_opt_out_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "telecom.opt_in_out.get_opt_out_list",
    .operation_id = "OptInOut_GetOptOutList",
    .method = Method::post,
    .path = "/telecom/v3/tenant/{tenant}/optinouts/optouts/getlist",
    .request_content = Content::json,
    .response_content = Content::json,
    .idempotent = true,
    .retained = "2026-03",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<OptOutListResponse>;
}  // namespace tables::get_opt_out_list
Request<OptOutListResponse> get_opt_out_list(const GetOptOutListRequest& body) {
  return detail::RequestBuilder(tables::get_opt_out_list::kOperation)
      .body(body)
      .returning<OptOutListResponse>();
}

}  // namespace servicetitan::telecom::opt_in_out
