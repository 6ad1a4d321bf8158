// SPDX-License-Identifier: MIT
#include "host/refusals.hpp"

#include <fmt/format.h>

#include "manifest/escape.hpp"

namespace tenon::inline v1::hosting {

namespace {

using model::escape;

error refuse(std::string id, std::string message) {
    return {std::move(id), std::move(message), {verdict::unreadable, {}}};
}

} // namespace

std::string shown(std::string_view text) { return escape(text, 4096); }

error no_plugin(const party& host, const std::string& file) {
    return refuse("no-plugin", fmt::format("{} asked {} for a plugin: expected a plugin's manifest, found only others; "
                                           "name a file that was built with TENON_PLUGIN",
                                           host.who, shown(file)));
}
error no_directory(const party& host, const std::string& directory, const std::string& system_says) {
    return refuse(
        "directory-unreadable",
        fmt::format("{} asked for the plugins in {}: expected a directory that can be read, found {}; check its "
                    "name and its permissions",
                    host.who, shown(directory), shown(system_says)));
}
error has_manifest(const party& host, const std::string& file, const std::string& plugin) {
    return refuse("has-manifest", fmt::format("{} asked {} for functions by symbol: expected a library without a "
                                              "plugin's manifest, found {}; take it by load, which checks it",
                                              host.who, shown(file), plugin));
}
error two_plugins(const party& host, const std::string& file, const std::string& first, const std::string& second) {
    return refuse("two-plugins", fmt::format("{} asked {} for a plugin: expected one, found {} and {}; "
                                             "link one TENON_PLUGIN into each file",
                                             host.who, shown(file), first, second));
}
error other_target(const party& host, const std::string& image, std::string_view wanted, std::string_view arch,
                   std::string_view found) {
    return refuse("other-target", fmt::format("{} asked for {}: expected an image for {}, {}, found one for {}; "
                                              "build it again for that",
                                              host.who, image, wanted, escape(arch), escape(found)));
}
error no_entry(const party& host, const std::string& file, const std::string& entry) {
    return refuse("no-entry",
                  fmt::format("{} asked {} for its entry: expected {} among the file's dynamic symbols, "
                              "found none; do not hide or strip it (a version script must list tenon_plugin_*)",
                              host.who, shown(file), shown(entry)));
}
error not_loaded(const party& host, const std::string& file, const std::string& loader_says) {
    return refuse("open-failed", fmt::format("{} loaded {}: the check passed, but the dynamic loader says: {}",
                                             host.who, shown(file), shown(loader_says)));
}
error never_opens(const party& host, const std::string& file) {
    return refuse("never-opens", fmt::format("{} asked for {}: expected a library that can be loaded, found one linked "
                                             "with -z nodlopen (or an executable); link the plugin without that flag",
                                             host.who, shown(file)));
}
error other_file_loaded(const party& host, const std::string& file, const std::string& loaded) {
    return refuse("other-file", fmt::format("{} loaded {}: expected the very file that was checked, found {}; "
                                            "do not replace a plugin while it is being loaded",
                                            host.who, shown(file), shown(loaded)));
}
error no_sealed_copy(const party& host, const std::string& file, const std::string& system_says) {
#ifdef _WIN32
    constexpr const char *wanted = "a file that nobody has open for writing", *remedy = "close it there";
#else
    constexpr const char *wanted = "memory that can be executed", *remedy = "allow it (Linux: /proc, vm.memfd_noexec)";
#endif
    return refuse("sealed-copy-failed", fmt::format("{} asked for a sealed copy of {}: expected {}, found: {}; {}, or "
                                                    "load without load_options::sealed",
                                                    host.who, shown(file), wanted, shown(system_says), remedy));
}
error not_allowed(const party& host, const std::string& plugin, const std::string& file, std::string_view reason) {
    return refuse("not-allowed",
                  fmt::format("{} asked for {}: expected that its before_load hook allows {}, found that "
                              "it refuses: {}; change the file or the host's rules",
                              host.who, plugin, shown(file), reason.empty() ? "without a reason" : shown(reason)));
}
error manifest_changed(const party& host, const std::string& plugin) {
    return refuse("manifest-changed",
                  fmt::format("{} loaded {}: expected the manifest that was checked, found another in "
                              "memory; do not write to a plugin's file while it is in use",
                              host.who, plugin));
}

error entry_damaged(const party& host, const std::string& plugin, std::string_view wanted, std::string_view found) {
    return refuse("entry-damaged",
                  fmt::format("{} asked {} for its entry: expected {}, found {}; build the plugin again", host.who,
                              plugin, wanted, found));
}
error owned(const party& host, const std::string& plugin) {
    return refuse("owned",
                  fmt::format("{} asked for {}: expected a plugin without an owner, found that another host of "
                              "this process has it; its slots exist once, so share that host or load a copy",
                              host.who, plugin));
}
error start_failed(const party& host, const std::string& plugin, std::string_view says, bool exception) {
    return refuse("start-failed", fmt::format("{} started {}: its start hook {}: {}", host.who, plugin,
                                              exception ? "threw an exception" : "refused",
                                              says.empty() ? "without a message" : shown(says)));
}
error other_options(const party& host, const std::string& plugin) {
    return refuse("other-options", fmt::format("{} asked for {}: expected the options that it was loaded with, found "
                                               "others; a plugin's functions stay as they are while it is loaded",
                                               host.who, plugin));
}

error incompatible(const party& plugin, const party& host, report why) {
    return {"incompatible", fmt::format("{} does not fit {}:", plugin.who, host.who), std::move(why)};
}

error withholds_nothing(const std::string& name, const party& host) {
    return refuse("unknown-function",
                  fmt::format("load_options::withhold asks for {}: expected a function that {} offers, "
                              "found none of that name; spell it with tenon::path_of<&Interface::f>()",
                              shown(name), host.who));
}
namespace {

error absent(const std::string& who_asked, const std::vector<std::string>& complaints, const char* remedy) {
    std::string message = who_asked + " for functions by symbol, and not all can be had:";
    for (const std::string& c : complaints) message += "\n  " + c;
    return refuse("symbols-absent", std::move(message.append("\n").append(remedy)));
}

} // namespace

error symbols_absent(const party& plugin, const std::vector<std::string>& complaints) {
    return absent(plugin.who + " asked", complaints,
                  "export them with TENON_SYMBOL and tenon_export_symbols(), or bind from tables");
}
error functions_absent(const party& host, const std::string& file, const std::vector<std::string>& complaints) {
    return absent(host.who + " asked " + shown(file), complaints,
                  "name them as the library does (load_symbols_options::prefix), or need less (tenon::needs)");
}
std::string absent_symbol(const std::string& symbol, const binding::found& f, const std::string& image) {
    switch (f.is) {
    case binding::found::elsewhere:
        return fmt::format("{}: expected in {}, found in {}", shown(symbol), shown(image), shown(f.where));
    case binding::found::not_a_function:
        return fmt::format("{}: expected a function, found data in {}", shown(symbol), shown(image));
    default: return fmt::format("{}: expected in {}, not found", shown(symbol), shown(image));
    }
}
std::string not_a_symbol(const model::interface_type& i, const model::slot& slot) {
    return fmt::format("{}.{}: expected a function of its own, found {}, which no symbol can stand for", escape(i.name),
                       escape(slot.path),
                       slot.kind == model::slot_kind::data ? "data" : "a function_ref or nested function");
}
finding signatures_not_checkable(const model::interface_type& i, const party& plugin, const std::string& image,
                                 std::string remedy) {
    finding f;
    f.severity = finding::kind::note;
    f.id = "signatures-not-checkable";
    f.path = escape(i.name);
    f.asked_by = plugin.who;
    f.expected = "a manifest that describes the exported functions";
    f.found = "names only, in " + shown(image);
    f.remedy = std::move(remedy);
    f.message = fmt::format("{}: {} takes these functions by name alone; expected {}, found {}; {}", f.path, f.asked_by,
                            f.expected, f.found, f.remedy);
    return f;
}

} // namespace tenon::inline v1::hosting
