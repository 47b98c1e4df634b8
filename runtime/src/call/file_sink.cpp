#include "servicetitan/download.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>

namespace servicetitan {

struct FileSink::Impl {
  explicit Impl(std::string to) : path(std::move(to)), part(path + ".part") {}

  std::string path;
  std::string part;
  std::ofstream file{};
  bool committed = false;
};

FileSink::FileSink(std::string path) : impl_(std::make_unique<Impl>(std::move(path))) {}

FileSink::~FileSink() {
  if (impl_->committed) return;
  impl_->file.close();
  std::remove(impl_->part.c_str());
}

bool FileSink::begin() {
  impl_->file.close();
  impl_->file.clear();
  impl_->file.open(impl_->part, std::ios::binary | std::ios::trunc);
  return impl_->file.is_open();
}

bool FileSink::write(std::string_view piece) {
  impl_->file.write(piece.data(), static_cast<std::streamsize>(piece.size()));
  return impl_->file.good();
}

void FileSink::commit() {
  impl_->file.close();
  std::error_code failed;
  if (!impl_->file.fail()) std::filesystem::rename(impl_->part, impl_->path, failed);
  if (impl_->file.fail() || failed) {
    throw Error(ErrorCode::file, "the download cannot be written to " + impl_->path +
                                     (failed ? ": " + failed.message() : std::string()));
  }
  impl_->committed = true;
}

}  // namespace servicetitan
