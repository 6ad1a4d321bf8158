# SPDX-License-Identifier: MIT
#
# cmake -DEXAMPLE=<its directory> -DBUILD=<directory> -DPREFIX=<install> -P compare_output.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${BUILD})
file(MAKE_DIRECTORY ${BUILD})
set(found ${BUILD}/output.txt)
execute_process(COMMAND ${EXAMPLE}/run ${BUILD} ${PREFIX} OUTPUT_FILE ${found} ERROR_VARIABLE errors RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    file(READ ${found} output)
    message(FATAL_ERROR "${EXAMPLE}/run failed (${status})\n${output}\n${errors}")
endif()

set(expected ${EXAMPLE}/expected_output.txt)
find_program(rustc rustc PATHS /usr/bin)
if((NOT rustc OR "$ENV{CXXFLAGS}" MATCHES "-fsanitize=" OR DEFINED ENV{TENON_EMULATOR})
   AND EXISTS ${EXAMPLE}/expected_output_without_rustc.txt)
    set(expected ${EXAMPLE}/expected_output_without_rustc.txt)
    message("no rustc here, a sanitizer, or another system: what is in Rust was left out")
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${expected} ${found} RESULT_VARIABLE differs ERROR_QUIET)
if(differs)
    execute_process(COMMAND diff -u ${expected} ${found})
    message(FATAL_ERROR "${EXAMPLE} prints something else than its expected_output.txt")
endif()
