/* SPDX-License-Identifier: MIT
 *
 * A library without a manifest, some of whose functions are a Greeter's. */
#include "interfaces.h"

TENON_EXPORT void greeter_greet(tenon_string_view name);
TENON_EXPORT int32_t greeter_twice(int32_t value);
TENON_EXPORT tenon_result_i32 greeter_checked(int32_t value);
TENON_EXPORT void greeter_careless(void);

void greeter_greet(tenon_string_view name) { (void)name; }
int32_t greeter_twice(int32_t value) { return 2 * value; }
tenon_result_i32 greeter_checked(int32_t value) { return (tenon_result_i32){.value = value}; }
void greeter_careless(void) {}
