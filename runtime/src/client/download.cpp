#include "servicetitan/client.hpp"

namespace servicetitan {

Result<Response<Download>> Client::try_download(const Request<Download>& request,
                                                DownloadSink& sink,
                                                const DownloadOptions& options) const {
  Response<Download> response;
  if (auto error =
          detail::download(*core_, request, options, sink, response.value_, response.head_)) {
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
  if (auto error =
          detail::fetch(*core_, location, options, sink, response.value_, response.head_)) {
    return *std::move(error);
  }
  return response;
}

Response<Download> Client::fetch(const std::string& location, DownloadSink& sink,
                                 const DownloadOptions& options) const {
  return try_fetch(location, sink, options).value();
}

}  // namespace servicetitan
