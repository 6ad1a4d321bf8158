// SPDX-License-Identifier: MIT
//
// What string and buffer have in common: sole ownership of a twin, whose dispose function is called once.
//
//     tenon::string text{plugin->describe()};   // adopts the tenon_string that came across
//     return tenon::string::copy("hello").release();   // gives one across
//
// Not a signature's type: what crosses is the twin. Not for use on its own.
#pragma once

#include <cstddef>
#include <type_traits>

#include "../types.h"
#include "visibility.hpp"

namespace tenon::inline v1 {

template <class Twin> class TENON_VISIBLE_TYPE owned {
public:
    TENON_HIDDEN constexpr owned() noexcept = default;
    TENON_HIDDEN constexpr explicit owned(Twin adopted) noexcept : twin_(adopted) {}
    TENON_HIDDEN constexpr owned(owned&& other) noexcept : twin_(other.release()) {}
    TENON_HIDDEN owned& operator=(owned&& other) noexcept {
        const Twin taken = other.release(); // first, so that assigning to itself changes nothing
        dispose();
        twin_ = taken;
        return *this;
    }
    TENON_HIDDEN ~owned() { dispose(); }

    // From here on the caller has to dispose of it, usually by handing it across.
    [[nodiscard]] TENON_HIDDEN constexpr Twin release() noexcept {
        const Twin twin = twin_;
        twin_ = {};
        return twin;
    }

    // Whether there is a value; an empty one is a value too. False where memory was exhausted.
    TENON_HIDDEN constexpr explicit operator bool() const noexcept { return twin_.data != nullptr; }

    // With these it converts to the views, and to all that takes data() and size().
    TENON_HIDDEN constexpr auto* data() noexcept { return twin_.data; }
    TENON_HIDDEN constexpr const auto* data() const noexcept { return twin_.data; }
    TENON_HIDDEN constexpr std::size_t size() const noexcept { return twin_.size; }

protected:
    // A twin with room for `size` elements from this image's malloc, or an empty twin where there is no memory. By the
    // compiler's names, because <cstdlib> would cost every plugin more to compile than all of this.
    TENON_HIDDEN static Twin allocate(std::size_t size) noexcept {
        void* const memory = __builtin_malloc(size == 0 ? 1 : size);
        if (memory == nullptr) return {};
        return {static_cast<decltype(Twin::data)>(memory), size, &free_memory, nullptr};
    }

private:
    TENON_HIDDEN static void TENON_CALL free_memory(void*, void* data, std::size_t) noexcept { __builtin_free(data); }

    TENON_HIDDEN void dispose() noexcept {
        if (twin_.dispose == nullptr) return;
        void* const data = const_cast<std::remove_const_t<std::remove_pointer_t<decltype(Twin::data)>>*>(twin_.data);
        twin_.dispose(twin_.context, data, twin_.size);
    }

    Twin twin_ = {};
};

} // namespace tenon::inline v1
