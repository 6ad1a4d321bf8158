// SPDX-License-Identifier: MIT
//
// exporter.hpp for ELF systems: dlsym, which also looks into what an image depends on.
#pragma once

#include <dlfcn.h>
#include <elf.h>
#include <link.h>
#include <sys/auxv.h>

#include "../abi.h"

namespace tenon::inline v1::binding {

class TENON_HIDDEN exporter {
public:
    explicit exporter(const void* address_in_it) noexcept { // null: the main program
        Dl_info program{}, wanted{};
        const auto* headers = reinterpret_cast<const void*>(getauxval(AT_PHDR));
        dladdr(headers, &program);
        if (dladdr(address_in_it != nullptr ? address_in_it : headers, &wanted) == 0) return;
        base_ = wanted.dli_fbase;
        file_ = wanted.dli_fname;
        handle_ = base_ == program.dli_fbase ? dlopen(nullptr, RTLD_LAZY) : dlopen(file_, RTLD_LAZY | RTLD_NOLOAD);
    }
    ~exporter() {
        if (handle_ != nullptr) dlclose(handle_);
    }
    exporter(const exporter&) = delete;
    exporter& operator=(const exporter&) = delete;

    found find(const char* name) const noexcept { // [any-thread]
        void* address = handle_ != nullptr ? dlsym(handle_, name) : nullptr;
        if (address == nullptr) return {};
        Dl_info info{};
        bool is_data = false;
#ifdef __GLIBC__
        void* entry = nullptr;
        const int known = dladdr1(address, &info, &entry, RTLD_DL_SYMENT);
        if (const auto* symbol = static_cast<const ElfW(Sym)*>(entry); symbol != nullptr && info.dli_saddr == address) {
            const unsigned type = symbol->st_info & 0xf; // ELF32_ST_TYPE and ELF64_ST_TYPE alike
            is_data = type != STT_FUNC && type != STT_GNU_IFUNC;
        }
#else
        const int known = dladdr(address, &info);
#endif
        if (known == 0) return {found::elsewhere, nullptr, "no image"};
        if (info.dli_fbase != base_) return {found::elsewhere, nullptr, info.dli_fname};
        if (is_data) return {found::not_a_function, nullptr, file_};
        return {found::here, reinterpret_cast<tenon_function>(address), file_};
    }

    const char* file() const noexcept { return file_; }
    const void* base() const noexcept { return base_; } // where it is mapped

private:
    void* handle_ = nullptr;
    const void* base_ = nullptr;
    const char* file_ = "";
};

} // namespace tenon::inline v1::binding
