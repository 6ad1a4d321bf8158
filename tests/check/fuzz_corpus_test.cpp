// SPDX-License-Identifier: MIT
//
// What the fuzzer of manifests has found so far, read with every compiler and sanitizer: its corpus, through its
// target.
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

#include "../fuzz/manifest_text.cpp"

namespace {

TEST(fuzz_corpus, of_manifests_is_read_and_checked_in_bounded_time) {
    int files = 0;
    for (const auto& file : std::filesystem::directory_iterator(TENON_TEST_CORPUS)) {
        SCOPED_TRACE(file.path());
        std::ifstream in(file.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        const auto start = std::chrono::steady_clock::now();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
        EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
        ++files;
    }
    EXPECT_GT(files, 50);
}

} // namespace
