# SPDX-License-Identifier: MIT
#
# Run after a host is linked (cmake -P, by tenon_export_symbols): every symbol of LIST must be in IMAGE's dynamic symbols.
# One that is not would be found much later, by a plugin, on a user's machine.
cmake_minimum_required(VERSION 3.25)

if(DEFINED OBJDUMP) # a PE file
    execute_process(COMMAND ${OBJDUMP} -p ${IMAGE} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
else()
    execute_process(COMMAND ${NM} -D --defined-only ${IMAGE} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
endif()
file(STRINGS ${LIST} wanted REGEX "^ ")
set(absent "")
foreach(symbol IN LISTS wanted)
    string(REGEX MATCH "[A-Za-z0-9_]+" symbol "${symbol}")
    if(NOT symbols MATCHES "[ \t]${symbol}(@[^\n]*)?(\n|$)")
        string(APPEND absent "    ${symbol}\n")
    endif()
endforeach()
if(NOT absent STREQUAL "")
    message(
        FATAL_ERROR
            "host ${TARGET}: exported in its manifest, but not in its dynamic symbols:\n${absent}"
            "Declare each with TENON_SYMBOL(Interface, function) and define it in a source of ${TARGET}; one that lies in "
            "an archive must be used by something, or the linker leaves it out. To export only some interfaces as symbols "
            "name them: tenon_export_symbols(${TARGET} SOURCE <file> INTERFACES <name>).")
endif()
