#include "words.hpp"

#include <array>

namespace servicetitan::sandbox {
namespace {

constexpr std::array<Place, 12> kPlaces{{
    {"Glendale", "CA", "91203", "818", 34.142508, -118.255075},
    {"Phoenix", "AZ", "85004", "602", 33.448377, -112.074037},
    {"Dallas", "TX", "75201", "214", 32.776664, -96.796988},
    {"Atlanta", "GA", "30303", "404", 33.748995, -84.387982},
    {"Columbus", "OH", "43215", "614", 39.961176, -82.998794},
    {"Denver", "CO", "80202", "303", 39.739236, -104.990251},
    {"Tampa", "FL", "33602", "813", 27.950575, -82.457178},
    {"Charlotte", "NC", "28202", "704", 35.227087, -80.843127},
    {"Boise", "ID", "83702", "208", 43.615021, -116.202316},
    {"Omaha", "NE", "68102", "402", 41.256537, -95.934503},
    {"Salem", "OR", "97301", "503", 44.942898, -123.035096},
    {"Albany", "NY", "12207", "518", 42.652579, -73.756232},
}};

constexpr std::array<std::string_view, 20> kFirst{
    "Maria", "James", "Aisha",  "Robert", "Linh",  "Carlos", "Emma", "David", "Priya", "Michael",
    "Sofia", "Ahmed", "Olivia", "José",   "Grace", "Thomas", "Zoë",  "Kevin", "Hana",  "Walter"};
constexpr std::array<std::string_view, 20> kLast{
    "Alvarez", "Bennett", "Chen",    "Dubois",   "Edwards", "Fischer", "Garcia",
    "Hughes",  "Ibrahim", "Jackson", "Kowalski", "Lopez",   "Müller",  "Nguyen",
    "O'Brien", "Patel",   "Quinn",   "Rossi",    "Sato",    "Thompson"};
constexpr std::array<std::string_view, 10> kTrade{
    "Dental Clinic", "Bakery", "Property Group", "Hotel", "School District",
    "Auto Repair",   "Church", "Medical Center", "Gym",   "Warehouse"};
constexpr std::array<std::string_view, 12> kStreets{"Oak",        "Maple", "Cedar", "Main",
                                                    "Washington", "Lake",  "Hill",  "Park",
                                                    "Elm",        "Pine",  "River", "Sunset"};
constexpr std::array<std::string_view, 5> kWays{"St", "Ave", "Blvd", "Dr", "Ln"};
constexpr std::array<std::string_view, 10> kAdjectives{
    "Standard", "Premium",  "Seasonal", "Emergency",  "Annual",
    "Basic",    "Extended", "Weekend",  "Commercial", "Residential"};
constexpr std::array<std::string_view, 12> kThings{
    "AC Tune-Up",    "Furnace Inspection", "Drain Cleaning", "Water Heater",
    "Panel Upgrade", "Duct Sealing",       "Filter Change",  "Leak Repair",
    "Thermostat",    "Heat Pump",          "Sump Pump Kit",  "Outlet Installation"};
constexpr std::array<std::string_view, 8> kFields{"Referral",     "Preferred Time", "Gate Code",
                                                  "Warranty End", "Square Footage", "Filter Size",
                                                  "Roof Access",  "Key Location"};
constexpr std::array<std::string_view, 6> kValues{"Neighbor",   "After 3 pm",       "4417#",
                                                  "2027-06-30", "Hook by the gate", "1850"};
constexpr std::array<std::string_view, 4> kPriorities{"Low", "Normal", "High", "Urgent"};
constexpr std::array<std::string_view, 6> kSources{"Website",     "Referral", "Search Ad",
                                                   "Door Hanger", "Radio",    "Repeat Customer"};
constexpr std::array<std::string_view, 8> kUnits{
    "HVAC Service",       "HVAC Install",       "Plumbing Service", "Plumbing Install",
    "Electrical Service", "Electrical Install", "Drain & Sewer",    "Maintenance"};
constexpr std::array<std::string_view, 8> kJobTypes{"No Heat", "No Cooling",    "Tune-Up",
                                                    "Leak",    "Clogged Drain", "Estimate",
                                                    "Install", "Warranty Call"};
constexpr std::array<std::string_view, 6> kZones{"North", "South",    "East",
                                                 "West",  "Downtown", "Airport"};
constexpr std::array<std::string_view, 8> kAccounts{
    "Accounts Receivable", "Accounts Payable",  "Service Income", "Cost of Goods Sold",
    "Inventory Asset",     "Undeposited Funds", "Sales Tax",      "Payroll Expense"};
constexpr std::array<std::string_view, 6> kTags{"VIP",       "Do Not Call", "Member",
                                                "New Build", "Commercial",  "Warranty"};
constexpr std::array<std::string_view, 6> kStates{"Pending",   "Open",     "Scheduled",
                                                  "Completed", "Canceled", "On Hold"};
constexpr std::array<std::string_view, 10> kSentences{
    "Gate code is 4417; please call from the driveway.",
    "Unit is on the roof, bring the long ladder.",
    "Customer prefers mornings.",
    "Dog in the back yard.\nUse the side door.",
    "Second visit: part was on back order.",
    "Filter is 16 x 25 x 4, replaced last spring.",
    "Asked for a quote on a \"high efficiency\" model.",
    "Tenant pays, owner approves.",
    "Breaker trips when the dryer runs.",
    "Café opens at 7:00 – finish before that."};

template <class Words>
std::string_view pick(const Words& words, Hash hash) {
  return words[hash % words.size()];
}

}  // namespace

const Place& place_of(Hash hash) { return kPlaces[mix(hash ^ 1) % kPlaces.size()]; }
std::string_view first_name(Hash hash) { return pick(kFirst, mix(hash ^ 2)); }
std::string_view last_name(Hash hash) { return pick(kLast, mix(hash ^ 3)); }

std::string company_name(Hash hash) {
  return std::string{pick(kLast, mix(hash ^ 4))} + ' ' + std::string{pick(kTrade, mix(hash ^ 5))};
}

std::string street(Hash hash) {
  const auto h = mix(hash ^ 6);
  return std::to_string(100 + h % 9800) + ' ' + std::string{pick(kStreets, h >> 16U)} + ' ' +
         std::string{pick(kWays, h >> 32U)};
}

// 555-01xx is kept free for made-up numbers.
std::string phone(Hash hash) {
  const auto tail = std::to_string(100 + mix(hash ^ 7) % 100);
  return std::string{place_of(hash).area_code} + "5550" + tail;
}

std::string email(Hash hash) {
  std::string local;
  for (const char c : lower(first_name(hash)) + '.' + lower(last_name(hash))) {
    if ((c >= 'a' && c <= 'z') || c == '.') local += c;
  }
  return local + std::to_string(mix(hash ^ 8) % 90 + 10) + "@example.com";
}

std::string sentence(Hash hash) { return std::string{pick(kSentences, mix(hash ^ 9))}; }

std::string item_name(Hash hash) {
  const auto h = mix(hash ^ 10);
  return std::string{pick(kAdjectives, h)} + ' ' + std::string{pick(kThings, h >> 16U)};
}

std::string name_of(std::string_view noun, Hash hash) {
  const auto h = mix(hash ^ 14);
  const auto low = lower(noun);
  const auto about = [&](std::string_view word) { return low.find(word) != std::string::npos; };
  if (about("businessunit") || about("division") || about("trade"))
    return std::string{pick(kUnits, h)};
  if (about("jobtype")) return std::string{pick(kJobTypes, h)};
  if (about("zone")) return std::string{pick(kZones, h)};
  if (about("account")) return std::string{pick(kAccounts, h)};
  if (about("tag")) return std::string{pick(kTags, h)};
  if (about("location")) return std::string{last_name(hash)} + " Residence";
  if (about("vendor") || about("tenant")) return std::string{last_name(hash)} + " Supply Co.";
  if (about("campaign")) return std::string{pick(kSources, h)} + " 2026";
  if (about("field")) return std::string{custom_field(hash)};
  return item_name(hash);
}

std::string login(Hash hash) {
  std::string name{first_name(hash).substr(0, 1)};
  for (const char c : last_name(hash)) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) name += c;
  }
  return lower(name);
}

std::string_view custom_value(Hash hash) { return pick(kValues, mix(hash ^ 15)); }
std::string_view priority(Hash hash) { return pick(kPriorities, mix(hash ^ 16)); }
std::string_view source(Hash hash) { return pick(kSources, mix(hash ^ 17)); }
std::string_view custom_field(Hash hash) { return pick(kFields, mix(hash ^ 12)); }
std::string_view state_of_work(Hash hash) { return pick(kStates, mix(hash ^ 13)); }

std::string code(Hash hash, std::string_view prefix) {
  return std::string{prefix} + std::to_string(mix(hash ^ 11) % 900'000 + 100'000);
}

}  // namespace servicetitan::sandbox
