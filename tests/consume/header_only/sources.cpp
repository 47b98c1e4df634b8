#include <servicetitan/crm/src.hpp>
#include <servicetitan/src.hpp>
