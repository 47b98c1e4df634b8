// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/pricebook/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::pricebook {

/// `Pricebook.V2.CategoryCreateRequest`.
struct CategoryCreateRequest {
  Required<std::string> name;
  Field<bool> active{};
  Field<std::string> description{};
  Field<std::int64_t> parent_id{};
  Field<std::int32_t> position{};
  Field<std::string> image{};
  Required<OpenEnum<CategoryType>> category_type;
  Field<std::vector<std::int64_t>> business_unit_ids{};
  Field<std::vector<std::string>> sku_images{};
  Field<std::vector<std::string>> sku_videos{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CategoryCreateRequest&) const = default;
};

/// `Pricebook.V2.CategoryUpdateRequest`.
struct CategoryUpdateRequest {
  std::optional<std::string> name{};
  std::optional<bool> active{};
  std::optional<std::string> description{};
  Field<std::int64_t> parent_id{};
  std::optional<std::int32_t> position{};
  std::optional<std::string> image{};
  std::optional<OpenEnum<CategoryType>> category_type{};
  std::optional<std::vector<std::int64_t>> business_unit_ids{};
  std::optional<std::vector<std::optional<std::string>>> sku_images{};
  std::optional<std::vector<std::optional<std::string>>> sku_videos{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CategoryUpdateRequest&) const = default;
};

}  // namespace servicetitan::pricebook
