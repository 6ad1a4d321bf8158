// SPDX-License-Identifier: MIT
//
// Manifests of real plugins, equal to their hosts, of which one byte is changed: each bit, and bytes at random. Either
// the plugin is refused, or what the change has done to the text, as a JSON library that is not ours sees it, can't
// matter. That nothing runs on a refusal is nothing_runs_test.cpp's.
//
//     TENON_SEED=7 host_tests --gtest_filter='changed_manifest.*'
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <random>
#include <regex>

#include <nlohmann/json.hpp>

#include "check/check.hpp"
#include "manifest/parse.hpp"
#include "support.hpp"

namespace {

using json = nlohmann::ordered_json; // what is equal has equal bytes

std::string manifest_in(const char* file) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    const std::size_t begin = bytes.find(R"({"tenon":1)");
    std::uint32_t size = 0; // in the note's head, before type and owner
    std::memcpy(&size, &bytes.at(begin - 16), sizeof size);
    return bytes.substr(begin, size);
}

// Offers what the plugin imports, and asks for what it exports.
std::string host_for(const json& plugin) {
    json host = plugin;
    host["role"] = "host";
    host["imports"] = host["exports"] = json::array();
    for (const json& i : plugin["exports"])
        host["imports"].push_back({{"interface", i["interface"]}, {"needs", "all"}});
    for (const json& i : plugin["imports"]) host["exports"].push_back({{"interface", i["interface"]}});
    return host.dump();
}

// Where a change may pass, and why it can't matter.
struct place {
    std::regex path;
    std::string why;
};
const std::vector<place>& harmless_places() {
    const std::string in_interface = "/(imports|exports)/[0-9]+/interface";
    static const std::vector<place> places = {
        {std::regex("/version|/.{8,9}"), "a text for people, or its key"}, // "compiler", alone of this length
        {std::regex("/name"), "names the entry, which the file then lacks"},
        {std::regex("/target/(enum|long_double)"), "told, and not compared: types have their own"},
        {std::regex(in_interface + "/types/[0-9]+/name"), "a name that is a note"},
        {std::regex(in_interface + "/types/[0-9]+/fields/[0-9]+/0"), "a name that is a note"},
        {std::regex(in_interface + "/.*/opaque"), "a name that is not compared"},
        {std::regex(in_interface + "/align"), "nothing is placed by it"},
        {std::regex(in_interface + "/types/0/align"), "of slots.cpp's Io, whose functions are slots of their own"},
        {std::regex(in_interface + "/size"), "the entry states it again"},
        {std::regex("/imports/[0-9]+/interface/members/[0-9]+/(1|2/array/0)"), "the entry states its slots again"},
        {std::regex("/imports/[0-9]+/needs/[0-9]+"), "another function that the host offers too"},
    };
    return places;
}

struct changed_manifest : test::hosting {
    struct side {
        tenon::model::manifest host;
        std::string text;
        json document;
    };
    static side read(const char* file) {
        const std::string text = manifest_in(file);
        const json document = json::parse(text);
        return {*tenon::model::parse(host_for(document)), text, document};
    }

    // "/imports/0/interface/members/4/...", where "needs" does not list that member.
    static bool is_unneeded(const json& document, const std::string& path) {
        static const std::regex member("/imports/([0-9]+)/interface/members/([0-9]+)/.*");
        std::smatch found;
        if (!std::regex_match(path, found, member)) return false;
        const json& import = document["imports"][std::stoul(found[1])];
        const json& needs = import["needs"];
        const json& name = import["interface"]["members"][std::stoul(found[2])][0];
        return needs != "all" && std::find(needs.begin(), needs.end(), name) == needs.end();
    }

    // Empty for a refusal, else why the change can't matter.
    static std::string what_saves(const side& s, const std::string& text) {
        const auto plugin = tenon::model::parse(text);
        if (!plugin || plugin->role != tenon::model::role_type::plugin) return {};
        std::vector<std::string_view> asked; // what the host asks for, all of it
        for (const auto& i : s.host.imports) asked.push_back(i.interface_needed->name);
        if (tenon::check(s.host, *plugin, asked).verdict >= tenon::verdict::incompatible) return {};
        std::string why = "nothing";
        for (const json& step : json::diff(s.document, json::parse(text))) {
            const std::string path = step["path"];
            why = "NOT HARMLESS " + path;
            for (const place& p : harmless_places())
                if (std::regex_match(path, p.path)) why = p.why;
            if (is_unneeded(s.document, path)) why = "in a function that is not needed, and stays unbound";
            if (why.starts_with("NOT")) return why;
        }
        return why;
    }
};

TEST_F(changed_manifest, is_refused_or_harmless) {
    const char* said = std::getenv("TENON_SEED");
    const auto seed = said != nullptr ? static_cast<unsigned>(std::atoi(said)) : std::random_device{}();
    std::mt19937 random(seed);
    std::map<std::string, int> passed;
    int refused = 0;
    const auto look_at = [&](const side& s, std::size_t at, char by) {
        std::string text = s.text;
        if (text[at] == by) return;
        text[at] = by;
        const std::string why = what_saves(s, text);
        ++(why.empty() ? refused : passed[why]);
        EXPECT_FALSE(why.starts_with("NOT")) << why << ": byte " << at << " is '" << by << "' in\n" << text;
    };
    for (const char* file : {"greeter.so", "slots.so", "tracing.so"}) {
        const side s = read(file);
        ASSERT_EQ(tenon::check(s.host, *tenon::model::parse(s.text)).verdict, tenon::verdict::equal) << file;
        for (std::size_t at = 0; at < s.text.size(); ++at)
            for (int bit = 0; bit < 8; ++bit) look_at(s, at, static_cast<char>(s.text[at] ^ (1 << bit)));
        for (int i = 0; i < 10'000 / 3 + 1; ++i) {
            // Half of them what JSON is made of: most others are refused as no JSON at all.
            static constexpr std::string_view likely = "0123456789abdefilnoprstuv#*\"[]{},: ";
            const std::size_t at = random() % s.text.size();
            look_at(s, at, i % 2 ? likely[random() % likely.size()] : static_cast<char>(random()));
        }
    }
    std::cout << "seed " << seed << ": " << refused << " refused\n";
    for (const auto& [why, count] : passed) std::cout << count << " passed: " << why << '\n';
    EXPECT_GT(refused, 10'000);
}

} // namespace
