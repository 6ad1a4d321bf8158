// SPDX-License-Identifier: MIT
//
// Boost.DLL: each function imported by name out of the library that has them.
#include <boost/dll/import.hpp>

#include "way.hpp"

void add_boost_dll(std::vector<way>& ways, const subject& s) {
    std::vector<std::string> names;
    for (int i = 0; i < s.count; ++i)
        names.push_back("provided_" + std::to_string(s.count) + "_function_" + std::to_string(i));
    ways.push_back({"Boost.DLL import_symbol each", [names] {
                        using function =
                            decltype(boost::dll::import_symbol<int(int)>(boost::dll::shared_library(), std::string()));
                        boost::dll::shared_library plugin, provider(image("provided"));
                        std::vector<function> functions;
                        functions.reserve(names.size());
                        return microseconds([&] {
                            plugin.load(image("empty"));
                            for (const std::string& name : names)
                                functions.push_back(boost::dll::import_symbol<int(int)>(provider, name));
                        });
                    }});
}
