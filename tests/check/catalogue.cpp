// SPDX-License-Identifier: MIT
//
// See catalogue.hpp. In the order of docs/findings.md.
#include "catalogue.hpp"

#include <string_view>
#include <utility>

#include "texts.hpp"

namespace {

using namespace texts;

// log(LogRecord*), for what happens inside a record.
std::string with_record(std::string_view record_text) {
    return interface_text(R"(["log",0,{"fn":["void",{"*const":"#0"}]}])", record_text);
}

// log(T)
std::string with_argument(std::string_view type) {
    return interface_text(joined(R"(["log",0,{"fn":["void",)", type, "]}]"));
}

const std::string level = R"(["level",0,"u32"])";
const std::string log_record = record("LogRecord", 16, level);

class cases {
public:
    std::vector<finding_case> all;

    void pair(std::string id, std::string meaning, const std::string& need, const std::string& have,
              const std::string& twin) {
        all.push_back({std::move(id), std::move(meaning), host_text(exporting(have)), plugin_text(importing(need)),
                       host_text(exporting(twin))});
    }
    void same_twin(std::string id, std::string meaning, const std::string& need, const std::string& have) {
        pair(std::move(id), std::move(meaning), need, have, need);
    }
    void target(std::string id, std::string meaning, std::string_view what, std::string_view by) {
        std::string other = linux_target;
        other.replace(other.find(what), what.size(), by);
        const std::string i = with_argument(R"("u32")");
        all.push_back({std::move(id), std::move(meaning), host_text(exporting(i)), plugin_text(importing(i), other),
                       host_text(exporting(i), other)});
    }
};

void add_targets(cases& c) {
    c.target("target-os", "The images are for different systems.", R"("os":"linux")", R"("os":"windows")");
    c.target("target-arch", "The images are for different processors.", R"("arch":"x86_64")", R"("arch":"aarch64")");
    c.target("target-endian", "The images are for different byte orders.", R"("endian":"little")", R"("endian":"big")");
    c.target("target-pointer-width", "The images have pointers of different width (x86-64 and its x32, say).",
             R"("pointer":64)", R"("pointer":32)");
}

void add_missing(cases& c) {
    const std::string log = with_argument(R"("u32")");
    c.same_twin("missing-interface", "A needed interface is not offered.", log,
                interface_text("", "", "FileFunctions"));
    c.same_twin("missing-function",
                "A needed function is not offered. If one that nobody asked for has the same signature and a similar "
                "name, it is named.",
                log, interface_text(R"(["log_line",0,{"fn":["void","u32"]}])"));
    c.same_twin("missing-data", "A needed data member is not offered.", interface_text(R"(["version",0,"u32"])"),
                interface_text(""));
    std::string ring[2];
    for (int n : {1000, 1001})
        for (int i = 0; i < n; ++i)
            ring[n - 1000] += joined(i ? "," : "", record("R", 8, joined(R"(["r",0,{"*":"#)", (i + 1) % n, R"("}])")));
    c.same_twin("too-complex",
                "Records refer to one another in so many ways that the comparison was given up. It takes hundreds of "
                "records that are "
                "arranged differently on both sides; nothing of the interface is bound.",
                with_record(ring[0]), with_record(ring[1]));
}

void add_signatures(cases& c) {
    const auto argument = [&](std::string id, std::string meaning, std::string_view need, std::string_view have) {
        c.same_twin(std::move(id), std::move(meaning), with_argument(need), with_argument(have));
    };
    c.same_twin("argument-count", "A function takes more or fewer arguments.", with_argument(R"("u32")"),
                with_argument(R"("u32","u32")"));
    c.same_twin("variadic", "A function takes variable arguments on one side only.", with_argument(R"("u32")"),
                with_argument(R"("u32","...")"));
    c.same_twin("calling-convention", "A function has another calling convention.",
                interface_text(R"(["log",0,{"fn":["void"]}])"),
                interface_text(R"(["log",0,{"fn":["void"],"call":"ms"}])"));
    argument("type-kind", "A type became one of another kind: a pointer a value, an integer a float, a function data.",
             R"({"*":"u32"})", R"("u32")");
    argument("integer-width", "An integer became wider or narrower.", R"("u32")", R"("u64")");
    argument("integer-sign", "An integer became signed or unsigned.", R"("u32")", R"("i32")");
    argument("character-kind", "A character type became another one, or an integer.", R"({"*const":"char"})",
             R"({"*const":"char8"})");
    argument("float-format", "A floating-point type has another width or precision.", R"("f128:64")", R"("f128:113")");
    argument("enum-width", "An enumeration has another width; `-fshort-enums` does that too.", R"("enum32")",
             R"("enum8")");
    argument("pointee-constness",
             "What a pointer leads to is const on one side only: one of them writes what the other keeps.",
             R"({"*const":"u8"})", R"({"*":"u8"})");
    argument("array-length", "An array or vector has another length.", R"({"*":{"array":[16,"u8"]}})",
             R"({"*":{"array":[32,"u8"]}})");
}

void add_records(cases& c) {
    const auto in_record = [&](std::string id, std::string meaning, const std::string& need, const std::string& have) {
        c.same_twin(std::move(id), std::move(meaning), with_record(need), with_record(have));
    };
    in_record("record-kind", "A struct became a union.", log_record,
              R"({"name":"LogRecord","size":16,"align":8,"union":true})");
    in_record("field-removed",
              "A field is needed that the other side does not have, or has under another name with another type.",
              record("LogRecord", 16, level + R"(,["line",4,"u32"])"), record("LogRecord", 16, level));
    in_record(
        "field-added",
        "The other side has a field more. Behind a pointer too: who allocates the struct allocates too little of it. "
        "Both sides can allow it with `tenon::growing`.",
        record("LogRecord", 16, level), record("LogRecord", 16, level + R"(,["line",4,"u32"])"));
    in_record("field-moved", "Fields were reordered, padded or packed: the same field lies elsewhere.",
              record("LogRecord", 16, level + R"(,["line",4,"u32"],["file",8,"u32"])"),
              record("LogRecord", 16, level + R"(,["line",8,"u32"],["file",4,"u32"])"));
    in_record("record-size", "The fields are the same and lie at the same places, but the whole has another size.",
              log_record, record("LogRecord", 24, level));
    in_record("record-alignment", "The fields are the same, but the whole has another alignment.", log_record,
              R"({"name":"LogRecord","size":16,"align":16,"fields":[["level",0,"u32"]]})");
    const std::string by_value = R"(["log",0,{"fn":["void","#0"]}])";
    const std::string grows = R"(,"grows":true)";
    const std::string short_one = record("Options", 8, R"(["size",0,"u64"])", grows);
    const std::string long_one = record("Options", 16, R"(["size",0,"u64"],["depth",8,"u32"])", grows);
    c.pair("grows-by-value", "A struct has grown, as `tenon::growing` allows it, but is passed by value here.",
           interface_text(by_value, short_one), interface_text(by_value, long_one),
           interface_text(by_value, short_one));
}

void add_notes(cases& c) {
    const std::string log = R"(["log",0,{"fn":["void","u32"]}])";
    const std::string two = interface_text(log + R"(,["trace",8,{"fn":["void","u32"]}])");
    c.all.push_back({"stays-unbound",
                     "A function that is not needed is not offered, or is offered with another signature.",
                     host_text(exporting(interface_text(log + R"(,["trace",8,{"fn":["void","u64"]}])"))),
                     plugin_text(importing(two, R"(["log"])")), host_text(exporting(two))});
    const std::string grows = R"(,"grows":true)";
    c.same_twin("record-grown", "A struct has fields appended, as both sides allow it with `tenon::growing`.",
                with_record(record("Options", 8, R"(["size",0,"u64"])", grows)),
                with_record(record("Options", 16, R"(["size",0,"u64"],["depth",8,"u32"])", grows)));
    c.same_twin("record-renamed", "A struct has another name and the same content.", with_record(log_record),
                with_record(record("LogEntry", 16, level)));
    c.same_twin("field-renamed", "A field has another name at the same place, with the same type.",
                with_record(log_record), with_record(record("LogRecord", 16, R"(["severity",0,"u32"])")));
    c.same_twin("one-side-opaque", "One side only declares what the other describes.", with_record(log_record),
                interface_text(R"(["log",0,{"fn":["void",{"*const":{"opaque":"LogRecord"}}]}])"));
    c.same_twin("enum-integer", "An enumeration became an integer of its width, or the other way round.",
                with_argument(R"("enum32")"), with_argument(R"("i32")"));
    std::string unsigned_char = linux_target;
    unsigned_char.replace(unsigned_char.find("signed"), 6, "unsigned");
    const std::string with_char = with_argument(R"("char")");
    c.all.push_back({"char-sign",
                     "`char` is signed on one side only, and one is passed or stored alone. Text behind pointers and "
                     "in arrays does not count.",
                     host_text(exporting(with_char), unsigned_char), plugin_text(importing(with_char)),
                     host_text(exporting(with_char))});
    c.pair("extra-functions", "The other side offers more than is known here.", interface_text(log), two,
           interface_text(log));
    const auto both = [](std::string_view role) {
        return joined('"', role, R"(":[{"interface":)", interface_text("", "", "Greeter"),
                      role == "imports" ? R"(,"needs":"all"},{"interface":)" : R"(},{"interface":)",
                      interface_text(R"(["decode",0,{"fn":["void"]}])", "", "Codec"),
                      role == "imports" ? R"(,"needs":"all"}])" : "}]");
    };
    c.all.push_back({"interface-not-offered",
                     "The host also knows plugins that offer another interface than this one does, or nothing of a "
                     "missing interface is needed.",
                     host_text(both("imports") + R"(,"exports":[])"),
                     plugin_text(exporting(interface_text("", "", "Greeter"))),
                     host_text(R"("imports":[{"interface":)" + interface_text("", "", "Greeter") +
                               R"(,"needs":"all"}],"exports":[])")});
}

} // namespace

std::vector<finding_case> finding_cases() {
    cases c;
    add_targets(c);
    add_missing(c);
    add_signatures(c);
    add_records(c);
    add_notes(c);
    return std::move(c.all);
}

std::vector<refusal_case> refusal_cases() {
    const std::string good = plugin_text(importing(with_argument(R"("u32")")));
    const auto with = [&](std::string_view what, std::string_view by) {
        std::string text = good;
        return text.replace(text.find(what), what.size(), by);
    };
    std::string large = good;
    large.append(tenon::model::max_text_size - large.size(), ' ');
    const auto nested = [&](std::size_t lists) {
        return with(R"("role")", joined(R"("x":)", std::string(lists, '['), std::string(lists, ']'), R"(,"role")"));
    };
    return {
        {"manifest-too-large", "More than 4 MB of text.", large + " ", large},
        {"manifest-too-deep", "More than 64 lists and objects inside one another.", nested(64), nested(63)},
        {"manifest-not-json", "The text is no JSON: cut off, overwritten, or not UTF-8.", good.substr(0, 100), good},
        {"manifest-duplicate-key",
         "An object says the same key twice, so that two readers may understand it differently.",
         with(R"("role")", R"("name":"other","role")"), good},
        {"manifest-newer-format", "It was written for a later Tenon.", with(R"("tenon":1)", R"("tenon":2)"), good},
        {"manifest-damaged",
         "It is JSON, but no manifest: something is missing, out of range, no identifier, or of a type that does not "
         "exist.",
         with(R"(["log",0,)", R"(["log",4090,)"), good},
    };
}
