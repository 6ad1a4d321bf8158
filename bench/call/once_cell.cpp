// SPDX-License-Identifier: MIT
//
// The founding text's way, in C++: the struct behind a cell that is set once, asked on every call, and a panic where it
// is empty: `HOST.get().unwrap().add(...)`.
#include <atomic>
#include <cstdlib>

#include "functions.h"

namespace {

template <class T> class once_cell {
public:
    void set(const T& value) {
        value_ = value;
        is_set_.store(true, std::memory_order_release);
    }
    [[nodiscard]] const T* get() const { return is_set_.load(std::memory_order_acquire) ? &value_ : nullptr; }

private:
    std::atomic<bool> is_set_{false};
    T value_{};
};

const HostFunctions& unwrap(const HostFunctions* functions) {
    if (functions == nullptr) std::abort();
    return *functions;
}

once_cell<HostFunctions> cell;

} // namespace

#define CALL(function) unwrap(cell.get()).function
#include "tasks.h"

static void start(const HostFunctions* host) { cell.set(*host); }

BENCH_EXPORT const contender bench_contender{TASKS, start, nullptr, nullptr, callback_none, nullptr};
