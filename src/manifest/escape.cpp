// SPDX-License-Identifier: MIT
//
// See escape.hpp.
#include "manifest/escape.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace tenon::inline v1::model {
namespace {

// The code point at the front of `text` and the bytes it takes; 0 bytes when it is not valid UTF-8.
struct decoded {
    std::uint32_t code = 0;
    std::size_t bytes = 0;
};

decoded decode(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    const std::size_t bytes = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() < bytes) return {};
    std::uint32_t code = lead & (0xffu >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte(i) & 0xc0u) != 0x80u) return {};
        code = code << 6 | (byte(i) & 0x3fu);
    }
    const bool overlong = (bytes == 3 && code < 0x800) || (bytes == 4 && code < 0x10000);
    if (overlong || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return {};
    return {code, bytes};
}

bool is_printable(std::uint32_t code) {
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return false;
    const bool turns_or_hides = code == 0xad || code == 0x61c || (code >= 0x200b && code <= 0x200f) ||
                                (code >= 0x2028 && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) ||
                                code == 0xfeff || (code >= 0xfff0 && code <= 0xfffb) ||
                                (code >= 0xe0000 && code <= 0xe0fff);
    return !turns_or_hides;
}

void put_hex(std::string& out, std::uint32_t value, int least_digits) {
    int digits = least_digits;
    while (digits < 8 && value >> (4 * digits) != 0) ++digits;
    for (int i = digits - 1; i >= 0; --i) out += "0123456789abcdef"[value >> (4 * i) & 0xfu];
}

} // namespace

std::string escape(std::string_view text, std::size_t limit) {
    const auto is_plain = [](char c) { return c >= 0x20 && c < 0x7f; };
    if (text.size() <= limit && std::all_of(text.begin(), text.end(), is_plain)) return std::string(text);
    std::string out;
    out.reserve(text.size() < limit ? text.size() : limit);
    while (!text.empty()) {
        if (out.size() >= limit) return out + "...";
        const decoded d = decode(text);
        if (d.bytes == 0 || (d.code < 0x100 && !is_printable(d.code))) {
            out += "\\x";
            put_hex(out, d.bytes == 0 ? static_cast<unsigned char>(text.front()) : d.code, 2);
        } else if (!is_printable(d.code)) {
            out += "\\u{";
            put_hex(out, d.code, 4);
            out += '}';
        } else {
            out += text.substr(0, d.bytes);
        }
        text.remove_prefix(d.bytes == 0 ? 1 : d.bytes);
    }
    return out;
}

} // namespace tenon::inline v1::model
