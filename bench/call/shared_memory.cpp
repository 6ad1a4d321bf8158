// SPDX-License-Identifier: MIT
//
// The host in another process, behind memory that both see. Both sides look again and again while a call is under way,
// the fastest that processes can do; the server naps when nobody has called for a while.
#include <atomic>

#include <ctime>
#include <sched.h>
#include <sys/mman.h>

#include "other_process.hpp"

namespace {

struct channel {
    alignas(64) std::atomic<unsigned> asked;
    message question;
    alignas(64) std::atomic<unsigned> answered;
    int result;
};
channel* shared;
pid_t server;

constexpr int looks_before_giving_way = 20'000;

void pause_briefly() {
#ifdef __x86_64__
    __builtin_ia32_pause();
#endif
}

int ask(const message& m) {
    const unsigned number = shared->asked.load(std::memory_order_relaxed) + 1;
    shared->question = m;
    shared->asked.store(number, std::memory_order_release);
    for (int looks = 0; shared->answered.load(std::memory_order_acquire) != number; ++looks) {
        if (looks > looks_before_giving_way) sched_yield(); // there may be one processor only
        pause_briefly();
    }
    return shared->result;
}

void serve(const HostFunctions& host) {
    int looks = 0;
    for (unsigned number = 1;;) {
        if (shared->asked.load(std::memory_order_acquire) != number) {
            const timespec nap{0, 200'000};
            if (++looks > looks_before_giving_way) nanosleep(&nap, nullptr);
            pause_briefly();
            continue;
        }
        looks = 0;
        shared->result = answer(host, shared->question);
        shared->answered.store(number++, std::memory_order_release);
    }
}

constexpr remote_functions<ask> remote{};

} // namespace

#define CALL(function) remote.function
#define WITHOUT_TURNS
#include "tasks.h"

static void start(const HostFunctions* host) {
    void* memory = mmap(nullptr, sizeof(channel), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) std::abort();
    shared = new (memory) channel{};
    server = start_process([host] { serve(*host); });
}
static void stop() { end_process(server); }

BENCH_EXPORT const contender bench_contender{TASKS, start, stop, nullptr, callback_none, nullptr};
