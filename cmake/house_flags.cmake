# SPDX-License-Identifier: MIT
#
# How Tenon's own sources are compiled. Nothing here reaches a user's target: these are properties of our directories,
# not requirements of our targets.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS OFF)

# The archive must also fit into a shared library that is a host.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(PROJECT_IS_TOP_LEVEL)
    set(CMAKE_COMPILE_WARNING_AS_ERROR ${TENON_WERROR})
    add_compile_options($<$<NOT:$<CXX_COMPILER_ID:MSVC>>:-Wall$<SEMICOLON>-Wextra$<SEMICOLON>-Wpedantic$<SEMICOLON>-Wconversion$<SEMICOLON>-Wshadow>)
endif()
