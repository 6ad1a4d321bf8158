// SPDX-License-Identifier: MIT
//
// The host under test: its manifest, its tables, and what its plugins told it.
#pragma once

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <tenon/host.hpp>

#include "interfaces.hpp"
#include "system.hpp"

namespace test {

extern const tenon::exported<App> app;
extern const tenon::exported<Course> course;
extern const tenon::exported<Everything> everything;

// What plugins said by App::note and Course::ended, in order.
extern std::vector<std::string> notes;

// The next answers of Course.
extern int next_number;
extern mood next_mood;

// Each test starts in the folder of the plugins, with nothing noted, and has an empty folder for files of its own.
class hosting : public testing::Test {
public:
    hosting();
    ~hosting() override;

    static std::string in_plugins(const std::string& name) { // as messages show it
        return std::filesystem::absolute(name).string();
    }
    std::filesystem::path copy_of(const std::string& plugin, const std::string& name) const;

    template <class T> static std::string printed(const tenon::expected<T>& result) {
        if (result) return "loaded";
        std::ostringstream text;
        text << result.error();
        return text.str();
    }
    template <class T> static std::string id_of(const tenon::expected<T>& result) {
        return result ? "loaded" : result.error().id;
    }

    std::filesystem::path folder;
};

// How a plugin gets its functions; for parameterised tests.
struct way {
    bool linked_in;
    tenon::moment when;
};
inline std::string name_of(const way& w) {
    return std::string(w.linked_in ? "linked_in" : "loaded") +
           (w.when == tenon::moment::start ? "_at_start" : "_on_first_call");
}
inline std::string name_of_each(const testing::TestParamInfo<way>& each) { return name_of(each.param); }
inline void PrintTo(const way& w, std::ostream* out) { *out << name_of(w); }
inline const auto every_way = testing::Values(way{false, tenon::moment::start}, way{false, tenon::moment::first_call},
                                              way{true, tenon::moment::start}, way{true, tenon::moment::first_call});

} // namespace test

// What a stub prints before it ends the process, all of it.
#define EXPECT_STOPPED(statement, message) \
    EXPECT_EXIT(statement, ABORTED, testing::Eq(std::string("tenon: ") + (message) + "\n"))
