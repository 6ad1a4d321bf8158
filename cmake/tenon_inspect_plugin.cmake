# SPDX-License-Identifier: MIT
#
# Run after a plugin is linked (cmake -P, by tenon_add_plugin): refuses what could never be loaded. It reads the file,
# so it does not matter whether a flag came from the target, a toolchain file, the environment or the compiler's specs.
cmake_minimum_required(VERSION 3.25)

set(dynamic "")
if(DEFINED OBJDUMP) # a PE file
    execute_process(COMMAND ${OBJDUMP} -p ${PLUGIN} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
else()
    execute_process(COMMAND ${READELF} -W -d ${PLUGIN} OUTPUT_VARIABLE dynamic COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND ${NM} -D --defined-only ${PLUGIN} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
endif()
if(dynamic MATCHES "NOOPEN")
    message(
        FATAL_ERROR
            "plugin ${TARGET}: linked with '-z nodlopen', which forbids dlopen, so that no host could load it.\n"
            "Templates of hardening flags set it for executables and their own libraries; take it out of the link flags "
            "of this target (LDFLAGS, CMAKE_MODULE_LINKER_FLAGS, target_link_options, the toolchain file).")
endif()

string(REGEX MATCHALL "tenon_plugin_[A-Za-z0-9_]+" entries "${symbols}")
list(LENGTH entries count)
if(count EQUAL 0)
    message(
        FATAL_ERROR
            "plugin ${TARGET}: no entry. One of its sources must say TENON_PLUGIN(${TARGET}, \"1.0.0\", ...) at namespace "
            "scope, and no link option may hide tenon_plugin_* again.")
elseif(count GREATER 1)
    list(JOIN entries " and " entries)
    message(
        FATAL_ERROR
            "plugin ${TARGET}: ${entries} in one file, but a loaded file is one plugin. Make one of each with "
            "tenon_add_plugin, or link one in with STATIC.")
endif()
