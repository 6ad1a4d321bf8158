# SPDX-License-Identifier: MIT
#
# One mistake at a time in `project`; the build must stop, and say what to do. uses_install.cmake is the positive twin of
# all of them.
cmake_minimum_required(VERSION 3.25)

# expect(<mistake> <target> <part of the message>...): building the target must fail with these words. Runs of white space
# count as one blank, because CMake breaks the lines of its messages.
function(expect mistake target)
    set(directory ${BUILD}/${mistake})
    file(REMOVE_RECURSE ${directory})
    execute_process(
        COMMAND ${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR}/project -B ${directory} -DCMAKE_PREFIX_PATH=${PREFIX}
                -DMISTAKE=${mistake}
        OUTPUT_VARIABLE output
        ERROR_VARIABLE output
        RESULT_VARIABLE status)
    if(status EQUAL 0)
        execute_process(COMMAND ${CMAKE_COMMAND} --build ${directory} --target ${target} OUTPUT_VARIABLE output
                        ERROR_VARIABLE output RESULT_VARIABLE status)
    endif()
    if(status EQUAL 0)
        message(SEND_ERROR "${mistake}: the build did not notice")
        return()
    endif()
    string(REGEX REPLACE "[ \n]+" " " output "${output}")
    foreach(part IN LISTS ARGN)
        string(FIND "${output}" "${part}" at)
        if(at EQUAL -1)
            message(SEND_ERROR "${mistake}: the build does not say\n    ${part}\nbut\n    ${output}")
        endif()
    endforeach()
endfunction()

expect(nodlopen hello "plugin hello: linked with '-z nodlopen', which forbids dlopen, so that no host could load it."
       "take it out of the link flags of this target")
expect(no_entry hello "plugin hello: no entry. One of its sources must say TENON_PLUGIN(hello, \"1.0.0\", ...)")
expect(two_entries hello "plugin hello: tenon_plugin_hello and tenon_plugin_second in one file, but a loaded file is one plugin.")
expect(absent_symbol app "host app: exported in its manifest, but not in its dynamic symbols: HostFunctions_sleep"
       "Declare each with TENON_SYMBOL(Interface, function) and define it in a source of app")
expect(source_twice app "tenon_export_symbols(app): functions.cpp is a source of app already; name it only here")
expect(wrong_file other "host other: no manifest in" "must be the one that says TENON_HOST(...)")
expect(unknown_interface other "host other: tenon_export_symbols names Nowhere, but its TENON_HOST exports: HostFunctions")
