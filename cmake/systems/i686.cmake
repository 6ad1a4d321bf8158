# SPDX-License-Identifier: MIT
#
# A toolchain file: for Linux on 32-bit x86, by Debian's cross compiler (which lives beside the native one, as
# gcc-multilib does not). A 64-bit kernel runs the programs; they name the cross compiler's own dynamic linker and
# libraries, because the system has none of that width.
#
#     tests/systems/run i686 build/i686 build/dev/cli/tenon
#
# For Tenon's own tests on another machine. A build for users needs nothing of it.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR i686)
set(CMAKE_C_COMPILER i686-linux-gnu-gcc)
set(CMAKE_CXX_COMPILER i686-linux-gnu-g++)
set(CMAKE_EXE_LINKER_FLAGS_INIT
    "-Wl,--dynamic-linker=/usr/i686-linux-gnu/lib/ld-linux.so.2 -Wl,-rpath=/usr/i686-linux-gnu/lib")
include(${CMAKE_CURRENT_LIST_DIR}/search.cmake)
