# SPDX-License-Identifier: GPL-3.0-or-later
# Included by the top CMakeLists.txt for Windows: what is inside each program beside its code.
set(windows_files "${CMAKE_CURRENT_LIST_DIR}")
enable_language(RC)
find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter)
set(COUNTERFOIL_ICON_FILE "${CMAKE_BINARY_DIR}/counterfoil.ico")
set(COUNTERFOIL_MANIFEST_FILE "${windows_files}/program.manifest")
execute_process(
    COMMAND "${Python3_EXECUTABLE}" "${windows_files}/ico.py"
        "${CMAKE_SOURCE_DIR}/packaging/data/icons" "${COUNTERFOIL_ICON_FILE}"
    COMMAND_ERROR_IS_FATAL ANY)

# counterfoil_windows_resources(<program> <description>): icon, version and manifest.
function(counterfoil_windows_resources COUNTERFOIL_PROGRAM COUNTERFOIL_FILE_DESCRIPTION)
    set(file "${CMAKE_BINARY_DIR}/${COUNTERFOIL_PROGRAM}.rc")
    configure_file("${windows_files}/program.rc.in" "${file}" @ONLY)
    target_sources(${COUNTERFOIL_PROGRAM} PRIVATE "${file}")
endfunction()
