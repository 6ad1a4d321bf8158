# SPDX-License-Identifier: MIT
#
# cmake -DPROGRAM=<file> -DARGUMENT=<one> -DEXPECTED=<file> -DFOUND=<file to write> -P compare_output.cmake
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND ${PROGRAM} ${ARGUMENT} OUTPUT_FILE ${FOUND} ERROR_VARIABLE errors RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} ended with ${status}\n${errors}")
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${EXPECTED} ${FOUND} RESULT_VARIABLE differs ERROR_QUIET)
if(differs)
    execute_process(COMMAND diff -u ${EXPECTED} ${FOUND})
    message(FATAL_ERROR "${PROGRAM} prints something else than ${EXPECTED}")
endif()
