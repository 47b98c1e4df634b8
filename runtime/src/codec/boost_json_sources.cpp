// Boost.JSON, compiled as a part of this library: see runtime/CMakeLists.txt. Not for header-only
// use.
#include <boost/json/src.hpp>
