// SPDX-License-Identifier: MIT
//
// A library that uses all of the vocabulary in the signature of the one function it exports, and in its body. Only that
// function may be seen outside. Compiled and looked at by exports.sh.
#include <tenon/types.hpp>

// Visible, so that what is instantiated with it would be as well; a member of its own is not to be looked for below.
struct __attribute__((visibility("default"))) owner_of_text {
    __attribute__((always_inline)) const char* data() const { return "x"; }
    __attribute__((always_inline)) int size() const { return 1; }
};

// Not static: with -fvisibility=default it is a user's exported function without an attribute, which g++ would hide if
// a type in its signature were hidden.
int unmarked(tenon::string_view text, tenon::span<const int> numbers, tenon::bytes raw,
             tenon::function_ref<int(int)> call, tenon::optional<int> maybe, const tenon::result<int>& outcome) {
    return static_cast<int>(text.size + numbers.size + raw.size) + (call ? 1 : 0) + maybe.value + outcome.value;
}

namespace {
struct point {
    tenon::string_view name;
    int x;
};
struct meter {
    int value;
    int read(int scale) { return value * scale; }
};
tenon::result<point> measured(int x) {
    if (x < 0) return tenon::failure{TENON_FAILED, "negative"};
    return {{"x", x}};
}
} // namespace

int add(int a) { return a + 1; }

extern "C" __attribute__((visibility("default"))) int exported(tenon::string_view text, tenon::span<const int> numbers,
                                                               tenon::bytes raw, tenon::function_ref<int(int)> call,
                                                               tenon::optional<tenon::string_view> maybe,
                                                               tenon::result<int> outcome) {
    tenon::string_view none, several[3], lent = owner_of_text{};
    tenon::span<point> points;
    tenon::function_ref<int(int)> later;
#if defined(HIDDEN) || defined(__clang__)
    tenon::result<point> plain; // without braces: see visibility.hpp
#else
    tenon::result<point> plain{};
#endif
    plain = measured(static_cast<int>(numbers.size));
    const tenon::optional<point> plain_optional = plain ? tenon::some(*plain) : tenon::optional<point>{};
    meter m{static_cast<int>(raw.size)};
    const auto read = [&m](int x) { return m.read(x); };
    later = read;
    tenon::string owned = tenon::string::copy(maybe.value_or(text));
    tenon::string moved = static_cast<tenon::string&&>(owned);
    owned = static_cast<tenon::string&&>(moved);
    tenon::buffer buffer = tenon::buffer::copy(raw), other;
    other = static_cast<tenon::buffer&&>(buffer);
    tenon::string_view again = owned, twin = tenon_string_view{"a", 1};
    const tenon_bytes crossed = tenon::bytes(other);
    int sum = unmarked(text, numbers, raw, call, tenon::some(1), outcome);
    for (const char c : again) sum += c;
    for (const auto& p : points) sum += p.x;
    sum += again == twin && none == several[1] && lent == "x" ? *outcome : outcome.value_or(2);
    sum += call(1) + later(2) + tenon::function_ref<int(int)>::to<&add>()(3) + tenon::function_ref<int(int)>(add)(4);
    sum += tenon::function_ref<int(int)>::to<&meter::read>(m)(5) + (plain_optional ? plain_optional->x : 0);
    return sum + static_cast<int>(crossed.size) + (points.empty() ? 1 : points[0].x);
}
