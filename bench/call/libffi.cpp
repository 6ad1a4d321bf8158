// SPDX-License-Identifier: MIT
//
// libffi: the signature is known at run time only, and the arguments are put in place by a library. The interfaces are
// prepared once. Callbacks come through a closure.
#include <ffi.h>
#include <type_traits>

#include "functions.h"

namespace {

template <class T> ffi_type* type_of() {
    if constexpr (std::is_void_v<T>)
        return &ffi_type_void;
    else if constexpr (std::is_pointer_v<T>)
        return &ffi_type_pointer;
    else if constexpr (sizeof(T) == 8)
        return &ffi_type_uint64;
    else
        return &ffi_type_sint32;
}

template <class F> struct interface;
template <class R, class... A> struct interface<R(A...)> {
    ffi_cif cif{};
    ffi_type* types[sizeof...(A)] = {type_of<A>()...};
    interface() {
        ffi_prep_cif(&cif, FFI_DEFAULT_ABI, sizeof...(A), type_of<R>(), types);
    }
};
template <class F> interface<F> prepared;

template <class F> struct caller;
template <class R, class... A> struct caller<R(A...)> {
    R (*function)(A...);
    R operator()(A... arguments) const {
        void* values[] = {&arguments...};
        ffi_arg result = 0; // libffi widens what is smaller than a register
        ffi_call(&prepared<R(A...)>.cif, reinterpret_cast<void (*)()>(function), &result, values);
        if constexpr (!std::is_void_v<R>) return static_cast<R>(result);
    }
};

} // namespace

#define CALLER(result, name, parameters, arguments) static caller<result parameters> call_##name;
BENCH_FUNCTIONS(CALLER)

#define CALL(function) call_##function
#include "tasks.h"

static void called_back(ffi_cif*, void* result, void** arguments, void*) {
    *static_cast<ffi_sarg*>(result) = *static_cast<int*>(arguments[0]) + 1;
}
static void* closure_code() {
    void* code = nullptr;
    auto* closure = static_cast<ffi_closure*>(ffi_closure_alloc(sizeof(ffi_closure), &code));
    static interface<int(int)> of_callback;
    ffi_prep_closure_loc(closure, &of_callback.cif, called_back, nullptr, code);
    return code;
}

static void start(const HostFunctions* host) {
#define FILL(result, name, parameters, arguments) call_##name.function = host->name;
    BENCH_FUNCTIONS(FILL)
}

BENCH_EXPORT const contender bench_contender{TASKS, start, nullptr, nullptr, callback_pointer, closure_code()};
