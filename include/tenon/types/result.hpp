// SPDX-License-Identifier: MIT
//
// A value, or why there is none, passed and returned like TENON_RESULT(T); result<void> like tenon_result.
//
//     tenon::result<int> parse(tenon::string_view text) {
//         if (text.empty()) return tenon::failure{TENON_FAILED, "nothing to parse"};
//         return {42};
//     }
//     if (auto r = parse("42")) use(*r); else report(r.status, r.message);
//
// An aggregate, as optional is; it may have initial values because it is too big to be returned in registers. The
// message is static text, or lives as long as the interface says: never the text of a local std::string. Not for the
// host's own errors, which own their text (host/error.hpp).
#pragma once

#include <type_traits>

#include "../types.h"
#include "optional.hpp"
#include "string_view.hpp"
#include "visibility.hpp"

namespace tenon::inline v1 {

template <class T> struct [[nodiscard]] TENON_VISIBLE_AGGREGATE result {
    static_assert(crosses_by_value<T>, "tenon::result<T> crosses by value: T must have trivial copy, move and "
                                       "destructor, and standard layout; for owned values use the twin, tenon_string");

    T value = {}; // says something only when status is TENON_OK; first, so that `{value}` is a success
    tenon_status status = TENON_OK;
    string_view message = {};

    TENON_HIDDEN constexpr explicit operator bool() const noexcept { return status == TENON_OK; }
    TENON_HIDDEN constexpr const T& operator*() const noexcept { return value; }
    TENON_HIDDEN constexpr T& operator*() noexcept { return value; }
    TENON_HIDDEN constexpr const T* operator->() const noexcept { return __builtin_addressof(value); }
    TENON_HIDDEN constexpr T* operator->() noexcept { return __builtin_addressof(value); }
    TENON_HIDDEN constexpr T value_or(T fallback) const noexcept { return status == TENON_OK ? value : fallback; }
};

template <> struct [[nodiscard]] TENON_VISIBLE_AGGREGATE result<void> {
    tenon_status status = TENON_OK;
    string_view message = {};

    TENON_HIDDEN constexpr explicit operator bool() const noexcept { return status == TENON_OK; }
};

// Becomes a result of any type. Always a failure: TENON_OK is turned into TENON_FAILED.
struct TENON_VISIBLE_AGGREGATE failure {
    tenon_status status = TENON_FAILED;
    string_view message = {};

    template <class T> TENON_HIDDEN constexpr operator result<T>() const noexcept {
        result<T> failed{};
        failed.status = status == TENON_OK ? TENON_FAILED : status;
        failed.message = message;
        return failed;
    }
};

} // namespace tenon::inline v1
