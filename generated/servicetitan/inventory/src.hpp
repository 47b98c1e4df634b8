// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::inventory, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/inventory/adjustments.cpp"
#include "servicetitan/inventory/adjustments_models.cpp"
#include "servicetitan/inventory/common_models.cpp"
#include "servicetitan/inventory/exports.cpp"
#include "servicetitan/inventory/exports_models.cpp"
#include "servicetitan/inventory/inventory_templates.cpp"
#include "servicetitan/inventory/inventory_templates_models.cpp"
#include "servicetitan/inventory/purchase_order_types.cpp"
#include "servicetitan/inventory/purchase_order_types_models.cpp"
#include "servicetitan/inventory/purchase_orders.cpp"
#include "servicetitan/inventory/purchase_orders_markup.cpp"
#include "servicetitan/inventory/purchase_orders_markup_models.cpp"
#include "servicetitan/inventory/purchase_orders_models.cpp"
#include "servicetitan/inventory/receipts.cpp"
#include "servicetitan/inventory/receipts_models.cpp"
#include "servicetitan/inventory/return_types.cpp"
#include "servicetitan/inventory/return_types_models.cpp"
#include "servicetitan/inventory/returns.cpp"
#include "servicetitan/inventory/returns_models.cpp"
#include "servicetitan/inventory/transfers.cpp"
#include "servicetitan/inventory/transfers_models.cpp"
#include "servicetitan/inventory/trucks.cpp"
#include "servicetitan/inventory/trucks_models.cpp"
#include "servicetitan/inventory/vendors.cpp"
#include "servicetitan/inventory/vendors_models.cpp"
#include "servicetitan/inventory/warehouses.cpp"
#include "servicetitan/inventory/warehouses_models.cpp"
#include "servicetitan/shared/src.hpp"
