// SPDX-License-Identifier: MIT
//
// A copy of a file in memory that nobody can change any more, and that can be loaded.
//
//     expected<platform::sealed_copy> copy = platform::sealed_copy::of(descriptor, "libhello.so");
//     ... read and check copy->descriptor() ...
//     auto library = platform::library::open(std::move(*copy));
//
// On Windows, which loads nothing out of memory, the "copy" is the file itself, held open so that nobody can write to,
// rename or delete it. Elsewhere but on Linux an error says that there is none.
#pragma once

#include <filesystem>
#include <string>

#include <tenon/host/error.hpp>

namespace tenon::inline v1::platform {

class sealed_copy {
public:
    // Of all that the descriptor's file holds; its position is not used. `name` is for /proc/self/maps alone. The
    // error's message is the system's own text.
    static expected<sealed_copy> of(int descriptor, const std::string& name);

    sealed_copy() = default;
    sealed_copy(sealed_copy&& other) noexcept;
    sealed_copy& operator=(sealed_copy&& other) noexcept;
    ~sealed_copy();

    int descriptor() const noexcept { return descriptor_; } // -1: none
    std::filesystem::path path() const;                     // under which the loader finds it
    void leak() noexcept { descriptor_ = -1; }              // leaves the descriptor open for good

private:
    explicit sealed_copy(int descriptor) : descriptor_(descriptor) {}
    int descriptor_ = -1;
    std::filesystem::path path_; // Windows only
};

} // namespace tenon::inline v1::platform
