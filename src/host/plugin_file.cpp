// SPDX-License-Identifier: MIT
#include "host/plugin_file.hpp"

#include <utility>

namespace tenon::inline v1::hosting {

std::string entry_name(const model::manifest& plugin) { return "tenon_plugin_" + std::string(plugin.name); }

plugin_file::plugin_file(std::string said, std::filesystem::path absolute, image opened, bool need)
    : name(std::move(said)), path(std::move(absolute)), read(std::move(opened)), device(read.device), inode(read.inode),
      need_manifest_(need) {}

expected<plugin_file> plugin_file::open(const std::filesystem::path& said, bool need_manifest) {
    std::filesystem::path path = said;
    if (!path.is_absolute()) {
        std::error_code failed;
        path = std::filesystem::absolute(said, failed);
        if (failed) path = said;
    }
    expected<image> opened = image::read_path(path, {.need_manifest = need_manifest});
    if (!opened) return std::move(opened).error();
    return plugin_file(text_of(said), std::move(path), std::move(*opened), need_manifest);
}

std::optional<error> plugin_file::seal(const party& host) {
    expected<platform::sealed_copy> made = platform::sealed_copy::of(read.descriptor(), text_of(path.filename()));
    if (!made) return no_sealed_copy(host, name, made.error().message);
    const std::string shown_as = text_of(path);
    expected<image> of_copy =
        image::read_descriptor(made->descriptor(), {.name = shown_as, .need_manifest = need_manifest_});
    if (!of_copy) return std::move(of_copy).error();
    copy_ = std::move(*made);
    read = std::move(*of_copy);
    return std::nullopt;
}

std::optional<error> plugin_file::refuse_machine(const party& host, const std::string& library) const {
    if (read.arch != native_arch())
        return other_target(host, library, "the host's processor", native_arch(), read.arch);
    if (read.never_opens) return never_opens(host, name);
    return std::nullopt;
}

expected<image_symbol> plugin_file::find_entry(const model::manifest& plugin, const party& host) {
    const std::string_view named = plugin.target.arch == "unknown" ? native_arch() : plugin.target.arch;
    if (read.arch != named)
        return other_target(host, party_of(plugin).who, "the processor that its manifest names", named, read.arch);
    if (read.never_opens) return never_opens(host, name);
    const std::string symbol = entry_name(plugin);
    const expected<std::optional<image_symbol>> found = read.find_symbol(symbol);
    if (!found) return found.error();
    if (!*found || (*found)->type != image_symbol::kind::data) return no_entry(host, name, symbol);
    return **found;
}

expected<platform::library> plugin_file::load() {
    return copy_.descriptor() >= 0 ? platform::library::open(std::move(copy_)) : platform::library::open(path);
}

bool plugin_file::holds(const platform::origin& origin, const void* address,
                        const image_symbol& symbol) const noexcept {
    return address != nullptr && origin.inode == read.inode && origin.device == read.device &&
           static_cast<const std::byte*>(origin.base) + (symbol.address - read.base) == address;
}

bool plugin_file::has_code(const platform::origin& origin, const void* address) const noexcept {
    const auto distance = static_cast<const std::byte*>(address) - static_cast<const std::byte*>(origin.base);
    return read.has_code_at(read.base + static_cast<std::uint64_t>(distance));
}

} // namespace tenon::inline v1::hosting
