// SPDX-License-Identifier: MIT
#include "support.hpp"

namespace test {

std::vector<std::string> notes;
int next_number = 0;
mood next_mood = starts_well;

hosting::hosting() {
    folder = new_folder();
    std::filesystem::current_path(TENON_TEST_PLUGINS);
    notes.clear();
    next_number = 0;
    next_mood = starts_well;
}
hosting::~hosting() {
    std::filesystem::current_path(TENON_TEST_PLUGINS); // Windows removes no current folder
    std::filesystem::remove_all(folder);
}

std::filesystem::path hosting::copy_of(const std::string& plugin, const std::string& name) const {
    const std::filesystem::path file = folder / name;
    std::filesystem::copy_file(plugin, file);
    return file;
}

} // namespace test
