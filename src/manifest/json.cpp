// SPDX-License-Identifier: MIT
//
// See json.hpp. nlohmann's parser is iterative and validates UTF-8; this file only listens to it.
#include "manifest/json.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "manifest/escape.hpp"
#include "manifest/manifest.hpp"

namespace tenon::inline v1::model {
namespace {

// An iterator that tells how far the reader has come: the SAX face itself gives no positions.
class reading_position {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    reading_position() = default;
    reading_position(const char* at, const char** shared) : at_(at), shared_(shared) {}

    reference operator*() const { return *at_; }
    reading_position& operator++() {
        *shared_ = ++at_;
        return *this;
    }
    reading_position operator++(int) {
        reading_position before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const reading_position& a, const reading_position& b) { return a.at_ == b.at_; }

private:
    const char* at_ = nullptr;
    const char** shared_ = nullptr;
};

// C0, DEL, and C1, which is two bytes in UTF-8; that it is UTF-8 has been seen to.
bool has_control(std::string_view text) {
    unsigned char before = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f || (before == 0xc2 && byte < 0xa0)) return true;
        before = byte;
    }
    return false;
}

class listener {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    listener(const char* begin, std::string& strings, std::vector<json_value>& values)
        : position(begin), begin_(begin), strings_(strings), values_(values) {}

    const char* position;
    tenon::error refusal;

    bool null() { return add(json_kind::other); }
    bool boolean(bool value) {
        if (!add(json_kind::boolean)) return false;
        values_.back().string = value ? "true" : "false";
        return true;
    }
    bool number_integer(number_integer_t) { return add(json_kind::other); }
    bool number_float(number_float_t, const string_t&) { return add(json_kind::other); }
    bool number_unsigned(number_unsigned_t value) {
        if (!add(json_kind::number)) return false;
        values_.back().number = value;
        return true;
    }
    bool string(string_t& value) {
        if (!add(json_kind::string)) return false;
        return keep(value, values_.back().string);
    }
    bool binary(binary_t&) { return add(json_kind::other); } // can't come from text
    bool start_object(std::size_t) { return open(json_kind::object); }
    bool start_array(std::size_t) { return open(json_kind::array); }
    bool key(string_t& value) { return keep(value, key_); }
    bool end_array() {
        open_.pop_back();
        return true;
    }
    bool end_object() {
        json_value& object = values_[open_.back().index];
        object.end = here();
        open_.pop_back();
        return keys_are_unique(object);
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) {
        return refuse("manifest-not-json", "at byte {} it is no JSON any more, where all of it should be", here());
    }

private:
    struct container {
        std::uint32_t index;
        std::uint32_t last = no_value;
    };

    std::uint32_t here() const { return static_cast<std::uint32_t>(position - begin_); }

    template <class... A> bool refuse(const char* id, fmt::format_string<A...> why, A&&... with) {
        refusal = damaged(id, fmt::format(why, std::forward<A>(with)...));
        return false;
    }

    bool add(json_kind kind) {
        const auto index = static_cast<std::uint32_t>(values_.size());
        json_value& value = values_.emplace_back();
        value.kind = kind;
        value.key = std::exchange(key_, {});
        if (open_.empty()) return true;
        container& parent = open_.back();
        (parent.last == no_value ? values_[parent.index].first : values_[parent.last].next) = index;
        parent.last = index;
        ++values_[parent.index].count;
        return true;
    }

    bool open(json_kind kind) {
        if (open_.size() == max_json_depth)
            return refuse("manifest-too-deep", "at byte {} it nests deeper, where {} levels are read", here(),
                          max_json_depth);
        add(kind);
        open_.push_back({static_cast<std::uint32_t>(values_.size() - 1)});
        values_.back().begin = here() - 1; // the brace itself has been read
        return true;
    }

    bool keep(const std::string& decoded, std::string_view& view) {
        if (has_control(decoded))
            return refuse("manifest-damaged",
                          "before byte {} its text \"{}\" has a control character, where none is allowed", here(),
                          escape(decoded));
        const std::size_t start = strings_.size();
        strings_ += decoded; // decoded text is never longer than its source, so this stays within the reserve
        view = std::string_view(strings_).substr(start);
        return true;
    }

    bool keys_are_unique(const json_value& object) {
        if (object.count < 2) return true;
        scratch_.clear();
        for (std::uint32_t i = object.first; i != no_value; i = values_[i].next) scratch_.push_back(values_[i].key);
        std::sort(scratch_.begin(), scratch_.end());
        const auto twice = std::adjacent_find(scratch_.begin(), scratch_.end());
        if (twice == scratch_.end()) return true;
        return refuse("manifest-duplicate-key",
                      "the object that ends at byte {} has the key \"{}\" twice, where once is allowed", here(),
                      escape(*twice));
    }

    const char* begin_;
    std::string& strings_;
    std::vector<json_value>& values_;
    std::vector<container> open_;
    std::string_view key_;
    std::vector<std::string_view> scratch_;
};

} // namespace

tenon::error unreadable(std::string id, std::string message) {
    tenon::error e{std::move(id), std::move(message)};
    e.report.verdict = verdict::unreadable;
    return e;
}

tenon::error damaged(std::string id, std::string_view what) {
    return unreadable(std::move(id),
                      fmt::format("the manifest is damaged: {}; rebuild the image, or copy its file again", what));
}

const json_value* json_tree::find(const json_value& object, std::string_view key) const {
    for (const json_value* v = first(object); v; v = next(*v))
        if (v->key == key) return v;
    return nullptr;
}

expected<json_tree> read_json(std::string_view text) {
    if (text.size() > max_text_size)
        return unreadable(
            "manifest-too-large",
            fmt::format("the manifest has {} bytes, where at most {} are read; import and export less in one image",
                        text.size(), max_text_size));
    auto storage = std::make_shared<json_tree::storage>();
    storage->text = text;
    storage->strings.reserve(text.size());

    json_tree tree;
    tree.values.reserve(text.size() / 8); // about what a real manifest has
    const char* begin = storage->text.data();
    listener heard(begin, storage->strings, tree.values);
    const reading_position first(begin, &heard.position);
    const reading_position last(begin + storage->text.size(), &heard.position);
    if (!nlohmann::json::sax_parse(first, last, &heard)) return heard.refusal;
    tree.keeps = std::move(storage);
    return tree;
}

} // namespace tenon::inline v1::model
