# SPDX-License-Identifier: MIT
#
# tenon_add_rust_plugin(<name> <root.rs> [RUSTC <program>] [DEPENDS <file or target>...])
# tenon_add_rust_host(<name> <root.rs> [RUSTC <program>] [DEPENDS <file or target>...])
#
#     find_package(tenon REQUIRED)
#     tenon_add_rust_plugin(hello_rust hello.rs)         libhello_rust.so
#     tenon_add_rust_host(app main.rs)                   app, with tenon::host linked in
#
# The files are made in the current build directory; the targets are rust_hello_rust and rust_app.
#
# For projects that CMake builds; cargo takes bindings/rust as a path dependency. The crate `tenon` is compiled for each,
# by the same rustc. Without RUSTC that of the system is taken, or else the first in PATH: TENON_RUSTC, which is empty
# where there is none.
include_guard(GLOBAL)
find_program(TENON_RUSTC rustc PATHS /usr/bin NO_DEFAULT_PATH DOC "The compiler of plugins and hosts in Rust")
find_program(TENON_RUSTC rustc)

function(tenon_add_rust_plugin name root)
    tenon_rust_target(${name} ${root} ${ARGN} --file ${CMAKE_SHARED_MODULE_PREFIX}${name}${CMAKE_SHARED_MODULE_SUFFIX}
                      --flags --crate-type cdylib)
endfunction()

function(tenon_add_rust_host name root)
    tenon_rust_target(${name} ${root} DEPENDS tenon::host ${ARGN} --file ${name}${CMAKE_EXECUTABLE_SUFFIX} --crate --cfg
                      feature="host" -L native=$<TARGET_FILE_DIR:tenon::host>)
endfunction()

function(tenon_rust_target name root)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "RUSTC;--file" "DEPENDS;--flags;--crate")
    if(NOT arg_RUSTC)
        set(arg_RUSTC ${TENON_RUSTC})
    endif()
    if(NOT arg_RUSTC)
        message(FATAL_ERROR "${name}: there is no rustc; install one (Debian: rustc), or say which with RUSTC or TENON_RUSTC")
    endif()
    set(sources ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../bindings/rust/src)
    if(NOT EXISTS ${sources})
        set(sources ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/rust/src) # of an install
    endif()
    file(GLOB_RECURSE crate ${sources}/*.rs)
    cmake_path(ABSOLUTE_PATH root OUTPUT_VARIABLE root_file)
    set(directory ${CMAKE_CURRENT_BINARY_DIR}/${name}_crate)
    set(file ${CMAKE_CURRENT_BINARY_DIR}/${arg_--file})
    add_custom_command(
        OUTPUT ${directory}/libtenon.rlib
        COMMAND ${arg_RUSTC} --edition 2021 -O --crate-type rlib --crate-name tenon ${arg_--crate} --out-dir ${directory}
                ${sources}/lib.rs
        DEPENDS ${crate} ${arg_DEPENDS}
        VERBATIM)
    add_custom_command(
        OUTPUT ${file}
        COMMAND ${arg_RUSTC} --edition 2021 -O -C strip=debuginfo ${arg_--flags} --extern tenon=${directory}/libtenon.rlib
                --crate-name ${name} --emit dep-info=${directory}/${name}.d,link=${file} ${root_file}
        DEPENDS ${root_file} ${directory}/libtenon.rlib ${arg_DEPENDS}
        DEPFILE ${directory}/${name}.d
        VERBATIM)
    add_custom_target(rust_${name} ALL DEPENDS ${file}) # not ${name}, which is a file that ninja knows
endfunction()
