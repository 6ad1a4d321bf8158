// SPDX-License-Identifier: MIT
#include "host/symbol_source.hpp"

#include "host/own_target.hpp"
#include "image/reader.hpp"
#include "manifest/parse.hpp"
#include "platform/path_text.hpp"

namespace tenon::inline v1::hosting {

namespace {

// What the file of a loaded image says; one that can't be read, or says nothing, is known by its names alone.
std::unique_ptr<host_side> read_side(const char* file) {
    auto side = std::make_unique<host_side>();
    side->self = {file, own_target().target.char_signed};
    side->target = own_target().target;
    const expected<image> read = image::read_path(platform::path_of(file), {.need_manifest = false});
    if (!read) return side;
    for (const image_note& note : read->manifests) {
        expected<model::manifest> m = model::parse(note.text);
        if (!m || m->role != model::role_type::host) continue;
        side->self = party_of(*m);
        side->target = m->target;
        side->keeps = m->keeps;
        for (model::shared_interface& i : m->exports) side->tables.push_back({std::move(i), nullptr});
    }
    return side;
}

} // namespace

symbol_source::symbol_source(const load_options& options, const host_side& host)
    : host_(host), image_(std::make_shared<binding::exporter>(options.symbols_of)) {
    if (host.image == nullptr || host.image != image_->base()) own_ = read_side(image_->file());
}

} // namespace tenon::inline v1::hosting
