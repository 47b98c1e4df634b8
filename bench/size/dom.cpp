// Bare Beast that reads its answers with Boost.JSON's DOM.
#include "dom.hpp"

int main() { return bare::three_calls<bare::Dom>(); }
