# SPDX-License-Identifier: MIT
#
# Run before a host is linked (cmake -P, by tenon_export_symbols): writes the dynamic list of its exported functions from
# the manifest in OBJECT. docs/manifest.md describes the manifest.
cmake_minimum_required(VERSION 3.25)

set(notes ${LIST}.notes)
execute_process(COMMAND ${OBJCOPY} -O binary --only-section=.note.tenon --only-section=.tenon ${OBJECT} ${notes} COMMAND_ERROR_IS_FATAL ANY)
# The header of a note holds bytes that do not print, so that each manifest is a string of its own.
file(STRINGS ${notes} manifest REGEX "^{\"tenon\":[0-9]+,\"role\":\"host\"" ENCODING UTF-8)
string(REPLACE "\\;" ";" manifest "${manifest}")
file(REMOVE ${notes})
if(manifest STREQUAL "")
    message(FATAL_ERROR "host ${TARGET}: no manifest in ${OBJECT}. The file given to tenon_export_symbols must be the one "
                        "that says TENON_HOST(...), and be compiled without link-time optimisation.")
endif()

set(list "")
set(known "")
string(JSON count LENGTH "${manifest}" exports)
math(EXPR last "${count} - 1")
if(count GREATER 0)
    foreach(i RANGE ${last})
        string(JSON interface GET "${manifest}" exports ${i} interface name)
        list(APPEND known ${interface})
        if(INTERFACES AND NOT interface IN_LIST INTERFACES)
            continue()
        endif()
        string(JSON members GET "${manifest}" exports ${i} interface members)
        string(JSON member_count LENGTH "${members}")
        math(EXPR last_member "${member_count} - 1")
        foreach(m RANGE ${last_member})
            string(JSON is_function ERROR_VARIABLE not_function GET "${members}" ${m} 2 fn)
            if(not_function STREQUAL "NOTFOUND")
                string(JSON function GET "${members}" ${m} 0)
                string(APPEND list "    ${interface}_${function};\n")
            endif()
        endforeach()
    endforeach()
endif()

foreach(interface IN LISTS INTERFACES)
    if(NOT interface IN_LIST known)
        list(JOIN known ", " known)
        message(FATAL_ERROR "host ${TARGET}: tenon_export_symbols names ${interface}, but its TENON_HOST exports: ${known}")
    endif()
endforeach()
if(list STREQUAL "")
    message(FATAL_ERROR "host ${TARGET}: its TENON_HOST exports no function, so there is nothing that a plugin could bind "
                        "by symbol. Name a tenon::exported<...> there, or leave tenon_export_symbols out.")
endif()
file(WRITE ${LIST} "{\n${list}};\n")
