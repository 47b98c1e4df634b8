#pragma once

#include <boost/json.hpp>

#include <string>

std::string own_text(const boost::json::value& value);
