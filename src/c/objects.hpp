// SPDX-License-Identifier: MIT
//
// What is behind the opaque types of host.h, and the border between C++ and C: what is done for a function of the C
// face is done inside `guarded`, which lets nothing through.
//
//     return guarded(why, [&]() -> std::optional<error> { ...; return std::nullopt; });
//
// Nothing here decides anything: every function of host.h is the one of its name in host.hpp.
#pragma once

#include <deque>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tenon/host.h>
#include <tenon/host.hpp>

struct tenon_report {
    const tenon::report* of = nullptr; // null: there was no check
};

struct tenon_failure {
    struct owned {
        tenon::error cause;
        std::string text;
    };
    explicit constexpr tenon_failure(const char* plain) noexcept : id("no-memory"), message(plain), text(plain) {}
    explicit tenon_failure(tenon::error cause);
    static std::unique_ptr<const owned> with_text(tenon::error cause);

    std::unique_ptr<const owned> is;
    const char* id;
    const char* message;
    const char* text;
    tenon_report report;
};

struct tenon_host {
    tenon::host cpp;

    struct loaded {
        std::shared_ptr<tenon::plugin_record> record;
        std::vector<const void*> tables;
    };
    using described = std::vector<tenon::interface_description>;

    tenon_host(std::vector<tenon::offered_table> tables, const tenon_host_note* self);
    tenon::expected<loaded> load(const std::filesystem::path& file, const described& asked,
                                 const tenon::load_options& options);
    tenon::expected<loaded> add(const tenon_entry& entry, const described& asked, const tenon::load_options& options);
    tenon::expected<loaded> load_symbols(const std::filesystem::path& file, const described& asked,
                                         const tenon::load_symbols_options& options);
    tenon::expected<tenon::scan_result> scan(const std::filesystem::path& directory, const described& asked,
                                             const tenon::load_options& options) const;
};

struct tenon_handle {
    std::shared_ptr<tenon::plugin_record> record;
    std::vector<const void*> tables;
    std::vector<const tenon_asked*> asked; // for each table
    std::string name, version;
    tenon_report report;

    const void* table_of(const tenon_asked& wanted) const noexcept;
};

struct tenon_subscription {
    tenon::subscription cpp;
};

namespace tenon::inline v1::c {

// Fills `*why`, where it is not null; never fails.
void put_failure(tenon_failure** why, error cause) noexcept;
void put_current_exception(tenon_failure** why) noexcept;

template <class F> tenon_status guarded(tenon_failure** why, F f) noexcept {
    if (why != nullptr) *why = nullptr;
    try {
        std::optional<error> failed = f();
        if (!failed) return TENON_OK;
        put_failure(why, std::move(*failed));
    } catch (...) {
        put_current_exception(why);
    }
    return TENON_FAILED;
}

// Texts that end with a zero, and lists of them that end with a null.
class texts {
public:
    const char* keep(std::string_view text) { return kept_.emplace_back(text).c_str(); }
    template <class List> tenon_texts keep_all(const List& list) {
        std::vector<const char*>& made = lists_.emplace_back();
        for (const auto& text : list) made.push_back(keep(text));
        made.push_back(nullptr);
        return made.data();
    }

private:
    std::deque<std::string> kept_; // which never moves them
    std::deque<std::vector<const char*>> lists_;
};

// Paths are UTF-8 in C, on every system.
std::filesystem::path path_of(const char* utf8);
std::string utf8_of(const std::filesystem::path& path);

tenon_host::described described(tenon_interfaces asked);
expected<load_options> options_of(const tenon_load_options* options);
std::vector<offered_table> tables_of(tenon_tables tables);

} // namespace tenon::inline v1::c
