# SPDX-License-Identifier: GPL-3.0-or-later
# Included by ../CMakeLists.txt: Counterfoil.app, put together where it is installed, so that the
# programs of the build tree are plain ones on every system.
set(contents "Counterfoil.app/Contents")
if(NOT CMAKE_OSX_DEPLOYMENT_TARGET)
    set(CMAKE_OSX_DEPLOYMENT_TARGET 12.0)
endif()

find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter)
execute_process(
    COMMAND "${Python3_EXECUTABLE}" "${CMAKE_CURRENT_SOURCE_DIR}/macos/icns.py"
        "${CMAKE_CURRENT_SOURCE_DIR}/data/icons" "${CMAKE_CURRENT_BINARY_DIR}/counterfoil.icns"
    COMMAND_ERROR_IS_FATAL ANY)
configure_file(macos/Info.plist.in Info.plist @ONLY)

install(TARGETS ${program_targets} RUNTIME DESTINATION "${contents}/MacOS")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/Info.plist" DESTINATION "${contents}")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/counterfoil.icns" DESTINATION "${contents}/Resources")
