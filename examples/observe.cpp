// Watches a client: a log on stderr, a line per attempt, and spans as OpenTelemetry names them. An
// adapter for opentelemetry-cpp has the same two functions.
#include <servicetitan/client.hpp>
#include <servicetitan/crm/customers.hpp>
#include <servicetitan/log.hpp>
#include <servicetitan/observe.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <variant>

namespace st = servicetitan;

namespace {

void print(const st::Attributes& attributes) {
  for (const st::Attribute& attribute : attributes) {
    std::cout << ' ' << attribute.name << '=';
    std::visit([](const auto& value) { std::cout << value; }, attribute.value);
  }
  std::cout << '\n';
}

class PrintedSpan : public st::Span {
 public:
  explicit PrintedSpan(std::string_view name) : name_(name) {}
  ~PrintedSpan() override { std::cout << "span ends: " << name_ << '\n'; }
  void set(const st::Attribute& attribute) override { print({attribute}); }
  void fail(std::string_view description) override {
    std::cout << "span failed: " << description << '\n';
  }

 private:
  std::string name_;
};

class PrintedTelemetry : public st::Telemetry {
 public:
  std::unique_ptr<st::Span> start_span(std::string_view name,
                                       const st::Attributes& attributes) override {
    std::cout << "span: " << name;
    print(attributes);
    return std::make_unique<PrintedSpan>(name);
  }
  void record(std::string_view metric, std::string_view unit, double value,
              const st::Attributes& attributes) override {
    std::cout << metric << ' ' << value << ' ' << unit;
    print(attributes);
  }
};

}  // namespace

int main() {
  try {
    auto config = st::Config::from_environment();
    config.logger = st::stderr_logger(st::LogLevel::debug);
    config.telemetry = std::make_shared<PrintedTelemetry>();
    config.after_attempt = [](const st::AttemptEnd& end) {
      std::cout << end.start.operation.name << " attempt " << end.start.number << ": "
                << end.outcome << '\n';
    };
    const st::Client client{config};
    const auto page = client.send(st::crm::customers::get_list({.page_size = 5}));
    std::cout << page->data.size() << " customers\n";
  } catch (const st::Error& error) {
    std::cerr << error.to_string() << '\n';
    return 1;
  }
}
