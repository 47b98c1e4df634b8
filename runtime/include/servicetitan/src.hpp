#pragma once

/// The whole runtime, for header-only use: include it in one translation unit of a program that
/// does not link `servicetitan::runtime`. Then only Boost.JSON and OpenSSL are linked.

// Installed, the sources lie below this folder; in the source tree they lie beside `include`.
#if __has_include("servicetitan/src/all.hpp")
#include "servicetitan/src/all.hpp"
#else
#include "../../src/all.hpp"
#endif
