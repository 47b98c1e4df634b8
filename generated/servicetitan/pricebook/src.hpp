// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::pricebook, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/pricebook/categories.cpp"
#include "servicetitan/pricebook/categories_models.cpp"
#include "servicetitan/pricebook/client_specific_pricing.cpp"
#include "servicetitan/pricebook/client_specific_pricing_models.cpp"
#include "servicetitan/pricebook/common_models.cpp"
#include "servicetitan/pricebook/discount_and_fees.cpp"
#include "servicetitan/pricebook/discount_and_fees_models.cpp"
#include "servicetitan/pricebook/equipment.cpp"
#include "servicetitan/pricebook/equipment_models.cpp"
#include "servicetitan/pricebook/exports.cpp"
#include "servicetitan/pricebook/exports_models.cpp"
#include "servicetitan/pricebook/images.cpp"
#include "servicetitan/pricebook/images_models.cpp"
#include "servicetitan/pricebook/materials.cpp"
#include "servicetitan/pricebook/materials_markup.cpp"
#include "servicetitan/pricebook/materials_markup_models.cpp"
#include "servicetitan/pricebook/materials_models.cpp"
#include "servicetitan/pricebook/pricebook_bulk.cpp"
#include "servicetitan/pricebook/pricebook_bulk_models.cpp"
#include "servicetitan/pricebook/services.cpp"
#include "servicetitan/pricebook/services_models.cpp"
#include "servicetitan/pricebook/tables.cpp"
#include "servicetitan/shared/src.hpp"
