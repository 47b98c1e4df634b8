#include <servicetitan/src.hpp>

#include <servicetitan/crm/src.hpp>
