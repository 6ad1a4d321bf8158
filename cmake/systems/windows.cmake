# SPDX-License-Identifier: MIT
#
# A toolchain file: for 64-bit Windows, by Debian's mingw-w64 (the variant with POSIX threads); what it makes runs under
# wine.
#
#     tests/systems/run windows build/windows build/dev/cli/tenon
#
# For Tenon's own tests on another system. A build for users needs nothing of it.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_CROSSCOMPILING_EMULATOR ${CMAKE_CURRENT_LIST_DIR}/wine)
# The compiler's libraries come along: no wine has them.
foreach(kind EXE SHARED MODULE)
    set(CMAKE_${kind}_LINKER_FLAGS_INIT -static)
endforeach()
include(${CMAKE_CURRENT_LIST_DIR}/search.cmake)
