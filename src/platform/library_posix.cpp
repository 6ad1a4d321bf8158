// SPDX-License-Identifier: MIT
//
// dlopen and its family.
#include "platform/library.hpp"

#include <dlfcn.h>
#include <link.h>
#include <sys/stat.h>

#include <utility>

extern "C" __attribute__((weak)) void AnnotateBenignRaceSized(const char* file, int line, const volatile void* address,
                                                              long size, const char* description);

namespace tenon::inline v1::platform {

namespace {

origin origin_in(const void* base, const char* file) {
    origin o{base, file};
    struct stat status {};
    if (stat(file, &status) == 0) {
        o.device = status.st_dev;
        o.inode = status.st_ino;
    }
    return o;
}

} // namespace

origin origin_of(const void* address) {
    Dl_info info;
    return dladdr(address, &info) != 0 ? origin_in(info.dli_fbase, info.dli_fname) : origin();
}

const void* base_of(const void* address) noexcept {
    Dl_info info;
    return dladdr(address, &info) != 0 ? info.dli_fbase : nullptr;
}

expected<library> library::open(const std::filesystem::path& file) {
    if (void* handle = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL)) return library(handle);
    const char* why = dlerror(); // NOLINT(concurrency-mt-unsafe): each thread has its own, in every C library we know
    return error{"open-failed", why != nullptr ? why : "the dynamic loader gave no reason"};
}

expected<library> library::open(sealed_copy copy) {
    expected<library> opened = open(copy.path());
    if (opened) opened->copy_ = std::move(copy);
    return opened;
}

library::library(library&& other) noexcept
    : handle_(std::exchange(other.handle_, nullptr)), copy_(std::move(other.copy_)) {}
library& library::operator=(library&& other) noexcept {
    std::swap(handle_, other.handle_);
    std::swap(copy_, other.copy_);
    return *this;
}
library::~library() { close(); }

bool library::close() noexcept {
    if (handle_ == nullptr) return true;
    const link_map* map = nullptr;
    const void* inside = dlinfo(handle_, RTLD_DI_LINKMAP, &map) == 0 ? map->l_ld : nullptr;
    Dl_info before{}, after{};
    const bool known = dladdr(inside, &before) != 0;
    dlclose(std::exchange(handle_, nullptr));
    const bool stays = known && dladdr(inside, &after) != 0 && after.dli_fbase == before.dli_fbase;
    // Another file under that number would be taken for this one by the loader, which goes by names.
    if (stays) copy_.leak();
    copy_ = {};
    return !stays;
}

origin library::origin() const {
    const link_map* map = nullptr;
    if (dlinfo(handle_, RTLD_DI_LINKMAP, &map) != 0) return {};
    // NOLINTNEXTLINE(performance-no-int-to-ptr): the loader has it as a number
    return origin_in(reinterpret_cast<const void*>(map->l_addr), map->l_name);
}

const void* library::find(const char* name) const noexcept { return dlsym(handle_, name); }

void expect_race_on(const void* slot, std::size_t size) noexcept {
    if (AnnotateBenignRaceSized != nullptr)
        AnnotateBenignRaceSized(__FILE__, __LINE__, slot, static_cast<long>(size), "lazily bound slot");
}

} // namespace tenon::inline v1::platform
