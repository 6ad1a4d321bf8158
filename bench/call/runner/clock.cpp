// SPDX-License-Identifier: MIT
#include "clock.hpp"

#include <ctime>

#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unistd.h>

std::uint64_t now() {
    timespec t{};
    clock_gettime(CLOCK_MONOTONIC, &t);
    return static_cast<std::uint64_t>(t.tv_sec) * 1'000'000'000U + static_cast<std::uint64_t>(t.tv_nsec);
}

// An exclusive or of two registers takes a cycle, and none looks ahead through it as some do through additions of
// constants. The loop around runs beside it.
double nanoseconds_of_cycle() {
    constexpr int turns = 2000;
    constexpr int steps = 16;
    std::uint64_t x = 1;
    std::uint64_t y = 3;
    __asm__ volatile("" : "+r"(y));
    const std::uint64_t begin = now();
    for (int i = 0; i < turns; ++i) {
#pragma GCC unroll 16
        for (int step = 0; step < steps; ++step) {
            x ^= y;
            __asm__ volatile("" : "+r"(x));
        }
    }
    return static_cast<double>(now() - begin) / (turns * steps);
}

cycle_counter::cycle_counter() {
    perf_event_attr what{};
    what.type = PERF_TYPE_HARDWARE;
    what.size = sizeof what;
    what.config = PERF_COUNT_HW_CPU_CYCLES;
    what.exclude_kernel = 1;
    what.exclude_hv = 1;
    file_ = static_cast<int>(syscall(SYS_perf_event_open, &what, 0, -1, -1, 0UL));
    if (works() && read() == 0) { // opened, and counts nothing: some virtual machines do that
        close(file_);
        file_ = -1;
    }
}

cycle_counter::~cycle_counter() {
    if (works()) close(file_);
}

std::uint64_t cycle_counter::read() const {
    std::uint64_t count = 0;
    return works() && ::read(file_, &count, sizeof count) == sizeof count ? count : 0;
}
