# SPDX-License-Identifier: MIT
#
# The program that measures, for the benchmark and for the test that gates its memory (tests/compile_cost).
function(add_compile_time_program target)
    find_package(nlohmann_json REQUIRED)
    add_executable(${target} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/compile_time.cpp)
    target_link_libraries(${target} PRIVATE nlohmann_json::nlohmann_json)
    target_compile_definitions(${target} PRIVATE BENCH_INCLUDE="${PROJECT_SOURCE_DIR}/include"
                                                 BENCH_SOURCES="${CMAKE_CURRENT_FUNCTION_LIST_DIR}/subjects")
endfunction()
