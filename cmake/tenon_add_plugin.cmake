# SPDX-License-Identifier: MIT
#
# tenon_add_plugin(<name> [STATIC] <source>...)
#
#     find_package(tenon REQUIRED)
#     tenon_add_plugin(hello hello.cpp)                    libhello.so or .dll, to be loaded
#     tenon_add_plugin(hello_linked STATIC hello.cpp)      an archive, to be linked into a host
#     target_link_libraries(app PRIVATE tenon::host hello_linked)
#
# The source is the same. A host adds a linked-in plugin with host.add<...>(TENON_STATIC_PLUGIN(hello)), which also pulls
# it out of its archive. The target is an ordinary one: add libraries and options to it as usual.
#
# After the link the file is read again: it must show one entry and be loadable (tenon_inspect_plugin.cmake).
include_guard(GLOBAL)

function(tenon_add_plugin name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "STATIC" "" "")
    set(sources ${arg_UNPARSED_ARGUMENTS})
    if(NOT sources)
        message(FATAL_ERROR "tenon_add_plugin(${name}): no source given; write tenon_add_plugin(${name} ${name}.cpp)")
    endif()

    if(arg_STATIC)
        add_library(${name} STATIC ${sources})
        target_compile_definitions(${name} PRIVATE TENON_STATIC=1)
    else()
        add_library(${name} MODULE ${sources})
    endif()
    target_link_libraries(${name} PRIVATE tenon::sdk)
    target_compile_features(${name} PRIVATE cxx_std_20)

    # Hidden, or the dynamic linker would merge the plugin's copies of header code with those of its host.
    set_target_properties(
        ${name}
        PROPERTIES C_VISIBILITY_PRESET hidden
                   CXX_VISIBILITY_PRESET hidden
                   VISIBILITY_INLINES_HIDDEN ON
                   POSITION_INDEPENDENT_CODE ON)
    # g++ marks inline statics of templates "unique"; a library that holds one (a std::make_shared is enough) is never
    # unloaded.
    target_compile_options(${name} PRIVATE $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fno-gnu-unique>)

    if(NOT arg_STATIC AND UNIX AND NOT APPLE)
        # Visibility does not reach what a linked archive brings along (libstdc++.a, ...); a version script does.
        set(script ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/plugin_symbols.map)
        target_link_options(${name} PRIVATE LINKER:--version-script=${script})
        set_property(TARGET ${name} APPEND PROPERTY LINK_DEPENDS ${script})
        add_custom_command(
            TARGET ${name}
            POST_BUILD
            COMMAND ${CMAKE_COMMAND} -DPLUGIN=$<TARGET_FILE:${name}> -DTARGET=${name} -DNM=${CMAKE_NM}
                    -DREADELF=${CMAKE_READELF} -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/tenon_inspect_plugin.cmake
            VERBATIM)
    endif()
    if(NOT arg_STATIC AND MINGW)
        add_custom_command(
            TARGET ${name}
            POST_BUILD
            COMMAND ${CMAKE_COMMAND} -DPLUGIN=$<TARGET_FILE:${name}> -DTARGET=${name} -DOBJDUMP=${CMAKE_OBJDUMP} -P
                    ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/tenon_inspect_plugin.cmake
            VERBATIM)
    endif()
    if(NOT arg_STATIC AND APPLE)
        target_link_options(${name} PRIVATE LINKER:-exported_symbol,_tenon_plugin_*)
    endif()
endfunction()
