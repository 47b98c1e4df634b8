// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::pricebook.

#include "servicetitan/pricebook/categories.hpp"
#include "servicetitan/pricebook/categories_models.hpp"
#include "servicetitan/pricebook/client_specific_pricing.hpp"
#include "servicetitan/pricebook/client_specific_pricing_models.hpp"
#include "servicetitan/pricebook/common_models.hpp"
#include "servicetitan/pricebook/discount_and_fees.hpp"
#include "servicetitan/pricebook/discount_and_fees_models.hpp"
#include "servicetitan/pricebook/equipment.hpp"
#include "servicetitan/pricebook/equipment_models.hpp"
#include "servicetitan/pricebook/exports.hpp"
#include "servicetitan/pricebook/exports_models.hpp"
#include "servicetitan/pricebook/fwd.hpp"
#include "servicetitan/pricebook/images.hpp"
#include "servicetitan/pricebook/images_models.hpp"
#include "servicetitan/pricebook/materials.hpp"
#include "servicetitan/pricebook/materials_markup.hpp"
#include "servicetitan/pricebook/materials_markup_models.hpp"
#include "servicetitan/pricebook/materials_models.hpp"
#include "servicetitan/pricebook/pricebook_bulk.hpp"
#include "servicetitan/pricebook/pricebook_bulk_models.hpp"
#include "servicetitan/pricebook/services.hpp"
#include "servicetitan/pricebook/services_models.hpp"
#include "servicetitan/pricebook/shared.hpp"
