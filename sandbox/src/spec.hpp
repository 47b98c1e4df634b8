// The operations of all documents and the way from a request line to one of them.
#pragma once

#include "schema.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace servicetitan::sandbox {

enum class Style : std::uint8_t { plain, list, array, dotted_map, indexed_objects };

struct Parameter {
  std::string name;
  bool in_path{};
  bool required{};
  Style style{Style::plain};
  SchemaUse use;
  // Style::list: one text with separators between the items.
  std::string separator{","};
  SchemaUse item;
  std::optional<std::size_t> max_items;
  std::string prefix;                 // Style::dotted_map, Style::indexed_objects
  std::vector<std::string> sortable;  // of a sort parameter
  std::optional<std::int64_t> page_size;
};

struct Answer {
  unsigned status{};
  std::string content_type;  // empty: no body
  SchemaUse schema;
};

enum class BodyKind : std::uint8_t { none, json, multipart };

struct Segment {
  std::string text;  // literal, or the name of the parameter
  bool is_parameter{};
};

struct Operation {
  std::string module;
  std::string id;
  std::string method;
  std::vector<Segment> path;  // with the path of the server in front, the tenant within
  /// Path without tenant, parameters as {}: "crm/v2/customers/{}/notes".
  std::string shape;
  std::vector<Parameter> parameters;
  BodyKind body_kind{BodyKind::none};
  bool body_required{};
  SchemaUse body;
  std::vector<Answer> answers;
  std::size_t success{};  // index into answers

  [[nodiscard]] const Answer& good() const { return answers[success]; }
  [[nodiscard]] const Answer* answer(unsigned status) const;
  [[nodiscard]] const Parameter* find(std::string_view parameter) const;
};

struct Match {
  const Operation* operation{};
  /// Decoded values of the path parameters, the tenant too, in order of the path.
  std::vector<std::pair<std::string, std::string>> values;
  bool known_module{};
  bool other_method{};  // the path exists with another method
  std::string tenant;
};

class Spec {
 public:
  /// Reads all *.json of a folder; throws std::runtime_error that names the file.
  explicit Spec(const std::filesystem::path& folder);

  [[nodiscard]] Match match(std::string_view method, std::string_view path) const;
  [[nodiscard]] const std::vector<std::unique_ptr<Operation>>& operations() const {
    return operations_;
  }

 private:
  void read_document(const std::filesystem::path& file);
  void sort_routes();

  std::vector<std::unique_ptr<SchemaPool>> pools_;
  std::vector<std::unique_ptr<Operation>> operations_;
  std::unordered_map<std::string, std::vector<const Operation*>> by_first_segment_;
};

}  // namespace servicetitan::sandbox
