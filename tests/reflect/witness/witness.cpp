// SPDX-License-Identifier: MIT
//
// A second opinion on the reflection: reads a header with libclang, walks structs by its syntax tree, and writes the
// canonical text of docs/manifest.md without a line of Tenon's.
//
//     witness <source including the header> <struct>... -- <compiler flag>...      one line of text for each struct
//
// A struct for which TENON_MEMBERS states a number is given as <struct>:<number>.
// Knows plain C structs: that is what the headers of other projects hold. Not for classes, Tenon's own types or
// opt-ins; tests/reflect/*_test.cpp have those.
#include <clang-c/Index.h>

#include <algorithm>
#include <cstring>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

// More members than this are not counted, so that what a pointer leads to has no fields, unless their number is stated.
constexpr std::size_t most_counted = 128;
using number_by_name = std::map<std::string, std::size_t>;

std::string take(CXString s) {
    const char* text = clang_getCString(s);
    std::string copy = text != nullptr ? text : "";
    clang_disposeString(s);
    return copy;
}

std::string quoted(const std::string& text) { return '"' + text + '"'; }
std::string number(long long n) { return std::to_string(n); }

// libclang says "A::B" for a name, "(unnamed struct at ...)" or "A::(anonymous union at ...)" for none.
std::string name_of(CXType record) {
    std::string name = take(clang_getTypeSpelling(clang_getTypeDeclaration(record).kind == CXCursor_NoDeclFound
                                                      ? record
                                                      : clang_getCursorType(clang_getTypeDeclaration(record))));
    if (name.find('(') != std::string::npos) return "";
    const std::size_t space = name.rfind("::");
    return space == std::string::npos ? name : name.substr(space + 2);
}

struct field {
    std::string name;
    CXType type;
    long long offset;
    bool is_bit_field;
};

std::vector<field> fields_of(CXType record) {
    std::vector<field> fields;
    clang_Type_visitFields(
        record,
        [](CXCursor c, CXClientData to) {
            const bool bits = clang_Cursor_isBitField(c) != 0;
            std::string name = take(clang_getCursorSpelling(c));
            if (bits && name.empty()) return CXVisit_Continue; // padding, not a member
            static_cast<std::vector<field>*>(to)->push_back(
                {std::move(name), clang_getCursorType(c), clang_Cursor_getOffsetOfField(c), bits});
            return CXVisit_Continue;
        },
        &fields);
    return fields;
}

// What an array is made of, through all its dimensions: that is where its const stands.
CXType element_of(CXType t) {
    t = clang_getCanonicalType(t);
    const bool is_array = t.kind == CXType_ConstantArray || t.kind == CXType_IncompleteArray;
    return is_array ? element_of(clang_getArrayElementType(t)) : t;
}
bool is_const(CXType t) { return clang_isConstQualifiedType(element_of(t)) != 0; }
bool is_volatile(CXType t) { return clang_isVolatileQualifiedType(element_of(t)) != 0; }

bool is_union(CXType t) { return clang_getTypeDeclaration(t).kind == CXCursor_UnionDecl; }
bool is_complete(CXType t) { return clang_Type_getSizeOf(t) >= 0; }

class interface_writer {
public:
    explicit interface_writer(const number_by_name& stated) : stated_(stated) {}

    std::string write(CXType interface) {
        std::string members = write_fields(interface);
        std::string types;
        for (std::size_t i = 0; i < records_.size(); ++i) types += (i != 0 ? "," : "") + write_record(records_[i]);
        return head(interface) + ",\"members\":" + members + ",\"types\":[" + types + "]}";
    }

private:
    static std::string head(CXType record) {
        return "{\"name\":" + quoted(name_of(record)) + ",\"size\":" + number(clang_Type_getSizeOf(record)) +
               ",\"align\":" + number(clang_Type_getAlignOf(record));
    }

    std::string write_fields(CXType record) {
        std::string text = "[";
        for (const field& f : fields_of(record)) {
            if (text.size() != 1) text += ',';
            text += "[" + quoted(f.name) + "," + number(f.offset / 8) + "," + write_type(f.type) + "]";
        }
        return text + "]";
    }

    std::string write_record(CXType record) {
        std::string text = head(record);
        if (is_union(record)) text += ",\"union\":true";
        if (has_fields(record)) text += ",\"fields\":" + write_fields(record);
        return text + "}";
    }

