// SPDX-License-Identifier: MIT
//
// Errors as values: `error` says what went wrong, `expected<T>` is a T or an error.
//
//     auto hello = host.load<Greeter>("./libhello.so");
//     if (!hello) { std::cerr << hello.error() << '\n'; return 1; }
//     hello.value()->greet("world");
//
// For the host side only: these types own memory and must not cross to a plugin (see types/result.hpp for what may).
#pragma once

#include <iosfwd>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

#include "report.hpp"

namespace tenon::inline v1 {

// `id` is stable and listed in docs/findings.md; `message` is for people: who asked, what was expected, what was found,
// what to do. It may have several lines and is safe to print on a terminal. `report` holds the findings when the cause
// was a check; printing the error prints both.
struct error {
    std::string id;
    std::string message;
    tenon::report report = {};
};

std::ostream& operator<<(std::ostream& out, const error& e);

// std::expected is C++23; this is the part of it that Tenon needs, under the same names. Asking for the value of a
// failure, or for the error of a success, is a bug of the caller (std::bad_variant_access is thrown).
template <class T> class [[nodiscard]] expected {
public:
    using value_type = T;
    using error_type = tenon::error;

    expected(T value) : held_(std::in_place_index<0>, std::move(value)) {}
    expected(tenon::error failure) : held_(std::in_place_index<1>, std::move(failure)) {}

    bool has_value() const noexcept { return held_.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    T& value() & { return std::get<0>(held_); }
    const T& value() const& { return std::get<0>(held_); }
    T&& value() && { return std::get<0>(std::move(held_)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const tenon::error& error() const& { return std::get<1>(held_); }
    tenon::error&& error() && { return std::get<1>(std::move(held_)); }

private:
    std::variant<T, tenon::error> held_;
};

} // namespace tenon::inline v1
