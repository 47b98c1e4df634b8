// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/crm/common_models.hpp"
#include "servicetitan/crm/leads_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::crm::leads {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int64_t> customer_id{};
  std::optional<bool> is_prospect{};
  std::optional<bool> without_customer{};
  std::optional<OpenEnum<LeadStatus>> status{};
  std::optional<std::string> customer_city{};
  std::optional<std::string> customer_state{};
  std::optional<std::string> customer_zip{};
  std::optional<Timestamp> customer_created_on_or_after{};
  std::optional<Timestamp> customer_created_before{};
  std::optional<Timestamp> customer_modified_on_or_after{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
  std::optional<bool> gen_perm_url{};
  std::optional<std::string> lead_customer_name{};
  std::optional<std::string> lead_phone{};
  std::optional<bool> is_capture_source_form{};
};

/// GET /crm/v2/tenant/{tenant}/leads
///
/// Scope: `tn.crm.leads:r`. Paged. Errors: 400.
Request<Page<LeadResponse>> get_list(const GetListQuery& query = {});

/// POST /crm/v2/tenant/{tenant}/leads
///
/// Scope: `tn.crm.leads:w`. Errors: 400.
Request<LeadResponse> create(const LeadCreateRequest& body);

/// Query parameters of @ref submit_lead_form.
struct SubmitLeadFormQuery {
  std::optional<std::int64_t> id{};
};

/// POST /crm/v2/tenant/{tenant}/leads/form
///
/// Scope: `tn.crm.leads:w`. Errors: 400.
Request<SubmitLeadFormResponse> submit_lead_form(
    const SubmitLeadFormQuery& query,
    const SubmitLeadFormRequest& body);

/// GET /crm/v2/tenant/{tenant}/leads/{id}
///
/// Scope: `tn.crm.leads:r`. Errors: 400, 404.
Request<LeadResponse> get(std::int64_t id);

/// PATCH /crm/v2/tenant/{tenant}/leads/{id}
///
/// Scope: `tn.crm.leads:w`. Errors: 400.
Request<LeadResponse> update(std::int64_t id, const LeadUpdateRequest& body);

/// POST /crm/v2/tenant/{tenant}/leads/{id}/dismiss
///
/// Scope: `tn.crm.leads:w`. Errors: 400, 404.
Request<void> dismiss(std::int64_t id, const DismissLeadRequest& body);

/// POST /crm/v2/tenant/{tenant}/leads/{id}/follow-up
///
/// Scope: `tn.crm.leads:w`. Errors: 400.
Request<FollowUpResponse> create_follow_up(std::int64_t id, const CreateFollowUpRequest& body);

/// Query parameters of @ref get_notes.
struct GetNotesQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
};

/// GET /crm/v2/tenant/{tenant}/leads/{id}/notes
///
/// Scope: `tn.crm.leads:r`. Paged. Errors: 400, 404.
Request<Page<NoteResponse>> get_notes(std::int64_t id, const GetNotesQuery& query = {});

/// POST /crm/v2/tenant/{tenant}/leads/{id}/notes
///
/// Scope: `tn.crm.leads:w`. Errors: 400, 404.
Request<NoteResponse> create_note(std::int64_t id, const LeadNoteCreateRequest& body);

}  // namespace servicetitan::crm::leads
