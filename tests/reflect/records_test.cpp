// SPDX-License-Identifier: MIT
//
// Interfaces, and the records they lead to: names, offsets, numbering, cycles, and what stays opaque.
#include "text_of.hpp"

#include <cstdint>
#include <cstdio>
#include <sstream>

#include <gtest/gtest.h>

struct forward_declared;
typedef struct {
    int x, y;
} named_by_typedef;
struct tag_and_typedef {
    int x;
};
typedef struct tag_and_typedef other_name;

namespace far::away {
struct placed {
    int x;
    struct inner {
        char c;
    };
};
template <class T> struct holds { T value; };
} // namespace far::away

namespace {

TEST(interfaces, state_name_size_alignment_and_members) {
    struct Functions {
        void (*log)(const char*);
        void (*const sleep)(std::uint64_t) noexcept;
        std::uint32_t version;
    };
    EXPECT_EQ(text_of<Functions>(),
              R"({"name":"Functions","size":24,"align":8,"members":[["log",0,{"fn":["void",{"*const":"char"}]}],)"
              R"(["sleep",8,{"fn":["void","u64"]}],["version",16,"u32"]],"types":[]})");
}

TEST(interfaces, may_have_any_mix_of_members) {
    struct Part {
        int (*read)(void*);
        short flags;
    };
    struct Mixed {
        char tag;
        Part io;
        int (*hooks[3])(int);
        Part parts[2];
        double factor;
        tenon::function_ref<void()> done;
        struct {
            char a;
            int (*b)();
        } unnamed;
    };
    EXPECT_EQ(
        text_of<Mixed>(),
        R"({"name":"Mixed","size":120,"align":8,"members":[["tag",0,"char"],["io",8,"#0"],)"
        R"(["hooks",24,{"array":[3,{"fn":["i32","i32"]}]}],["parts",48,{"array":[2,"#0"]}],["factor",80,"f64:53"],)"
        R"(["done",88,{"function_ref":["void"]}],["unnamed",104,"#1"]],)"
        R"("types":[{"name":"Part","size":16,"align":8,"fields":[["read",0,{"fn":["i32",{"*":"void"}]}],)"
        R"(["flags",8,"i16"]]},{"name":"","size":16,"align":8,"fields":[["a",0,"char"],["b",8,{"fn":["i32"]}]]}]})");
}

TEST(interfaces, may_be_empty) {
    struct Nothing {};
    EXPECT_EQ(text_of<Nothing>(), R"({"name":"Nothing","size":1,"align":1,"members":[],"types":[]})");
}

TEST(interfaces, may_end_in_a_flexible_array) {
    __extension__ struct Open {
        int (*f)();
        int count;
        short rest[];
    };
    EXPECT_EQ(members_of<Open>(),
              R"("members":[["f",0,{"fn":["i32"]}],["count",8,"i32"],["rest",12,{"array":[0,"i16"]}]],"types":[]})");
}

TEST(records, are_numbered_by_first_use_and_listed_once) {
    struct B {
        int b;
    };
    struct A {
        B* b;
        int a;
    };
    struct Functions {
        void (*first)(A*, B);
        B (*second)(const A*);
    };
    EXPECT_EQ(members_of<Functions>(),
              R"("members":[["first",0,{"fn":["void",{"*":"#0"},"#1"]}],["second",8,{"fn":["#1",{"*const":"#0"}]}]],)"
              R"("types":[{"name":"A","size":16,"align":8,"fields":[["b",0,{"*":"#1"}],["a",8,"i32"]]},)"
              R"({"name":"B","size":4,"align":4,"fields":[["b",0,"i32"]]}]})");
}

struct Ring;
struct Link {
    Ring* ring;
    Link* next;
    void (*visit)(Link*, Ring*);
};
struct Ring {
    Link head;
    const Ring* const* others;
};
TEST(records, may_lead_back_to_themselves) {
    EXPECT_EQ(
        kind_and_types<void (*)(Ring*)>(),
        R"({"fn":["void",{"*":"#0"}]}]],"types":[)"
        R"({"name":"Ring","size":32,"align":8,"fields":[["head",0,"#1"],["others",24,{"*const":{"*const":"#0"}}]]},)"
        R"({"name":"Link","size":24,"align":8,"fields":[["ring",0,{"*":"#0"}],["next",8,{"*":"#1"}],)"
        R"(["visit",16,{"fn":["void",{"*":"#1"},{"*":"#0"}]}]]}]})");
}

struct Recursive {
    int (*of)(Recursive* self);
};
TEST(records, may_be_the_interface_itself) {
    EXPECT_EQ(text_of<Recursive>(),
              R"({"name":"Recursive","size":8,"align":8,"members":[["of",0,{"fn":["i32",{"*":"#0"}]}]],"types":[)"
              R"({"name":"Recursive","size":8,"align":8,"fields":[["of",0,{"fn":["i32",{"*":"#0"}]}]]}]})");
}

TEST(records, are_called_by_the_last_part_of_their_name) {
    EXPECT_EQ(kind_and_types<far::away::placed*>(),
              R"({"*":"#0"}]],"types":[{"name":"placed","size":4,"align":4,"fields":[["x",0,"i32"]]}]})");
    EXPECT_EQ(kind_and_types<far::away::placed::inner*>(),
              R"({"*":"#0"}]],"types":[{"name":"inner","size":1,"align":1,"fields":[["c",0,"char"]]}]})");
    EXPECT_EQ(kind_and_types<far::away::holds<far::away::holds<int>>*>(),
              R"({"*":"#0"}]],"types":[{"name":"holds","size":4,"align":4,"fields":[["value",0,"#1"]]},)"
              R"({"name":"holds","size":4,"align":4,"fields":[["value",0,"i32"]]}]})");
    EXPECT_EQ(
        kind_and_types<named_by_typedef*>(),
        R"({"*":"#0"}]],"types":[{"name":"named_by_typedef","size":8,"align":4,"fields":[["x",0,"i32"],["y",4,"i32"]]}]})");
    EXPECT_EQ(kind_and_types<other_name*>(),
              R"({"*":"#0"}]],"types":[{"name":"tag_and_typedef","size":4,"align":4,"fields":[["x",0,"i32"]]}]})");
}

TEST(records, of_the_vocabulary_go_by_their_c_names) {
    EXPECT_EQ(kind_and_types<void (*)(tenon::string_view, tenon::span<const int>)>(),
              R"({"fn":["void","#0","#1"]}]],"types":[{"name":"tenon_string_view","size":16,"align":8,)"
              R"("fields":[["data",0,{"*const":"char"}],["size",8,"u64"]]},{"name":"tenon_span","size":16,"align":8,)"
              R"("fields":[["data",0,{"*const":"i32"}],["size",8,"u64"]]}]})");
    EXPECT_EQ(kind_and_types<tenon::optional<float> (*)()>(),
              R"({"fn":["#0"]}]],"types":[{"name":"tenon_optional","size":8,"align":4,)"
              R"("fields":[["has_value",0,"bool"],["value",4,"f32:24"]]}]})");
}

TEST(records, may_have_odd_members) {
    struct nothing {};
    __extension__ struct odd {
        int count;
        nothing empty;
        char zero_terminated[3];
        long double wide;
        int none[0];
    };
#ifdef __x86_64__
    EXPECT_EQ(
        kind_and_types<odd*>(),
        R"({"*":"#0"}]],"types":[{"name":"odd","size":32,"align":16,"fields":[["count",0,"i32"],["empty",4,"#1"],)"
        R"(["zero_terminated",5,{"array":[3,"char"]}],["wide",16,"f128:64"],["none",32,{"array":[0,"i32"]}]]},)"
        R"({"name":"nothing","size":1,"align":1,"fields":[]}]})");
#endif
}

TEST(records, keep_their_alignment) {
    struct alignas(64) line {
        int a;
        alignas(16) int b;
    };
    EXPECT_EQ(
        kind_and_types<line*>(),
        R"({"*":"#0"}]],"types":[{"name":"line","size":64,"align":64,"fields":[["a",0,"i32"],["b",16,"i32"]]}]})");
}

union either {
    int i;
    float f;
};
TEST(records, that_are_unions_keep_their_content_to_themselves) {
    const std::string described = R"("types":[{"name":"either","size":4,"align":4,"union":true}]})";
    EXPECT_EQ(kind_and_types<either*>(), R"({"*":"#0"}]],)" + described);
    struct owner {
        either by_value;
    };
    EXPECT_EQ(kind_and_types<owner*>(),
              R"({"*":"#0"}]],"types":[{"name":"owner","size":4,"align":4,"fields":[["by_value",0,"#1"]]},)"
              R"({"name":"either","size":4,"align":4,"union":true}]})");
}

TEST(pointees, are_opaque_where_they_are_incomplete) {
    EXPECT_EQ(kind<forward_declared*>(), R"({"*":{"opaque":"forward_declared"}})");
    EXPECT_EQ(kind<const forward_declared**>(), R"({"*":{"*const":{"opaque":"forward_declared"}}})");
    EXPECT_EQ(kind<forward_declared(*)[4]>(), R"({"*":{"array":[4,{"opaque":"forward_declared"}]}})");
}

TEST(pointees, are_opaque_where_they_are_so_by_meaning) {
    EXPECT_EQ(kind<int (*)(FILE*)>(), R"({"fn":["i32",{"*":{"opaque":"_IO_FILE"}}]})");
}

struct with_bit_fields {
    unsigned a : 3;
    unsigned b : 5;
};
struct with_unnamed_bit_fields {
    int a;
    int : 32;
    int b;
};
struct with_anonymous_union {
    int a;
    union {
        int b;
        float c;
    };
};
struct derived : far::away::placed {
    int y;
};
struct with_volatile_member {
    volatile int a;
};
struct with_volatile_bit_field {
    volatile int a : 3;
};
struct stated_with_bit_fields {
    int a;
    unsigned b : 3;
};
struct stated_with_volatile_member {
    volatile int a;
    int b;
};
struct with_const_members {
    const far::away::placed placed;
    const int x;
};
struct with_constructor {
    with_constructor(int);
    int a;
};
struct with_destructor {
    ~with_destructor();
    int a;
};
struct with_virtual_function {
    virtual void f();
    int a;
};
struct with_private_member {
    int a;

private:
    [[maybe_unused]] int b;
};
struct __attribute__((packed)) with_packed_members {
    char a;
    int b;
};
#pragma pack(push, 2)
struct packed_by_pragma {
    char a;
    int b;
};
#pragma pack(pop)
struct __attribute__((packed)) packed_bytes {
    char a;
    char b[3];
};

} // namespace

TENON_MEMBERS(stated_with_bit_fields, 2)
TENON_MEMBERS(stated_with_volatile_member, 2)

namespace {

TEST(pointees, are_opaque_where_they_cannot_be_described) {
    EXPECT_EQ(kind<derived*>(), R"({"*":{"opaque":"derived"}})");
    EXPECT_EQ(kind<with_constructor*>(), R"({"*":{"opaque":"with_constructor"}})");
    EXPECT_EQ(kind<with_destructor*>(), R"({"*":{"opaque":"with_destructor"}})");
    EXPECT_EQ(kind<with_virtual_function*>(), R"({"*":{"opaque":"with_virtual_function"}})");
    EXPECT_EQ(kind<with_private_member*>(), R"({"*":{"opaque":"with_private_member"}})");
}

// Plain structs, whose layout counts even though it can't be told.
TEST(pointees, have_a_size_where_their_members_cannot_be_told) {
    const auto sized = [](const char* name, int size, int align) {
        std::ostringstream out;
        out << R"({"*":"#0"}]],"types":[{"name":")" << name << R"(","size":)" << size << R"(,"align":)" << align
            << "}]}";
        return out.str();
    };
    EXPECT_EQ(kind_and_types<with_bit_fields*>(), sized("with_bit_fields", 4, 4));
    EXPECT_EQ(kind_and_types<stated_with_bit_fields*>(), sized("stated_with_bit_fields", 8, 4));
    EXPECT_EQ(kind_and_types<stated_with_volatile_member*>(), sized("stated_with_volatile_member", 8, 4));
    EXPECT_EQ(kind_and_types<with_anonymous_union*>(), sized("with_anonymous_union", 8, 4));
    EXPECT_EQ(kind_and_types<with_volatile_member*>(), sized("with_volatile_member", 4, 4));
    EXPECT_EQ(kind_and_types<with_volatile_bit_field*>(), sized("with_volatile_bit_field", 4, 4));
    EXPECT_EQ(kind_and_types<with_packed_members*>(), sized("with_packed_members", 5, 1));
    EXPECT_EQ(kind_and_types<packed_by_pragma*>(), sized("packed_by_pragma", 6, 2));
}

TEST(pointees, are_described_where_only_the_padding_is_odd) {
    EXPECT_EQ(kind_and_types<with_unnamed_bit_fields*>(),
              R"({"*":"#0"}]],"types":[{"name":"with_unnamed_bit_fields","size":12,"align":4,)"
              R"("fields":[["a",0,"i32"],["b",8,"i32"]]}]})");
    EXPECT_EQ(kind_and_types<packed_bytes*>(), R"({"*":"#0"}]],"types":[{"name":"packed_bytes","size":4,"align":1,)"
                                               R"("fields":[["a",0,"char"],["b",1,{"array":[3,"char"]}]]}]})");
}

// Const members of class type make clang take the struct for one that is not trivially copyable.
TEST(records, may_have_const_members) {
    EXPECT_EQ(kind_and_types<with_const_members*>(),
              R"({"*":"#0"}]],"types":[{"name":"with_const_members","size":8,"align":4,)"
              R"("fields":[["placed",0,"#1"],["x",4,"i32"]]},)"
              R"({"name":"placed","size":4,"align":4,"fields":[["x",0,"i32"]]}]})");
}

TEST(records, are_without_fields_where_they_are_part_of_one_but_cannot_be_described) {
    struct owner {
        with_bit_fields bits;
        int x;
    };
    EXPECT_EQ(kind_and_types<owner*>(),
              R"({"*":"#0"}]],"types":[{"name":"owner","size":8,"align":4,"fields":[["bits",0,"#1"],["x",4,"i32"]]},)"
              R"({"name":"with_bit_fields","size":4,"align":4}]})");
}

} // namespace
