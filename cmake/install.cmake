# SPDX-License-Identifier: MIT
#
# What `cmake --install` copies, and the package that find_package(tenon) finds there.
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/tenon)

install(TARGETS tenon_sdk tenon_archive EXPORT tenon)
install(EXPORT tenon NAMESPACE tenon:: FILE tenon-targets.cmake DESTINATION ${package_dir})
install(DIRECTORY bindings/rust DESTINATION ${package_dir})
install(DIRECTORY include/tenon DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

configure_package_config_file(cmake/tenon-config.cmake.in ${PROJECT_BINARY_DIR}/tenon-config.cmake
                              INSTALL_DESTINATION ${package_dir})
# Before 1.0 a minor version may change what users write; the contract between host and plugin (abi.h) has its own number.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/tenon-config-version.cmake COMPATIBILITY SameMinorVersion)
install(
    FILES ${PROJECT_BINARY_DIR}/tenon-config.cmake
          ${PROJECT_BINARY_DIR}/tenon-config-version.cmake
          cmake/tenon_add_plugin.cmake
          cmake/tenon_add_rust.cmake
          cmake/tenon_inspect_plugin.cmake
          cmake/plugin_symbols.map
          cmake/tenon_export_symbols.cmake
          cmake/tenon_export_list.cmake
          cmake/tenon_verify_exports.cmake
    DESTINATION ${package_dir})
