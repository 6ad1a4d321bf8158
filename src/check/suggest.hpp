// SPDX-License-Identifier: MIT
//
// "Did it get another name?": for a function that the other side lacks, the one that it may have become.
//
//     rename_guess guess(need, have);
//     if (const model::slot* s = guess.of(missing)) found += "; it has " + s->path + " ...";
//
// Only ever a hint in a message; no verdict and no binding rests on it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "manifest/manifest.hpp"

namespace tenon::inline v1 {

class rename_guess {
public:
    rename_guess(const model::interface_type& need, const model::interface_type& have) : need_(need), have_(have) {}

    // The one slot of `have` that `need` does not have, of the same spelled type, with a similar name; null when there
    // is none or more than one.
    const model::slot* of(const model::slot& missing);

private:
    void collect();

    const model::interface_type& need_;
    const model::interface_type& have_;
    bool collected_ = false;
    std::size_t tries_ = 0;
    std::unordered_map<std::string, std::vector<const model::slot*>> unasked_; // by spelled type
};

// write_line and writeLine, log and log_message, color and colour.
bool is_similar(std::string_view a, std::string_view b);

} // namespace tenon::inline v1
