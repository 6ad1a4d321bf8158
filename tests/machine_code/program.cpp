// SPDX-License-Identifier: MIT
//
// A program that one of the plugins is linked into, and that fills its slots as a host does. When the optimiser had
// taken the slots' first values for constants, the call would reach a stub, and the program would not end with 0.
// Volatile, because a host library gets the entry as an argument: it is not compiled together with the plugin.
#include "interfaces.hpp"

extern "C" const tenon_entry tenon_plugin_measured;

namespace {

const tenon_entry* volatile entry = &tenon_plugin_measured;

int add(int left, int right) { return left + right; }
std::uint64_t slept = 0;
void sleep(std::uint64_t milliseconds) { slept = milliseconds; }

void fill(std::uint32_t slot, tenon_function function) {
    const tenon_import& import = entry->imports[0];
    *reinterpret_cast<tenon_function*>(static_cast<char*>(import.table) + slot * sizeof function) = function;
}

} // namespace

int main() {
    fill(1, reinterpret_cast<tenon_function>(add));
    fill(2, reinterpret_cast<tenon_function>(sleep));
    const auto& worker = *static_cast<const Worker*>(entry->exports[0].table);
    worker.tell(7);
    return worker.ask(40) == 42 && slept == 7 ? 0 : 1;
}
