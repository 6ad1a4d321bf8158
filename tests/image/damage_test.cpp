// SPDX-License-Identifier: MIT
//
// Random damage: bytes changed, files cut short, parts moved. Whatever comes of it, nothing is read outside of the
// file, nothing takes long, and what is found is really there. Under AddressSanitizer every read out of bounds is seen.
#include <array>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "manifest/parse.hpp"
#include "refused.hpp"

using namespace tenon;
using namespace tenon_test;
namespace fs = std::filesystem;

namespace {

// TENON_TEST_SEED repeats a run that failed.
std::uint32_t chosen_seed() {
    const char* given = std::getenv("TENON_TEST_SEED");
    return given ? static_cast<std::uint32_t>(std::strtoul(given, nullptr, 10)) : std::random_device()();
}

std::string contents(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

// A buffer of exactly this size: AddressSanitizer sees one byte more.
std::vector<std::byte> exact(const std::string& bytes) {
    const auto* data = reinterpret_cast<const std::byte*>(bytes.data());
    return {data, data + bytes.size()};
}

std::vector<std::string> samples() {
    std::vector<std::string> all;
    for (const bool wide : {true, false}) {
        for (const auto order : {std::endian::little, std::endian::big}) {
            all.push_back(build_elf({.wide = wide, .order = order}).bytes.text);
            all.push_back(build_elf({.wide = wide, .order = order, .old_hash = true}).bytes.text);
            all.push_back(build_elf({.wide = wide, .order = order, .type = 1}).bytes.text);
            all.push_back(build_mach_o({.wide = wide, .order = order}).bytes.text);
        }
        all.push_back(build_pe({.wide = wide}).bytes.text);
        const fat_part part{0x01000007, build_mach_o({.wide = wide}).bytes.text};
        all.push_back(build_fat({&part, 1}, wide).text);
    }
    all.push_back(build_coff_object().text);
    for (const auto& file : fs::directory_iterator(TENON_TEST_IMAGES)) {
        all.push_back(contents(file.path()));
    }
    return all;
}

class damage {
public:
    explicit damage(std::uint32_t seed) : random_(seed) {}

    void spoil(std::string& bytes) {
        switch (below(8)) {
        case 0: bytes.resize(below(bytes.size() + 1)); break;
        case 1: // one part over another
            if (bytes.size() > 64) {
                const std::size_t length = below(64);
                std::memmove(&bytes[below(bytes.size() - length)], &bytes[below(bytes.size() - length)], length);
            }
            break;
        default:
            for (std::size_t changes = 1 + below(6); changes != 0 && !bytes.empty(); --changes) {
                // Headers are at the start, and matter most.
                const std::size_t at = below(below(3) == 0 ? bytes.size() : std::min<std::size_t>(bytes.size(), 1024));
                constexpr char extremes[] = {'\0', '\1', '\x7f', '\x80', '\xff', '\xfe'};
                bytes[at] = below(2) == 0 ? static_cast<char>(below(256)) : extremes[below(std::size(extremes))];
            }
        }
    }

private:
    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_); }

    std::mt19937 random_;
};

// Asks for everything; true when the image was read.
bool read_all(expected<image> read, std::string_view bytes) {
    if (!read) {
        EXPECT_NE(read.error().message, "");
        return false;
    }
    for (const image_note& note : read->manifests) {
        EXPECT_EQ(bytes.substr(note.offset, note.text.size()), note.text);
        (void)model::parse(note.text);
    }
    for (const char* name : {"tenon_plugin_hello", "tenon_plugin_fixture", "run", "offered", "absent"}) {
        const auto symbol = read->find_symbol(name);
        if (!symbol || !*symbol || !(*symbol)->offset) continue;
        std::array<std::byte, 16> start;
        (void)read->read_bytes(*(*symbol)->offset, start);
    }
    return true;
}

TEST(damage, in_memory) {
    const std::uint32_t seed = chosen_seed();
    std::cout << "TENON_TEST_SEED=" << seed << '\n';
    damage random(seed);
    const auto good = samples();
    int read = 0, refused = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string spoilt = good[static_cast<std::size_t>(round) % good.size()];
        random.spoil(spoilt);
        const std::vector<std::byte> bytes = exact(spoilt);
        ++(read_all(image::read(bytes), spoilt) ? read : refused);
        if (HasFailure()) FAIL() << "in round " << round;
    }
    std::cout << read << " read, " << refused << " refused\n";
    EXPECT_GT(read, 1000);
    EXPECT_GT(refused, 1000);
}

// What compilers and linkers make; and the manifests in it are parsed.
TEST(damage, in_real_files) {
    const std::uint32_t seed = chosen_seed();
    std::cout << "TENON_TEST_SEED=" << seed << '\n';
    damage random(seed);
    for (const char* kind : {".so", ".dll", ".exe"}) {
        std::vector<std::string> good;
        for (const auto& file : fs::directory_iterator(TENON_TEST_IMAGES))
            if (file.path().extension() == kind) good.push_back(contents(file.path()));
        if (good.empty()) {
            std::cout << "no " << kind << " was made here\n"; // without a compiler for Windows
            EXPECT_STRNE(kind, ".so");
            continue;
        }
        int read = 0;
        std::chrono::steady_clock::duration longest{};
        for (int round = 0; round < 10000; ++round) {
            std::string spoilt = good[static_cast<std::size_t>(round) % good.size()];
            random.spoil(spoilt);
            const std::vector<std::byte> bytes = exact(spoilt);
            const auto start = std::chrono::steady_clock::now();
            if (read_all(image::read(bytes), spoilt)) ++read;
            longest = std::max(longest, std::chrono::steady_clock::now() - start);
            if (HasFailure()) FAIL() << "in round " << round;
        }
        std::cout << good.size() << " files " << kind << ", " << read << " of 10000 times still readable\n";
        EXPECT_LT(longest, std::chrono::seconds(2));
        EXPECT_GT(read, 500);
    }
}

TEST(damage, found_by_fuzzing) {
    int files = 0;
    for (const auto& file : fs::recursive_directory_iterator(TENON_TEST_CORPUS)) {
        if (!file.is_regular_file()) continue;
        SCOPED_TRACE(file.path());
        const std::string spoilt = contents(file.path());
        const auto start = std::chrono::steady_clock::now();
        const std::vector<std::byte> bytes = exact(spoilt);
        read_all(image::read(bytes), spoilt);
        // One of them once took a minute: a circle of a million steps.
        EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2));
        ++files;
    }
    EXPECT_GT(files, 500);
}

TEST(damage, in_a_file) {
    const std::uint32_t seed = chosen_seed();
    std::cout << "TENON_TEST_SEED=" << seed << '\n';
    damage random(seed);
    const auto good = samples();
    std::string pattern = (fs::temp_directory_path() / "tenon_damage_XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    const fs::path file = fs::path(pattern) / "image";
    for (int round = 0; round < 1000; ++round) {
        std::string spoilt = good[static_cast<std::size_t>(round) % good.size()];
        random.spoil(spoilt);
        std::ofstream(file, std::ios::binary).write(spoilt.data(), static_cast<std::streamsize>(spoilt.size()));
        const bool from_file = read_all(image::read_path(file), spoilt);
        EXPECT_EQ(from_file, image::read(std::as_bytes(std::span(spoilt))).has_value());
        if (HasFailure()) FAIL() << "in round " << round;
    }
    fs::remove_all(pattern);
}

} // namespace
