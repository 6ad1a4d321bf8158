// SPDX-License-Identifier: MIT
//
// Finds the manifests in an ELF, PE or Mach-O file without loading it, on any operating system.
//
//     auto plugin = image::read_path("./libhello.so");
//     if (!plugin) return plugin.error();
//     for (const image_note& note : plugin->manifests) std::cout << note.text << '\n';
//     auto entry = plugin->find_symbol("tenon_plugin_hello");       // error, or nothing, or where it lies
//
// It knows nothing of JSON: a manifest is a text to it, and the role of each (host, plugin, linked in) stands in the
// text. It trusts nothing in the file: every place is checked before it is read, and only notes that the image keeps
// in read-only memory count.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "image/file.hpp"
#include "tenon/host/error.hpp"

namespace tenon::inline v1 {

// What is more is refused, so that a bad file costs neither memory nor time.
inline constexpr std::size_t max_manifest_size = std::size_t{4} << 20;
inline constexpr std::size_t max_manifests_size = std::size_t{16} << 20; // all of one image

enum class image_format { elf, pe, mach_o };
enum class image_type { object, executable, library };

struct image_note {
    std::string_view text;
    std::uint64_t offset = 0;          // of the text, from the start of the file
    std::shared_ptr<const void> keeps; // what `text` points into
};

struct image_symbol {
    enum class kind { function, data, other };

    kind type = kind::other;
    std::uint64_t address = 0;           // as the file has it, before the image is moved to where it is loaded
    std::uint64_t size = 0;              // 0 in formats that do not record it: PE, Mach-O
    std::optional<std::uint64_t> offset; // of its initial bytes from the start of the file; none when it has none there
};

struct image_options {
    std::string_view name = {}; // for messages; read_path has a better one
    std::string_view arch = {}; // which part of a fat file; empty: this machine's, else the first
    bool need_manifest = true;  // false: an image without one is not an error, `manifests` is empty then
};

// The name in manifests ("target.arch") of the machine that this program is made for.
std::string_view native_arch() noexcept;

namespace images {
class symbol_table;
}

class image {
public:
    // `bytes` and `descriptor` stay the caller's and must be there as long as the image is asked for symbols or bytes.
    static expected<image> read(std::span<const std::byte> bytes, const image_options& options = {});
    static expected<image> read_path(const std::filesystem::path& path, const image_options& options = {});
    static expected<image> read_descriptor(int descriptor, const image_options& options = {});

    image(image&& other) noexcept;
    image& operator=(image&& other) noexcept;
    ~image();

    image_format format = image_format::elf;
    image_type type = image_type::library;
    unsigned bits = 64; // of an address
    std::endian byte_order = std::endian::little;
    std::string_view arch = {};          // as in manifests; "unknown" for one that has no name there
    std::vector<std::string_view> archs; // of all parts of a fat file; empty for others
    std::vector<image_note> manifests;   // in the order of the file
    std::uint64_t base = 0;              // where the file would be mapped; its symbols' addresses count from zero
    bool never_unloads = false;          // linked with -z nodelete
    bool never_opens = false;            // linked with -z nodlopen, or an executable
    std::uint64_t device = 0, inode = 0; // of the file, as fstat gives them; zeros for memory

    // What the dynamic linker would find under this name in this very file: never an undefined or hidden one, never
    // one of a dependency. Names are C's; Mach-O's leading underscore is not part of them.
    expected<std::optional<image_symbol>> find_symbol(std::string_view symbol_name);

    // Whether the file maps code at an address that is counted as those of its symbols are.
    bool has_code_at(std::uint64_t address) const;

    // Of the file that was read, open as long as the image is there; -1 for memory.
    int descriptor() const noexcept { return file_.descriptor(); }

    // The bytes at an offset from the start of the file; false when it has not as many.
    bool read_bytes(std::uint64_t offset, std::span<std::byte> out);

private:
    explicit image(images::file f);
    static expected<image> from(images::file opened, const image_options& options);

    images::file file_;
    std::unique_ptr<images::symbol_table> symbols_;
};

} // namespace tenon::inline v1
