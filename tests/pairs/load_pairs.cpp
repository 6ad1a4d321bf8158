// SPDX-License-Identifier: MIT
//
// load_pairs <seed> <count> <folder>
//
// Loads plugin after plugin of pairs.sh, each into a host of the other compiler: it is loaded or refused, with the
// findings that the change must make, as the generator knows it.
#include <cstdlib>
#include <iostream>
#include <map>

#include <tenon/host.hpp>

#include "../check/judge.hpp"
#include "cpp.hpp"

using loader = tenon::expected<tenon::report> (*)(const char*);
extern loader const loaders[];

int main(int, char** arguments) {
    const auto seed = static_cast<unsigned>(std::atoi(arguments[1]));
    const auto count = static_cast<std::size_t>(std::atoi(arguments[2]));
    const std::vector<pairs::pair> all = pairs::make(seed, count, false);
    int refused = 0, faults = 0;
    std::map<std::string, int> counts;
    for (std::size_t n = 0; n != all.size(); ++n) {
        const std::string file = std::string(arguments[3]) + "/pair_" + std::to_string(n) + ".so";
        const tenon::expected<tenon::report> outcome = loaders[n](file.c_str());
        std::string fault;
        if (!outcome && outcome.error().id != "incompatible")
            fault = outcome.error().message;
        else
            fault = generated::fault_in(all[n].truth, all[n].breaks, outcome ? *outcome : outcome.error().report);
        if (!fault.empty()) {
            ++faults;
            std::cout << "pair " << n << ", " << all[n].truth.what << ": " << fault << '\n'
                      << (outcome ? *outcome : outcome.error().report);
        }
        refused += !outcome;
        ++counts[all[n].truth.what];
    }
    std::cout << "seed " << seed << ": " << all.size()
              << " pairs, each by two compilers: " << all.size() - static_cast<std::size_t>(refused) << " loaded, "
              << refused << " refused, " << faults << " not as they must be\n";
    for (const auto& [what, number] : counts) std::cout << "  " << what << ": " << number << '\n';
    return faults == 0 ? 0 : 1;
}
