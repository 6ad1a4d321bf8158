# SPDX-License-Identifier: MIT
#
# Tests that use Tenon as its users do, from an install: they need the fixture `installed` and find the package under
# TENON_TEST_PREFIX. TENON_TEST_ENVIRONMENT makes a stand-alone project use this build's compiler and flags (a plugin and
# a host under a sanitizer must both be).
set(TENON_TEST_PREFIX ${PROJECT_BINARY_DIR}/prefix)
set(TENON_TEST_ENVIRONMENT
    "CC=${CMAKE_C_COMPILER}"
    "CXX=${CMAKE_CXX_COMPILER}"
    "CFLAGS=${CMAKE_C_FLAGS}"
    "CXXFLAGS=${CMAKE_CXX_FLAGS}"
    "CMAKE_BUILD_TYPE=${CMAKE_BUILD_TYPE}"
    "CMAKE_GENERATOR=${CMAKE_GENERATOR}")

if(CMAKE_CROSSCOMPILING)
    list(JOIN CMAKE_CROSSCOMPILING_EMULATOR " " emulator)
    list(APPEND TENON_TEST_ENVIRONMENT
         "CMAKE_TOOLCHAIN_FILE=${CMAKE_TOOLCHAIN_FILE}"
         "TENON_EMULATOR=${emulator}"
         "TENON_PROGRAM_SUFFIX=${CMAKE_EXECUTABLE_SUFFIX}"
         "TENON_LIBRARY_SUFFIX=${CMAKE_SHARED_LIBRARY_SUFFIX}")
endif()

add_test(NAME install COMMAND ${CMAKE_COMMAND} --install ${PROJECT_BINARY_DIR} --prefix ${TENON_TEST_PREFIX} --config
                              $<CONFIG>)
set_tests_properties(install PROPERTIES FIXTURES_SETUP installed)
