// Boost.JSON, compiled as a part of this library: in sections, so that a linker keeps what is used.
// Elsewhere it comes as one object file, of which linkers keep everything.
#include <boost/json/src.hpp>
