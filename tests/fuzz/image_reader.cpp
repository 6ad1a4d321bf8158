// SPDX-License-Identifier: MIT
//
// libFuzzer target for the image reader: any bytes, in memory and asked for everything.
//
//     clang++ -std=c++20 -g -O1 -fsanitize=fuzzer,address,undefined -Iinclude -Isrc tests/fuzz/image_reader.cpp \
//         src/image/*.cpp src/manifest/escape.cpp -o fuzz_image_reader
//     mkdir corpus && tar -xf tests/image/fuzz_corpus.tar.xz -C corpus
//     ./fuzz_image_reader -max_len=65536 -max_total_time=30 -timeout=5 corpus
//
// The corpus holds real images and what earlier runs made of them; the tests of the image reader read all of it.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "image/reader.hpp"

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
