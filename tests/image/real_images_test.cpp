// SPDX-License-Identifier: MIT
//
// Files that compilers and linkers made of fixture.cpp (images.cmake), with readelf as a witness who was asked the
// same. A file that could not be made on this machine is skipped; one for this machine is there in any case.
#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>

#include "refused.hpp"

using namespace tenon;
using namespace tenon_test;
namespace fs = std::filesystem;

namespace {

const fs::path images = TENON_TEST_IMAGES;
const std::string plugin_text = R"({"role":"plugin"})", host_text = R"({"role":"host"})";

struct expectation {
    const char* file;
    image_type type;
    const char* arch;
    unsigned bits;
    std::endian order = std::endian::little;
    std::size_t notes = 1;
};
void PrintTo(const expectation& e, std::ostream* out) { *out << e.file; }

std::string test_name(const testing::TestParamInfo<expectation>& instance) {
    std::string name = instance.param.file;
    for (char& c : name)
        if (c == '.' || c == '+') c = '_';
    return name;
}

class real_image : public testing::TestWithParam<expectation> {
protected:
    void SetUp() override {
        if (!fs::exists(images / GetParam().file)) GTEST_SKIP() << "no compiler or linker for it on this machine";
    }
};

constexpr auto library = image_type::library, executable = image_type::executable, object = image_type::object;
constexpr auto big = std::endian::big, little = std::endian::little;
INSTANTIATE_TEST_SUITE_P(linux_, real_image,
                         testing::Values(expectation{"linux_i686.so", library, "x86", 32},
                                         expectation{"linux_aarch64.so", library, "aarch64", 64},
                                         expectation{"linux_riscv64.so", library, "riscv64", 64},
                                         expectation{"linux_powerpc.so", library, "ppc", 32, big},
                                         expectation{"linux_powerpc64.so", library, "ppc64", 64, big},
                                         expectation{"linux_mips.so", library, "mips", 32, big},
                                         expectation{"linux_mips64el.so", library, "mips64", 64}),
                         test_name);
INSTANTIATE_TEST_SUITE_P(other_systems, real_image,
                         testing::Values(expectation{"windows_x86_64.dll", library, "x86_64", 64, little, 2},
                                         expectation{"windows_x86_64.obj", object, "x86_64", 64, little, 2},
                                         expectation{"windows_i686.dll", library, "x86", 32, little, 2},
                                         expectation{"windows_i686.obj", object, "x86", 32, little, 2},
                                         expectation{"windows_aarch64.dll", library, "aarch64", 64, little, 2},
                                         expectation{"windows_aarch64.obj", object, "aarch64", 64, little, 2},
                                         expectation{"mingw.dll", library, "x86_64", 64, little, 2},
                                         expectation{"mingw.exe", executable, "x86_64", 64, little, 2},
                                         expectation{"macos_x86_64.dylib", library, "x86_64", 64, little, 2},
                                         expectation{"macos_x86_64.o", object, "x86_64", 64, little, 2},
                                         expectation{"macos_arm64.dylib", library, "aarch64", 64, little, 2},
                                         expectation{"macos_arm64.o", object, "aarch64", 64, little, 2},
                                         expectation{"macos_x86_64", executable, "x86_64", 64, little, 2},
                                         expectation{"macos_arm64", executable, "aarch64", 64, little, 2}),
                         test_name);

TEST_P(real_image, as_it_was_made) {
    const expectation& e = GetParam();
    auto read = image::read_path(images / e.file);
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->type, e.type);
    EXPECT_EQ(read->arch, e.arch);
    EXPECT_EQ(read->bits, e.bits);
    EXPECT_EQ(read->byte_order, e.order);
    // g++ and clang put them in opposite orders.
    std::vector<std::string> found = texts(*read), wanted{host_text, plugin_text};
    std::sort(found.begin(), found.end());
    if (e.notes == 1) wanted.erase(wanted.begin());
    EXPECT_EQ(found, wanted);

