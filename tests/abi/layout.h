/* SPDX-License-Identifier: MIT
 *
 * The layout of everything that crosses, frozen: compiled as C and as C++, for every kind of pointer there is.
 * Compiling is the test. When a line here fails, the contract has changed: undo the change, or append a field and raise
 * TENON_ABI_MINOR. A number here is never edited; a new field gets a new line.
 */
#include <tenon/abi.h>
#include <tenon/types.h>

#ifdef __cplusplus
#    define CHECK(condition, text) static_assert(condition, text)
#else
#    define CHECK(condition, text) _Static_assert(condition, text)
#endif

/* Three machines: 64-bit pointers; 32-bit ones with 64-bit integers aligned to 8 (arm, Windows); 32-bit ones with those
 * aligned to 4 (System V i386). Asked of a struct, because there alignof says 8 in some versions. */
struct aligned_u64 {
    char before;
    uint64_t number;
};
#define POINTER64 (sizeof(void*) == 8)
#define U64_IS_8 (offsetof(struct aligned_u64, number) == 8)
#define ON(p64, p32, i386) (POINTER64 ? (p64) : U64_IS_8 ? (p32) : (i386))
/* Most differ only with the size of pointers. */
#define WORDS(pointers, bytes) ((pointers) * sizeof(void*) + (bytes))

#define AT(type, field, offset) CHECK(offsetof(type, field) == (offset), #type "." #field " has moved")
#define SIZE(type, size) CHECK(sizeof(type) == (size), #type " has another size")

CHECK(sizeof(void*) == 8 || sizeof(void*) == 4, "no such pointers are known");
CHECK(sizeof(tenon_function) == sizeof(void*), "function pointers have the size of others");
CHECK(sizeof(size_t) == sizeof(void*), "sizes have the size of pointers");
CHECK(sizeof(bool) == 1, "bool is a byte");

CHECK(TENON_ABI_MAJOR == 1 && TENON_ABI_MINOR == 0, "this file freezes version 1.0");
CHECK(TENON_MAGIC == 0x4e4f4e54u, "TENON_MAGIC has changed");
CHECK(sizeof(tenon_status) == 4 && (tenon_status)-1 < 0, "tenon_status has changed");
CHECK(TENON_OK == 0 && TENON_FAILED == 1 && TENON_EXCEPTION == 2 && TENON_NOT_SUPPORTED == 3, "a status has changed");
CHECK(TENON_UNREGISTERED == 0 && TENON_REGISTERED == 1 && TENON_HOST_GONE == 2, "a phase has changed");

AT(tenon_error, text, 0);
AT(tenon_error, capacity, ON(8, 8, 4));
AT(tenon_error, size, ON(16, 16, 12));
SIZE(tenon_error, ON(24, 24, 20));

AT(tenon_state, owner, 0);
AT(tenon_state, context, WORDS(1, 0));
AT(tenon_state, resolve, WORDS(2, 0));
AT(tenon_state, has, WORDS(3, 0));
AT(tenon_state, unbound, WORDS(4, 0));
AT(tenon_state, phase, WORDS(5, 0));
AT(tenon_state, reserved, WORDS(5, 4));
SIZE(tenon_state, WORDS(5, 8));

AT(tenon_link, state, 0);
AT(tenon_link, import, WORDS(1, 0));
AT(tenon_link, reserved, WORDS(1, 4));
SIZE(tenon_link, WORDS(1, 8));

AT(tenon_import, interface_name, 0);
AT(tenon_import, table, WORDS(1, 0));
AT(tenon_import, link, WORDS(2, 0));
AT(tenon_import, put_stubs, WORDS(3, 0));
AT(tenon_import, slot_count, WORDS(4, 0));
AT(tenon_import, table_size, WORDS(4, 4));
SIZE(tenon_import, WORDS(4, 8));

AT(tenon_export, interface_name, 0);
AT(tenon_export, table, WORDS(1, 0));
AT(tenon_export, table_size, WORDS(2, 0));
AT(tenon_export, reserved, WORDS(2, 4));
SIZE(tenon_export, WORDS(2, 8));

AT(tenon_entry, magic, 0);
AT(tenon_entry, size, 4);
AT(tenon_entry, abi_major, 8);
AT(tenon_entry, abi_minor, 10);
AT(tenon_entry, flags, 12);
AT(tenon_entry, manifest, 16);
AT(tenon_entry, manifest_size, ON(24, 24, 20));
AT(tenon_entry, imports, ON(32, 32, 28));
AT(tenon_entry, exports, ON(40, 36, 32));
AT(tenon_entry, import_count, ON(48, 40, 36));
AT(tenon_entry, export_count, ON(52, 44, 40));
AT(tenon_entry, state, ON(56, 48, 44));
AT(tenon_entry, start, ON(64, 52, 48));
AT(tenon_entry, stop, ON(72, 56, 52));
SIZE(tenon_entry, ON(80, 64, 56));

AT(tenon_string_view, data, 0);
AT(tenon_string_view, size, WORDS(1, 0));
SIZE(tenon_string_view, WORDS(2, 0));

AT(tenon_bytes, data, 0);
AT(tenon_bytes, size, WORDS(1, 0));
SIZE(tenon_bytes, WORDS(2, 0));

AT(tenon_function_ref, call, 0);
AT(tenon_function_ref, context, WORDS(1, 0));
SIZE(tenon_function_ref, WORDS(2, 0));

AT(tenon_result, status, 0);
AT(tenon_result, message, WORDS(1, 0));
SIZE(tenon_result, WORDS(3, 0));

AT(tenon_string, data, 0);
AT(tenon_string, size, WORDS(1, 0));
AT(tenon_string, dispose, WORDS(2, 0));
AT(tenon_string, context, WORDS(3, 0));
SIZE(tenon_string, WORDS(4, 0));

AT(tenon_buffer, data, 0);
AT(tenon_buffer, size, WORDS(1, 0));
AT(tenon_buffer, dispose, WORDS(2, 0));
AT(tenon_buffer, context, WORDS(3, 0));
SIZE(tenon_buffer, WORDS(4, 0));

typedef TENON_SPAN(double) frozen_span;
AT(frozen_span, data, 0);
AT(frozen_span, size, WORDS(1, 0));
SIZE(frozen_span, WORDS(2, 0));

typedef TENON_FUNCTION_REF(int32_t, (void* context, int32_t number)) frozen_function_ref;
AT(frozen_function_ref, call, 0);
AT(frozen_function_ref, context, WORDS(1, 0));
SIZE(frozen_function_ref, WORDS(2, 0));

typedef TENON_OPTIONAL(int32_t) frozen_optional;
AT(frozen_optional, has_value, 0);
AT(frozen_optional, value, 4);
SIZE(frozen_optional, 8);

typedef TENON_RESULT(int32_t) frozen_result;
AT(frozen_result, value, 0);
AT(frozen_result, status, 4);
AT(frozen_result, message, 8);
SIZE(frozen_result, WORDS(2, 8));
