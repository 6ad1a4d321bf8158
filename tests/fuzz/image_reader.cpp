// SPDX-License-Identifier: MIT
//
// libFuzzer target for the image reader: any bytes, in memory, asked for everything, and what is found in them parsed.
//
//     fuzz_image_reader -max_total_time=30 -timeout=5 corpus/elf
//
// CMakeLists.txt builds and runs it, once for each format. The corpora hold real images and what earlier runs made of
// them; the tests of the image reader read all of it.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string_view>

#include "image/reader.hpp"
#include "manifest/parse.hpp"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

// The first four bytes say what a file is. They stay, so that a run keeps to the format of its corpus: most other
// changes of them lead to "not an image" and nowhere else.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned) {
    std::array<std::uint8_t, 4> magic{};
    if (size < magic.size()) return LLVMFuzzerMutate(data, size, max_size);
    std::copy_n(data, magic.size(), magic.begin());
    size = std::max(LLVMFuzzerMutate(data, size, max_size), magic.size());
    std::copy(magic.begin(), magic.end(), data);
    return size;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = std::as_bytes(std::span(data, size));
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    // The second time for another part of a fat file.
    for (const char* arch : {"", "aarch64"}) {
        auto read = tenon::image::read(bytes, {.arch = arch, .need_manifest = false});
        if (!read) {
            if (read.error().id.empty() || read.error().message.empty()) std::abort();
            continue;
        }
        for (const tenon::image_note& note : read->manifests) {
            if (note.offset > size || text.substr(note.offset, note.text.size()) != note.text) std::abort();
            (void)tenon::model::parse(note.text);
        }
        for (const char* name : {"tenon_plugin_fixture", "tenon_plugin_hello", "offered", "run"}) {
            const auto symbol = read->find_symbol(name);
            if (!symbol || !*symbol || !(*symbol)->offset) continue;
            std::array<std::byte, 16> start{};
            (void)read->read_bytes(*(*symbol)->offset, start);
        }
    }
    return 0;
}
