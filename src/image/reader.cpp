// SPDX-License-Identifier: MIT
//
// Tells the formats apart and hands the file on.
#include "image/reader.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "image/bytes.hpp"
#include "image/formats.hpp"
#include "image/refusal.hpp"
#include "manifest/escape.hpp"

namespace tenon::inline v1 {
namespace {

using images::file;
using images::refusal;

bool starts_with(std::span<const std::byte> bytes, std::string_view magic) {
    return bytes.size() >= magic.size() && std::memcmp(bytes.data(), magic.data(), magic.size()) == 0;
}

bool starts_with(file& f, std::string_view magic) { return starts_with(f.at(0, magic.size()), magic); }

// Files that people name by mistake, with what they are.
std::string description(std::span<const std::byte> start) {
    if (start.empty()) return "an empty file";
    if (starts_with(start, "!<arch>\n")) return "an archive of object files";
    if (starts_with(start, "BC\xc0\xde")) return "LLVM bitcode, which is what clang -flto -c writes";
    if (starts_with(start, "/* GNU ld")) return "a linker script";
    const auto* text = reinterpret_cast<const char*>(start.data());
    return "a file that starts with \"" + model::escape({text, std::min<std::size_t>(start.size(), 4)}) + '"';
}

error not_an_image(file& f) {
    const auto start = f.at(0, static_cast<std::size_t>(std::min<std::uint64_t>(f.size(), 16)));
    if (start.empty() && f.size() != 0) return f.missing("its first bytes", 0, std::min<std::uint64_t>(f.size(), 16));
    return refusal(f.name(), "not-an-image", "an ELF, PE or Mach-O image", description(start),
                   "give the library or executable itself");
}

error no_manifest(const file& f, image_type type) {
    return refusal(f.name(), "no-manifest", "a Tenon manifest", "none",
                   type == image_type::object
                       ? "build it with TENON_PLUGIN or TENON_HOST; of an object made with -flto, ask the linked image"
                       : "build it with TENON_PLUGIN or TENON_HOST, or load it by symbols, unchecked");
}

} // namespace

expected<image> image::from(file opened, const image_options& options) {
    image target(std::move(opened));
    file& f = target.file_;
    images::failure e;
    if (starts_with(f, "\xca\xfe\xba\xbe") || starts_with(f, "\xca\xfe\xba\xbf")) {
        e = choose_fat_part(target, f, options.arch);
        if (e) return *std::move(e);
    }
    if (starts_with(f, "\177ELF")) {
        e = read_elf(target, f, target.symbols_);
    } else if (starts_with(f, "MZ")) {
        e = read_pe(target, f, target.symbols_);
    } else if (looks_like_mach_o(f)) {
        e = read_mach_o(target, f, target.symbols_);
    } else if (looks_like_coff_object(f)) {
        e = read_coff_object(target, f);
    } else {
        e = not_an_image(f);
    }
    if (e) return *std::move(e);
    if (target.manifests.empty() && options.need_manifest) return no_manifest(f, target.type);
    return target;
}

expected<image> image::read(std::span<const std::byte> bytes, const image_options& options) {
    return from(file::over(bytes, std::string(options.name.empty() ? "an image in memory" : options.name)), options);
}

expected<image> image::read_path(const std::filesystem::path& path, const image_options& options) {
    auto opened = file::open(path);
    if (!opened) return std::move(opened).error();
    return from(*std::move(opened), options);
}

expected<image> image::read_descriptor(int descriptor, const image_options& options) {
    auto opened = file::borrow(descriptor, std::string(options.name.empty() ? "an open file" : options.name));
    if (!opened) return std::move(opened).error();
    return from(*std::move(opened), options);
}

image::image(images::file f) : device(f.device()), inode(f.inode()), file_(std::move(f)) {}
image::image(image&& other) noexcept = default;
image& image::operator=(image&& other) noexcept = default;
image::~image() = default;

expected<std::optional<image_symbol>> image::find_symbol(std::string_view symbol_name) {
    if (!symbols_) return std::optional<image_symbol>();
    return symbols_->find(file_, symbol_name);
}

bool image::has_code_at(std::uint64_t address) const { return symbols_ != nullptr && symbols_->has_code_at(address); }

bool image::read_bytes(std::uint64_t offset, std::span<std::byte> out) {
    return offset >= file_.base() && file_.read(offset - file_.base(), out);
}

std::string_view native_arch() noexcept {
#if defined(__x86_64__) || defined(_M_X64)
    return "x86_64";
#elif defined(__i386__) || defined(_M_IX86)
    return "x86";
#elif defined(__aarch64__) || defined(_M_ARM64)
    return "aarch64";
#elif defined(__arm__) || defined(_M_ARM)
    return "arm";
#elif defined(__riscv)
    return __riscv_xlen == 64 ? "riscv64" : "riscv32";
#elif defined(__powerpc64__)
    return "ppc64";
#elif defined(__powerpc__)
    return "ppc";
#elif defined(__s390x__)
    return "s390x";
#elif defined(__mips64)
    return "mips64";
#elif defined(__mips__)
    return "mips";
#elif defined(__loongarch64)
    return "loongarch64";
#else
    return "unknown";
#endif
}

} // namespace tenon::inline v1
