// SPDX-License-Identifier: MIT
#include "host/entry.hpp"

#include <fmt/format.h>

namespace tenon::inline v1::hosting {

namespace {

bool agrees(const tenon_import& import, const model::import_type& said) {
    const model::interface_type& i = said.interface_needed;
    return import.interface_name == i.name && import.table != nullptr && import.link != nullptr &&
           import.put_stubs != nullptr && import.table_size == i.size && import.slot_count == i.slots.size();
}

} // namespace

std::optional<error> refuse_header(const tenon_entry& entry, std::uint64_t symbol_size, const std::string& plugin,
                                   const party& host) {
    if (symbol_size != 0 && symbol_size < sizeof(tenon_entry))
        return entry_damaged(host, plugin, fmt::format("an entry of at least {} bytes", sizeof(tenon_entry)),
                             fmt::format("{}", symbol_size));
    if (entry.magic != TENON_MAGIC)
        return entry_damaged(host, plugin, fmt::format("the mark {:#x}", TENON_MAGIC),
                             fmt::format("{:#x}", entry.magic));
    if (entry.size < sizeof(tenon_entry))
        return entry_damaged(host, plugin, fmt::format("a size of at least {} bytes", sizeof(tenon_entry)),
                             fmt::format("{}", entry.size));
    if (symbol_size != 0 && entry.size > symbol_size)
        return entry_damaged(host, plugin, fmt::format("a size of at most {} bytes, as its symbol has", symbol_size),
                             fmt::format("{}", entry.size));
    if (entry.abi_major != TENON_ABI_MAJOR)
        return entry_damaged(host, plugin, fmt::format("version {} of the contract", TENON_ABI_MAJOR),
                             fmt::format("version {}", entry.abi_major));
    return std::nullopt;
}

std::string_view manifest_text(const tenon_entry& entry) {
    return {static_cast<const char*>(entry.manifest), static_cast<std::size_t>(entry.manifest_size)};
}

std::optional<error> refuse_entry(const tenon_entry& entry, std::uint64_t symbol_size, const model::manifest& plugin,
                                  const party& host) {
    const std::string who = party_of(plugin).who;
    if (auto refused = refuse_header(entry, symbol_size, who, host)) return refused;
    if (manifest_text(entry) != plugin.text) return manifest_changed(host, who);
    bool fits = entry.state != nullptr && entry.import_count == plugin.imports.size() &&
                entry.export_count == plugin.exports.size();
    for (std::uint32_t i = 0; fits && i < entry.import_count; ++i) fits = agrees(entry.imports[i], plugin.imports[i]);
    for (std::uint32_t i = 0; fits && i < entry.export_count; ++i)
        fits = entry.exports[i].interface_name == plugin.exports[i]->name && entry.exports[i].table != nullptr &&
               entry.exports[i].table_size == plugin.exports[i]->size;
    if (!fits) return entry_damaged(host, who, "slots and tables as the manifest describes them", "others");
    return std::nullopt;
}

} // namespace tenon::inline v1::hosting
