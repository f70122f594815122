# SPDX-License-Identifier: GPL-3.0-or-later
# Included by CMakeLists.txt: the list of what goes into the program, written when it is installed.
find_package(Python3 3.11 COMPONENTS Interpreter)
if(NOT Python3_FOUND)
    message(STATUS "No Python 3.11: the packages will not have a list of components (SBOM)")
    return()
endif()

# Compiled in, or (not on Linux, where the files are asked) linked.
set(parts "nlohmann-json=${nlohmann_json_VERSION}" "tl-expected=${tl-expected_VERSION}")
if(APPLE)
    list(APPEND parts "qt=${Qt6_VERSION}" "sqlite=${SQLite3_VERSION}")
endif()
set(COUNTERFOIL_SBOM_PARTS "${parts}" CACHE INTERNAL "For bundle.sh of Linux and Windows")
if(WIN32)
    return() # windows/bundle.sh writes it, with what it brings
endif()
set(sbom_command "${Python3_EXECUTABLE}" "${CMAKE_CURRENT_SOURCE_DIR}/sbom.py")
foreach(target IN LISTS program_targets)
    list(APPEND sbom_command "$<TARGET_FILE:${target}>")
endforeach()
list(APPEND sbom_command --version ${PROJECT_VERSION} --parts ${parts})
list(JOIN sbom_command "\" \"" sbom_line)
set(sbom_folder "${CMAKE_INSTALL_DOCDIR}")
if(APPLE)
    set(sbom_folder "Counterfoil.app/Contents/Resources")
endif()
install(CODE "
    set(sbom \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${sbom_folder}/sbom.cdx.json\")
    execute_process(COMMAND \"${sbom_line}\" --output \"\${sbom}\" COMMAND_ERROR_IS_FATAL ANY)"
    COMPONENT sbom)
