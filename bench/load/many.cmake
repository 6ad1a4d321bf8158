# SPDX-License-Identifier: MIT
#
# Generated sources of an interface of <count> functions: many_<count>.hpp, for hosts subject_<count>.cpp, for plugins
# plugin_<count>.cpp, and for the rivals provided_<count>.c and others, from the templates beside this file. An interface
# has at most 700 members; more functions come as several interfaces of the same size.
set(many_templates ${CMAKE_CURRENT_LIST_DIR})

function(generate_many count)
    set(parts 1)
    if(count GREATER 699) # one more is offered by the host that differs
        set(parts 2)
    endif()
    math(EXPR size "${count} / ${parts}")
    math(EXPR last_part "${parts} - 1")
    math(EXPR one_more "${size} + 1")
    set(i 0)
    foreach(part RANGE ${last_part})
        set(members "")
        set(filled "")
        math(EXPR end "${i} + ${size} - 1")
        foreach(i RANGE ${i} ${end})
            string(APPEND members "    int (*function_${i})(int);\n")
            string(APPEND filled ".function_${i} = many_${count}_function_${i}, ")
            string(APPEND defined "int many_${count}_function_${i}(int x) { return x; }\n")
            string(APPEND provided "int provided_${count}_function_${i}(int);\n")
            string(APPEND provided_calls "    x = provided_${count}_function_${i}(x);\n")
            string(APPEND calls "    x = many_${part}->function_${i}(x);\n")
            string(APPEND numbers "    NUMBER(${i})\n")
            string(APPEND virtuals "    virtual int function_${i}(int) = 0;\n")
            string(APPEND overrides "    int function_${i}(int x) override { return x; }\n")
        endforeach()
        math(EXPR i "${end} + 1")
        string(APPEND structs "struct Many${part} {\n${members}};\n")
        string(APPEND differing_structs "struct Many${part} {\n    int (*first)(int);\n${members}};\n")
        string(APPEND stated "TENON_MEMBERS(many_${count}::Many${part}, ${size})\n"
               "TENON_MEMBERS(many_${count}::differing::Many${part}, ${one_more})\n")
        string(APPEND tables "static constexpr tenon::exported<Many${part}> equal_${part}{{${filled}}};\n"
               "static constexpr tenon::exported<differing::Many${part}> differing_${part}"
               "{{.first = first, ${filled}}};\n")
        string(APPEND imports "static tenon::imported<Many${part}> many_${part};\n")
        list(APPEND equal equal_${part})
        list(APPEND differing differing_${part})
        list(APPEND imported many_${part})
    endforeach()
    list(JOIN equal ", " equal)
    list(JOIN differing ", " differing)
    list(JOIN imported ", " imported)
    string(REPLACE "(int);" "(int x) { return x; }" provided_defined "${provided}")
    foreach(name many.hpp subject.cpp plugin.cpp ordinary.c provided.c once_cell.cpp boost_first_call.cpp qt_plugin.cpp)
        string(REGEX REPLACE "(.*)\\.(.*)" "\\1_${count}.\\2" file ${name})
        configure_file(${many_templates}/${name}.in ${CMAKE_CURRENT_BINARY_DIR}/${file} @ONLY)
    endforeach()
endfunction()
