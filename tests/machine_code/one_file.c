/* SPDX-License-Identifier: MIT
 *
 * one_file.cpp in C. Its functions are visible here, so that they can be found in the disassembly. */
#include <tenon/plugin.h>

#include "interfaces.h"

TENON_IMPORTED(HostFunctions, app)

TENON_EXPORT int ask(int number);
TENON_EXPORT void tell(uint64_t milliseconds);

int ask(int number) { return app.add(number, 1) + 1; }
void tell(uint64_t milliseconds) { app.sleep(milliseconds); }

static const Worker worker = {.ask = ask, .tell = tell};

TENON_PLUGIN(measured, "1.0.0", TENON_IMPORTS((HostFunctions, app)), TENON_EXPORTS((Worker, worker)))
