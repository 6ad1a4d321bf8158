// SPDX-License-Identifier: MIT
//
// Whole checks: both directions, what is needed and what is not, one finding for one cause, paths, and what the loader
// binds by.
#include <algorithm>
#include <chrono>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include <tenon/host/error.hpp>

#include "texts.hpp"

namespace {

using namespace tenon;
using namespace texts;

std::string lines(const report& r) {
    std::ostringstream out;
    out << r;
    return out.str();
}

std::string function(std::string_view name, int offset, std::string_view signature) {
    return joined(R"([")", name, R"(",)", offset, R"(,{"fn":)", signature, "}]");
}

// Thirty functions, each with its own wrapper around a LogRecord: by value, behind a pointer, inside a wrapper.
std::string thirty_functions(std::string_view level, int size) {
    std::string members, types;
    for (int i = 0; i < 30; ++i) {
        members +=
            joined(i ? "," : "", function(joined("f", i), 8 * i, joined(R"(["void",{"*const":"#)", i, R"("}])")));
        const char* inside[] = {R"("#30")", R"({"*":"#30"})"};
        types += record(joined("Wrap", i), i % 2 ? 16 : size + 8,
                        joined(R"(["r",0,)", inside[i % 2], R"(],["after",)", i % 2 ? 8 : size, R"(,"u64"])")) +
                 ",";
    }
    return interface_text(members, types + record("LogRecord", size,
                                                  joined(R"(["level",0,")", level, R"("],["line",)",
                                                         level == "u64" ? 8 : 4, R"(,"u32"])")));
}

TEST(check, equal_texts_are_equal) {
    const std::string i = thirty_functions("u32", 8);
    const report r = check_import(i, i);
    EXPECT_EQ(r.verdict, verdict::equal);
    EXPECT_TRUE(r.findings.empty());
    EXPECT_EQ(lines(r), "");
    const report other_version =
        check(parsed(manifest_text("host", "demo", "9", exporting(i))), parsed(plugin_text(importing(i))));
    EXPECT_EQ(other_version.verdict, verdict::equal);
}

TEST(check, other_bytes_that_say_the_same_are_compatible) {
    const report r =
        check_import(interface_text(R"(["f",0,{"fn":["void"]}])"), interface_text(R"( ["f", 0, {"fn":["void"]}])"));
    EXPECT_EQ(r.verdict, verdict::compatible);
    EXPECT_TRUE(r.findings.empty());
}

TEST(check, one_cause_that_thirty_functions_reach_is_one_finding) {
    const report r = check_import(thirty_functions("u32", 8), thirty_functions("u64", 16));
    EXPECT_EQ(lines(r), "HostFunctions.f0(arg 1 -> Wrap0).r.level: plugin hello 1.0.0 expects u32 at 0, host demo "
                        "2.1.0 has u64 at 0 (and 29 more "
                        "functions) [integer-width]\n"
                        "  rebuild plugin hello 1.0.0 or host demo 2.1.0 with the header of the other\n");
    EXPECT_EQ(r.verdict, verdict::incompatible);
}

TEST(check, the_whole_report_of_one_changed_field_is_short) {
    // Both directions: the same record in what the host offers and in what the plugin offers.
    const auto both = [](const std::string& i, const std::string& e) {
        return R"("imports":[{"interface":)" + i + R"(,"needs":"all"}],"exports":[{"interface":)" + e + "}]";
    };
    const auto named = [](std::string text, std::string_view name) {
        return text.replace(text.find("HostFunctions"), 13, name);
    };
    const std::string old_one = thirty_functions("u32", 8), new_one = thirty_functions("u64", 16);
    const report r = check(parsed(host_text(both(named(new_one, "Greeter"), new_one))),
                           parsed(plugin_text(both(old_one, named(old_one, "Greeter")))));
    const std::string text = lines(r);
    EXPECT_EQ(ids_of(r), "integer-width integer-width");
    EXPECT_LE(std::count(text.begin(), text.end(), '\n'), 6);
    EXPECT_EQ(r.findings.at(1).path, "Greeter.f0(arg 1 -> Wrap0).r.level");
    EXPECT_EQ(r.findings.at(1).asked_by, "host demo 2.1.0");
    EXPECT_EQ(r.findings.at(1).expected, "u64 at 0");
    EXPECT_EQ(r.findings.at(1).found, "u32 at 0 (and 29 more functions)");
}

TEST(check, of_many_fields_three_are_told) {
    std::string need, have;
    for (int i = 0; i < 10; ++i) {
        need += joined(i ? "," : "", R"(["x)", i, R"(",)", 4 * i, R"(,"u32"])");
        have += joined(i ? "," : "", R"(["x)", i, R"(",)", 4 * i, R"(,"i32"])");
    }
    const auto behind = [](const std::string& r) { return interface_text(R"(["f",0,{"fn":["void",{"*":"#0"}]}])", r); };
    const report r = check_import(behind(record("R", 40, need)), behind(record("R", 40, have)));
    EXPECT_EQ(ids_of(r), "integer-sign integer-sign integer-sign");
    EXPECT_EQ(r.findings.at(2).found, "i32 at 8 (and 7 more fields of R)");
    EXPECT_EQ(ids_of(check_import(behind(record("R", 40, need)), behind(record("S", 40, have)))), "integer-sign");
    EXPECT_EQ(check_import(behind(record("R", 40, need)), behind(record("S", 40, have))).findings.at(0).found,
              "i32 at 0 in S (and 9 more fields of R)");
}

TEST(check, what_a_told_field_moves_is_not_told_again) {
    const auto behind = [](const std::string& types) {
        return interface_text(R"(["f",0,{"fn":["void",{"*":"#0"}]}])", types);
    };
    const auto ids = [&](const std::string& need, const std::string& have) {
        return ids_of(check_import(behind(need), behind(have)));
    };
    // Wider: the fields behind it move, the record grows.
    EXPECT_EQ(ids(record("R", 8, R"(["a",0,"u32"],["b",4,"u32"])"), record("R", 16, R"(["a",0,"u64"],["b",8,"u32"])")),
              "integer-width");
    // As wide, aligned otherwise: it moves itself.
    EXPECT_EQ(ids(record("R", 24, R"(["a",0,"u8"],["b",8,{"*":"void"}],["c",16,"u8"])"),
                  record("R", 16, R"(["a",0,"u8"],["b",2,{"array":[4,"u16"]}],["c",10,"u8"])")),
              "type-kind");
    // The change is in a record inside, which only became aligned otherwise.
    const auto with = [](int offset, int align, int size) {
        return record("Outer", size, joined(R"(["a",0,"u8"],["in",)", offset, R"(,"#1"])")) +
               joined(R"(,{"name":"In","size":8,"align":)", align, R"(,"fields":[["x",0,"u32"],["y",4,"u32"]]})");
    };
    EXPECT_EQ(ids(with(4, 4, 12), with(8, 8, 16)), "record-alignment");
    // But a move with a cause of its own is told.
    EXPECT_EQ(ids(record("R", 16, R"(["a",0,"u32"],["b",4,"u32"])"), record("R", 16, R"(["a",0,"i32"],["b",8,"u32"])")),
              "integer-sign field-moved");
}

std::string path_between(const std::string& members, const std::string& need_types, const std::string& have_types) {
    const report r = check_import(interface_text(members, need_types), interface_text(members, have_types));
    return r.findings.size() == 1 ? r.findings[0].path : lines(r);
}

TEST(check, paths_lead_to_the_difference) {
    const std::string u = record("Item", 8, R"(["key",0,"u32"])"), i = record("Item", 8, R"(["key",0,"i32"])");
    EXPECT_EQ(path_between(R"(["f",0,{"fn":["void","u8",{"*":"#0"}]}])", u, i), "HostFunctions.f(arg 2 -> Item).key");
    EXPECT_EQ(path_between(R"(["f",0,{"fn":["#0"]}])", u, i), "HostFunctions.f(result).key");
    EXPECT_EQ(path_between(R"(["f",0,{"fn":["void",{"*":{"*const":"#0"}}]}])", u, i),
              "HostFunctions.f(arg 1 -> -> Item).key");
    EXPECT_EQ(path_between(R"(["f",0,{"fn":["void",{"fn":["i32","u8",{"*const":"#0"}]}]}])", u, i),
              "HostFunctions.f(arg 1(arg 2 -> Item)).key");
    EXPECT_EQ(path_between(R"(["f",0,{"fn":["void",{"fn":[{"*":"#0"}]}]}])", u, i),
              "HostFunctions.f(arg 1(result -> Item)).key");
    EXPECT_EQ(path_between(R"(["f",0,{"function_ref":["void",{"*":"#0"}]}])", u, i),
              "HostFunctions.f(arg 1 -> Item).key");
    EXPECT_EQ(path_between(R"(["first",0,"#0"])", u, i), "HostFunctions.first.key");
    EXPECT_EQ(path_between(R"(["all",0,{"array":[2,"#0"]}])", u, i), "HostFunctions.all[].key");
    const auto in = [](const std::string& field, const std::string& item) {
        return record("Outer", 32, field) + "," + item;
    };
    const std::string outer = R"(["f",0,{"fn":["void",{"*":"#0"}]}])";
    EXPECT_EQ(path_between(outer, in(R"(["a",0,"#1"])", u), in(R"(["a",0,"#1"])", i)),
              "HostFunctions.f(arg 1 -> Outer).a.key");
    EXPECT_EQ(path_between(outer, in(R"(["a",0,{"*":"#1"}])", u), in(R"(["a",0,{"*":"#1"}])", i)),
              "HostFunctions.f(arg 1 -> Outer).a -> Item.key");
    EXPECT_EQ(path_between(outer, in(R"(["a",0,{"array":[2,"#1"]}])", u), in(R"(["a",0,{"array":[2,"#1"]}])", i)),
              "HostFunctions.f(arg 1 -> Outer).a[].key");
    const std::string nested = R"(["io",0,"#0"])";
    EXPECT_EQ(path_between(nested, record("Io", 8, R"(["read",0,{"fn":["void",{"*":"#1"}]}])") + "," + u,
                           record("Io", 8, R"(["read",0,{"fn":["void",{"*":"#1"}]}])") + "," + i),
              "HostFunctions.io.read(arg 1 -> Item).key");
}

std::string chain(int length, std::string_view last) {
    std::string types;
    for (int i = 0; i < length; ++i)
        types += record(joined("N", i), 8, joined(R"(["next",0,{"*":"#)", i + 1, R"("}])")) + ",";
    return interface_text(R"(["f",0,{"fn":["void",{"*":"#0"}]}])", types + record("Last", 8, last));
}

TEST(check, deep_records_cost_no_stack_and_their_paths_are_shortened) {
    const report r = check_import(chain(20'000, R"(["x",0,"u32"])"), chain(20'000, R"(["x",0,"i32"])"));
    ASSERT_EQ(ids_of(r), "integer-sign");
    EXPECT_EQ(
        r.findings[0].path,
        "HostFunctions.f(arg 1 -> N0).next -> N1.next -> N2 -> ... .next -> N19998.next -> N19999.next -> Last.x");
    EXPECT_EQ(check_import(chain(20'000, R"(["x",0,"u32"])"), chain(20'000, R"( ["x",0,"u32"])")).verdict,
              verdict::compatible);
    EXPECT_EQ(check_import(chain(2, R"(["x",0,"u32"])"), chain(2, R"(["x",0,"i32"])")).findings.at(0).path,
              "HostFunctions.f(arg 1 -> N0).next -> N1.next -> Last.x");
}

// Rings of records that lead to one another: how long a ring is does not matter, only what stands in it.
std::string ring(int length, int odd_one, std::string_view odd_type) {
    std::string types;
    for (int i = 0; i < length; ++i)
        types += joined(i ? "," : "", record("Node", 16,
                                             joined(R"(["next",0,{"*":"#)", (i + 1) % length, R"("}],["x",8,")",
                                                    i == odd_one ? odd_type : "u32", R"("])")));
    return interface_text(R"(["f",0,{"fn":["void",{"*":"#0"}]}])", types);
}

TEST(check, cycles_are_compared_as_what_they_unroll_to) {
    EXPECT_EQ(ids_of(check_import(ring(1, -1, ""), ring(1, -1, ""))), "");
    EXPECT_EQ(ids_of(check_import(ring(2, -1, ""), ring(3, -1, ""))), "");
    EXPECT_EQ(ids_of(check_import(ring(1, -1, ""), ring(7, -1, ""))), "");
    for (int odd = 0; odd < 7; ++odd)
        EXPECT_EQ(ids_of(check_import(ring(1, -1, ""), ring(7, odd, "i32"))), "integer-sign") << odd;
    EXPECT_EQ(ids_of(check_import(ring(1, 0, "i32"), ring(1, 0, "u32"))), "integer-sign");
}

const std::string two =
    interface_text(function("log", 0, R"(["void","u32"])") + "," + function("trace", 8, R"(["void","u32"])"));
const std::string trace_differs =
    interface_text(function("log", 0, R"(["void","u32"])") + "," + function("trace", 8, R"(["void","u64"])"));
const std::string no_trace = interface_text(function("log", 0, R"(["void","u32"])"));

report check_needs(std::string_view needs, const std::string& have) {
    return check(parsed(host_text(exporting(have))), parsed(plugin_text(importing(two, needs))));
}

TEST(check, what_is_not_needed_can_not_break) {
    EXPECT_EQ(check_needs(R"("all")", trace_differs).verdict, verdict::incompatible);
    EXPECT_EQ(check_needs(R"(["log"])", trace_differs).verdict, verdict::compatible);
    EXPECT_EQ(check_needs(R"("all")", no_trace).verdict, verdict::incompatible);
    const report r = check_needs(R"(["log"])", no_trace);
    EXPECT_EQ(lines(r), "note: HostFunctions: plugin hello 1.0.0 expects trace if offered, host demo 2.1.0 has no such "
                        "function [stays-unbound]; nothing to "
                        "do: each stays unbound; ask with has<> before the call\n");
    EXPECT_EQ(r.verdict, verdict::compatible);
}

TEST(check, a_record_that_only_unneeded_functions_reach_can_not_break) {
    const auto with = [](std::string_view type) {
        return interface_text(function("log", 0, R"(["void",{"*":"#0"}])") + "," +
                                  function("trace", 8, R"(["void",{"*":"#1"}])"),
                              record("A", 16, R"(["b",0,{"*":"#2"}])") + "," +
                                  record("C", 8, joined(R"(["x",0,)", type, "]")) + "," + record("B", 8, ""));
    };
    const auto ids = [&](std::string_view needs) {
        return ids_of(check(parsed(host_text(exporting(with(R"("i32")")))),
                            parsed(plugin_text(importing(with(R"("u32")"), needs)))));
    };
    EXPECT_EQ(ids(R"("all")"), "integer-sign");
    EXPECT_EQ(ids(R"(["trace"])"), "integer-sign");
    EXPECT_EQ(ids(R"(["log"])"), "stays-unbound");
}

TEST(check, a_record_that_both_reach_is_told_of_the_needed_one) {
    const auto with = [](std::string_view type) {
        return interface_text(function("a", 0, R"(["void",{"*":"#0"}])") + "," +
                                  function("b", 8, R"(["void",{"*":"#0"}])"),
                              record("R", 8, joined(R"(["x",0,)", type, "]")));
    };
    const report r = check(parsed(host_text(exporting(with(R"("i32")")))),
                           parsed(plugin_text(importing(with(R"("u32")"), R"(["b"])"))));
    ASSERT_EQ(ids_of(r), "integer-sign");
    EXPECT_EQ(r.findings[0].path, "HostFunctions.b(arg 1 -> R).x");
    EXPECT_EQ(r.findings[0].found, "i32 at 0 (and 1 more function)");
}

std::string states_of(const matching& m) {
    std::string out;
    for (const slot_match& s : m.slots)
        out += s.state == slot_match::state::fits     ? joined('f', s.offered, ' ')
               : s.state == slot_match::state::absent ? "absent "
                                                      : "differs ";
    return out;
}

matching compare_texts(std::string_view need, std::string_view needs, const std::string* have) {
    const auto plugin = parsed(plugin_text(importing(need, needs)));
    const auto host = parsed(host_text(have ? exporting(*have) : R"("imports":[],"exports":[])"));
    return compare(plugin.imports.at(0), find_export(host, "HostFunctions"), party_of(plugin), party_of(host));
}

TEST(compare, tells_what_to_bind) {
    const std::string reordered =
        interface_text(function("trace", 0, R"(["void","u32"])") + "," + function("log", 8, R"(["void","u32"])"));
    EXPECT_EQ(states_of(compare_texts(two, R"("all")", &two)), "f0 f1 ");
    EXPECT_EQ(states_of(compare_texts(two, R"("all")", &reordered)), "f1 f0 ");
    EXPECT_EQ(states_of(compare_texts(two, R"(["log"])", &trace_differs)), "f0 differs ");
    EXPECT_EQ(states_of(compare_texts(two, R"(["log"])", &no_trace)), "f0 absent ");
    EXPECT_EQ(states_of(compare_texts(two, R"("all")", nullptr)), "absent absent ");
}

TEST(compare, binds_nothing_that_reaches_a_difference) {
    const auto with = [](std::string_view type) {
        return interface_text(function("a", 0, R"(["void",{"*":"#0"}])") + "," + function("b", 8, R"(["void"])") + "," +
                                  function("c", 16, R"(["void",{"fn":["void",{"*":"#1"}]}])"),
                              record("Outer", 8, R"(["r",0,{"*":"#1"}])") + "," +
                                  record("R", 8, joined(R"(["x",0,)", type, "]")));
    };
    const std::string have = with(R"("i32")");
    EXPECT_EQ(states_of(compare_texts(with(R"("u32")"), R"(["b"])", &have)), "differs f1 differs ");
}

TEST(compare, a_missing_interface_of_which_nothing_is_needed_is_a_note) {
    EXPECT_EQ(compare_texts(two, R"("all")", nullptr).report.verdict, verdict::incompatible);
    const matching m = compare_texts(two, "[]", nullptr);
    EXPECT_EQ(m.report.verdict, verdict::compatible);
    EXPECT_EQ(lines(m.report),
              "note: HostFunctions: plugin hello 1.0.0 expects this interface, host demo 2.1.0 has none of that name "
              "[interface-not-offered]; nothing to do: nothing in it is needed, and all of it stays unbound\n");
}

TEST(compare, gives_up_on_records_without_end) {
    const auto rings = [](int length) {
        std::string types;
        for (int i = 0; i < length; ++i)
            types += joined(i ? "," : "", record("R", 8, joined(R"(["r",0,{"*":"#)", (i + 1) % length, R"("}])")));
        return interface_text(function("f", 0, R"(["void",{"*":"#0"}])") + "," + function("g", 8, R"(["void"])"),
                              types);
    };
    const std::string have = rings(2001);
    const auto start = std::chrono::steady_clock::now();
    const matching m = compare_texts(rings(2000), R"("all")", &have);
    EXPECT_LT(std::chrono::steady_clock::now() - start,
              std::chrono::seconds(20)); // under a sanitizer; else a quarter of one
    EXPECT_EQ(ids_of(m.report), "too-complex");
    EXPECT_EQ(m.report.verdict, verdict::incompatible);
    EXPECT_EQ(states_of(m), "differs differs ");
    const std::string fewer = rings(21);
    EXPECT_EQ(states_of(compare_texts(rings(20), R"("all")", &fewer)), "f0 f1 ");
}

std::string greeters(std::string_view role, std::initializer_list<std::string_view> names) {
    std::string out = joined('"', role, R"(":[)");
    for (const std::string_view name : names)
        out += joined(name == *names.begin() ? "" : ",", R"({"interface":)",
                      interface_text(function("greet", 0, R"(["void"])"), "", name),
                      role == "imports" ? R"(,"needs":"all"})" : "}");
    return out + "]";
}

TEST(check, the_host_needs_what_it_imports) {
    const auto ids = [](std::initializer_list<std::string_view> host, std::initializer_list<std::string_view> plugin) {
        return ids_of(check(parsed(host_text(greeters("imports", host) + R"(,"exports":[])")),
                            parsed(plugin_text(R"("imports":[],)" + greeters("exports", plugin)))));
    };
    EXPECT_EQ(ids({"Greeter"}, {"Greeter"}), "");
    EXPECT_EQ(ids({"Greeter"}, {"Greeter", "More"}), "");
    EXPECT_EQ(ids({"Greeter"}, {"Other"}), "missing-interface");
    EXPECT_EQ(ids({"Greeter"}, {}), "missing-interface");
    EXPECT_EQ(ids({"Greeter", "Codec"}, {}), "missing-interface missing-interface");
    EXPECT_EQ(ids({"Greeter", "Codec"}, {"Codec"}), "interface-not-offered"); // one kind of plugin of two
    EXPECT_EQ(ids({}, {"Greeter"}), "");
}

TEST(check, who_asks_may_say_what_for) {
    const auto host = parsed(host_text(greeters("imports", {"Greeter", "Codec"}) + R"(,"exports":[])"));
    const auto plugin = parsed(plugin_text(R"("imports":[],)" + greeters("exports", {"Codec"})));
    const std::string_view codec[] = {"Codec"}, both[] = {"Codec", "Greeter"};
    EXPECT_EQ(check(host, plugin, codec).verdict, verdict::compatible);
    EXPECT_EQ(check(host, plugin, both).verdict, verdict::incompatible);
    EXPECT_EQ(ids_of(check(host, plugin, both)), "missing-interface");
    EXPECT_EQ(check(host, plugin, both).findings.at(0).found, "only Codec");
}

TEST(check, the_host_needs_the_functions_it_imports) {
    const auto ids = [](std::string_view have) {
        return ids_of(check(parsed(host_text(importing(two))), parsed(plugin_text(exporting(have)))));
    };
    EXPECT_EQ(ids(two), "");
    EXPECT_EQ(ids(no_trace), "missing-function");
    EXPECT_EQ(ids(trace_differs), "integer-width");
}

TEST(check, breaking_findings_come_first) {
    const std::string need =
        interface_text(function("a", 0, R"(["void","enum32"])") + "," + function("b", 8, R"(["void","u32"])"));
    const std::string have =
        interface_text(function("a", 0, R"(["void","u32"])") + "," + function("b", 8, R"(["void","u64"])") + "," +
                       function("c", 16, R"(["void"])"));
    EXPECT_EQ(ids_of(check_import(need, have)), "integer-width enum-integer extra-functions");
}

TEST(check, the_same_note_is_told_once) {
    std::string need, have;
    for (int i = 0; i < 30; ++i) {
        need += joined(i ? "," : "", function(joined("f", i), 8 * i, R"(["void","enum32"])"));
        have += joined(i ? "," : "", function(joined("f", i), 8 * i, R"(["void","u32"])"));
    }
    const report r = check_import(interface_text(need), interface_text(have));
    ASSERT_EQ(ids_of(r), "enum-integer");
    EXPECT_EQ(r.findings[0].found, "u32 (and 29 more places)");
}

TEST(check, a_likely_rename_is_named_only_when_it_is_one) {
    const std::string log = interface_text(function("log_line", 0, R"(["void","u32"])"));
    const auto found = [&](const std::string& members) {
        return check_import(log, interface_text(members)).findings.at(0).found;
    };
    const std::string same = R"(["void","u32"])";
    EXPECT_EQ(found(function("write_log_line", 0, same)), "no such function, but write_log_line of the same signature");
    EXPECT_EQ(found(function("logLine", 0, same)), "no such function, but logLine of the same signature");
    EXPECT_EQ(found(function("log_lime", 0, same)), "no such function, but log_lime of the same signature");
    EXPECT_EQ(found(function("sleep", 0, same)), "no such function");
    EXPECT_EQ(found(function("logLine", 0, R"(["void","u64"])")), "no such function");
    EXPECT_EQ(found(function("logLine", 0, same) + "," + function("log_lines", 8, same)),
              "no such function"); // which one?
    const std::string need_both = interface_text(function("log_line", 0, same) + "," + function("log_lines", 8, same));
    EXPECT_EQ(check_import(need_both, interface_text(function("log_lines", 0, same))).findings.at(0).found,
              "no such function"); // it is asked for
}

TEST(check, what_files_say_is_escaped) {
    const auto plugin = parsed(manifest_text("plugin", "hello", "1\xe2\x80\xae", importing(two)));
    const report r = check(parsed(host_text(exporting(no_trace))), plugin);
    EXPECT_EQ(r.findings.at(0).asked_by, R"(plugin hello 1\u{202e})");
}

TEST(report, prints_line_by_line) {
    report r = check_needs(R"("all")", no_trace);
    merge(r, check_needs(R"(["log"])", trace_differs));
    EXPECT_EQ(lines(r), r.findings.at(0).message + "\nnote: " + r.findings.at(1).message + "\n");
    EXPECT_STREQ(name_of(r.verdict), "incompatible");
    std::ostringstream out;
    out << error{"load-refused", "it does not fit", r};
    EXPECT_EQ(out.str(), "it does not fit\n" + r.findings.at(0).message + "\nnote: " + r.findings.at(1).message);
    EXPECT_STREQ(name_of(verdict::equal), "equal");
    EXPECT_STREQ(name_of(verdict::compatible), "compatible");
    EXPECT_STREQ(name_of(verdict::unreadable), "unreadable");
}

TEST(report, the_worst_verdict_wins) {
    report r;
    merge(r, {verdict::compatible, {}});
    EXPECT_EQ(r.verdict, verdict::compatible);
    merge(r, {verdict::unreadable, {}});
    merge(r, {verdict::incompatible, {}});
    EXPECT_EQ(r.verdict, verdict::unreadable);
}

} // namespace
