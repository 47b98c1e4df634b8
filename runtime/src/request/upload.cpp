#include "servicetitan/content.hpp"
#include "servicetitan/error.hpp"

#include <filesystem>
#include <fstream>
#include <utility>

namespace servicetitan {

Upload Upload::from_reader(const Reader& read, std::size_t limit) {
  Upload upload;
  char piece[std::size_t{16} << 10];
  while (const std::size_t got = read(piece, sizeof piece)) {
    if (got > limit - upload.bytes.size()) {
      throw Error(ErrorCode::too_large, "the content to upload is longer than the limit of " +
                                            std::to_string(limit) + " bytes");
    }
    upload.bytes.append(piece, got);
  }
  return upload;
}

Upload Upload::from_file(const std::string& path, std::size_t limit) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error(ErrorCode::file, "the file to upload cannot be opened: " + path);
  Upload upload = from_reader(
      [&](char* place, std::size_t size) {
        file.read(place, static_cast<std::streamsize>(size));
        if (file.bad()) {
          throw Error(ErrorCode::file, "the file to upload cannot be read: " + path);
        }
        return static_cast<std::size_t>(file.gcount());
      },
      limit);
  upload.file_name = std::filesystem::path(path).filename().string();
  return upload;
}

}  // namespace servicetitan
