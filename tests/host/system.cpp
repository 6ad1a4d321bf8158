// SPDX-License-Identifier: MIT
#include "system.hpp"

#include <cerrno>
#include <cstdlib>

#ifdef _WIN32
#    include <windows.h>

#    include <io.h>
#else
#    include <csignal>

#    include <dlfcn.h>
#    include <unistd.h>
#endif

namespace test {

#ifdef _WIN32

void set_variable(const char* name, const std::filesystem::path& value) { _putenv_s(name, value.string().c_str()); }
void unset_variable(const char* name) { _putenv_s(name, ""); }

std::filesystem::path new_folder() {
    static int number = 0;
    const auto folder = std::filesystem::temp_directory_path() /
                        ("tenon_test_" + std::to_string(GetCurrentProcessId()) + '_' + std::to_string(number++));
    std::filesystem::create_directory(folder);
    return folder;
}

keeper::keeper(const std::filesystem::path& file) : handle_(LoadLibraryW(absolute(file).make_preferred().c_str())) {}
keeper::~keeper() { FreeLibrary(static_cast<HMODULE>(handle_)); }
const void* keeper::find(const char* symbol) const {
    return reinterpret_cast<const void*>(GetProcAddress(static_cast<HMODULE>(handle_), symbol));
}
bool is_mapped(const std::filesystem::path& file) {
    return GetModuleHandleW(absolute(file).make_preferred().c_str()) != nullptr;
}
std::string file_of(const void* address) {
    HMODULE module = nullptr;
    GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
                       static_cast<LPCWSTR>(address), &module);
    wchar_t name[1024];
    GetModuleFileNameW(module, name, 1024);
    return std::filesystem::path(name).string();
}

std::string bytes_of(int descriptor) {
    std::string all;
    char piece[4096];
    _lseeki64(descriptor, 0, SEEK_SET);
    for (int got = 0; (got = _read(descriptor, piece, sizeof piece)) > 0;)
        all.append(piece, static_cast<std::size_t>(got));
    return all;
}

#else

#    ifdef TENON_TEST_UNDER_QEMU
const auto before = std::signal(SIGABRT, [](int) { _exit(134); });
#    endif

void set_variable(const char* name, const std::filesystem::path& value) { setenv(name, value.c_str(), 1); }
void unset_variable(const char* name) { unsetenv(name); }

std::filesystem::path new_folder() {
    std::string name = (std::filesystem::temp_directory_path() / "tenon_test_XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        throw std::filesystem::filesystem_error(name, std::error_code(errno, std::generic_category()));
    return name;
}

keeper::keeper(const std::filesystem::path& file) : handle_(dlopen(absolute(file).c_str(), RTLD_NOW)) {}
keeper::~keeper() {
    if (handle_ != nullptr) dlclose(handle_);
}
const void* keeper::find(const char* symbol) const { return handle_ != nullptr ? dlsym(handle_, symbol) : nullptr; }
bool is_mapped(const std::filesystem::path& file) {
    void* handle = dlopen(absolute(file).c_str(), RTLD_NOW | RTLD_NOLOAD);
    if (handle != nullptr) dlclose(handle);
    return handle != nullptr;
}
std::string file_of(const void* address) {
    Dl_info info{};
    dladdr(address, &info);
    return info.dli_fname;
}

std::string bytes_of(int descriptor) {
    std::string all;
    char piece[4096];
    for (ssize_t got = 0; (got = pread(descriptor, piece, sizeof piece, static_cast<off_t>(all.size()))) > 0;)
        all.append(piece, static_cast<std::size_t>(got));
    return all;
}

#endif

} // namespace test
