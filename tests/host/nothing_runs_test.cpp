// SPDX-License-Identifier: MIT
//
// Nothing of a plugin runs when it is refused: for each finding of the check, each manifest that can't be read, each
// damaged file and each refusal of the loader's own, a library whose static constructor leaves a trace is refused, and
// there is no trace. Its twin, which differs in that one thing, leaves one.
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <set>

#include "../check/catalogue.hpp"
#include "../check/texts.hpp"
#include "host/own_target.hpp"
#include "machine.hpp"
#include "support.hpp"

namespace {

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// plugins/vessel.cpp with this manifest.
std::string filled_with(const std::string& manifest) {
    static const std::string vessel = bytes_of(TENON_TEST_PLUGINS "/vessel.so");
    static const std::size_t at = vessel.find(std::string("\6\0\0\0\x40\x4b\x4c\0\1\0\0\0Tenon\0\0\0", 20));
    std::string bytes = vessel;
    const auto put = [&](std::size_t place, std::size_t number) {
        const auto n = static_cast<std::uint32_t>(number);
        std::memcpy(&bytes[place], &n, sizeof n);
    };
    const std::size_t text = at + 20, rest = text + (manifest.size() + 3) / 4 * 4, end = text + 5000000;
    put(at + 4, manifest.size());
    bytes.replace(text, manifest.size(), manifest);
    put(rest, 4);
    put(rest + 4, end - rest - 16);
    put(rest + 8, 7);
    return bytes;
}

// What a host offers, taken from its manifest: tables without content, which nobody will call.
std::vector<tenon::offered_table> tables_of(const tenon::model::manifest& host) {
    static void* nothing[4096] = {};
    std::vector<tenon::offered_table> tables;
    for (const tenon::model::interface_type& i : host.exports)
        tables.push_back({{i.text, static_cast<std::size_t>(i.size), 8, [](void*) {}, {}}, nothing});
    return tables;
}

struct attempt {
    std::string id; // of the refusal; empty: it runs
    std::string file;
    std::function<std::string(const std::filesystem::path&)> load; // gives the id of what comes of it
};
struct refusal_and_twin {
    std::string name;
    attempt refused, twin;
};

template <class... Imports>
std::string id_after_load(tenon::host& host, const std::filesystem::path& file,
                          const tenon::load_options& options = {}) {
    const auto result = host.load<Imports...>(file, options);
    if (result) return "";
    const auto& findings = result.error().report.findings;
    return result.error().id + (findings.empty() ? "" : " " + findings.front().id);
}

// The catalogue's target is one for all machines; here its machine is this one.
std::string for_here(std::string manifest) {
    const std::size_t at = manifest.find(texts::linux_target);
    return at == std::string::npos
               ? manifest
               : manifest.replace(at, texts::linux_target.size(), tenon::hosting::own_target().text);
}

attempt offered(std::string id, const std::string& plugin, const std::string& host_manifest) {
    return {std::move(id), filled_with(for_here(plugin)), [host_manifest](const std::filesystem::path& file) {
                const tenon::model::manifest m = texts::parsed(for_here(host_manifest));
                tenon::host host;
                return id_after_load<>(host, file, {.tables = tables_of(m)});
            }};
}

// The entry of a vessel is none, which is found out after its constructor has run.
const std::string runs = "entry-damaged";

std::vector<refusal_and_twin> all_refusals() {
    std::vector<refusal_and_twin> all;
    for (const finding_case& c : finding_cases()) {
        const tenon::report r = tenon::check(texts::parsed(c.host), texts::parsed(c.plugin));
        const bool by_host = texts::parsed(c.plugin).imports.empty(); // asked by load's template arguments
        if (r.verdict < tenon::verdict::incompatible || by_host) continue;
        refusal_and_twin& made =
            all.emplace_back(refusal_and_twin{"finding_" + c.id, offered("incompatible " + c.id, c.plugin, c.host),
                                              offered(runs, c.plugin, c.twin_host)});
        if (!c.id.starts_with("target")) continue;
        // Hosts here have one target, so the twin is the plugin for it; the file must be for what its manifest says.
        std::string twin = c.plugin;
        const std::size_t target = twin.find("{\"arch\"");
        twin.replace(target, twin.find('}', target) + 1 - target, texts::linux_target);
        made.twin = offered(runs, twin, c.host);
        if (c.id == "target-arch") made.refused.file = machine::for_another_machine(made.refused.file);
    }
    for (const refusal_case& c : refusal_cases()) {
        const std::string host =
            texts::host_text(texts::exporting(std::string(texts::parsed(c.twin).imports.at(0).interface_needed->text)));
        all.push_back({c.id, offered(c.id, c.text, host), offered(runs, c.twin, host)});
    }
    return all;
}

struct nothing_runs : test::hosting {
    nothing_runs() { test::set_variable("TENON_TEST_TRACE", trace()); }
    ~nothing_runs() override { test::unset_variable("TENON_TEST_TRACE"); }
    std::filesystem::path trace() const { return folder / "trace"; }

