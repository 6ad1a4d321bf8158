// SPDX-License-Identifier: MIT
//
// A result file: what scripts/bench writes to bench/results, and what its numbers mean. In `call`:
//
//     {"starts": 300, "reference": "tenon_tables", "contenders": [{"name": "sqlite", "title": ..., "shown": [...],
//       "tasks": {"add": {"cycles": [low, median, high], "nanoseconds": median, "instructions": 8, "verdict":
//       "same"}}}]}
//
// `load`, where it is there, is what bench_load wrote.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace bench {

using json = nlohmann::ordered_json;
using path = std::filesystem::path;

// Over process starts: the range holds nine tenths of them. What lies outside are starts that something else disturbed.
struct range {
    double low, median, high;
};
range range_of(std::vector<double> values);
range range_of_row(const json& row); // from "cycles"

// "slower" or "faster" where the ranges are further apart than the reference's own is wide, than two cycles, and than
// a fifth of it; else "same". docs/overhead.md says why.
std::string verdict_of(const range& contender, const range& base);

inline constexpr std::string_view tasks[] = {"add", "log", "turns", "cold", "callback"};
inline constexpr std::string_view reference = "tenon_tables";

// Null where there is none: the contender can't do it.
const json* find_row(const json& result, std::string_view contender, std::string_view task);

[[noreturn]] void fail(const std::string& what); // prints and ends with 1
json read_result(const path& file);
std::string read_text(const path& file);
void write_text(const path& file, const std::string& text);
std::string rounded(double number); // 0.97, 7.1, 52, 32000

std::string range_text(const range& r, const char* between); // "5.0-7.1", "1.0"

} // namespace bench
