// SPDX-License-Identifier: MIT
//
// A plugin without Tenon: the note and the entry are written out, so that any compiler for any machine takes it,
// without a header or a library. NOTES says how many notes: 0, 1 or 2. WRITABLE makes a mistake: notes that are not
// constant. PROGRAM adds a main.
#if defined(_WIN32)
#    define SECTION ".tenon"
#    define EXPORT __declspec(dllexport)
#elif defined(__APPLE__)
#    define SECTION "__TEXT,__tenon"
#    define EXPORT __attribute__((visibility("default")))
#else
#    define SECTION ".note.tenon"
#    define EXPORT __attribute__((visibility("default")))
#endif

#ifdef WRITABLE
#    define STORAGE static constinit
#else
#    define STORAGE static constexpr
#endif
#define NOTE [[gnu::used, gnu::section(SECTION)]] alignas(4) STORAGE

// An aggregate: of a type with a constructor g++ makes a writable section, constant or not.
template <unsigned Size> struct note {
    unsigned owner_size, size, type;
    char owner[8], text[(Size + 2) / 4 * 4];
};
template <unsigned Size> consteval note<Size> make_note(const char (&text)[Size]) {
    note<Size> made{6, Size - 1, 1, "Tenon", {}};
    for (unsigned i = 0; i < Size - 1; ++i) made.text[i] = text[i];
    return made;
}

#if NOTES > 0
NOTE auto first = make_note(R"({"role":"plugin"})");
#endif
#if NOTES > 1
NOTE auto second = make_note(R"({"role":"host"})");
#endif

extern "C" {
EXPORT extern const unsigned tenon_plugin_fixture[4];
constexpr unsigned tenon_plugin_fixture[4] = {0x4e4f4e54, 16, 1, 0};
EXPORT int offered(int x) { return x + 1; }
#if defined(__ELF__)
__attribute__((visibility("hidden"))) int internal(int x) { return x + 2; }
#endif
#ifdef PROGRAM
#    if defined(_WIN32)
int mainCRTStartup() { return offered(1); }
#    else
int main() { return offered(1); }
#    endif
#endif
}
