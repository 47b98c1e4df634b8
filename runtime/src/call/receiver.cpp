#include "receiver.hpp"

#include "../error/answer_error.hpp"
#include "../text/text.hpp"

#include "servicetitan/content.hpp"
#include "servicetitan/download.hpp"

#include <algorithm>
#include <utility>

namespace servicetitan::detail {

namespace receiver_impl {

enum class Form { nothing, json, download, redirect };

inline Form form_of(const AnyRequest& request) noexcept {
  if (request.result() == nullptr) return Form::nothing;
  if (request.result()->kind == Kind::download) return Form::download;
  if (request.result()->kind == Kind::redirect) return Form::redirect;
  return Form::json;
}

inline std::string_view header(const HttpHead& head, std::string_view name) noexcept {
  const std::string* found = find_header(head.headers, name);
  return found != nullptr ? std::string_view(*found) : std::string_view();
}

inline bool is_redirect(int status) noexcept {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

}  // namespace receiver_impl

bool Receiver::on_head(HttpHead head) {
  using receiver_impl::Form;
  head_ = std::move(head);
  const Form form = receiver_impl::form_of(request_);
  redirected_ = receiver_impl::is_redirect(head_.status) &&
                (form == Form::redirect || form == Form::download);
  success_ = (head_.status >= 200 && head_.status < 300) || redirected_;
  if (success_ && form == Form::json) {
    decoder_.emplace(*request_.result(), result_.value, options_, notes_);
  }
  if (result_.target != nullptr && success_ && !redirected_) return result_.target->begin(head_);
  return true;
}

bool Receiver::on_body(std::string_view piece) {
  using receiver_impl::Form;
  if (success_ && !redirected_ && receiver_impl::form_of(request_) == Form::download) {
    if (result_.target != nullptr) return result_.target->write(piece);
    static_cast<Download*>(result_.value)->bytes.append(piece);
    return true;
  }
  kept_.append(piece.substr(0, std::min(piece.size(), kKeptBody - kept_.size())));
  if (decoder_ && !decode_failed_) decode_failed_ = !decoder_->write(piece);
  // Beyond what is kept nobody wants the rest of a failure; the whole of a success is read.
  return (success_ && !decode_failed_) || kept_.size() < kKeptBody;
}

ErrorInfo Receiver::bad_payload(std::string text) const {
  ErrorInfo info;
  info.code = ErrorCode::bad_payload;
  info.status = head_.status;
  info.client_text = std::move(text);
  info.trace_id = trace_of(head_);
  info.body = kept_;
  return info;
}

ErrorInfo Receiver::refused() const {
  ErrorInfo info = bad_payload(result_.target->problem);
  info.code = result_.target->code;
  return info;
}

std::optional<ErrorInfo> Receiver::finish_redirect() {
  const std::string_view location = receiver_impl::header(head_, "Location");
  if (location.empty()) return bad_payload("the answer is a redirect without a Location");
  if (request_.result()->kind == Kind::redirect) {
    static_cast<Redirect*>(result_.value)->location = location;
  } else {
    static_cast<Download*>(result_.value)->location = location;
  }
  return std::nullopt;
}

std::optional<ErrorInfo> Receiver::finish_json() {
  const std::string_view type = receiver_impl::header(head_, "Content-Type");
  if (find_ignoring_case(type, "html") != std::string_view::npos) {
    return bad_payload("the answer is a page of HTML where JSON is due");
  }
  if (trim(kept_).empty()) {
    // Some operations answer with nothing; then there is no value, where none is allowed.
    const Type& result = *request_.result();
    if (result.is_slot() || result.kind == Kind::json) return std::nullopt;
    return bad_payload("the answer is empty where JSON is due");
  }
  if (!decode_failed_ && decoder_->finish()) return std::nullopt;
  const CodecError& error = decoder_->error();
  ErrorInfo info = bad_payload("the answer does not fit the documents: " + error.to_string());
  info.pointer = error.pointer;
  return info;
}

std::optional<ErrorInfo> Receiver::finish_content() {
  using receiver_impl::Form;
  switch (receiver_impl::form_of(request_)) {
    case Form::nothing:
      return std::nullopt;
    case Form::redirect:
      return bad_payload("the answer has content where a redirect is due");
    case Form::download:
      if (result_.target != nullptr && !result_.target->problem.empty()) return refused();
      static_cast<Download*>(result_.value)->content_type =
          receiver_impl::header(head_, "Content-Type");
      return std::nullopt;
    case Form::json:
      break;
  }
  return finish_json();
}

std::optional<ErrorInfo> Receiver::finish() {
  if (!success_) return describe_answer(request_.operation(), head_, kept_);
  return redirected_ ? finish_redirect() : finish_content();
}

}  // namespace servicetitan::detail
