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

// Before each value and behind it there are kMostText bytes to write to.
class Writer {
 public:
  explicit Writer(Sink& out) : out_(out), at_(out.room(kMostText)) {}

  template <class T>
  void document(const T& value) {
    write(value);
    out_.advance(at_);
  }

 private:
  void room() { at_ = out_.room(at_, kMostText); }

  void write(std::string_view text) {
    *at_ = '"';
    if (text.size() <= kMostText - 2 &&
        impl::quote_impl::copy_plain(at_ + 1, text) == text.size()) {
      at_ += text.size() + 1;
      *at_++ = '"';
      return room();
    }
    out_.advance(at_);
    (void)impl::append_quoted(out_, text);
    at_ = out_.room(kMostText);
  }
  void write(const std::string& text) { write(std::string_view{text}); }
  void write(bool value) {
    constexpr char kTexts[2][8] = {"false", "true"};
    std::memcpy(at_, kTexts[value], sizeof kTexts[value]);
    at_ += value ? 4 : 5;
  }
  // Its branches on the number of digits are those of one member here, and are guessed well.
  void write(std::int32_t value) { at_ = std::to_chars(at_, at_ + kMostText, value).ptr; }
  void write(std::int64_t value) { at_ = std::to_chars(at_, at_ + kMostText, value).ptr; }
  void write(double value) { at_ = impl::write_text(at_, value); }
  void write(const st::Decimal& value) { at_ = impl::write_text(at_, value); }
  void write(st::Timestamp value) {
    *at_++ = '"';
    at_ = impl::write_text(at_, value);
    *at_++ = '"';
  }
  template <class E>
  void write(const st::OpenEnum<E>& value) {
    write(value.text());
  }
  template <class T>
  void write(const std::vector<T>& list) {
    *at_++ = '[';
    for (const T& one : list) {
      room();
      write(one);
      *at_++ = ',';
    }
    close(']');
  }
  template <class T>
  void write(const T& object) {
    *at_++ = '{';
    members(object);
    close('}');
  }

  // The bracket takes the place of the last comma.
  void close(char bracket) {
    if (at_[-1] == ',') --at_;
    *at_++ = bracket;
    room();
  }

  // Names with what stands around them, which a compiler copies a word at a time.
  template <std::size_t size>
  [[gnu::always_inline]] void copy(const char (&text)[size]) {
    std::memcpy(at_, text, size - 1);
    at_ += size - 1;
  }
  template <class T, std::size_t size>
  [[gnu::always_inline]] void member(const char (&name)[size], const T& value) {
    at_ = out_.room(at_, size + 2 * kMostText);
    copy(name);
    write(value);
    *at_++ = ',';
  }
  template <class T, std::size_t size>
  [[gnu::always_inline]] void member(const char (&name)[size], const std::optional<T>& value) {
    if (value) member(name, *value);
  }
  template <class T, std::size_t size>
  [[gnu::always_inline]] void member(const char (&name)[size], const st::Field<T>& value) {
    if (value) return member(name, *value);
    if (!value.is_null()) return;
    at_ = out_.room(at_, size + kMostText);
    copy(name);
    copy("null,");
  }

  template <class T>
  void members(const st::Page<T>& v) {
    member(R"("page":)", v.page);
    member(R"("pageSize":)", v.page_size);
    member(R"("hasMore":)", v.has_more);
    member(R"("totalCount":)", v.total_count);
    member(R"("data":)", v.data);
  }

  void members(const st::CustomFieldApiModel& v) {
    member(R"("typeId":)", v.type_id);
    member(R"("name":)", v.name);
    member(R"("value":)", v.value);
  }

  void members(const st::crm::CustomerAddress& v) {
    member(R"("street":)", v.street);
    member(R"("unit":)", v.unit);
    member(R"("city":)", v.city);
    member(R"("state":)", v.state);
    member(R"("zip":)", v.zip);
    member(R"("country":)", v.country);
    member(R"("latitude":)", v.latitude);
    member(R"("longitude":)", v.longitude);
  }

  void members(const st::crm::CustomFieldModel& v) {
    member(R"("typeId":)", v.type_id);
    member(R"("name":)", v.name);
    member(R"("value":)", v.value);
  }

  void members(const st::crm::ExternalDataModel& v) {
    member(R"("key":)", v.key);
    member(R"("value":)", v.value);
  }

