// Generated from specs/forms.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/forms/form_models.hpp"
#include "servicetitan/forms/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::forms::form {

/// Query parameters of @ref get_forms.
struct GetFormsQuery {
  std::optional<bool> has_conditional_logic{};
  std::optional<bool> has_triggers{};
  std::optional<std::string> name{};
  std::optional<OpenEnum<StatusField>> status{};
  std::vector<std::int64_t> ids{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<std::string> sort{};
};

/// GET /forms/v2/tenant/{tenant}/forms
///
/// Scope: `tn.frm.forms:r`. Paged. Errors: 400.
Request<Page<FormResponse>> get_forms(const GetFormsQuery& query = {});

}  // namespace servicetitan::forms::form
