# SPDX-License-Identifier: GPL-3.0-or-later
# Debian's cross compiler for 64-bit Windows. COUNTERFOIL_WINDOWS_PREFIXES: folders of the libraries that
# deps.sh built, separated by semicolons; also taken from the environment, for try_compile.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(triple x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${triple}-gcc-posix)
set(CMAKE_CXX_COMPILER ${triple}-g++-posix)
set(CMAKE_RC_COMPILER ${triple}-windres)

# Windows 10, as Qt asks for. The linker randomises addresses (ASLR) in 64 bits and forbids execution of
# data by default; it is said here so that a change of its defaults is not missed.
set(CMAKE_C_FLAGS_INIT "-D_WIN32_WINNT=0x0A00 -DWINVER=0x0A00 -fstack-protector-strong")
set(CMAKE_CXX_FLAGS_INIT "${CMAKE_C_FLAGS_INIT}")
foreach(kind EXE SHARED MODULE)
    set(CMAKE_${kind}_LINKER_FLAGS_INIT
        "-Wl,--dynamicbase -Wl,--high-entropy-va -Wl,--nxcompat -Wl,--no-insert-timestamp")
endforeach()

if(NOT COUNTERFOIL_WINDOWS_PREFIXES)
    string(REPLACE ":" ";" COUNTERFOIL_WINDOWS_PREFIXES "$ENV{COUNTERFOIL_WINDOWS_PREFIXES}")
endif()
set(CMAKE_FIND_ROOT_PATH ${COUNTERFOIL_WINDOWS_PREFIXES} /usr/${triple})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