    // Const members make a plain struct fail to be a POD, too.
    static bool is_plain(CXType record) {
        const std::vector<field> fields = fields_of(record);
        const bool has_const =
            std::any_of(fields.begin(), fields.end(), [](const field& f) { return is_const(f.type); });
        return has_const || clang_isPODType(record) != 0;
    }

    // Whether the members of a complete struct can be told, one by one.
    bool has_fields(CXType record) const {
        if (is_union(record) || name_of(record) == "_IO_FILE") return false;
        const std::vector<field> fields = fields_of(record);
        if (!is_plain(record)) return false;
        const long long alignment = clang_Type_getAlignOf(record);
        for (const field& f : fields) {
            if (f.is_bit_field || f.name.empty() || is_volatile(f.type)) return false;
            if (clang_Type_getAlignOf(f.type) > alignment) return false; // packed
        }
        const auto stated = stated_.find(name_of(record));
        return fields.size() <= most_counted || (stated != stated_.end() && stated->second == fields.size());
    }

    std::string reference(CXType record) {
        for (std::size_t i = 0; i < records_.size(); ++i)
            if (clang_equalTypes(records_[i], record) != 0) return "\"#" + number(static_cast<long long>(i)) + "\"";
        records_.push_back(record);
        return "\"#" + number(static_cast<long long>(records_.size() - 1)) + "\"";
    }

    static bool is_va_list_tag(CXType t) {
        return t.kind == CXType_Record && take(clang_getCursorSpelling(clang_getTypeDeclaration(t))) == "__va_list_tag";
    }

    std::string write_function(CXType f) {
        if (f.kind != CXType_FunctionProto) throw std::runtime_error("a function without a prototype");
        std::string text = "{\"fn\":[" + write_type(clang_getResultType(f));
        for (int i = 0; i < clang_getNumArgTypes(f); ++i)
            text += "," + write_type(clang_getArgType(f, static_cast<unsigned>(i)));
        if (clang_isFunctionTypeVariadic(f) != 0) text += ",\"...\"";
        text += "]";
        if (clang_getFunctionTypeCallingConv(f) == CXCallingConv_X86_64Win64) text += ",\"call\":\"ms\"";
        return text + "}";
    }

    std::string write_pointer(CXType pointee) {
        const std::string kind = is_const(pointee) ? "{\"*const\":" : "{\"*\":";
        pointee = clang_getCanonicalType(pointee);
        if (pointee.kind == CXType_FunctionProto || pointee.kind == CXType_FunctionNoProto)
            return write_function(pointee);
        if (pointee.kind == CXType_Record) {
            pointee = clang_getCursorType(clang_getTypeDeclaration(pointee)); // without const
            const bool plain = is_plain(pointee) && name_of(pointee) != "_IO_FILE";
            const bool open = is_complete(pointee) && (is_union(pointee) || plain);
            if (!open) return kind + "{\"opaque\":" + quoted(name_of(pointee)) + "}}";
        }
        return kind + write_type(pointee) + "}";
    }

    static std::string write_number(const char* kind, CXType t, int digits = 0) {
        std::string text = kind + number(clang_Type_getSizeOf(t) * 8);
        if (digits != 0) text += ":" + number(digits);
        return quoted(text);
    }

    std::string write_array(CXType t) {
        const CXType element = clang_getCanonicalType(clang_getArrayElementType(t));
        if (is_va_list_tag(element)) return "\"va_list\"";
        const long long size = t.kind == CXType_ConstantArray ? clang_getArraySize(t) : 0;
        return "{\"array\":[" + number(size) + "," + write_type(element) + "]}";
    }

