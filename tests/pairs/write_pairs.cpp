// SPDX-License-Identifier: MIT
//
// write_pairs <seed> <count> <folder> [plain]
//
// Writes pairs.sh's sources: a plugin for each pair, plugin_<n>.cpp; the host's side of all of them, a file for each
// 20 and each of the two compilers, host_<even|odd>_<k>.cpp; loaders.cpp, the list of them; and both sides of all pairs
// as plain libraries, need.cpp and have.cpp, for abidiff.
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>

#include "cpp.hpp"

namespace {

std::string needed_of(const generated::interface& in, const std::string& name_space) {
    std::string list;
    bool all = true;
    for (const auto& m : in.members) {
        all &= m.needed;
        if (m.needed) list += (list.empty() ? "&" : ", &") + name_space + "::HostFunctions::" + m.name;
    }
    return name_space + "::HostFunctions" + (all ? "" : ", tenon::needs<" + list + ">");
}

std::string side_of(const pairs::pair& p, const generated::interface& in, bool needs, const std::string& name,
                    const std::string& object) {
    const pairs::text t = pairs::write(p, in, name, true);
    const std::string types = t.types + t.at_global_namespace;
    if (needs) return types;
    return types + t.functions + "static constexpr tenon::exported<" + name + "::HostFunctions> " + object + "{{" +
           t.table + "}};\n";
}

} // namespace

int main(int count_of_arguments, char** arguments) {
    const bool plain = count_of_arguments > 4;
    const auto seed = static_cast<unsigned>(std::atoi(arguments[1]));
    const auto count = static_cast<std::size_t>(std::atoi(arguments[2]));
    const std::string folder = std::string(arguments[3]) + '/';
    const std::vector<pairs::pair> all = pairs::make(seed, count, plain);

    std::ofstream(folder + "plugin.hpp") << pairs::head << "#include <tenon/plugin.hpp>\n";
    std::ofstream(folder + "host.hpp") << pairs::head << "#include <tenon/host.hpp>\n"
                                       << "using outcome = tenon::expected<tenon::report>;\n"
                                       << "template <class P> outcome outcome_of(const tenon::expected<P>& loaded) {\n"
                                       << "    if (!loaded) return loaded.error();\n"
                                       << "    return loaded.value().report();\n}\n";
    std::ofstream need(folder + "need.cpp"), have(folder + "have.cpp"), loaders(folder + "loaders.cpp");
    for (std::ofstream* library : {&need, &have}) *library << pairs::head << "#include <tenon/types.hpp>\n";
    loaders << "#include \"host.hpp\"\n";
    std::string list;
    std::map<std::string, std::string> hosts; // by file
    for (std::size_t n = 0; n != all.size(); ++n) {
        const pairs::pair& p = all[n];
        const std::string number = std::to_string(n), name = "pair_" + number;
        const generated::interface& of_plugin = p.plugin_needs ? p.need() : p.have();
        const generated::interface& of_host = p.plugin_needs ? p.have() : p.need();

        std::ofstream plugin(folder + "plugin_" + number + ".cpp");
        plugin << "#include \"plugin.hpp\"\n" << side_of(p, of_plugin, p.plugin_needs, name, "object");
        if (p.plugin_needs) plugin << "static tenon::imported<" << needed_of(of_plugin, name) << "> object;\n";
        plugin << "TENON_PLUGIN(" << name << ", \"1.0.0\", object)\n";

        std::string& host = hosts["host_" + std::string(n % 2 ? "odd_" : "even_") + std::to_string(n / 40)];
        host += side_of(p, of_host, !p.plugin_needs, name, "table_" + number) + "outcome load_" + number +
                "(const char* file) {\n";
        if (p.plugin_needs)
            host += "    tenon::host host{table_" + number + "};\n    return outcome_of(host.load<>(file));\n}\n";
        else
            host += "    tenon::host host;\n    return outcome_of(host.load<tenon::imports_t<" +
                    needed_of(of_host, name) + ">>(file));\n}\n";

        loaders << "outcome load_" << number << "(const char*);\n";
        list += "load_" + number + ", ";
        const pairs::text needs = pairs::write(p, p.need(), name, false), has = pairs::write(p, p.have(), name, false);
        need << needs.types << needs.symbols;
        have << has.types << has.symbols;
    }
    loaders << "using loader = outcome (*)(const char*);\nextern loader const loaders[];\nloader const loaders[] = {"
            << list << "};\n";
    for (const auto& [file, text] : hosts) std::ofstream(folder + file + ".cpp") << "#include \"host.hpp\"\n" << text;
    return need && have && loaders ? 0 : 1;
}
