// SPDX-License-Identifier: MIT
//
// What an author may say about a type: opaque, growing, renamed members, and their number.
#include "text_of.hpp"

#include <cstdint>

#include <gtest/gtest.h>

namespace opt_in {

struct Window {
    unsigned flags : 4;
    int handle;
};
struct Options {
    std::uint32_t size;
    int level;
};
struct Memory {
    void* (*rpl_malloc)(unsigned long);
    void (*free)(void*);
};
class Point {
public:
    Point() = default;
    Point(int x_, int y_) : x(x_), y(y_) {}
    int x, y;
};
union Number {
    int i;
    double d;
};

} // namespace opt_in

template <> inline constexpr bool tenon::opaque<opt_in::Window> = true;
template <> inline constexpr bool tenon::opaque<opt_in::Number> = true;
template <> inline constexpr bool tenon::growing<opt_in::Options> = true;
template <> inline constexpr auto tenon::renamed<opt_in::Memory> = tenon::names({"rpl_malloc", "malloc"});
#define COORDINATES 2 // by a header of the interface
TENON_MEMBERS(opt_in::Point, COORDINATES)

namespace {

TEST(opaque, leaves_size_and_alignment) {
    const std::string window = R"("types":[{"name":"Window","size":8,"align":4}]})";
    EXPECT_EQ(kind_and_types<opt_in::Window*>(), R"({"*":"#0"}]],)" + window);
    EXPECT_EQ(kind_and_types<void (*)(opt_in::Window)>(), R"({"fn":["void","#0"]}]],)" + window);
}

TEST(opaque, lets_a_union_pass_by_value) {
    EXPECT_EQ(kind_and_types<opt_in::Number (*)()>(),
              R"({"fn":["#0"]}]],"types":[{"name":"Number","size":8,"align":8,"union":true}]})");
}

TEST(growing, is_marked) {
    EXPECT_EQ(kind_and_types<void (*)(const opt_in::Options*)>(),
              R"({"fn":["void",{"*const":"#0"}]}]],"types":[{"name":"Options","size":8,"align":4,"grows":true,)"
              R"("fields":[["size",0,"u32"],["level",4,"i32"]]}]})");
}

TEST(renamed, members_go_by_the_name_that_is_meant) {
    EXPECT_EQ(
        members_of<opt_in::Memory>(),
        R"("members":[["malloc",0,{"fn":[{"*":"void"},"u64"]}],["free",8,{"fn":["void",{"*":"void"}]}]],"types":[]})");
}

TEST(members, are_stated_for_a_type_with_constructors) {
    EXPECT_EQ(kind_and_types<void (*)(opt_in::Point)>(),
              R"({"fn":["void","#0"]}]],"types":[{"name":"Point","size":8,"align":4,)"
              R"("fields":[["x",0,"i32"],["y",4,"i32"]]}]})");
}

} // namespace
