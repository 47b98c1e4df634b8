// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::shop.

#include "servicetitan/shop/common_models.hpp"
#include "servicetitan/shop/exports.hpp"
#include "servicetitan/shop/fwd.hpp"
#include "servicetitan/shop/orders.hpp"
#include "servicetitan/shop/orders_models.hpp"
#include "servicetitan/shop/reviews.hpp"
#include "servicetitan/shop/shared.hpp"
#include "servicetitan/shop/snapshots.hpp"
#include "servicetitan/shop/snapshots_models.hpp"
#include "servicetitan/shop/webhooks_models.hpp"
