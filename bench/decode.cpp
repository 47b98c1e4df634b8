// A page of 5,000 customers: decoding into structs next to a DOM parse of the same bytes, encoding
// next to serializing an equal DOM. Prints medians and ratios.

#include "src/codec/decoder.hpp"

#include "servicetitan/codec.hpp"
#include "servicetitan/crm/customers_models.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace st = servicetitan;
using CustomerPage = st::Page<st::crm::CustomerResponse>;

constexpr int kCustomers = 5'000;
constexpr std::size_t kChunk = 16 * 1024;

// Members in the order of the documents, with what an account of a few years has in them.
void append_customer(std::string& text, int i) {
  const std::string n = std::to_string(i);
  const std::string id = std::to_string(70'000'000 + i * 37);
  text += "{\"id\":" + id + ",\"active\":" + (i % 7 != 0 ? "true" : "false") +
          ",\"name\":\"Customer Number " + n + (i % 11 == 0 ? " \\\"The\\\" Garc\u00eda" : "") +
          "\",\"type\":\"" + (i % 3 != 0 ? "Residential" : "Commercial") +
          "\",\"address\":{\"street\":\"" + n +
          " West Long Street Name\",\"unit\":" + (i % 4 == 0 ? "\"Suite 12\"" : "null") +
          ",\"city\":\"Springfield\",\"state\":\"CA\",\"zip\":\"90210\",\"country\":\"USA\","
          "\"latitude\":34.0522342,\"longitude\":-118.2436849},\"customFields\":[";
  for (int f = 0; f < i % 3; ++f) {
    text += std::string(f > 0 ? "," : "") + "{\"typeId\":" + std::to_string(1234567 + f) +
            ",\"name\":\"Preferred window\",\"value\":\"Morning, before ten\"}";
  }
  text += "],\"balance\":" + std::to_string(i % 1000) + ".50,\"taxExempt\":false,\"tagTypeIds\":[" +
          (i % 2 == 0 ? "1001,1002,1003" : "") +
          "],\"doNotMail\":false,\"doNotService\":false,\"nationalAccount\":false,"
          "\"createdOn\":\"2021-05-17T14:23:11.4567891Z\",\"createdById\":123456,"
          "\"modifiedOn\":\"2026-02-03T08:01:59.12Z\",\"mergedToId\":null,\"paymentTermId\":null,"
          "\"creditLimit\":null,\"creditLimitBalance\":null,\"externalData\":[{\"key\":\"crm\","
          "\"value\":\"" +
          id + "\"}]}";
}

std::string make_page() {
  std::string text =
      "{\"page\":1,\"pageSize\":5000,\"hasMore\":true,\"totalCount\":null,\"data\":[";
  for (int i = 0; i < kCustomers; ++i) {
    if (i > 0) text += ',';
    append_customer(text, i);
  }
  return text + "]}";
}

class Timing {
 public:
  explicit Timing(std::string_view name) : name_(name) {}

  template <class F>
  void measure(F&& work) {
    // Time of the processor: what other programs take of the machine does not count.
    const std::clock_t start = std::clock();
    work();
    seconds_.push_back(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  double median() {
    std::sort(seconds_.begin(), seconds_.end());
    return seconds_[seconds_.size() / 2];
  }
  void print(std::size_t bytes) {
    std::printf("%-44.*s %8.1f MB/s\n", static_cast<int>(name_.size()), name_.data(),
                static_cast<double>(bytes) / 1e6 / median());
  }

 private:
  std::string_view name_;
  std::vector<double> seconds_{};
};

CustomerPage decode_in_chunks(std::string_view text) {
  CustomerPage page;
  st::Notes notes;
  st::detail::Decoder decoder(st::detail::type_of<CustomerPage>, &page, {}, notes);
  for (; !text.empty(); text.remove_prefix(std::min(kChunk, text.size()))) {
    if (!decoder.write(text.substr(0, kChunk))) std::abort();
  }
  if (!decoder.finish()) std::abort();
  return page;
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 15;
  const std::string text = make_page();
  st::Notes notes;
  const auto page = st::decode<CustomerPage>(text, {}, &notes);
  const boost::json::value tree = boost::json::parse(text);
  if (page.data.size() != kCustomers || notes.total() != 0 || decode_in_chunks(text) != page ||
      st::decode<CustomerPage>(st::encode(page)) != page) {
    std::puts("the page does not decode as it should");
    return 1;
  }
  Timing dom("Boost.JSON DOM parse, monotonic resource");
  Timing whole("decode into structs");
  Timing chunks("decode into structs, 16 KiB chunks");
  Timing serialize("boost::json::serialize of the DOM");
  Timing build("copy of a DOM, then serialize");
  Timing encode("encode structs");
  for (int i = 0; i < rounds; ++i) {
    dom.measure([&] {
      boost::json::monotonic_resource resource;
      if (!boost::json::parse(text, &resource).is_object()) std::abort();
    });
    whole.measure([&] {
      if (st::decode<CustomerPage>(text).data.empty()) std::abort();
    });
    chunks.measure([&] {
      if (decode_in_chunks(text).data.empty()) std::abort();
    });
    serialize.measure([&] {
      if (boost::json::serialize(tree).empty()) std::abort();
    });
    // Structs have to become a DOM first; a copy is the least that making one costs.
    build.measure([&] {
      const boost::json::value made = tree;
      if (boost::json::serialize(made).empty()) std::abort();
    });
    encode.measure([&] {
      if (st::encode(page).empty()) std::abort();
    });
  }
  std::printf("%d customers, %.1f MB, median of %d interleaved runs\n", kCustomers,
              static_cast<double>(text.size()) / 1e6, rounds);
  for (Timing* timing : {&dom, &whole, &chunks, &serialize, &build, &encode})
    timing->print(text.size());
  std::printf("decode / DOM parse: %.2f times as fast (in chunks %.2f)\n",
              dom.median() / whole.median(), dom.median() / chunks.median());
  std::printf("encode / serialize: %.2f times as fast (with the making of the DOM %.2f)\n",
              serialize.median() / encode.median(), build.median() / encode.median());
}
