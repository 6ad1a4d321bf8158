// SPDX-License-Identifier: MIT
//
// Where threads wait for one another, again and again: a std::barrier, but that of g++ 12 hangs on Windows.
#pragma once

#include <condition_variable>
#include <mutex>

namespace test {

class meeting {
public:
    explicit meeting(int threads) : threads_(threads) {}

    void arrive_and_wait() {
        std::unique_lock guard(lock_);
        const unsigned round = round_;
        if (++here_ == threads_) {
            here_ = 0;
            ++round_;
            all_are_here_.notify_all();
        } else {
            all_are_here_.wait(guard, [&] { return round_ != round; });
        }
    }

private:
    std::mutex lock_;
    std::condition_variable all_are_here_;
    const int threads_;
    int here_ = 0;
    unsigned round_ = 0;
};

} // namespace test
