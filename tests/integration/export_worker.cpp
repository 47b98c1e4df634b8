// A nightly job in small, made to be killed: stores the customers of the export feed as lines of a
// file and keeps its place in another. The environment names the tenant, as for every program.
//
//   export_worker FOLDER STEP [distinct]
//
// It kills itself at the step of that number (0: never); `distinct` takes repeated records out.
#include "servicetitan/client.hpp"
#include "servicetitan/crm/exports.hpp"
#include "servicetitan/exports.hpp"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <unistd.h>
#include <vector>

namespace st = servicetitan;

namespace {

using Row = st::crm::ExportCustomerResponse;

class Doom {
 public:
  explicit Doom(int step) : left_(step) {}
  void step() {
    if (left_ > 0 && --left_ == 0) ::kill(::getpid(), SIGKILL);
  }

 private:
  int left_;
};

// What was stored; a line that a crash tore is cut off.
std::vector<Row> read_rows(const std::string& file) {
  std::string text;
  {
    std::ifstream in(file, std::ios::binary);
    text.assign(std::istreambuf_iterator<char>(in), {});
  }
  const std::size_t whole = text.rfind('\n') + 1;  // 0 when there is none
  if (whole < text.size()) std::filesystem::resize_file(file, whole);
  std::vector<Row> rows;
  for (std::size_t at = 0; at < whole;) {
    const std::size_t end = text.find('\n', at);
    rows.push_back(st::decode<Row>(std::string_view(text).substr(at, end - at)));
    at = end + 1;
  }
  return rows;
}

void append(const std::string& file, const std::string& text) {
  std::ofstream out(file, std::ios::binary | std::ios::app);
  out << text << std::flush;
  if (!out) throw std::runtime_error("cannot write " + file);
}

void store(const std::string& file, const std::vector<Row>& rows, Doom& doom) {
  std::string text;
  for (const Row& row : rows) text += st::encode(row) + '\n';
  append(file, text.substr(0, text.size() / 2));
  doom.step();  // half of the batch, most often half of a line
  append(file, text.substr(text.size() / 2));
}

void run(const std::string& folder, Doom doom, bool distinct) {
  const std::string rows = folder + "/rows";
  const std::string cursor = folder + "/cursor";
  st::Deduplicator seen;
  const auto stored = read_rows(rows);
  if (distinct) seen.remember(stored);
  const st::Client client{st::Config::from_environment()};
  for (auto& batch : client.export_feed(st::crm::exports::customers(), st::Cursor::load(cursor))) {
    doom.step();  // came, not stored
    if (distinct) seen.filter(batch.data);
    store(rows, batch.data, doom);
    doom.step();  // stored, the place is that before the batch
    batch.cursor.save(cursor);
    seen.commit();
    doom.step();  // stored, and the place is saved
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) return 2;
  try {
    run(arguments[1], Doom(std::atoi(arguments[2])), count > 3);
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
