# SPDX-License-Identifier: GPL-3.0-or-later
# Included by ../CMakeLists.txt: the programs in one folder with what they load. bundle.sh adds the
# libraries of Qt and of the compiler, which are known when the programs are linked.
install(TARGETS ${program_targets} RUNTIME DESTINATION .)
install(FILES "${CMAKE_SOURCE_DIR}/CHANGELOG.md" DESTINATION .)
