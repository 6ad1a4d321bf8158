# SPDX-License-Identifier: MIT
#
# The part that the toolchain files beside this one share: libraries, headers and packages of the build machine are not
# the target's, but its programs can be run. Tenon's own install, and what CMAKE_PREFIX_PATH names, is looked at.
set(CMAKE_FIND_ROOT_PATH "")
set(CMAKE_FIND_USE_CMAKE_SYSTEM_PATH OFF)
