// SPDX-License-Identifier: MIT
//
// Bytes that are handed over, freed by who produced them; crosses as tenon_buffer.
//
//     static tenon_buffer render() {
//         tenon::buffer image = tenon::buffer::of_size(640 * 480);
//         if (image) draw(image.data(), image.size());
//         return image.release();
//     }
//     tenon::buffer image{plugin->render()};
//
// Not for growing. It holds code of its producer (the function that frees it), so it must be gone before that is
// unloaded.
#pragma once

#include "bytes.hpp"
#include "owned.hpp"

namespace tenon::inline v1 {

class TENON_VISIBLE_TYPE buffer : public owned<tenon_buffer> {
public:
    TENON_HIDDEN constexpr buffer() noexcept = default;
    TENON_HIDDEN constexpr explicit buffer(tenon_buffer adopted) noexcept : owned(adopted) {}
    TENON_HIDDEN constexpr buffer(buffer&&) noexcept = default;
    TENON_HIDDEN buffer& operator=(buffer&&) noexcept = default;
    TENON_HIDDEN ~buffer() = default;

    // Both are false as a bool (and empty) where there is no memory. The bytes of the first are not initialised.
    TENON_HIDDEN static buffer of_size(std::size_t size) noexcept { return buffer(allocate(size)); }
    TENON_HIDDEN static buffer copy(bytes content) noexcept {
        buffer made = of_size(content.size);
        if (made && content.size != 0) __builtin_memcpy(made.data(), content.data, content.size);
        return made;
    }
};

} // namespace tenon::inline v1
