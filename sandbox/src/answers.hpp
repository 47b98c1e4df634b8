// Carries out operations: what a valid request reads and changes, and what it is answered.
#pragma once

#include "catalog.hpp"
#include "reply.hpp"
#include "store.hpp"

namespace servicetitan::sandbox {

/// A request whose parameters and body have been checked.
struct Call {
  const Operation& operation;
  const Plan& plan;
  std::string tenant;
  Keys keys;          // path parameters in order, without the tenant
  json::object path;  // path parameters by name
  json::object query;
  json::value body;       // null when there is none
  std::string file_name;  // of an upload
};

class Answers {
 public:
  struct Setup {
    std::size_t page_size, max_page_size, export_batch;
  };
  Answers(const Setup& setup, const Catalog& catalog, Store& store)
      : setup_{setup}, catalog_{catalog}, store_{store} {}

  /// Never fails for a call that was checked, but for ids that do not exist (404) and pages that
  /// make no sense (400).
  Reply answer(const Call& call);

 private:
  Reply list(const Call& call);
  Reply feed(const Call& call);
  Reply table(const Call& call);
  Reply get(const Call& call);
  Reply create(const Call& call);
  Reply update(const Call& call, bool replace);
  Reply remove(const Call& call);
  Reply single(const Call& call);
  Reply action(const Call& call);
  Reply redirect(const Call& call) const;
  Reply download(const Call& call) const;

  Reply record_reply(const Call& call, const Resource& resource, const Record& record);
  Reply success(const Call& call, const json::value& value) const;
  Reply invented(const Call& call, const json::value& given);
  json::value view(const Call& call, const SchemaUse& use, const Resource& resource,
                   const Record& record);
  /// The first id of the path that does not exist; empty = all do.
  std::string missing_owner(const Call& call);
  Record* subject(const Call& call, const Resource*& resource);

  Setup setup_;
  const Catalog& catalog_;
  Store& store_;
};

/// Where a feed goes on. Throws nothing; nullopt for a text that no feed has given out.
struct FeedPosition {
  Ticks modified{};
  std::string tie;  // of the last record that was delivered; empty = none at this time yet
};
std::string print_position(const FeedPosition& position, const std::string& feed);
std::optional<FeedPosition> read_position(const std::string& text, const std::string& feed);

}  // namespace servicetitan::sandbox
