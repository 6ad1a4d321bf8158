// SPDX-License-Identifier: MIT
//
// Time, and the processor's cycles: counted where the kernel lets us, else told from a yardstick, a chain of
// instructions of which every processor does one a cycle. The yardstick also takes out that processors change their
// frequency from one second to the next.
#pragma once

#include <cstdint>

// Nanoseconds since some moment.
std::uint64_t now();

// Nanoseconds of one cycle, by the yardstick.
double nanoseconds_of_cycle();

// Cycles of this thread, outside of the kernel.
class cycle_counter {
public:
    cycle_counter();
    ~cycle_counter();
    cycle_counter(const cycle_counter&) = delete;
    cycle_counter& operator=(const cycle_counter&) = delete;

    [[nodiscard]] bool works() const { return file_ >= 0; }
    [[nodiscard]] std::uint64_t read() const; // 0 where it does not work

private:
    int file_;
};
