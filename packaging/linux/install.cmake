# SPDX-License-Identifier: GPL-3.0-or-later
# Included by ../CMakeLists.txt: the files of a prefix, as the desktops look for them. Component prefix
# has what every prefix but Debian's has at this place, component debian what only its package has.
set(data "${CMAKE_CURRENT_SOURCE_DIR}/data")
set(share "${CMAKE_INSTALL_DATAROOTDIR}")

install(TARGETS ${program_targets} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")

set(COUNTERFOIL_METAINFO_LINKS "")
if(COUNTERFOIL_HOMEPAGE)
    string(APPEND COUNTERFOIL_METAINFO_LINKS
        "  <url type=\"homepage\">${COUNTERFOIL_HOMEPAGE}</url>\n")
endif()
if(COUNTERFOIL_SCREENSHOT)
    string(APPEND COUNTERFOIL_METAINFO_LINKS
        "  <screenshots>\n    <screenshot type=\"default\">\n"
        "      <caption>A payment: what was authorised, captured and refunded</caption>\n"
        "      <image>${COUNTERFOIL_SCREENSHOT}</image>\n    </screenshot>\n  </screenshots>\n")
endif()
configure_file("${data}/counterfoil.desktop.in" "${COUNTERFOIL_APP_ID}.desktop" @ONLY)
configure_file("${data}/counterfoil.metainfo.xml.in" "${COUNTERFOIL_APP_ID}.metainfo.xml" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${COUNTERFOIL_APP_ID}.desktop"
    DESTINATION "${share}/applications")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${COUNTERFOIL_APP_ID}.metainfo.xml"
    DESTINATION "${share}/metainfo")

foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES "${data}/icons/${size}.png" RENAME "${COUNTERFOIL_APP_ID}.png"
        DESTINATION "${share}/icons/hicolor/${size}x${size}/apps")
endforeach()
install(FILES "${CMAKE_SOURCE_DIR}/resources/app/counterfoil.svg"
    RENAME "${COUNTERFOIL_APP_ID}.svg" DESTINATION "${share}/icons/hicolor/scalable/apps")
install(FILES "${data}/icons/symbolic.svg"
    RENAME "${COUNTERFOIL_APP_ID}-symbolic.svg" DESTINATION "${share}/icons/hicolor/symbolic/apps")

# A compressed copy that is the same whenever it is made.
find_program(GZIP_PROGRAM gzip REQUIRED)
function(compress file)
    execute_process(COMMAND "${GZIP_PROGRAM}" -9 -n -f -k "${file}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# release_day(<variable> <format of date>): the day of this version, the same in every locale and zone.
function(release_day variable format)
    execute_process(
        COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C TZ=UTC
            date -d "${COUNTERFOIL_RELEASE_DATE}" "+${format}"
        OUTPUT_VARIABLE day OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    set(${variable} "${day}" PARENT_SCOPE)
endfunction()
release_day(COUNTERFOIL_MAN_DATE "%B %-d, %Y")

foreach(program IN LISTS program_targets)
    configure_file("${data}/man/${program}.1.in" "${program}.1" @ONLY)
    compress("${CMAKE_CURRENT_BINARY_DIR}/${program}.1")
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${program}.1.gz"
        DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    install(FILES "${data}/completions/${program}.bash" RENAME "${program}"
        DESTINATION "${share}/bash-completion/completions")
    install(FILES "${data}/completions/${program}.fish"
        DESTINATION "${share}/fish/vendor_completions.d")
    install(FILES "${data}/completions/_${program}"
        DESTINATION "${share}/zsh/site-functions" COMPONENT prefix)
    install(FILES "${data}/completions/_${program}"
        DESTINATION "${share}/zsh/vendor-completions" COMPONENT debian EXCLUDE_FROM_ALL)
endforeach()

install(FILES "${CMAKE_SOURCE_DIR}/CHANGELOG.md"
    DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT prefix)
# The same chapters as the window has, with their pictures.
install(DIRECTORY "${CMAKE_SOURCE_DIR}/docs/manual" DESTINATION "${CMAKE_INSTALL_DOCDIR}"
    FILES_MATCHING PATTERN "*.md" PATTERN "*.png")

# What Debian's package has beside: its changelog, and one file with every licence.
release_day(COUNTERFOIL_DEBIAN_DATE "%a, %d %b %Y %H:%M:%S %z")
configure_file(linux/changelog.in changelog.Debian @ONLY)
compress("${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian")
configure_file("${CMAKE_SOURCE_DIR}/CHANGELOG.md" changelog COPYONLY)
compress("${CMAKE_CURRENT_BINARY_DIR}/changelog")
# licence_text(<variable> <file>): as the fields of Debian's copyright file want it.
function(licence_text variable file)
    file(READ "${CMAKE_SOURCE_DIR}/${file}" text)
    string(REGEX REPLACE "[ \t]+\n" "\n" text "${text}")
    string(STRIP "${text}" text)
    string(REPLACE "\n\n" "\n.\n" text "${text}")
    string(REPLACE "\n\n" "\n.\n" text "${text}")
    string(REPLACE "\n" "\n " text "${text}")
    set(${variable} "${text}" PARENT_SCOPE)
endfunction()
licence_text(LICENCE_OF_ICONS resources/icons/LICENSE)
licence_text(LICENCE_OF_JSON packaging/licences/nlohmann-json.txt)
# That of DejaVu is in this form already.
file(READ "${CMAKE_SOURCE_DIR}/resources/fonts/DejaVu-LICENSE.txt" LICENCE_OF_DEJAVU)
string(REGEX MATCH "License: bitstream-vera\n( [^\n]*\n)+" LICENCE_OF_DEJAVU "${LICENCE_OF_DEJAVU}")
string(STRIP "${LICENCE_OF_DEJAVU}" LICENCE_OF_DEJAVU)
configure_file(linux/copyright.in copyright @ONLY)
install(FILES
    "${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz"
    "${CMAKE_CURRENT_BINARY_DIR}/changelog.gz"
    "${CMAKE_CURRENT_BINARY_DIR}/copyright"
    DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES linux/lintian-overrides RENAME counterfoil
    DESTINATION "${share}/lintian/overrides" COMPONENT debian EXCLUDE_FROM_ALL)
