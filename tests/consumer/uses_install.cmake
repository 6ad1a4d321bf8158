# SPDX-License-Identifier: MIT
#
# Builds `project` against the install in PREFIX and runs it.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${BUILD})
execute_process(COMMAND ${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR}/project -B ${BUILD} -DCMAKE_PREFIX_PATH=${PREFIX}
                        COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} COMMAND_ERROR_IS_FATAL ANY)

execute_process(COMMAND ${BUILD}/app ${BUILD}/libhello.so OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
if(NOT output STREQUAL "log: hello from the plugin that is linked in\nlog: hello from the plugin that is loaded\n")
    message(FATAL_ERROR "the consumer prints something else:\n${output}")
endif()

# The symbols that `file` shows and that match `pattern`, sorted.
function(shown file pattern result)
    execute_process(COMMAND ${NM} -D --defined-only ${file} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX REPLACE "[0-9a-f]+ [A-Za-z] ([^\n]*)" "\\1" symbols "${symbols}")
    string(REGEX REPLACE "\n" ";" symbols "${symbols}")
    list(FILTER symbols INCLUDE REGEX "${pattern}")
    list(SORT symbols)
    set(${result} "${symbols}" PARENT_SCOPE)
endfunction()

shown(${BUILD}/libhello.so ".+" symbols)
if(NOT symbols STREQUAL "tenon_plugin_hello")
    message(FATAL_ERROR "a plugin shows its entry and nothing else, but here: ${symbols}")
endif()
shown(${BUILD}/app "HostFunctions|tenon|functions|fmt|nlohmann" symbols)
if(NOT symbols STREQUAL "HostFunctions_log;HostFunctions_sleep")
    message(FATAL_ERROR "a host shows the functions it exports and nothing of Tenon's, but here: ${symbols}")
endif()
