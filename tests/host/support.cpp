// SPDX-License-Identifier: MIT
#include "support.hpp"

#include <cstdlib>

namespace test {

std::vector<std::string> notes;
int next_number = 0;
mood next_mood = starts_well;

hosting::hosting() {
    std::string name = (std::filesystem::temp_directory_path() / "tenon_test_XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        throw std::filesystem::filesystem_error(name, std::error_code(errno, std::generic_category()));
    folder = name;
    std::filesystem::current_path(TENON_TEST_PLUGINS);
    notes.clear();
    next_number = 0;
    next_mood = starts_well;
}
hosting::~hosting() { std::filesystem::remove_all(folder); }

std::filesystem::path hosting::copy_of(const std::string& plugin, const std::string& name) const {
    const std::filesystem::path file = folder / name;
    std::filesystem::copy_file(plugin, file);
    return file;
}

} // namespace test
