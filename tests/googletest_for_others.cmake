# SPDX-License-Identifier: MIT
#
# GoogleTest for a cross build, from its sources (Debian: googletest): libraries of the build machine would not do.
set(CMAKE_COMPILE_WARNING_AS_ERROR OFF)
set(BUILD_GMOCK OFF)
set(INSTALL_GTEST OFF)
add_subdirectory(/usr/src/googletest googletest EXCLUDE_FROM_ALL)
target_compile_options(gtest PRIVATE -w)
target_compile_options(gtest_main PRIVATE -w)
set(CMAKE_COMPILE_WARNING_AS_ERROR ${TENON_WERROR})
