# SPDX-License-Identifier: MIT
#
# tenon_borrow_headers(<target> <folder>)
#
#     tenon_borrow_headers(fmt::fmt-header-only fmt)
#
# For cross builds: makes <target> of a library that is headers only, in <folder> of the build machine's /usr/include. The
# headers are the same for every machine; what lies beside them (the build machine's C library) must not be seen, so they
# are reached through a folder of links.
function(tenon_borrow_headers target folder)
    set(borrowed ${PROJECT_BINARY_DIR}/borrowed)
    find_path(TENON_BORROWED_${folder} ${folder} PATHS /usr/local/include /usr/include NO_DEFAULT_PATH REQUIRED)
    file(MAKE_DIRECTORY ${borrowed})
    file(CREATE_LINK ${TENON_BORROWED_${folder}}/${folder} ${borrowed}/${folder} SYMBOLIC)
    include_directories(SYSTEM ${borrowed})
    add_library(${target} INTERFACE IMPORTED)
endfunction()