    const auto entry = read->find_symbol("tenon_plugin_fixture").value();
    EXPECT_EQ(entry.has_value(), e.type != object);
    if (!entry) return;
    EXPECT_EQ(entry->type, image_symbol::kind::data);
    EXPECT_EQ(entry->size, read->format == image_format::elf ? 16u : 0u);
    // Its first word, in the byte order of its machine.
    ASSERT_TRUE(entry->offset);
    std::array<unsigned char, 4> magic{};
    ASSERT_TRUE(read->read_bytes(*entry->offset, std::as_writable_bytes(std::span(magic))));
    std::array<unsigned char, 4> expected_magic{0x54, 0x4e, 0x4f, 0x4e};
    if (e.order == big) std::reverse(expected_magic.begin(), expected_magic.end());
    EXPECT_EQ(magic, expected_magic);

    const auto offered = read->find_symbol("offered").value();
    ASSERT_TRUE(offered);
    EXPECT_EQ(offered->type, image_symbol::kind::function);
    EXPECT_FALSE(read->find_symbol("internal").value());
}

TEST(real_fat_image, each_part) {
    const fs::path file = images / "macos_fat.dylib";
    if (!fs::exists(file)) GTEST_SKIP() << "no compiler or linker for it on this machine";
    for (const char* arch : {"x86_64", "aarch64"}) {
        auto read = image::read_path(file, {.arch = arch});
        ASSERT_TRUE(read) << read.error().message;
        EXPECT_EQ(read->arch, arch);
        EXPECT_EQ(read->archs.size(), 2u);
        EXPECT_EQ(read->manifests.size(), 2u);
        EXPECT_TRUE(read->find_symbol("tenon_plugin_fixture").value());
    }
}

// This machine's files by one compiler.
class native_image : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        if (!fs::exists(path(".so"))) GTEST_SKIP() << "this compiler is not there";
    }
    fs::path path(const std::string& suffix) const { return images / (GetParam() + suffix); }
    image read(const std::string& suffix) const {
        auto result = image::read_path(path(suffix));
        EXPECT_TRUE(result) << result.error().message;
        return std::move(*result);
    }
};
INSTANTIATE_TEST_SUITE_P(all, native_image, testing::Values("gxx", "clang"),
                         [](const auto& instance) { return std::string(instance.param); });

TEST(native_image_of, one_compiler_at_least) {
    EXPECT_TRUE(fs::exists(images / "gxx.so") || fs::exists(images / "clang.so"));
}

TEST_P(native_image, libraries) {
    for (const char* suffix :
         {".so", "_stripped.so", "_gc.so", "_old_hash.so", "_lto.so", "_gold.so", "_lld.so", "_mold.so"}) {
        if (!fs::exists(path(suffix))) continue; // another linker
        SCOPED_TRACE(suffix);
        image library_read = read(suffix);
        EXPECT_EQ(library_read.type, image_type::library);
        EXPECT_EQ(library_read.arch, native_arch());
        EXPECT_EQ(texts(library_read), std::vector{plugin_text});
        EXPECT_FALSE(library_read.never_opens);
        EXPECT_FALSE(library_read.never_unloads);
        const auto entry = library_read.find_symbol("tenon_plugin_fixture").value();
        ASSERT_TRUE(entry);
        EXPECT_EQ(entry->size, 16u);
        EXPECT_EQ(library_read.find_symbol("offered").value()->type, image_symbol::kind::function);
        EXPECT_FALSE(library_read.find_symbol("internal").value());
        EXPECT_FALSE(library_read.find_symbol("printf").value());
    }
}

TEST_P(native_image, several_notes) {
    auto found = texts(read("_two.so"));
    std::sort(found.begin(), found.end());
    EXPECT_EQ(found, (std::vector{host_text, plugin_text}));
}

TEST_P(native_image, flags) {
    const image never = read("_never.so");
    EXPECT_TRUE(never.never_opens);
    EXPECT_TRUE(never.never_unloads);
}

TEST_P(native_image, executables_and_objects) {
    for (const char* suffix : {"_pie", "_no_pie"}) {
        const image program = read(suffix);
        EXPECT_EQ(program.type, image_type::executable) << suffix;
        EXPECT_TRUE(program.never_opens) << suffix;
        EXPECT_EQ(texts(program), std::vector{plugin_text}) << suffix;
    }
    EXPECT_EQ(read(".o").type, image_type::object);
    EXPECT_EQ(texts(read(".o")), std::vector{plugin_text});
}

