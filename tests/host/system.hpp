// SPDX-License-Identifier: MIT
//
// What tests ask of the operating system, in each system's way.
#pragma once

#include <filesystem>
#include <string>

namespace test {

void set_variable(const char* name, const std::filesystem::path& value);
void unset_variable(const char* name);
std::filesystem::path new_folder();

// Loads a library behind the back of its host, and keeps it mapped.
class keeper {
public:
    explicit keeper(const std::filesystem::path& file);
    ~keeper();
    keeper(const keeper&) = delete;
    keeper& operator=(const keeper&) = delete;

    const void* find(const char* symbol) const; // null also when it could not be loaded

private:
    void* handle_;
};
bool is_mapped(const std::filesystem::path& file);
std::string file_of(const void* address);

// All that an open file holds.
std::string bytes_of(int descriptor);

} // namespace test

// How a process ends that calls abort().
#ifdef _WIN32
#    define ABORTED testing::ExitedWithCode(3)
#elif defined(TENON_TEST_UNDER_QEMU) // which has words of its own for a signal, unless a handler (system.cpp) is there
#    define ABORTED testing::ExitedWithCode(134)
#else
#    include <csignal>
#    define ABORTED testing::KilledBySignal(SIGABRT)
#endif
