#include "servicetitan/content.hpp"
#include "servicetitan/error.hpp"

#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

namespace servicetitan {

namespace detail::upload_impl {

class ReaderSource : public ContentSource {
 public:
  ReaderSource(Reader read, std::uint64_t size, std::function<bool()> rewind)
      : read_(std::move(read)), size_(size), rewind_(std::move(rewind)) {}

  std::uint64_t size() const noexcept override { return size_; }
  bool can_open() const noexcept override { return !*begun_ || rewind_; }
  Reader open() override {
    if (*begun_ && !(rewind_ && rewind_())) {
      throw Error(ErrorCode::file, "the content to upload was read and cannot be read again");
    }
    return [read = read_, begun = begun_](char* place, std::size_t size) {
      *begun = true;
      return read(place, size);
    };
  }

 private:
  Reader read_;
  std::uint64_t size_;
  std::function<bool()> rewind_;
  // Shared with what was opened.
  std::shared_ptr<bool> begun_ = std::make_shared<bool>(false);
};

inline Error unusable(const std::string& path, const std::string& why) {
  return Error(ErrorCode::file, "the file to upload " + why + ": " + path);
}

inline std::uint64_t size_of(const std::string& path) {
  std::error_code failed;
  const auto size = std::filesystem::file_size(path, failed);
  if (failed) throw unusable(path, "cannot be used (" + failed.message() + ")");
  return size;
}

inline std::ifstream open_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw unusable(path, "cannot be opened");
  return file;
}

class FileSource : public ContentSource {
 public:
  explicit FileSource(std::string path) : path_(std::move(path)), size_(size_of(path_)) {
    open_file(path_);
  }

  std::uint64_t size() const noexcept override { return size_; }
  bool can_open() const noexcept override { return true; }
  Reader open() override {
    const auto file = std::make_shared<std::ifstream>(open_file(path_));
    if (const std::uint64_t now = size_of(path_); now != size_) {
      throw unusable(path_, "has " + std::to_string(now) + " bytes now, and had " +
                                std::to_string(size_) + " when the request was made");
    }
    return [file, path = path_](char* place, std::size_t size) {
      file->read(place, static_cast<std::streamsize>(size));
      if (file->bad()) throw unusable(path, "cannot be read");
      return static_cast<std::size_t>(file->gcount());
    };
  }

 private:
  std::string path_;
  std::uint64_t size_;
};

}  // namespace detail::upload_impl

Upload Upload::from_reader(Reader read, std::uint64_t size, std::function<bool()> rewind) {
  Upload upload;
  upload.source =
      std::make_shared<detail::upload_impl::ReaderSource>(std::move(read), size, std::move(rewind));
  return upload;
}

Upload Upload::from_file(const std::string& path) {
  Upload upload;
  upload.source = std::make_shared<detail::upload_impl::FileSource>(path);
  upload.file_name = std::filesystem::path(path).filename().string();
  return upload;
}

}  // namespace servicetitan