  void members(const st::crm::CustomerResponse& v) {
    member(R"("id":)", v.id);
    member(R"("active":)", v.active);
    member(R"("name":)", v.name);
    member(R"("type":)", v.type);
    member(R"("address":)", v.address);
    member(R"("customFields":)", v.custom_fields);
    member(R"("balance":)", v.balance);
    member(R"("taxExempt":)", v.tax_exempt);
    member(R"("tagTypeIds":)", v.tag_type_ids);
    member(R"("doNotMail":)", v.do_not_mail);
    member(R"("doNotService":)", v.do_not_service);
    member(R"("nationalAccount":)", v.national_account);
    member(R"("createdOn":)", v.created_on);
    member(R"("createdById":)", v.created_by_id);
    member(R"("modifiedOn":)", v.modified_on);
    member(R"("mergedToId":)", v.merged_to_id);
    member(R"("paymentTermId":)", v.payment_term_id);
    member(R"("creditLimit":)", v.credit_limit);
    member(R"("creditLimitBalance":)", v.credit_limit_balance);
    member(R"("externalData":)", v.external_data);
  }

  void members(const st::accounting::SalesTaxResponse& v) {
    member(R"("id":)", v.id);
    member(R"("name":)", v.name);
    member(R"("taxRate":)", v.tax_rate);
  }

  void members(const st::accounting::NamedFieldResponse& v) {
    member(R"("id":)", v.id);
    member(R"("name":)", v.name);
  }

  void members(const st::accounting::AddressResponse& v) {
    member(R"("street":)", v.street);
    member(R"("unit":)", v.unit);
    member(R"("city":)", v.city);
    member(R"("state":)", v.state);
    member(R"("zip":)", v.zip);
    member(R"("country":)", v.country);
  }

  void members(const st::accounting::BatchResponse& v) {
    member(R"("id":)", v.id);
    member(R"("number":)", v.number);
    member(R"("name":)", v.name);
  }

  void members(const st::accounting::JobResponse& v) {
    member(R"("id":)", v.id);
    member(R"("number":)", v.number);
    member(R"("type":)", v.type);
  }

  void members(const st::accounting::RoyaltyResponse& v) {
    member(R"("status":)", v.status);
    member(R"("date":)", v.date);
    member(R"("sentOn":)", v.sent_on);
    member(R"("memo":)", v.memo);
  }

  void members(const st::accounting::EmployeeInfoResponse& v) {
    member(R"("id":)", v.id);
    member(R"("name":)", v.name);
    member(R"("modifiedOn":)", v.modified_on);
  }

  void members(const st::accounting::GLAccountResponse& v) {
    member(R"("id":)", v.id);
    member(R"("name":)", v.name);
    member(R"("number":)", v.number);
    member(R"("type":)", v.type);
    member(R"("detailType":)", v.detail_type);
  }

  void members(const st::accounting::ItemGroupResponse& v) {
    member(R"("rootId":)", v.root_id);
    member(R"("name":)", v.name);
  }

  void members(const st::accounting::InvoiceItemResponse& v) {
    member(R"("id":)", v.id);
    member(R"("description":)", v.description);
    member(R"("quantity":)", v.quantity);
    member(R"("cost":)", v.cost);
    member(R"("totalCost":)", v.total_cost);
    member(R"("budgetCodeId":)", v.budget_code_id);
    member(R"("inventoryLocationId":)", v.inventory_location_id);
    member(R"("inventoryLocation":)", v.inventory_location);
    member(R"("price":)", v.price);
    member(R"("type":)", v.type);
    member(R"("skuName":)", v.sku_name);
    member(R"("skuId":)", v.sku_id);
    member(R"("total":)", v.total);
    member(R"("inventory":)", v.inventory);
    member(R"("taxable":)", v.taxable);
    member(R"("isChargeable":)", v.is_chargeable);
    member(R"("generalLedgerAccount":)", v.general_ledger_account);
    member(R"("costOfSaleAccount":)", v.cost_of_sale_account);
    member(R"("assetAccount":)", v.asset_account);
    member(R"("membershipTypeId":)", v.membership_type_id);
    member(R"("itemGroup":)", v.item_group);
    member(R"("displayName":)", v.display_name);
    member(R"("soldHours":)", v.sold_hours);
    member(R"("createdOn":)", v.created_on);
    member(R"("modifiedOn":)", v.modified_on);
    member(R"("serviceDate":)", v.service_date);
    member(R"("order":)", v.order);
    member(R"("businessUnit":)", v.business_unit);
    member(R"("createdById":)", v.created_by_id);
    member(R"("displayInAmount":)", v.display_in_amount);
    member(R"("importId":)", v.import_id);
    member(R"("exportId":)", v.export_id);
    member(R"("inventoryStatus":)", v.inventory_status);
    member(R"("addOn":)", v.add_on);
    member(R"("memberPrice":)", v.member_price);
    member(R"("technicianId":)", v.technician_id);
    member(R"("installedEquipmentId":)", v.installed_equipment_id);
    member(R"("estimateItemId":)", v.estimate_item_id);
  }

