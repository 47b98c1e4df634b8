#include "servicetitan/field.hpp"
#include "servicetitan/webhook.hpp"

#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace servicetitan {

namespace detail {

namespace event_impl {

// The envelope, and whether there is a payload.
struct Probe {
  std::optional<std::string> type{};
  std::optional<std::string> id{};
  std::optional<std::string> userassignedid{};
  std::optional<std::string> source{};
  std::optional<std::string> specversion{};
  Field<Json> data{};
  Map<Json> extra{};

  static const Object kObject;
};

inline constexpr Member kMembers[] = {
    {"type", offsetof(Probe, type), &type_of<std::optional<std::string>>},
    {"id", offsetof(Probe, id), &type_of<std::optional<std::string>>},
    {"userassignedid", offsetof(Probe, userassignedid), &type_of<std::optional<std::string>>},
    {"source", offsetof(Probe, source), &type_of<std::optional<std::string>>},
    {"specversion", offsetof(Probe, specversion), &type_of<std::optional<std::string>>},
    {"data", offsetof(Probe, data), &type_of<Field<Json>>},
};
inline constexpr Object Probe::kObject{"CloudEvent", kMembers, std::size(kMembers),
                                       offsetof(Probe, extra), &construct<Probe>};

inline std::optional<Error> no_event(std::string_view member) {
  return Error({.code = ErrorCode::bad_payload,
                .client_text = "webhook delivery: it is JSON, but no CloudEvent: `" +
                               std::string(member) +
                               "` is missing; does something else post to this address?",
                .pointer = "/" + std::string(member)});
}

inline std::optional<Error> read(std::string_view body, Probe& probe) {
  // Free-form payloads may nest deeper than structs do.
  constexpr DecodeOptions kOptions{.max_depth = 512};
  if (auto error = decode_event(type_of<Probe>, &probe, body, kOptions, nullptr)) return error;
  if (probe.type.value_or("").empty()) return no_event("type");
  return std::nullopt;
}

}  // namespace event_impl

std::optional<Error> decode_event(const Type& type, void* out, std::string_view body,
                                  const DecodeOptions& options, Notes* notes) {
  auto error = decode_text(type, out, body, options, notes);
  if (!error) return std::nullopt;
  ErrorInfo info = error->info();
  info.client_text = "webhook delivery: " + info.client_text;
  return Error(std::move(info));
}

std::optional<Error> check_event(std::string_view body) {
  event_impl::Probe probe;
  if (auto error = event_impl::read(body, probe)) return error;
  if (probe.data.is_absent()) return event_impl::no_event("data");
  return std::nullopt;
}

}  // namespace detail

namespace webhook {

Result<Envelope> try_peek(std::string_view body) {
  detail::event_impl::Probe probe;
  if (auto error = detail::event_impl::read(body, probe)) return *std::move(error);
  return Envelope{.type = *std::move(probe.type),
                  .id = std::move(probe.id).value_or(""),
                  .userassignedid = std::move(probe.userassignedid).value_or(""),
                  .source = std::move(probe.source).value_or(""),
                  .specversion = std::move(probe.specversion).value_or("")};
}

Envelope peek(std::string_view body) {
  auto envelope = try_peek(body);
  if (!envelope) throw Error(envelope.error());
  return *std::move(envelope);
}

}  // namespace webhook
}  // namespace servicetitan
