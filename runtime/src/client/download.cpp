#include "servicetitan/client.hpp"

namespace servicetitan {

Result<Response<Download>> Client::try_download(const Request<Download>& request,
                                                DownloadSink& sink,
                                                const DownloadOptions& options) const {
  Response<Download> response;
  detail::DownloadTarget target(sink, options);
  const detail::ResultPlace result{&response.value_, &target};
  if (auto error = detail::perform(*core_, request, options.call, result, response.head_)) {
    return *std::move(error);
  }
  return response;
}

Response<Download> Client::download(const Request<Download>& request, DownloadSink& sink,
                                    const DownloadOptions& options) const {
  return try_download(request, sink, options).value();
}

Result<Response<Download>> Client::try_fetch(const std::string& location, DownloadSink& sink,
                                             const DownloadOptions& options) const {
  Response<Download> response;
  detail::DownloadTarget target(sink, options);
  target.start = location;
  const Request<Download> request = detail::fetch_request();
  const detail::ResultPlace result{&response.value_, &target};
  if (auto error = detail::perform(*core_, request, options.call, result, response.head_)) {
    return *std::move(error);
  }
  return response;
}

Response<Download> Client::fetch(const std::string& location, DownloadSink& sink,
                                 const DownloadOptions& options) const {
  return try_fetch(location, sink, options).value();
}

}  // namespace servicetitan
