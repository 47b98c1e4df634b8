#include "call.hpp"
#include "turn.hpp"

#include <thread>
#include <utility>

namespace servicetitan::detail {

namespace perform_impl {

inline std::variant<TokenGrant, ErrorInfo> fetch_token(Core& core,
                                                       Call::Clock::time_point deadline) {
  TokenSink sink;
  const HttpRequest request = make_token_request(core.config(), core.endpoints().auth);
  return sink.finish(core.transport().exchange(request, sink, deadline));
}

inline Step get_token(Core& core, Call& call) {
  return call.on_token(core.tokens().get(
      [&](Call::Clock::time_point deadline) { return fetch_token(core, deadline); },
      call.deadline()));
}

inline Step send(Core& core, Call& call) {
  Turn turn(core.config());
  const bool has_turn = turn.enter(call.deadline());
  const HttpRequest& request = call.begin_attempt();
  if (!has_turn) return call.end_attempt(Turn::too_late());
  return call.end_attempt(core.transport().exchange(request, call.sink(), call.deadline()));
}

inline Step take(Core& core, Call& call, Step step) {
  switch (step) {
    case Step::new_token:
      call.refuse_token();
      return get_token(core, call);
    case Step::token:
      return get_token(core, call);
    case Step::slot:
      return call.reserve_slot();
    case Step::wait:
      std::this_thread::sleep_until(call.wake_at());
      return call.on_woken();
    case Step::send:
      return send(core, call);
    case Step::done:
      break;
  }
  return Step::done;
}

inline std::optional<Error> run(Core& core, Call& call) {
  Step step = call.start();
  while (step != Step::done) step = take(core, call, step);
  return call.finish();
}

}  // namespace perform_impl

// One call, done by the calling thread.
std::optional<Error> perform(Core& core, const AnyRequest& request, const CallOptions& options,
                             ResultPlace result, ResponseHead& head) {
  Call call(core, request, options, result, head);
  return perform_impl::run(core, call);
}

void perform_or_throw(Core& core, const AnyRequest& request, const CallOptions& options,
                      ResultPlace result, ResponseHead& head) {
  if (auto error = perform(core, request, options, result, head)) throw *std::move(error);
}

}  // namespace servicetitan::detail
