// SPDX-License-Identifier: MIT
//
// An operator new that fails when it is told to.
#include "no_memory.h"

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>

static std::atomic<long> left = -1;

void fail_allocation_after(long n) { left = n; }

static void* allocate(std::size_t size, std::size_t align) {
    if (left >= 0 && left-- == 0) throw std::bad_alloc();
    void* memory = nullptr;
    if (posix_memalign(&memory, align < sizeof(void*) ? sizeof(void*) : align, size == 0 ? 1 : size) != 0)
        throw std::bad_alloc();
    return memory;
}

void* operator new(std::size_t size) { return allocate(size, alignof(std::max_align_t)); }
void* operator new(std::size_t size, std::align_val_t align) { return allocate(size, static_cast<std::size_t>(align)); }
// Without it, the one that a sanitizer brings would give memory that the operators below free.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    try {
        return operator new(size);
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }
