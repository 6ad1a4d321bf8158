// SPDX-License-Identifier: MIT
//
// The host in another process, behind a Unix socket: a message there, a message back.
#include <sys/socket.h>

#include "other_process.hpp"

static int sockets[2];
static pid_t server;

static int ask(const message& m) {
    int result = 0;
    if (send(sockets[0], &m, sizeof m, 0) != sizeof m || recv(sockets[0], &result, sizeof result, 0) != sizeof result)
        std::abort();
    return result;
}
static constexpr remote_functions<ask> remote{};

#define CALL(function) remote.function
#define WITHOUT_TURNS
#include "tasks.h"

static void start(const HostFunctions* host) {
    if (socketpair(AF_UNIX, SOCK_SEQPACKET, 0, sockets) != 0) std::abort();
    server = start_process([host] {
        for (message m{}; recv(sockets[1], &m, sizeof m, 0) == sizeof m;) {
            const int result = answer(*host, m);
            if (send(sockets[1], &result, sizeof result, 0) < 0) return;
        }
    });
}
static void stop() { end_process(server); }

BENCH_EXPORT const contender bench_contender{TASKS, start, stop, nullptr, callback_none, nullptr};