    std::filesystem::path write(const std::string& bytes) const {
        static int number = 0;
        const std::filesystem::path file = folder / (std::to_string(number++) + ".so");
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }
};
// One test and not one for each: every test is a process of its own, and all of these would be made in each.
TEST_F(nothing_runs, of_a_plugin_with_a_finding_or_a_manifest_that_can_not_be_read) {
    for (const auto& [name, refused, twin] : all_refusals()) {
        SCOPED_TRACE(name);
        EXPECT_EQ(refused.load(write(refused.file)), refused.id);
        EXPECT_FALSE(exists(trace()));
        EXPECT_EQ(twin.load(write(twin.file)), twin.id);
        EXPECT_TRUE(exists(trace())) << "the twin runs";
        std::filesystem::remove(trace());
    }
}

// What the loader itself refuses, with plugins as users make them.
TEST_F(nothing_runs, of_files_that_the_loader_refuses) {
    const std::string good = bytes_of("eager.so");
    const auto with = [&](std::size_t at, const std::string& by) {
        return std::string(good).replace(at, by.size(), by);
    };
    const std::size_t version = good.find(R"("version":"1.0.0")"), name = good.find("tenon_plugin_eager");
    const std::vector<std::pair<std::string, std::string>> files = {
        {"other-target", machine::for_another_machine(good)},
        {"manifest-damaged", with(version + 1, "x")},
        {"manifest-newer-format", with(good.find(R"({"tenon":1)") + 9, "2")},
        {"no-entry", with(name, "tenon_plugin_other")},
        {"no-entry", bytes_of("hidden.so")},
        {"never-opens", bytes_of("nodlopen.so")},
        {"no-manifest", bytes_of("by_name.so")},
        {"two-plugins", bytes_of("two_plugins.so")},
        {"no-plugin", bytes_of("host_only.so")},
        {"not-an-image", with(0, "\x7f"
                                 "ELG")},
        {"not-an-image", ""},
    };
    for (const auto& [id, bytes] : files) {
        tenon::host host{test::app};
        EXPECT_EQ(id_after_load<Greeter>(host, write(bytes)), id);
        EXPECT_FALSE(exists(trace())) << id;
    }
    tenon::host host{test::app};
    EXPECT_EQ(id_after_load<Greeter>(host, write(good)), "");
    EXPECT_TRUE(exists(trace()));
}

// Every byte of the manifest and of its note's head, each changed alone: the text is canonical, so no change is
// harmless but in what decides nothing.
TEST_F(nothing_runs, of_plugins_whose_note_is_damaged) {
    const std::string good = bytes_of("eager.so");
    const std::size_t begin = good.find(R"({"tenon":1)"), end = good.find("\"exports\"", begin);
    ASSERT_NE(begin, good.npos);
    std::set<std::string> ids;
    int refused = 0, loaded = 0;
    for (std::size_t at = begin - 20; at < end; ++at) {
        std::string bytes = good;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        tenon::host host{test::app};
        const auto file = write(bytes);
        const std::string id = id_after_load<Greeter>(host, file);
        ids.insert(id);
        ++(exists(trace()) ? loaded : refused);
        EXPECT_NE(exists(trace()), !id.empty() && id != runs) << at - begin << ' ' << id;
        std::filesystem::remove(trace());
        std::filesystem::remove(file);
    }
    EXPECT_GT(refused, 5 * loaded) << loaded << " in versions, the compiler and names of records, which decide nothing";
    EXPECT_TRUE(ids.count("manifest-not-json") && ids.count("manifest-damaged") &&
                ids.count("incompatible target-os") && ids.count("incompatible missing-function"));
}

TEST_F(nothing_runs, of_plugins_that_are_cut_off) {
    const std::string good = bytes_of("eager.so");
    for (std::size_t size = 0; size < good.find("tenon_plugin_eager"); size += 97) {
        tenon::host host{test::app};
        const std::string id = id_after_load<Greeter>(host, write(good.substr(0, size)));
        EXPECT_TRUE(id == "not-an-image" || id == "image-truncated") << size << ' ' << id;
        EXPECT_FALSE(exists(trace())) << size;
    }
}

} // namespace
