// SPDX-License-Identifier: MIT
//
// Each C++ type has the size, the alignment and the fields of its C twin, and nothing that would make it cross in
// another way. Compiling is the test.
#include <tenon/types.hpp>

namespace {

template <class Type, class Twin>
concept same_shape = tenon::crosses_by_value<Type> && sizeof(Type) == sizeof(Twin) && alignof(Type) == alignof(Twin);

#define SAME_FIELD(type, twin, field)                                                                           \
    static_assert(offsetof(type, field) == offsetof(twin, field) &&                                             \
                      sizeof(static_cast<type*>(nullptr)->field) == sizeof(static_cast<twin*>(nullptr)->field), \
                  #type "." #field " is not that of " #twin)

static_assert(same_shape<tenon::string_view, tenon_string_view>);
SAME_FIELD(tenon::string_view, tenon_string_view, data);
SAME_FIELD(tenon::string_view, tenon_string_view, size);
static_assert(std::is_same_v<decltype(tenon::string_view::data), decltype(tenon_string_view::data)>);

static_assert(same_shape<tenon::bytes, tenon_bytes>);
SAME_FIELD(tenon::bytes, tenon_bytes, data);
SAME_FIELD(tenon::bytes, tenon_bytes, size);
static_assert(std::is_same_v<decltype(tenon::bytes::data), decltype(tenon_bytes::data)>);

using double_span = TENON_SPAN(const double);
static_assert(same_shape<tenon::span<const double>, double_span>);
SAME_FIELD(tenon::span<const double>, double_span, data);
SAME_FIELD(tenon::span<const double>, double_span, size);

using transform = tenon::function_ref<std::int32_t(std::int32_t)>;
using transform_twin = TENON_FUNCTION_REF(std::int32_t, (void* context, std::int32_t number));
static_assert(same_shape<transform, transform_twin> && same_shape<transform, tenon_function_ref>);
SAME_FIELD(transform, transform_twin, call);
SAME_FIELD(transform, transform_twin, context);
SAME_FIELD(transform, tenon_function_ref, call);
SAME_FIELD(transform, tenon_function_ref, context);
static_assert(std::is_same_v<decltype(transform::call), decltype(transform_twin::call)>);

// Values of every size and alignment: the hole before or behind the value is where two layouts could part.
template <class T> struct twins {
    using optional = TENON_OPTIONAL(T);
    using result = TENON_RESULT(T);
};
template <class T> constexpr bool same_around() {
    using optional = tenon::optional<T>;
    using optional_twin = typename twins<T>::optional;
    static_assert(same_shape<optional, optional_twin>);
    SAME_FIELD(optional, optional_twin, has_value);
    SAME_FIELD(optional, optional_twin, value);
    using result = tenon::result<T>;
    using result_twin = typename twins<T>::result;
    static_assert(same_shape<result, result_twin>);
    SAME_FIELD(result, result_twin, value);
    SAME_FIELD(result, result_twin, status);
    SAME_FIELD(result, result_twin, message);
    return true;
}
struct three_bytes {
    char bytes[3];
};
struct alignas(16) aligned {
    double number;
};
static_assert(same_around<bool>() && same_around<char>() && same_around<std::int16_t>() && same_around<std::int32_t>());
static_assert(same_around<std::int64_t>() && same_around<long double>() && same_around<void*>());
static_assert(same_around<three_bytes>() && same_around<aligned>() && same_around<tenon::string_view>());

// MSVC returns a struct of up to eight bytes in a register only when it is one that C++03 would have called plain.
static_assert(std::is_trivial_v<tenon::optional<bool>> && std::is_trivial_v<tenon::optional<std::int32_t>>);
// With initial values result<T> is none, so it must be too big for registers, also where C would use two (ARM64).
static_assert(sizeof(tenon::result<void>) > 8 && sizeof(tenon::result<char>) > 8);
static_assert(sizeof(void*) == 4 || (sizeof(tenon::result<void>) > 16 && sizeof(tenon::result<char>) > 16));

static_assert(same_shape<tenon::result<void>, tenon_result>);
SAME_FIELD(tenon::result<void>, tenon_result, status);
SAME_FIELD(tenon::result<void>, tenon_result, message);

// The owned types don't cross, but hold exactly what does.
static_assert(sizeof(tenon::string) == sizeof(tenon_string) && sizeof(tenon::buffer) == sizeof(tenon_buffer));

} // namespace
