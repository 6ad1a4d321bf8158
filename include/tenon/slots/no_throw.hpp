// SPDX-License-Identifier: MIT
//
// A noexcept function of one that may throw. What it throws is handed to the image's handler, and the result is
// `{TENON_EXCEPTION, message}` where the function returns a tenon::result, a value-initialised R{} where not.
//
//     static tenon::result<int> parse(tenon::string_view text);                   // uses std::stoi
//     static constexpr tenon::exported<Parser> parser{{.parse = tenon::no_throw<&parse>}};
//     tenon::on_exception([](tenon::string_view what) noexcept { app->log(what); });
//
// Only where exceptions are on. Not for functions that return references: there is nothing to return instead.
#pragma once

#include "hooks.hpp"

#if defined(__cpp_exceptions)
namespace tenon::inline v1 {

// Sets what is told of each exception that no_throw stops in this image, and returns what was told before; null for
// nobody. Set it before functions can be called: in a start hook. Linked-in plugins of one program share one handler,
// so such a plugin sets what it got again in its stop hook.
TENON_HIDDEN inline binding::exception_handler on_exception(binding::exception_handler handler) noexcept {
    const binding::exception_handler before = binding::handler_of_exceptions;
    binding::handler_of_exceptions = handler;
    return before;
}

namespace binding {

template <class R> inline constexpr bool is_result = false;
template <class T> inline constexpr bool is_result<result<T>> = true;

template <auto F, class Signature> struct guard;
template <auto F, class R, class... A> struct TENON_HIDDEN guard<F, R (*)(A...)> {
    static R call(A... arguments) noexcept {
        return guarded<R>([&]() -> R { return F(static_cast<A&&>(arguments)...); },
                          [](string_view what) -> R {
                              if (handler_of_exceptions != nullptr) handler_of_exceptions(what);
                              if constexpr (is_result<R>)
                                  return failure{TENON_EXCEPTION, "an exception was stopped"};
                              else
                                  return R();
                          });
    }
};

} // namespace binding

template <auto F> inline constexpr auto no_throw = &binding::guard<F, decltype(F)>::call;

} // namespace tenon::inline v1
#endif
