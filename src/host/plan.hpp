// SPDX-License-Identifier: MIT
//
// What will be put into which slot, decided from manifests before anything is loaded.
//
//     expected<plan> p = make_plan(host, plugin_manifest, asked, options);
//     if (!p) return p.error();                     // the check's report, or absent symbols, all at once
//
// Touches no slot; plugin_state carries a plan out.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <tenon/host/error.hpp>
#include <tenon/host/options.hpp>
#include <tenon/slots/exporter.hpp>

#include "check/check.hpp"
#include "manifest/manifest.hpp"

namespace tenon::inline v1::hosting {

// Where one slot of a plugin's import gets its content from.
struct slot_source {
    enum class state { bound, absent, differs, withheld };
    state is = state::absent;
    const void* from = nullptr; // the slot in the host's table; null: a symbol
};

struct import_plan {
    model::shared_interface needed;
    // Of an equal interface that is given whole: the host's table, from which each slot is filled at its own offset.
    // Most imports are of that kind, and have no list of slots.
    const std::byte* whole = nullptr;
    std::vector<slot_source> slots = {};
    std::string symbol_prefix = {};

    slot_source source_of(std::size_t slot) const;
    std::string symbol_of(std::size_t slot) const { return symbol_prefix + needed->slots[slot].path; }
};

// A table that the host gets of an interface that it asked for.
struct asked_plan {
    interface_description wanted;
    model::shared_interface interface_asked;
    model::shared_interface offered; // by the plugin
    std::size_t export_number = 0;
    std::vector<slot_match> slots;
};

struct plan {
    std::vector<import_plan> imports;
    std::vector<asked_plan> asked;
    std::shared_ptr<const binding::exporter> symbols; // null for tables
    tenon::report report;
};

// What the host has, in the check's terms.
struct host_side {
    struct table {
        model::shared_interface interface_offered;
        const void* content = nullptr; // null: known from the manifest only
    };
    party self;
    model::target_type target;
    std::shared_ptr<const void> keeps; // what the target's names lie in; null for the host's own
    std::vector<table> tables;
    const void* image = nullptr; // where the image is mapped that describes them; null when it is not known

    const table* find(std::string_view interface_name) const;
};

// An interface that the host asks plugins for.
struct asked_interface {
    interface_description wanted;
    model::shared_interface described;
};

// What is needed of an interface; no paths: everything.
model::import_type needing(model::shared_interface i, const std::optional<std::vector<std::string>>& paths);

// Symbols have names at the top level only, and data and function_refs are no functions.
bool can_be_symbol(const model::slot& s);

class symbol_source;

// `symbols` is null for source::tables.
expected<plan> make_plan(const host_side& host, const symbol_source* symbols, const model::manifest& plugin,
                         const std::vector<asked_interface>& asked, const load_options& options);

// The part of it for interfaces that the host asks for; also when a loaded plugin is asked for more.
std::vector<asked_plan> plan_asked(const party& host, const model::manifest& plugin,
                                   const std::vector<asked_interface>& asked, tenon::report& report);

} // namespace tenon::inline v1::hosting
