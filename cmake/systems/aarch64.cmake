# SPDX-License-Identifier: MIT
#
# A toolchain file: for Linux on aarch64, by Debian's cross compiler; what it makes runs under qemu-user.
#
#     tests/systems/run aarch64 build/aarch64 build/dev/cli/tenon
#
# For Tenon's own tests on another machine. A build for users needs nothing of it.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_C_COMPILER aarch64-linux-gnu-gcc)
set(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++)
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-aarch64 -L /usr/aarch64-linux-gnu)
include(${CMAKE_CURRENT_LIST_DIR}/search.cmake)
