// SPDX-License-Identifier: MIT
#include "callbacks.hpp"

#include <functional>
#include <memory>

#include <tenon/types.hpp>

#include "../callback.hpp"

namespace {

// What a host keeps of a plugin, each as a plain host would.
int (*pointer)(int);
const std::function<int(int)>* function;
listener* object_of_class;
const std::shared_ptr<listener>* shared;
tenon::function_ref<int(int)> ref;

template <class Call> [[gnu::always_inline]] inline int repeat(unsigned calls, Call call) {
    int x = 0;
    for (unsigned i = 0; i < calls; ++i) {
        x = call(x);
        __asm__ volatile("" : "+r"(x) : : "memory"); // what the host keeps may have changed: it is read again
    }
    return x;
}

int repeat_pointer(unsigned calls) {
    return repeat(calls, [](int x) { return pointer(x); });
}
int repeat_function(unsigned calls) {
    return repeat(calls, [](int x) { return (*function)(x); });
}
int repeat_virtual(unsigned calls) {
    return repeat(calls, [](int x) { return object_of_class->called_back(x); });
}
int repeat_shared(unsigned calls) {
    return repeat(calls, [](int x) {
        const std::shared_ptr<listener> guard = *shared;
        return guard->called_back(x);
    });
}
int repeat_ref(unsigned calls) {
    return repeat(calls, [](int x) { return ref(x); });
}

} // namespace

int call_back(callback_kind kind, const void* object, unsigned calls) {
    void* writable = const_cast<void*>(object);
    switch (kind) {
    case callback_none: return 0;
    case callback_pointer: pointer = reinterpret_cast<int (*)(int)>(writable); return repeat_pointer(calls);
    case callback_function:
        function = static_cast<const std::function<int(int)>*>(object);
        return repeat_function(calls);
    case callback_virtual: object_of_class = static_cast<listener*>(writable); return repeat_virtual(calls);
    case callback_shared: shared = static_cast<const std::shared_ptr<listener>*>(object); return repeat_shared(calls);
    case callback_ref: ref = *static_cast<const tenon::function_ref<int(int)>*>(object); return repeat_ref(calls);
    }
    return 0;
}

int call_back_through(const Tasks* table, unsigned calls) {
    return repeat(calls, [table](int x) { return table->called_back(x); });
}
