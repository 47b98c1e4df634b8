// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/memberships/invoice_templates_models.hpp"
#include "servicetitan/memberships/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::memberships::invoice_templates {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  Required<std::vector<std::int64_t>> ids;
};

/// GET /memberships/v2/tenant/{tenant}/invoice-templates
///
/// Scope: `tn.mem.invoicetemplates:r`. One page only. Errors: 400.
Request<Page<InvoiceTemplateResponse>> get_list(const GetListQuery& query);

/// POST /memberships/v2/tenant/{tenant}/invoice-templates
///
/// Scope: `tn.mem.invoicetemplates:w`. Errors: 400.
Request<ModificationResponse> create(const InvoiceTemplateCreateRequest& body);

/// GET /memberships/v2/tenant/{tenant}/invoice-templates/{id}
///
/// Scope: `tn.mem.invoicetemplates:r`. Errors: 400, 404.
Request<InvoiceTemplateResponse> get(std::int64_t id);

/// PATCH /memberships/v2/tenant/{tenant}/invoice-templates/{id}
///
/// Scope: `tn.mem.invoicetemplates:w`. Errors: 400, 404.
Request<ModificationResponse> update(std::int64_t id, const InvoiceTemplateUpdateRequest& body);

}  // namespace servicetitan::memberships::invoice_templates
