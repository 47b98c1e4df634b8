// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::telecom {

struct AddressInput;
struct AddressOutput;
struct BundleCallModel;
struct BusinessUnitAddressModel;
struct BusinessUnitModel;
struct BusinessUnitTenantModel;
struct CallAgentModel;
struct CallCompletedWebhookEvent;
enum class CallDirection : std::int32_t;
struct CallInUpdateModelV2;
struct CallModel;
struct CallModelResponse;
struct CallReasonModel;
struct CallResponse;
enum class CallStatus : std::int32_t;
enum class CallType : std::int32_t;
struct CallUpdatedWebhookEvent;
struct CampaignCategoryModel;
struct CampaignModel;
struct ContactInputModel;
struct ContactOutputModel;
struct CreateOptOutListRequest;
struct CreateOptOutListResponse;
struct CreateOptOutResponse;
enum class CreateOptOutStatus : std::int32_t;
struct CustomerInModel;
struct CustomerModel;
struct CustomerPhoneModel;
enum class CustomerType : std::int32_t;
struct DetailedBundleCallModel;
struct DetailedCallModel;
struct ExportCallResponse;
struct GetOptOutListRequest;
struct JobModel;
struct JobTypeModel;
struct LeadModel;
struct LocationInModel;
struct MembershipModel;
struct MembershipTypeModel;
struct OptOutListResponse;
struct OptOutResponse;
enum class OptOutType : std::int32_t;
struct ReasonInModel;
struct SharedCallAgentModel;
struct SharedCallReasonModel;
struct TagResponseModel;
enum class V2CallDirection : std::int32_t;
enum class V2CallType : std::int32_t;
struct V2NamedModel;
enum class V3CallDirection : std::int32_t;
enum class V3CallType : std::int32_t;
struct V3JobTypeModel;

}  // namespace servicetitan::telecom
