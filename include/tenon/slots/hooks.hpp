// SPDX-License-Identifier: MIT
//
// What a plugin runs when it is loaded and unloaded, and what keeps exceptions on their own side of the border.
//
//     static bool open(tenon::start_error& why) {
//         if (ready()) return true;
//         why = "no licence file";
//         return false;
//     }
//     static constexpr tenon::exported<Greeter> greeter{{.greet = tenon::no_throw<&greet>}};
//     TENON_PLUGIN(hello, "1.0.0", app, greeter, tenon::start<open>, tenon::stop<close>)
#pragma once

#include "../types/result.hpp"
#include "../types/string_view.hpp"

#if defined(__cpp_exceptions)
#    include <exception>
#endif

namespace tenon::inline v1 {

// Where a failing start hook says why. The text is copied, and cut to what the host has room for.
struct TENON_HIDDEN start_error {
    tenon_error* raw;

    start_error& operator=(string_view message) noexcept {
        std::size_t size = 0;
        for (; size < message.size && size < raw->capacity; ++size) raw->text[size] = message.data[size];
        raw->size = size;
        return *this;
    }
};

// In the list of TENON_PLUGIN. Start runs once, after all slots are filled; `void f()`, or `bool
// f(tenon::start_error&)`, whose false makes the load fail. Stop runs once, before the slots are unbound; `void f()`.
// Exceptions are stopped.
template <auto F> struct TENON_HIDDEN start_t {};
template <auto F> inline constexpr start_t<F> start;
template <auto F> struct TENON_HIDDEN stop_t {};
template <auto F> inline constexpr stop_t<F> stop;

namespace binding {

template <class O> inline constexpr bool is_start = false;
template <auto F> inline constexpr bool is_start<start_t<F>> = true;
template <class O> inline constexpr bool is_stop = false;
template <auto F> inline constexpr bool is_stop<stop_t<F>> = true;

// Calls f; what it throws goes to `caught` as text.
template <class R, class F, class Caught> TENON_HIDDEN constexpr R guarded(F f, Caught caught) noexcept {
#if defined(__cpp_exceptions)
    try {
        return f();
    } catch (const std::exception& e) {
        return caught(string_view(e.what()));
    } catch (...) {
        return caught(string_view("an exception that is not a std::exception"));
    }
#else
    static_cast<void>(caught);
    return f();
#endif
}

TENON_HIDDEN inline tenon_status run_start(const void*, tenon_error*) noexcept { return TENON_OK; }
template <auto F> TENON_HIDDEN tenon_status run_start(const start_t<F>*, tenon_error* why) noexcept {
    start_error error{why};
    return guarded<tenon_status>(
        [&]() -> tenon_status {
            if constexpr (requires { F(error); }) {
                return F(error) ? TENON_OK : TENON_FAILED;
            } else {
                F();
                return TENON_OK;
            }
        },
        [&](string_view what) -> tenon_status {
            error = what;
            return TENON_EXCEPTION;
        });
}
TENON_HIDDEN inline void run_stop(const void*) noexcept {}
template <auto F> TENON_HIDDEN void run_stop(const stop_t<F>*) noexcept {
    guarded<void>([] { F(); }, [](string_view) {});
}

using exception_handler = void (*)(string_view what) noexcept;
// One per image; the linked-in plugins of a program share theirs.
TENON_HIDDEN inline exception_handler handler_of_exceptions = nullptr;

} // namespace binding
} // namespace tenon::inline v1