  void members(const st::accounting::CustomFieldResponse& v) {
    member(R"("name":)", v.name);
    member(R"("value":)", v.value);
  }

  void members(const st::accounting::InvoiceResponse& v) {
    member(R"("id":)", v.id);
    member(R"("syncStatus":)", v.sync_status);
    member(R"("budgetCodeId":)", v.budget_code_id);
    member(R"("referenceNumber":)", v.reference_number);
    member(R"("invoiceDate":)", v.invoice_date);
    member(R"("dueDate":)", v.due_date);
    member(R"("subTotal":)", v.sub_total);
    member(R"("salesTax":)", v.sales_tax);
    member(R"("salesTaxCode":)", v.sales_tax_code);
    member(R"("taxZoneId":)", v.tax_zone_id);
    member(R"("total":)", v.total);
    member(R"("balance":)", v.balance);
    member(R"("invoiceType":)", v.invoice_type);
    member(R"("customer":)", v.customer);
    member(R"("customerAddress":)", v.customer_address);
    member(R"("location":)", v.location);
    member(R"("locationAddress":)", v.location_address);
    member(R"("businessUnit":)", v.business_unit);
    member(R"("termName":)", v.term_name);
    member(R"("createdBy":)", v.created_by);
    member(R"("batch":)", v.batch);
    member(R"("depositedOn":)", v.deposited_on);
    member(R"("createdOn":)", v.created_on);
    member(R"("modifiedOn":)", v.modified_on);
    member(R"("adjustmentToId":)", v.adjustment_to_id);
    member(R"("job":)", v.job);
    member(R"("projectId":)", v.project_id);
    member(R"("royalty":)", v.royalty);
    member(R"("employeeInfo":)", v.employee_info);
    member(R"("commissionEligibilityDate":)", v.commission_eligibility_date);
    member(R"("sentStatus":)", v.sent_status);
    member(R"("reviewStatus":)", v.review_status);
    member(R"("assignedTo":)", v.assigned_to);
    member(R"("summary":)", v.summary);
    member(R"("items":)", v.items);
    member(R"("customFields":)", v.custom_fields);
    member(R"("active":)", v.active);
    member(R"("discountTotal":)", v.discount_total);
    member(R"("importId":)", v.import_id);
    member(R"("exportId":)", v.export_id);
    member(R"("materialSkuId":)", v.material_sku_id);
    member(R"("membershipId":)", v.membership_id);
    member(R"("paidOn":)", v.paid_on);
    member(R"("invoiceConfiguration":)", v.invoice_configuration);
  }

  void members(const st::jpm::JobGeneratedLeadSource& v) {
    member(R"("jobId":)", v.job_id);
    member(R"("employeeId":)", v.employee_id);
  }

  void members(const st::jpm::ExternalDataModel& v) {
    member(R"("key":)", v.key);
    member(R"("value":)", v.value);
  }

  void members(const st::jpm::JobResponse& v) {
    member(R"("id":)", v.id);
    member(R"("jobNumber":)", v.job_number);
    member(R"("projectId":)", v.project_id);
    member(R"("customerId":)", v.customer_id);
    member(R"("locationId":)", v.location_id);
    member(R"("jobStatus":)", v.job_status);
    member(R"("completedOn":)", v.completed_on);
    member(R"("businessUnitId":)", v.business_unit_id);
    member(R"("jobTypeId":)", v.job_type_id);
    member(R"("priority":)", v.priority);
    member(R"("campaignId":)", v.campaign_id);
    member(R"("appointmentCount":)", v.appointment_count);
    member(R"("firstAppointmentId":)", v.first_appointment_id);
    member(R"("lastAppointmentId":)", v.last_appointment_id);
    member(R"("recallForId":)", v.recall_for_id);
    member(R"("warrantyId":)", v.warranty_id);
    member(R"("jobGeneratedLeadSource":)", v.job_generated_lead_source);
    member(R"("noCharge":)", v.no_charge);
    member(R"("notificationsEnabled":)", v.notifications_enabled);
    member(R"("createdOn":)", v.created_on);
    member(R"("createdById":)", v.created_by_id);
    member(R"("modifiedOn":)", v.modified_on);
    member(R"("tagTypeIds":)", v.tag_type_ids);
    member(R"("leadCallId":)", v.lead_call_id);
    member(R"("partnerLeadCallId":)", v.partner_lead_call_id);
    member(R"("bookingId":)", v.booking_id);
    member(R"("soldById":)", v.sold_by_id);
    member(R"("customerPo":)", v.customer_po);
    member(R"("invoiceId":)", v.invoice_id);
    member(R"("membershipId":)", v.membership_id);
    member(R"("total":)", v.total);
    member(R"("createdFromEstimateId":)", v.created_from_estimate_id);
    member(R"("estimateIds":)", v.estimate_ids);
    member(R"("equipmentIds":)", v.equipment_ids);
    member(R"("isAutoDispatched":)", v.is_auto_dispatched);
    member(R"("summary":)", v.summary);
    member(R"("customFields":)", v.custom_fields);
    member(R"("externalData":)", v.external_data);
    member(R"("summaryOfWork":)", v.summary_of_work);
  }

