# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target that every target of the project links: warnings as errors, the strict Qt
# set, hardening, and the instrumentation of the preset. And the one way to add a library or a test.

include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

# Where the systems differ, a function has a file for each: name_posix.cpp, name_win.cpp.
if(WIN32)
    set(COUNTERFOIL_SYSTEM win)
else()
    set(COUNTERFOIL_SYSTEM posix)
endif()

add_library(counterfoil_options INTERFACE)
target_include_directories(counterfoil_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(counterfoil_options INTERFACE
    COUNTERFOIL_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    JSON_USE_IMPLICIT_CONVERSIONS=0
    $<$<CXX_COMPILER_ID:GNU>:_GLIBCXX_ASSERTIONS>)

if(WIN32)
    target_compile_definitions(counterfoil_options INTERFACE
        NOMINMAX WIN32_LEAN_AND_MEAN UNICODE _UNICODE)
endif()

if(NOT MSVC)
    target_compile_options(counterfoil_options INTERFACE
        -Werror -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wformat=2
        -Wimplicit-fallthrough -Woverloaded-virtual -Wswitch-enum
        -fstack-protector-strong -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
    if(NOT APPLE AND NOT WIN32)
        target_compile_options(counterfoil_options INTERFACE -fstack-clash-protection)
        target_link_options(counterfoil_options INTERFACE
            -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,--as-needed)
    endif()
    target_compile_options(counterfoil_options INTERFACE
        $<$<CONFIG:Release>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3>)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64" AND NOT WIN32)
        target_compile_options(counterfoil_options INTERFACE -fcf-protection=full)
    endif()
endif()

# A program is marked for a shadow stack when all of its objects are; those of Debian's C runtime agree
# with one, but are not. The mark for indirect branches stays with the runtime: without its marks, its
# _start and _init are no targets of one.
if(NOT APPLE AND NOT WIN32 AND CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    include(CheckLinkerFlag)
    check_linker_flag(CXX -Wl,-z,shstk COUNTERFOIL_LINKER_KNOWS_SHSTK)
    if(COUNTERFOIL_LINKER_KNOWS_SHSTK)
        target_link_options(counterfoil_options INTERFACE -Wl,-z,shstk)
    endif()
endif()

# lld links a test program in a fraction of the time; debug information that stays beside the objects
# is not linked at all.
if(NOT APPLE AND NOT WIN32)
    include(CheckLinkerFlag)
    check_linker_flag(CXX -fuse-ld=lld COUNTERFOIL_LINKER_IS_LLD)
    if(COUNTERFOIL_LINKER_IS_LLD)
        target_link_options(counterfoil_options INTERFACE -fuse-ld=lld)
        target_compile_options(counterfoil_options INTERFACE $<$<CONFIG:Debug>:-gsplit-dwarf>)
    endif()
endif()

if(COUNTERFOIL_SANITIZERS)
    target_compile_options(counterfoil_options INTERFACE
        -fsanitize=${COUNTERFOIL_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(counterfoil_options INTERFACE -fsanitize=${COUNTERFOIL_SANITIZERS})
endif()

if(COUNTERFOIL_COVERAGE)
    # Worker threads count too.
    target_compile_options(counterfoil_options INTERFACE
        --coverage -fprofile-update=atomic -fno-inline)
    target_link_options(counterfoil_options INTERFACE --coverage)
endif()

# counterfoil_add_library(<target> SOURCES ... PUBLIC ... PRIVATE ...)
function(counterfoil_add_library target)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${target} STATIC ${ARG_SOURCES})
    target_link_libraries(${target} PUBLIC counterfoil_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# counterfoil_add_tests(<folder> SOURCES ... LINK ... [LABELS ...] [TIMEOUT seconds] [KEYRING name...]
#     [ONCE name...])
# One program, tests_<folder>, for the tests of a folder. Each source named tst_*.cpp is one ctest
# entry, which runs the class of that name: tst_csv_reader runs TestCsvReader. KEYRING names the
# entries that run with a Secret Service of their own. Target core_tests builds the programs with that
# label, other_tests the rest. Each entry runs in the C locale and, as name.de_DE or name.fr_FR, in one
# of those and as an ordinary user: ONCE names the entries for which that would take too long. Tests run
# offscreen; exchanges with the sandbox are recorded for the contract test.
function(counterfoil_add_tests folder)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS;KEYRING;ONCE" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set(program tests_${folder})
    add_executable(${program} ${ARG_SOURCES})
    target_link_libraries(${program} PRIVATE counterfoil_options test_program ${ARG_LINK})
    set(part other_tests)
    if("core" IN_LIST ARG_LABELS)
        set(part core_tests)
    endif()
    if(NOT TARGET ${part})
        add_custom_target(${part})
    endif()
    add_dependencies(${part} ${program})
    foreach(source ${ARG_SOURCES})
        get_filename_component(name "${source}" NAME_WE)
        if(NOT name MATCHES "^tst_")
            continue()
        endif()
        string(REPLACE "_" ";" words "${name}")
        list(REMOVE_AT words 0)
        set(class Test)
        foreach(word ${words})
            string(SUBSTRING "${word}" 0 1 initial)
            string(SUBSTRING "${word}" 1 -1 rest)
            string(TOUPPER "${initial}" initial)
            string(APPEND class "${initial}${rest}")
        endforeach()
        set(wrapper)
        if("${name}" IN_LIST ARG_KEYRING)
            set(wrapper "${CMAKE_SOURCE_DIR}/tests/secrets/with_keyring.sh")
        endif()
        set(locales C)
        if(LOCALEDEF AND NOT "${name}" IN_LIST ARG_ONCE)
            get_property(last GLOBAL PROPERTY COUNTERFOIL_LAST_LOCALE)
            if(last STREQUAL "de_DE")
                set(next fr_FR)
            else()
                set(next de_DE)
            endif()
            set_property(GLOBAL PROPERTY COUNTERFOIL_LAST_LOCALE ${next})
            list(APPEND locales ${next})
        endif()
        foreach(locale IN LISTS locales)
            set(entry ${name}.${locale})
            set(user "${CMAKE_SOURCE_DIR}/tests/as_ordinary_user.sh")
            set(environment "QT_QPA_PLATFORM=offscreen;QT_ENABLE_HIGHDPI_SCALING=0;LC_ALL=${locale}.UTF-8;LOCPATH=${CMAKE_BINARY_DIR}/locales;TZ=Europe/Paris;QTEST_FUNCTION_TIMEOUT=${ARG_TIMEOUT}000")
            if(locale STREQUAL "C")
                set(entry ${name})
                set(user "")
                string(APPEND environment ";COUNTERFOIL_RECORD_EXCHANGES=${CMAKE_BINARY_DIR}/exchanges")
            endif()
            add_test(NAME ${entry} COMMAND ${user} ${wrapper} $<TARGET_FILE:${program}> ${class})
            set_tests_properties(${entry} PROPERTIES
                TIMEOUT ${ARG_TIMEOUT}
                COST ${ARG_TIMEOUT} # what may take longest begins first
                LABELS "${ARG_LABELS}"
                FIXTURES_REQUIRED exchanges
                ENVIRONMENT "${environment}")
        endforeach()
    endforeach()
endfunction()
