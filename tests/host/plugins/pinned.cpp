// SPDX-License-Identifier: MIT
//
// For Windows: what -z nodelete is elsewhere.
#include <windows.h>

__attribute__((constructor)) static void pin() {
    static const char here = 0;
    HMODULE self = nullptr;
    GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_PIN,
                       reinterpret_cast<LPCWSTR>(&here), &self);
}