  void members(const st::inventory::BatchResponse& v) {
    member(R"("id":)", v.id);
    member(R"("number":)", v.number);
    member(R"("name":)", v.name);
  }

  void members(const st::inventory::GLAccountResponse& v) {
    member(R"("name":)", v.name);
    member(R"("number":)", v.number);
    member(R"("type":)", v.type);
    member(R"("detailType":)", v.detail_type);
  }

  void members(const st::inventory::SerialNumberResponse& v) {
    member(R"("id":)", v.id);
    member(R"("number":)", v.number);
  }

  void members(const st::inventory::InventoryReturnItemResponse& v) {
    member(R"("id":)", v.id);
    member(R"("skuId":)", v.sku_id);
    member(R"("description":)", v.description);
    member(R"("createdOn":)", v.created_on);
    member(R"("modifiedOn":)", v.modified_on);
    member(R"("name":)", v.name);
    member(R"("code":)", v.code);
    member(R"("quantity":)", v.quantity);
    member(R"("cost":)", v.cost);
    member(R"("generalLedgerAccount":)", v.general_ledger_account);
    member(R"("costOfSaleAccount":)", v.cost_of_sale_account);
    member(R"("assetAccount":)", v.asset_account);
    member(R"("serialNumbers":)", v.serial_numbers);
    member(R"("createdById":)", v.created_by_id);
    member(R"("active":)", v.active);
    member(R"("receiptItemId":)", v.receipt_item_id);
    member(R"("budgetCodeId":)", v.budget_code_id);
  }

  void members(const st::inventory::CustomFieldResponse& v) {
    member(R"("typeId":)", v.type_id);
    member(R"("name":)", v.name);
    member(R"("value":)", v.value);
  }

  void members(const st::inventory::ExternalDataModel& v) {
    member(R"("key":)", v.key);
    member(R"("value":)", v.value);
  }

  void members(const st::inventory::InventoryReturnResponse& v) {
    member(R"("id":)", v.id);
    member(R"("active":)", v.active);
    member(R"("number":)", v.number);
    member(R"("referenceNumber":)", v.reference_number);
    member(R"("status":)", v.status);
    member(R"("returnTypeId":)", v.return_type_id);
    member(R"("vendorId":)", v.vendor_id);
    member(R"("purchaseOrderId":)", v.purchase_order_id);
    member(R"("jobId":)", v.job_id);
    member(R"("projectId":)", v.project_id);
    member(R"("budgetCodeId":)", v.budget_code_id);
    member(R"("businessUnitId":)", v.business_unit_id);
    member(R"("inventoryLocationId":)", v.inventory_location_id);
    member(R"("createdById":)", v.created_by_id);
    member(R"("memo":)", v.memo);
    member(R"("returnAmount":)", v.return_amount);
    member(R"("taxAmount":)", v.tax_amount);
    member(R"("shippingAmount":)", v.shipping_amount);
    member(R"("returnDate":)", v.return_date);
    member(R"("returnedOn":)", v.returned_on);
    member(R"("creditReceivedOn":)", v.credit_received_on);
    member(R"("createdOn":)", v.created_on);
    member(R"("modifiedOn":)", v.modified_on);
    member(R"("batchId":)", v.batch_id);
    member(R"("batch":)", v.batch);
    member(R"("syncStatus":)", v.sync_status);
    member(R"("canceledById":)", v.canceled_by_id);
    member(R"("canceledReason":)", v.canceled_reason);
    member(R"("dateCanceled":)", v.date_canceled);
    member(R"("items":)", v.items);
    member(R"("customFields":)", v.custom_fields);
    member(R"("externalData":)", v.external_data);
  }

  Sink& out_;
  char* at_;
};

template <class Page>
std::string encode(const Page& page, std::size_t expected) {
  std::string text;
  text.reserve(expected);
  Sink out(text);
  Writer(out).document(page);
  out.finish();
  return text;
}

}  // namespace

std::string encode_by_hand(const CustomerPage& page, std::size_t expected) {
  return encode(page, expected);
}
std::string encode_by_hand(const InvoicePage& page, std::size_t expected) {
  return encode(page, expected);
}
std::string encode_by_hand(const JobPage& page, std::size_t expected) {
  return encode(page, expected);
}
std::string encode_by_hand(const ReturnPage& page, std::size_t expected) {
  return encode(page, expected);
}

}  // namespace bench
