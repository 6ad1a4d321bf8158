# SPDX-License-Identifier: MIT
#
# Real images of fixture.cpp, by every compiler and linker that is there: this machine's, other linkers, other machines,
# other systems. They are made without the build's flags: a sanitizer has no business in them. What could not be made is
# skipped by the test that asks for it (real_images_test.cpp).
set(IMAGES_DIR ${CMAKE_CURRENT_BINARY_DIR}/images)
file(MAKE_DIRECTORY ${IMAGES_DIR})
set(fixture ${CMAKE_CURRENT_SOURCE_DIR}/fixture.cpp)
set(images "")

# real_image(<file> [FROM <file>...] COMMAND <word>...): runs at build time in IMAGES_DIR; <file> is what the command
# leaves there, FROM are images made before that it reads.
macro(real_image name)
    cmake_parse_arguments(image "" "" "FROM;COMMAND" ${ARGN})
    list(TRANSFORM image_FROM PREPEND ${IMAGES_DIR}/)
    add_custom_command(
        OUTPUT ${IMAGES_DIR}/${name}
        COMMAND ${image_COMMAND}
        DEPENDS ${fixture} ${image_FROM}
        WORKING_DIRECTORY ${IMAGES_DIR}
        VERBATIM)
    list(APPEND images ${IMAGES_DIR}/${name})
endmacro()

find_program(image_gxx NAMES g++)
find_program(image_clangxx NAMES clang++ clang++-14)
find_program(image_lld NAMES ld.lld)
set(compile -std=c++20 -O2 ${fixture})

# A library by the compiler at hand in the loop below.
macro(library_image suffix)
    real_image(${tag}${suffix}.so COMMAND ${compiler} ${compile} -fPIC -shared ${ARGN} -o ${tag}${suffix}.so)
endmacro()

foreach(compiler IN ITEMS ${image_gxx} ${image_clangxx})
    set(tag clang)
    if(compiler STREQUAL "${image_gxx}")
        set(tag gxx)
    endif()
    library_image("" -DNOTES=1)
    library_image(_two -DNOTES=2)
    library_image(_none -DNOTES=0)
    library_image(_writable -DNOTES=1 -DWRITABLE)
    library_image(_stripped -DNOTES=1 -s)
    library_image(_gc -DNOTES=1 -ffunction-sections -fdata-sections -Wl,--gc-sections)
    library_image(_old_hash -DNOTES=1 -Wl,--hash-style=sysv)
    library_image(_never -DNOTES=1 -Wl,-z,nodelete -Wl,-z,nodlopen)
    foreach(linker gold lld mold)
        find_program(image_linker_${linker} ld.${linker})
        if(image_linker_${linker})
            library_image(_${linker} -DNOTES=1 -fuse-ld=${linker})
        endif()
    endforeach()
    # clang's needs lld, or a plugin of the linker that may be absent.
    if(tag STREQUAL gxx)
        library_image(_lto -DNOTES=1 -flto)
    elseif(image_lld)
        library_image(_lto -DNOTES=1 -flto -fuse-ld=lld)
    endif()
    real_image(${tag}_pie COMMAND ${compiler} ${compile} -DNOTES=1 -DPROGRAM -fPIE -pie -o ${tag}_pie)
    real_image(${tag}_no_pie COMMAND ${compiler} ${compile} -DNOTES=1 -DPROGRAM -fno-PIE -no-pie -o ${tag}_no_pie)
    real_image(${tag}.o COMMAND ${compiler} ${compile} -DNOTES=1 -c -o ${tag}.o)
    real_image(${tag}_lto.o COMMAND ${compiler} ${compile} -DNOTES=1 -flto -c -o ${tag}_lto.o)
endforeach()

# Machines of the other byte order or width, linked without a library.
if(image_clangxx AND image_lld)
    foreach(machine i686 aarch64 riscv64 powerpc powerpc64 mips mips64el)
        real_image(linux_${machine}.so COMMAND ${image_clangxx} ${compile} -DNOTES=1 --target=${machine}-linux-gnu -fPIC
                   -shared -nostdlib -fuse-ld=lld -o linux_${machine}.so)
    endforeach()
endif()

# Windows, by clang and lld's linker, which need nothing of Windows for a library without libraries.
find_program(image_lld_link NAMES lld-link lld-link-14)
if(image_clangxx AND image_lld_link)
    foreach(machine x86_64 i686 aarch64)
        set(name windows_${machine})
        real_image(${name}.obj COMMAND ${image_clangxx} ${compile} -DNOTES=2 --target=${machine}-pc-windows-msvc -c -o
                   ${name}.obj)
        real_image(${name}.dll FROM ${name}.obj COMMAND ${image_lld_link} /nologo /dll /noentry /out:${name}.dll
                   ${name}.obj)
    endforeach()
endif()
find_program(image_mingw NAMES x86_64-w64-mingw32-g++ x86_64-w64-mingw32-g++-posix)
if(image_mingw)
    real_image(mingw.dll COMMAND ${image_mingw} ${compile} -DNOTES=2 -shared -o mingw.dll)
    real_image(mingw.exe COMMAND ${image_mingw} ${compile} -DNOTES=2 -DPROGRAM -nostartfiles -o mingw.exe)
endif()

# macOS, in the same way.
find_program(image_ld64 NAMES ld64.lld ld64.lld-14 PATHS /usr/lib/llvm-14/bin)
find_program(image_lipo NAMES llvm-lipo llvm-lipo-14 PATHS /usr/lib/llvm-14/bin)
if(image_clangxx AND image_ld64)
    foreach(machine x86_64 arm64)
        set(name macos_${machine})
        real_image(${name}.o COMMAND ${image_clangxx} ${compile} -DNOTES=2 --target=${machine}-apple-macos11
                   -nostdinc++ -c -o ${name}.o)
        real_image(${name}.dylib FROM ${name}.o COMMAND ${image_ld64} -dylib -arch ${machine} -platform_version macos 11
                   11 -o ${name}.dylib ${name}.o)
        real_image(${name}_program.o COMMAND ${image_clangxx} ${compile} -DNOTES=2 -DPROGRAM
                   --target=${machine}-apple-macos11 -nostdinc++ -c -o ${name}_program.o)
        real_image(${name} FROM ${name}_program.o COMMAND ${image_ld64} -arch ${machine} -platform_version macos 11 11
                   -o ${name} ${name}_program.o)
    endforeach()
    if(image_lipo)
        real_image(macos_fat.dylib FROM macos_x86_64.dylib macos_arm64.dylib COMMAND ${image_lipo} -create
                   macos_x86_64.dylib macos_arm64.dylib -output macos_fat.dylib)
    endif()
endif()

add_custom_target(image_fixtures DEPENDS ${images})
