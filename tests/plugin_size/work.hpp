// SPDX-License-Identifier: MIT
//
// What both plugins do, with the `app` that each has defined: all ten functions are called.
#pragma once

static std::int64_t copy(const char* from, const char* to) {
    const double begin = app->now();
    const int source = app->open(from, 0), target = app->open(to, 1);
    constexpr std::size_t size = 4096;
    void* memory = app->allocate(size);
    std::int64_t sum = 0;
    for (std::int64_t n; (n = app->read(source, memory, size)) > 0; app->sleep(1))
        sum += app->write(target, memory, static_cast<std::size_t>(n));
    app->release(memory);
    app->close(source);
    app->close(target);
    if (app->setting("verbose") != nullptr && app->now() - begin > 1) app->log(1, "slow");
    return sum;
}
