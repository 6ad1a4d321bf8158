// SPDX-License-Identifier: MIT
//
// Note records, in any of the formats.
#include "image/notes.hpp"

#include <algorithm>
#include <cstring>
#include <string>

#include "image/bytes.hpp"
#include "image/refusal.hpp"

namespace tenon::inline v1::images {
namespace {

constexpr std::uint64_t header_size = 12;
constexpr std::string_view owner{"Tenon\0", 6};
constexpr std::uint32_t manifest_type = 1;

// Of all blocks together. The largest number seen in a real file is below a hundred.
constexpr std::size_t max_records = 16384;

std::string at_offset(std::uint64_t offset) { return " at offset " + std::to_string(offset); }

} // namespace

failure note_reader::walk(const note_block& block) {
    std::uint64_t at = 0;
    while (block.size - at >= header_size) {
        const std::uint64_t offset = block.offset + at;
        const record header(file_.at(offset, header_size), order_);
        if (header.empty()) return file_.missing("a note", offset, header_size);
        const std::uint64_t owner_size = header.u32(0), text_size = header.u32(4);
        // Gaps count too, or many sections over one stretch of zeros would take for ever.
        if (++records_ > max_records) {
            return damaged(file_.name(), "at most " + std::to_string(max_records) + " notes and gaps", "more");
        }
        if (block.padded && owner_size == 0) {
            at += 4;
            continue;
        }
        const std::uint64_t text_at = at + rounded_up(header_size + owner_size, block.alignment);
        if (!fits(text_at, text_size, block.size)) {
            return damaged(file_.name(), "a note that ends within its segment or section",
                           "one" + at_offset(offset) + " that does not");
        }
        if (owner_size == owner.size() && header.u32(8) == manifest_type) {
            const auto name = file_.at(offset + header_size, owner.size());
            if (name.empty()) return file_.missing("a note's owner", offset + header_size, owner.size());
            if (std::memcmp(name.data(), owner.data(), owner.size()) == 0) {
                if (!block.doubt.empty()) {
                    return refusal(file_.name(), "manifest-not-read-only",
                                   "its manifest in read-only memory, where a running program can't have changed it",
                                   "one" + at_offset(offset) + " in " + std::string(block.doubt),
                                   "link it without options or scripts that move or change sections");
                }
                if (auto e = keep(block.offset + text_at, text_size)) return e;
            }
        }
        at = std::min(text_at + rounded_up(text_size, block.alignment), block.size);
    }
    return {};
}

failure note_reader::keep(std::uint64_t offset, std::uint64_t size) {
    const std::uint64_t in_whole_file = file_.base() + offset;
    for (const image_note& note : found_)
        if (note.offset == in_whole_file) return {};
    total_ += size;
    if (size > max_manifest_size || total_ > max_manifests_size) {
        const bool one = size > max_manifest_size;
        return refusal(file_.name(), "manifest-too-large",
                       one ? "a manifest of at most " + std::to_string(max_manifest_size) + " bytes"
                           : "manifests of at most " + std::to_string(max_manifests_size) + " bytes together",
                       one ? std::to_string(size) + at_offset(in_whole_file) : std::to_string(total_) + " or more",
                       "split its interfaces, or link in fewer plugins");
    }
    // Not make_shared, which would write zeros over bytes that are about to be read.
    const std::span text(new char[static_cast<std::size_t>(size)], static_cast<std::size_t>(size));
    std::shared_ptr<const char[]> keeps(text.data());
    if (!file_.read(offset, std::as_writable_bytes(text))) return file_.missing("a manifest", offset, size);
    found_.push_back({{text.data(), text.size()}, in_whole_file, std::move(keeps)});
    return {};
}

} // namespace tenon::inline v1::images
