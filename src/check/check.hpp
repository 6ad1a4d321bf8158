// SPDX-License-Identifier: MIT
//
// The check: what one side needs against what the other has. A pure function of manifests; it knows no files and no
// processes, so the loader, the command line and CI get the same verdict from it.
//
//     tenon::report r = tenon::check(host_manifest, plugin_manifest);
//     if (r.verdict == tenon::verdict::incompatible) std::cerr << r;
//
// The loader asks interface by interface, and binds by the answer:
//
//     matching m = compare(plugin.imports[0], find_export(host, "HostFunctions"), party_of(plugin), party_of(host));
//     if (m.slots[3].state == slot_match::state::fits) ... offered slot m.slots[3].offered ...
//
// The rules are one table, docs/signatures.md; the findings are listed in docs/findings.md. What it can't see: meaning,
// units, ownership, lifetime, threads, union contents, what is behind void* and opaque pointers, enumerator values.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tenon/host/report.hpp>

#include "manifest/manifest.hpp"

namespace tenon::inline v1 {

// One of the two sides, as messages name it.
struct party {
    std::string who; // "plugin hello 1.0.0", safe to print
    bool char_signed = true;
};

party party_of(const model::manifest& m);

// What became of one slot of the import.
struct slot_match {
    enum class state : std::uint8_t {
        fits,    // bind it to `offered`
        absent,  // the other side does not offer it: its slot keeps the stub
        differs, // offered as something else: must not be bound
    };
    state state = state::absent;
    std::uint32_t offered = model::no_slot; // slot of the export; set for fits and differs
};

struct matching {
    tenon::report report;
    std::vector<slot_match> slots; // one for each slot of the import, in order; all absent for a missing interface
};

// Whether what is needed is just what is there, so that each slot fits the one of its own number. Costs a memcmp at
// most.
bool are_equal(const model::interface_type& need, const model::interface_type& have, const party& asker,
               const party& other);

// `have` is null where `other` does not offer the interface.
matching compare(const model::import_type& need, const model::interface_type* have, const party& asker,
                 const party& other);

// Differences of the machines themselves. They make all layouts differ, so nothing else is to be said beside them.
tenon::report compare_targets(const model::target_type& wanted, const model::target_type& has, const party& asker,
                              const party& other);

// An import that needs all of an interface: what a host's load<Interface> asks for.
model::import_type needing_all(model::shared_interface i);

// Null when `m` does not export it.
const model::interface_type* find_export(const model::manifest& m, std::string_view interface_name);

// Both directions. The plugin needs all of its imports. Of the host's imports it must offer those `asked` for; without
// `asked`, which a manifest can't tell, at least one: a host may have plugins of several kinds.
tenon::report check(const model::manifest& host, const model::manifest& plugin);
tenon::report check(const model::manifest& host, const model::manifest& plugin,
                    std::span<const std::string_view> asked);

// The worst verdict wins; breaking findings stay in front.
void merge(tenon::report& into, tenon::report more);

} // namespace tenon::inline v1