TEST_P(native_image, refusals) {
    EXPECT_REFUSED(image::read_path(path("_none.so")), "no-manifest",
                   "reading " + path("_none.so").string() +
                       ": expected a Tenon manifest, found none; build it with TENON_PLUGIN or TENON_HOST, or load it "
                       "by symbols, unchecked");
    const auto writable = image::read_path(path("_writable.so"));
    ASSERT_FALSE(writable);
    EXPECT_EQ(writable.error().id, "manifest-not-read-only");

    const auto lto = image::read_path(path("_lto.o"));
    ASSERT_FALSE(lto);
    EXPECT_EQ(lto.error().message,
              "reading " + path("_lto.o").string() +
                  (GetParam() == std::string_view("gxx")
                       ? ": expected a Tenon manifest, found none; build it with TENON_PLUGIN or TENON_HOST; of an "
                         "object made with -flto, ask the linked image"
                       : ": expected an ELF, PE or Mach-O image, found LLVM bitcode, which is what clang -flto -c "
                         "writes; give the library or executable itself"));
}

// Without section headers, as strippers leave it: nothing of ours looks at them in a linked image.
TEST_P(native_image, without_section_headers) {
    std::FILE* file = std::fopen(path(".so").c_str(), "rb");
    ASSERT_NE(file, nullptr);
    std::string bytes(fs::file_size(path(".so")), '\0');
    EXPECT_EQ(std::fread(bytes.data(), 1, bytes.size(), file), bytes.size());
    std::fclose(file);
    for (const std::size_t place : {40u, 60u}) std::fill_n(bytes.begin() + static_cast<long>(place), 4, '\0');
    auto read = image::read(std::as_bytes(std::span(bytes)));
    ASSERT_TRUE(read);
    EXPECT_EQ(texts(*read), std::vector{plugin_text});
    EXPECT_TRUE(read->find_symbol("tenon_plugin_fixture").value());
}

std::string output_of(const std::string& command) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
    std::string output;
    for (std::array<char, 4096> part{}; pipe;) {
        const std::size_t got = std::fread(part.data(), 1, part.size(), pipe.get());
        if (got == 0) break;
        output.append(part.data(), got);
    }
    return output;
}

// What readelf says to be in notes of our owner: "Tenon 0x... <type>" and then their bytes in hexadecimal.
std::vector<std::string> notes_by_readelf(const fs::path& file) {
    const std::string output = output_of("readelf -nW '" + file.string() + "' 2>/dev/null");
    constexpr std::string_view before = "description data: ";
    std::vector<std::string> notes;
    for (std::size_t at = 0; (at = output.find("  Tenon ", at)) != std::string::npos; ++at) {
        std::size_t hex = output.find(before, at);
        if (hex == std::string::npos) break;
        std::string text;
        for (hex += before.size(); std::isxdigit(static_cast<unsigned char>(output[hex])) != 0; hex += 3) {
            text += static_cast<char>(std::stoi(output.substr(hex, 2), nullptr, 16));
        }
        notes.push_back(text);
    }
    return notes;
}

TEST(witness, readelf_finds_the_same_notes_and_symbols) {
    if (output_of("readelf --version 2>/dev/null").empty()) GTEST_SKIP() << "readelf is not there";
    int compared = 0;
    for (const auto& file : fs::directory_iterator(images)) {
        auto read = image::read_path(file.path());
        if (!read || read->format != image_format::elf) continue;
        SCOPED_TRACE(file.path());
        EXPECT_EQ(texts(*read), notes_by_readelf(file.path()));
        const std::string table = output_of("readelf --dyn-syms -W '" + file.path().string() + "' 2>/dev/null");
        const auto entry = read->find_symbol("tenon_plugin_fixture").value();
        const std::size_t name = table.find(" tenon_plugin_fixture\n");
        ASSERT_EQ(entry.has_value(), name != std::string::npos);
        if (entry) {
            unsigned long address = 0, size = 0;
            const std::size_t line = table.rfind('\n', name) + 1;
            ASSERT_EQ(std::sscanf(table.c_str() + line, " %*u: %lx %lu", &address, &size), 2);
            EXPECT_EQ(entry->address, address);
            EXPECT_EQ(entry->size, size);
        }
        ++compared;
    }
    EXPECT_GE(compared, 10);
}

} // namespace