    std::string write_type(CXType any) {
        const CXType t = clang_getCanonicalType(any);
        switch (t.kind) {
        case CXType_Void: return "\"void\"";
        case CXType_Bool: return "\"bool\"";
        case CXType_NullPtr: return "\"nullptr\"";
        case CXType_Char_S:
        case CXType_Char_U: return "\"char\"";
        case CXType_Char16: return "\"char16\"";
        case CXType_Char32: return "\"char32\"";
        case CXType_WChar: return write_number("wchar", t);
        case CXType_SChar:
        case CXType_Short:
        case CXType_Int:
        case CXType_Long:
        case CXType_LongLong:
        case CXType_Int128: return write_number("i", t);
        case CXType_UChar:
        case CXType_UShort:
        case CXType_UInt:
        case CXType_ULong:
        case CXType_ULongLong:
        case CXType_UInt128: return write_number("u", t);
        case CXType_Float: return write_number("f", t, __FLT_MANT_DIG__);
        case CXType_Double: return write_number("f", t, __DBL_MANT_DIG__);
        case CXType_LongDouble: return write_number("f", t, __LDBL_MANT_DIG__);
        case CXType_Enum: return write_number("enum", t);
        case CXType_LValueReference: return write_pointer(clang_getPointeeType(t));
        case CXType_Pointer: {
            const CXType pointee = clang_getPointeeType(t);
            return is_va_list_tag(clang_getCanonicalType(pointee)) ? "\"va_list\"" : write_pointer(pointee);
        }
        case CXType_ConstantArray:
        case CXType_IncompleteArray: return write_array(t);
        case CXType_Vector:
            return "{\"vector\":[" + number(clang_getNumElements(t)) + "," + write_type(clang_getElementType(t)) + "]}";
        case CXType_Record: return reference(clang_getCursorType(clang_getTypeDeclaration(t)));
        default: throw std::runtime_error("no text for the type " + take(clang_getTypeSpelling(t)));
        }
    }

    const number_by_name& stated_;
    std::vector<CXType> records_; // by number
};

// The type that a struct's name means in a parsed file.
struct wanted {
    std::string name;
    CXType type;
};
CXChildVisitResult look_for(CXCursor c, CXCursor, CXClientData data) {
    auto& w = *static_cast<wanted*>(data);
    const CXCursorKind kind = clang_getCursorKind(c);
    if (kind == CXCursor_LinkageSpec || kind == CXCursor_UnexposedDecl || kind == CXCursor_Namespace)
        return CXChildVisit_Recurse;
    const bool is_type = kind == CXCursor_StructDecl || kind == CXCursor_TypedefDecl || kind == CXCursor_ClassDecl;
    if (!is_type || take(clang_getCursorSpelling(c)) != w.name) return CXChildVisit_Continue;
    const CXType t = clang_getCanonicalType(clang_getCursorType(c));
    if (t.kind == CXType_Record) w.type = clang_getCursorType(clang_getTypeDeclaration(t));
    return CXChildVisit_Continue;
}

int run(const char* source, const std::vector<const char*>& structs, const std::vector<const char*>& flags) {
    CXIndex index = clang_createIndex(0, 0);
    CXTranslationUnit unit = nullptr;
    const CXErrorCode error = clang_parseTranslationUnit2(index, source, flags.data(), static_cast<int>(flags.size()),
                                                          nullptr, 0, CXTranslationUnit_None, &unit);
    if (error != CXError_Success) throw std::runtime_error("libclang can't read " + std::string(source));
    for (unsigned i = 0; i < clang_getNumDiagnostics(unit); ++i) {
        CXDiagnostic d = clang_getDiagnostic(unit, i);
        if (clang_getDiagnosticSeverity(d) >= CXDiagnostic_Error)
            throw std::runtime_error(take(clang_formatDiagnostic(d, clang_defaultDiagnosticDisplayOptions())));
        clang_disposeDiagnostic(d);
    }
    number_by_name stated;
    std::vector<std::string> names;
    for (const std::string name : structs) {
        const std::size_t colon = name.find(':');
        names.push_back(name.substr(0, colon));
        if (colon != std::string::npos) stated[names.back()] = std::stoul(name.substr(colon + 1));
    }
    for (const std::string& name : names) {
        wanted w{name, {}};
        clang_visitChildren(clang_getTranslationUnitCursor(unit), look_for, &w);
        if (w.type.kind != CXType_Record) throw std::runtime_error("no struct " + w.name);
        // What a typedef names may have a tag of another name.
        const std::string tag = name_of(w.type);
        if (stated.count(name) != 0) stated[tag] = stated[name];
        std::cout << interface_writer(stated).write(w.type) << '\n';
    }
    clang_disposeTranslationUnit(unit);
    clang_disposeIndex(index);
    return 0;
}

} // namespace

int main(int argc, char** argv) try {
    std::vector<const char*> structs;
    std::vector<const char*> flags;
    bool in_flags = false;
    for (int i = 2; i < argc; ++i) {
        if (!in_flags && std::strcmp(argv[i], "--") == 0)
            in_flags = true;
        else
            (in_flags ? flags : structs).push_back(argv[i]);
    }
    if (structs.empty()) throw std::runtime_error("usage: witness <source> <struct>... -- <flag>...");
    return run(argv[1], structs, flags);
} catch (const std::exception& e) {
    std::cerr << "witness: " << e.what() << '\n';
    return 1;
}
