// SPDX-License-Identifier: MIT
#include "platform/sealed_copy.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

#ifdef __linux__
#    include <fcntl.h>
#    include <sys/mman.h>
#    include <sys/stat.h>
#    include <unistd.h>
#endif

namespace tenon::inline v1::platform {

namespace {

error failed(const char* step) {
    return {"sealed-copy-failed", std::string(step) + ": " + std::error_code(errno, std::generic_category()).message()};
}

#ifdef __linux__
// Systems that forbid executable memory files unless they are asked for know this flag; older ones refuse it.
int create(const char* name) {
    constexpr unsigned flags = MFD_CLOEXEC | MFD_ALLOW_SEALING, executable = 0x10; // MFD_EXEC, since Linux 6.3
    const int created = memfd_create(name, flags | executable);
    return created >= 0 || errno != EINVAL ? created : memfd_create(name, flags);
}

bool copy_all(int from, int to) {
    char piece[1 << 16];
    for (off_t at = 0;;) {
        const ssize_t got = pread(from, piece, sizeof piece, at);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return got == 0;
        for (ssize_t done = 0; done < got;) {
            const ssize_t put = write(to, piece + done, static_cast<std::size_t>(got - done));
            if (put < 0 && errno != EINTR) return false;
            if (put > 0) done += put;
        }
        at += got;
    }
}
#endif

} // namespace

#ifdef __linux__
expected<sealed_copy> sealed_copy::of(int descriptor, const std::string& name) {
    sealed_copy copy(create(name.substr(0, 200).c_str())); // the system takes 249 bytes
    if (copy.descriptor_ < 0) return failed("memfd_create");
    if (!copy_all(descriptor, copy.descriptor_)) return failed("copying");
    constexpr int seals = F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL;
    if (fcntl(copy.descriptor_, F_ADD_SEALS, seals) != 0) return failed("sealing");
    return copy;
}
std::filesystem::path sealed_copy::path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }
#else
expected<sealed_copy> sealed_copy::of(int, const std::string&) {
    errno = ENOTSUP;
    return failed("a sealed copy in memory");
}
std::filesystem::path sealed_copy::path() const { return {}; }
#endif

sealed_copy::sealed_copy(sealed_copy&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
sealed_copy& sealed_copy::operator=(sealed_copy&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}
sealed_copy::~sealed_copy() {
#ifdef __linux__
    if (descriptor_ >= 0) ::close(descriptor_);
#endif
}

} // namespace tenon::inline v1::platform
