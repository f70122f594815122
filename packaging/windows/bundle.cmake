# SPDX-License-Identifier: GPL-3.0-or-later
# Included last by ../CMakeLists.txt.
install(CODE "
    execute_process(
        COMMAND \"${CMAKE_CURRENT_SOURCE_DIR}/windows/bundle.sh\"
            \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}\" \"${CMAKE_BINARY_DIR}\" \"${PROJECT_VERSION}\"
        COMMAND_ERROR_IS_FATAL ANY)")
