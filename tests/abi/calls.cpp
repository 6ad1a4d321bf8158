// SPDX-License-Identifier: MIT
//
// The C++ side of the calls in calls.h.
#include "calls.h"

// Hands everything on to C and returns what comes back, so that a wrong convention shows on one of four crossings.
#define HAND_ON(type)                                                                                      \
    type to_cpp_##type(int8_t a, type first, double b, type second, uint16_t c, type third, type fourth) { \
        return to_c_##type(a, first, b, second, c, third, fourth);                                         \
    }
FOR_EACH_TYPE(HAND_ON)

int32_t cpp_calls(transform f, int32_t number) { return f ? f(number) : -1; }
void cpp_visits(visit f, text name, double number) { f(name, number); }
int32_t cpp_value_or(maybe_int value, int32_t fallback) { return value.value_or(fallback); }
int_result cpp_fails(tenon_status status, text message) { return tenon::failure{status, message}; }
plain_result cpp_succeeds() { return {}; }

namespace {
struct adder {
    static int32_t add(int32_t& counter, int32_t number) { return counter += number; }
};
} // namespace
transform cpp_makes_transform(int32_t* counter) { return transform::to<&adder::add>(*counter); }

double cpp_sums(numbers values) {
    double sum = 0;
    for (const double value : values) sum += value;
    return sum;
}
void cpp_fills(writable values, int32_t number) {
    for (int32_t& value : values) value = number;
}
bool cpp_equals(text one, text other) { return one == other; }

tenon_string cpp_makes_string(text content) { return tenon::string::copy(content).release(); }
size_t cpp_takes_string(tenon_string owned) {
    const tenon::string adopted{owned};
    return adopted.size();
}
tenon_buffer cpp_makes_buffer(raw content) { return tenon::buffer::copy(content).release(); }
