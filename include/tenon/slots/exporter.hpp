// SPDX-License-Identifier: MIT
//
// Asks one image of this process for a function that it exports, under the rule that the function must lie in that very
// image: a dynamic linker would as well hand out the C library's `log`. For ELF systems and Windows; used by the host
// library and by plugins that bind themselves.
//
//     exporter app(nullptr);                                  // the main program
//     if (found f = app.find("HostFunctions_log"); f.is == found::here) ...
#pragma once

#include "../abi.h"

namespace tenon::inline v1::binding {

struct TENON_HIDDEN found {
    enum what {
        here,
        nowhere,
        elsewhere,      // in the file `where`
        not_a_function, // data
    };
    what is = nowhere;
    tenon_function address = nullptr;
    const char* where = ""; // the loader's text, good while that image is loaded
};

} // namespace tenon::inline v1::binding

#ifdef _WIN32
#    include "exporter_windows.hpp"
#else
#    include "exporter_elf.hpp"
#endif
