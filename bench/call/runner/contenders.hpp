// SPDX-License-Identifier: MIT
//
// All contenders, and how each is opened.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "../contender.h"

enum class way {
    plain,      // dlopen, RTLD_NOW
    plain_lazy, // RTLD_LAZY, for what leaves its calls to the dynamic linker
    tenon_tables,
    tenon_tables_lazy,
    tenon_symbols,
    tenon_symbols_lazy,
};

struct form {
    const char* name;  // of its image, and in results
    const char* title; // in tables
    way opened;
};

// In the order of the tables.
const std::vector<form>& forms();

// One that is open.
class caller {
public:
    // `images` holds <name>.<placement>.so. Ends the program with a message where it can't be opened.
    caller(const form& f, const std::filesystem::path& images, int placement);
    ~caller();
    caller(caller&&) noexcept;
    caller& operator=(caller&&) noexcept;

    [[nodiscard]] const form& what() const { return *form_; }
    [[nodiscard]] int placement() const { return placement_; }

    static constexpr std::string_view tasks[] = {"add", "log", "turns", "cold", "callback"};
    [[nodiscard]] bool can(std::string_view task) const;
    // Calls in one round of a task: 1, 8 or 300.
    [[nodiscard]] static unsigned calls_in_round(std::string_view task);
    void run(std::string_view task, unsigned rounds) const;

private:
    struct opened;
    const form* form_;
    int placement_;
    std::unique_ptr<opened> opened_;
};
