# SPDX-License-Identifier: GPL-3.0-or-later
# Included last by ../CMakeLists.txt: Qt goes into the bundle, and the signature over all of it.
# Without COUNTERFOIL_SIGNING_IDENTITY in the environment, the signature is nobody's ("-"), which
# Apple's processors need to start it at all.
find_program(MACDEPLOYQT macdeployqt REQUIRED
    HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}" "${Qt6_DIR}/../../../bin")
set(entitlements "${CMAKE_CURRENT_SOURCE_DIR}/macos/entitlements.plist")
install(CODE "
    set(app \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/Counterfoil.app\")
    execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${app}\"
            \"-executable=\${app}/Contents/MacOS/counterfoil-sandbox\" -always-overwrite
        COMMAND_ERROR_IS_FATAL ANY)
    set(identity \"\$ENV{COUNTERFOIL_SIGNING_IDENTITY}\")
    set(options --options runtime --timestamp)
    if(identity STREQUAL \"\")
        set(identity -)
        set(options)
    endif()
    execute_process(COMMAND codesign --force --deep \${options} --sign \"\${identity}\"
            --entitlements \"${entitlements}\" \"\${app}\"
        COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND codesign --verify --deep --strict \"\${app}\"
        COMMAND_ERROR_IS_FATAL ANY)")
