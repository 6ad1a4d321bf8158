# SPDX-License-Identifier: MIT
#
# tenon_export_symbols(<target> SOURCE <file> [INTERFACES <name>...])
#
#     add_executable(app main.cpp log.cpp)
#     tenon_export_symbols(app SOURCE app_functions.cpp)
#
# Exports the functions of a host to plugins that bind by symbol, and nothing else: never a blanket -rdynamic, which would
# leak the host's copies of libraries into its plugins. <file> is the one source that says TENON_HOST(...); it becomes
# part of <target>. For every function of every interface exported there (or of those named) the symbol
# <Interface>_<function> is exported; TENON_SYMBOL(<Interface>, <function>) declares it, in any source of <target>.
# After the link the file is read again, and each absent symbol is named.
#
# A function that is reached through a nested struct or an array, and a tenon::function_ref, has no symbol.
# <file> is compiled without link-time optimisation, because its manifest is read from the object.
include_guard(GLOBAL)

function(tenon_export_symbols target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "SOURCE" "INTERFACES")
    if(NOT arg_SOURCE OR arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "tenon_export_symbols(${target}): write SOURCE and the one file that says TENON_HOST(...)")
    endif()
    get_target_property(sources ${target} SOURCES)
    if(arg_SOURCE IN_LIST sources)
        message(FATAL_ERROR "tenon_export_symbols(${target}): ${arg_SOURCE} is a source of ${target} already; name it "
                            "only here, or it would be linked twice.")
    endif()

    # Everything that `target` is compiled with, now or by later calls: these expressions are read at generation.
    set(object ${target}.exported)
    add_library(${object} OBJECT ${arg_SOURCE})
    foreach(property INCLUDE_DIRECTORIES COMPILE_DEFINITIONS COMPILE_OPTIONS COMPILE_FEATURES)
        set_property(TARGET ${object} PROPERTY ${property} $<TARGET_PROPERTY:${target},${property}>)
    endforeach()
    foreach(property CXX_STANDARD CXX_EXTENSIONS CXX_VISIBILITY_PRESET VISIBILITY_INLINES_HIDDEN)
        get_target_property(value ${target} ${property})
        if(NOT value STREQUAL "value-NOTFOUND")
            set_property(TARGET ${object} PROPERTY ${property} ${value})
        endif()
    endforeach()
    set_target_properties(${object} PROPERTIES INTERPROCEDURAL_OPTIMIZATION OFF POSITION_INDEPENDENT_CODE ON)
    target_sources(${target} PRIVATE $<TARGET_OBJECTS:${object}>)

    if(NOT MINGW AND (NOT UNIX OR APPLE)) # there TENON_SYMBOL's own attribute exports, and nobody looks
        return()
    endif()
    target_compile_options(${object} PRIVATE $<$<COMPILE_LANG_AND_ID:CXX,GNU,Clang>:-fno-lto>)

    set(scripts ${CMAKE_CURRENT_FUNCTION_LIST_DIR})
    set(list ${CMAKE_CURRENT_BINARY_DIR}/${target}.exports-$<CONFIG>)
    add_custom_command(
        OUTPUT ${list}
        COMMAND ${CMAKE_COMMAND} -DOBJECT=$<TARGET_OBJECTS:${object}> -DLIST=${list} -DTARGET=${target}
                "-DINTERFACES=${arg_INTERFACES}" -DOBJCOPY=${CMAKE_OBJCOPY} -P ${scripts}/tenon_export_list.cmake
        DEPENDS ${object} $<TARGET_OBJECTS:${object}> ${scripts}/tenon_export_list.cmake
        COMMENT "Listing the symbols that ${target} exports"
        VERBATIM)
    add_custom_target(${target}.exports DEPENDS ${list})
    add_dependencies(${target} ${target}.exports)

    get_target_property(type ${target} TYPE)
    if(type STREQUAL "EXECUTABLE" AND UNIX) # a shared library exports what is visible, Windows what is dllexport
        target_link_options(${target} PRIVATE LINKER:--dynamic-list=${list})
    endif()
    set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS ${list})
    set(reader $<IF:$<BOOL:${MINGW}>,-DOBJDUMP=${CMAKE_OBJDUMP},-DNM=${CMAKE_NM}>)
    add_custom_command(
        TARGET ${target}
        POST_BUILD
        COMMAND ${CMAKE_COMMAND} -DIMAGE=$<TARGET_FILE:${target}> -DLIST=${list} -DTARGET=${target} ${reader} -P
                ${scripts}/tenon_verify_exports.cmake
        VERBATIM)
endfunction()
