// Generated from specs/ by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of shared.hpp, for programs that build no library.

#include "servicetitan/shared.cpp"
