// SPDX-License-Identifier: MIT
//
// A function together with the object it works on: two words, passed like TENON_FUNCTION_REF. The object is only
// referred to.
//
//     void each_line(tenon::function_ref<void(tenon::string_view)> take);
//     each_line([&](tenon::string_view line) { lines.push_back(line); });
//     auto log = tenon::function_ref<void(tenon::string_view)>::to<&logger::write>(the_logger);
//
// Not for keeping, unless the object outlives it: made from a lambda it is good for the call it is passed to. Calling
// an empty one is a bug of the caller; ask it as a bool. No exception may leave the function when the call crosses.
#pragma once

#include <cstddef>
#include <type_traits>

#include "../types.h"
#include "visibility.hpp"

namespace tenon::inline v1 {

// The attribute here too: for members that are templates clang asks the primary template only.
template <class Signature> struct TENON_VISIBLE_TYPE function_ref;

// Where the signature is noexcept, so is what it is made from.
template <class F, class R, bool NoExcept, class... A>
concept callable_as = std::is_invocable_r_v<R, F, A...> &&(!NoExcept || std::is_nothrow_invocable_r_v<R, F, A...>);

// The two exclusions: copies of the very type, and what only std::invoke could call.
template <class F, class R, bool NoExcept, class... A>
concept referable_as = !std::is_same_v<std::remove_cvref_t<F>, function_ref<R(A...) noexcept(NoExcept)>> &&
                       !std::is_member_pointer_v<std::remove_cvref_t<F>> && callable_as<F&, R, NoExcept, A...>;

template <class R, class... A, bool NoExcept> struct TENON_VISIBLE_TYPE function_ref<R(A...) noexcept(NoExcept)> {
    R(TENON_CALL* call)(void* context, A... arguments) = nullptr;
    void* context = nullptr;

    TENON_HIDDEN constexpr function_ref() noexcept = default;
    TENON_HIDDEN constexpr function_ref(decltype(call) function, void* object) noexcept
        : call(function), context(object) {}
    template <referable_as<R, NoExcept, A...> F> TENON_HIDDEN constexpr function_ref(F&& function) noexcept {
        using pointer = std::decay_t<F>;
        if constexpr (std::is_pointer_v<pointer>) { // kept by value: the pointer itself may be a temporary
            const pointer target = function;
            if (target == nullptr) return;
            call = &call_pointer<pointer>;
            context = reinterpret_cast<void*>(target);
        } else {
            call = &call_object<std::remove_reference_t<F>>;
            context = address_of(function);
        }
    }
    function_ref(std::nullptr_t) = delete;

    // Refers to a function known when compiling: nothing to keep alive, and a constant.
    template <auto F> TENON_HIDDEN static constexpr function_ref to() noexcept {
        static_assert(referable_as<decltype(F), R, NoExcept, A...>,
                      "tenon::function_ref::to<F>(): F can't be called with this signature");
        return {&call_constant<F>, nullptr};
    }
    // Refers to object.F(arguments...), or to F(object, arguments...).
    template <auto F, class Object> TENON_HIDDEN static constexpr function_ref to(Object& object) noexcept {
        static_assert(
            !std::is_member_object_pointer_v<decltype(F)> && callable_as<decltype(F), R, NoExcept, Object&, A...>,
            "tenon::function_ref::to<F>(object): neither object.F(...) nor F(object, ...) has this signature");
        return {&call_with<F, Object>, address_of(object)};
    }

    TENON_HIDDEN constexpr explicit operator bool() const noexcept { return call != nullptr; }
    TENON_HIDDEN constexpr R operator()(A... arguments) const noexcept(NoExcept) {
        return call(context, static_cast<A&&>(arguments)...);
    }

private:
    // The callers that `call` points at. Static members, not lambdas: those can't be hidden.
    template <class F> TENON_HIDDEN static R TENON_CALL call_object(void* context, A... arguments) {
        return static_cast<R>((*static_cast<F*>(context))(static_cast<A&&>(arguments)...));
    }
    template <class F> TENON_HIDDEN static R TENON_CALL call_pointer(void* context, A... arguments) {
        return static_cast<R>(reinterpret_cast<F>(context)(static_cast<A&&>(arguments)...));
    }
    template <auto F> TENON_HIDDEN static R TENON_CALL call_constant(void*, A... arguments) {
        return static_cast<R>(F(static_cast<A&&>(arguments)...));
    }
    template <auto F, class Object> TENON_HIDDEN static R TENON_CALL call_with(void* context, A... arguments) {
        Object& object = *static_cast<Object*>(context);
        if constexpr (std::is_member_function_pointer_v<decltype(F)>)
            return static_cast<R>((object.*F)(static_cast<A&&>(arguments)...));
        else
            return static_cast<R>(F(object, static_cast<A&&>(arguments)...));
    }

    template <class Object> TENON_HIDDEN static constexpr void* address_of(Object& object) noexcept {
        return const_cast<void*>(static_cast<const volatile void*>(__builtin_addressof(object)));
    }
};

} // namespace tenon::inline v1
