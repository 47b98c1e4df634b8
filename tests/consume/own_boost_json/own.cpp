#include "own.hpp"

#include <boost/json/src.hpp>

std::string own_text(const boost::json::value& value) { return boost::json::serialize(value); }
