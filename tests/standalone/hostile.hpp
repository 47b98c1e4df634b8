// Included before each public header when it is compiled alone: first the standard headers that ours
// may use (they must not see the macros), then macros that windows.h, X11 and old C code define.
#pragma once

#include <array>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <ratio>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>
#include <version>

#include <boost/system/result.hpp>

#define ABSOLUTE hostile 1
#define Above hostile 2
#define Always hostile 3
#define BOOL hostile 4
#define Bool hostile 5
#define CALLBACK hostile 6
#define CreateEvent hostile 7
#define CreateService hostile 8
#define DELETE hostile 9
#define DIFFERENCE hostile 10
#define DOMAIN hostile 11
#define DeleteFile hostile 12
#define ERROR hostile 13
#define EXPAND hostile 14
#define False hostile 15
#define FALSE hostile 16
#define GetCurrentTime hostile 17
#define GetJob hostile 18
#define GetMessage hostile 19
#define GetObject hostile 20
#define IGNORE hostile 21
#define IN hostile 22
#define INFINITE hostile 23
#define None hostile 24
#define NO_ERROR hostile 25
#define OPTIONAL hostile 26
#define OUT hostile 27
#define OVERFLOW hostile 28
#define Release hostile 29
#define STRICT hostile 30
#define SendMessage hostile 31
#define Status hostile 32
#define Success hostile 33
#define TRUE hostile 34
#define True hostile 35
#define UpdateResource hostile 36
#define VOID hostile 37
#define YES hostile 38
#define far hostile 39
#define interface hostile 40
#define linux hostile 41
#define max(a, b) hostile 42
#define min(a, b) hostile 43
#define near hostile 44
#define small hostile 45
#define unix hostile 46
