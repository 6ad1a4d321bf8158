// SPDX-License-Identifier: MIT
//
// Text that is handed over, freed by who produced it; crosses as tenon_string.
//
//     static tenon_string describe() { return tenon::string::copy("a plugin").release(); }
//     tenon::string text{plugin->describe()};
//
// Not for building text: do that in a std::string and copy the outcome. Immutable. It holds code of its producer (the
// function that frees it), so it must be gone before that is unloaded.
#pragma once

#include "owned.hpp"
#include "string_view.hpp"

namespace tenon::inline v1 {

class TENON_VISIBLE_TYPE string : public owned<tenon_string> {
public:
    TENON_HIDDEN constexpr string() noexcept = default;
    TENON_HIDDEN constexpr explicit string(tenon_string adopted) noexcept : owned(adopted) {}
    TENON_HIDDEN constexpr string(string&&) noexcept = default;
    TENON_HIDDEN string& operator=(string&&) noexcept = default;
    TENON_HIDDEN ~string() = default;

    // Without memory it is false as a bool (and empty); nothing is thrown, since the sdk is built without exceptions.
    TENON_HIDDEN static string copy(string_view text) noexcept {
        const tenon_string made = allocate(text.size);
        if (made.data != nullptr && text.size != 0)
            __builtin_memcpy(const_cast<char*>(made.data), text.data, text.size);
        return string(made);
    }
};

} // namespace tenon::inline v1
