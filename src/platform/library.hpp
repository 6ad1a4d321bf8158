// SPDX-License-Identifier: MIT
//
// Loaded libraries, and whose an address is. The one part that asks the operating system's loader.
//
//     auto library = platform::library::open("/opt/app/libhello.so");
//     const void* entry = library->find("tenon_plugin_hello");
//     platform::origin o = platform::origin_of(entry);          // which file, which inode, mapped where
//
// Knows no manifests and no entries.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include <tenon/abi.h>
#include <tenon/host/error.hpp>

#include "platform/sealed_copy.hpp"

namespace tenon::inline v1::platform {

// The image that an address lies in. `base` is null when the address lies in none; device and inode are 0 when its file
// can't be asked any more.
struct origin {
    const void* base = nullptr;
    std::string file;
    std::uint64_t device = 0, inode = 0;
};
origin origin_of(const void* address);
// Its base alone, which asks nobody for a file.
const void* base_of(const void* address) noexcept;

class library {
public:
    // Everything it needs is bound at once, and nothing of it becomes visible to others. `file` must be absolute, or
    // the loader would search. The error's message is the loader's own text.
    static expected<library> open(const std::filesystem::path& file);
    // The copy's descriptor stays open while it is mapped: its number is the name by which the loader knows it.
    static expected<library> open(sealed_copy copy);

    library() = default;
    library(library&& other) noexcept;
    library& operator=(library&& other) noexcept;
    ~library(); // closes

    const void* find(const char* name) const noexcept; // null when there is none

    // As origin_of() says it of what lies in it, without a look through all libraries. What a symbol's address in the
    // file counts from is here `base`.
    platform::origin origin() const;

    // False when the image stays mapped all the same.
    bool close() noexcept;

private:
    explicit library(void* handle) : handle_(handle) {}
    void* handle_ = nullptr;
    sealed_copy copy_;
};

// Tells ThreadSanitizer, when it is there, that a slot may be read while it is written: a lazily bound slot is, as in
// every PLT; what is published is the address of code, which was there before.
void expect_race_on(const void* slot, std::size_t size) noexcept;

} // namespace tenon::inline v1::platform
