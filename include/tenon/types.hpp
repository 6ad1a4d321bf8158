// SPDX-License-Identifier: MIT
//
// The vocabulary: types made for crossing between host and plugin, each with a C twin in types.h.
//
//     string_view, span<T>, bytes     to look at
//     function_ref<R(A...)>           to call
//     optional<T>, result<T>          to return
//     string, buffer                  to hand over; what crosses is tenon_string, tenon_buffer
//
// All but the last two are trivially copied and of standard layout, and are passed as parameters exactly like their
// twin by every compiler. Returned by value, so are optional and result. The views have constructors, and MSVC returns
// a small type with constructors through memory where C uses registers (a view on 32-bit x86 and on ARM64): an
// interface that MSVC shall meet returns the twin, `tenon_string_view name()`. Both convert to each other.
//
// Not here: anything that allocates behind your back, and anything of std::, which differs between standard libraries.
#pragma once

#include "types/buffer.hpp"
#include "types/bytes.hpp"
#include "types/fields.hpp"
#include "types/function_ref.hpp"
#include "types/optional.hpp"
#include "types/result.hpp"
#include "types/span.hpp"
#include "types/string.hpp"
#include "types/string_view.hpp"
