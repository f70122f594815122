# SPDX-License-Identifier: GPL-3.0-or-later
# Included by CMakeLists.txt: what all packages have in common, and what those of Linux have of their
# own. cpack_generator.cmake chooses for each kind of package.
set(CPACK_PACKAGE_NAME counterfoil)
set(CPACK_PACKAGE_VENDOR "The Counterfoil authors")
set(CPACK_PACKAGE_CONTACT "${COUNTERFOIL_MAINTAINER}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${COUNTERFOIL_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Desktop back office for payments")
set(CPACK_PACKAGE_DESCRIPTION
"Find a payment, see at a glance what was authorised, captured, refunded and
voided, with which partner, and capture, refund or void it. Every operation is
recorded before it is sent, and is never sent twice. A built-in demo works
without an account.")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_SOURCE_DIR}/cpack_generator.cmake")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# libsecret is loaded by name, the rest are plugins and data.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "ca-certificates, libsecret-1-0, gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_GROUP "Applications/Productivity")
set(CPACK_RPM_PACKAGE_LICENSE
    "GPL-3.0-or-later AND ISC AND MIT AND Apache-2.0 AND Bitstream-Vera AND CC0-1.0")
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
# libsecret is loaded by name; qt6-qtwayland is a plugin. The time and the name of the machine are not
# those of the build.
set(CPACK_RPM_SPEC_MORE_DEFINE
"Packager: ${COUNTERFOIL_MAINTAINER}
Recommends: libsecret
Recommends: qt6-qtwayland
Recommends: qt6-qttranslations
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost localhost")
# Folders that other packages own.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/icons /usr/share/man /usr/share/man/man1
    /usr/share/licenses /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/zsh /usr/share/zsh/site-functions)
foreach(folder 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor /usr/share/icons/hicolor/${folder}
        /usr/share/icons/hicolor/${folder}/apps)
endforeach()

if(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_PACKAGE_FILE_NAME
        "counterfoil-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
    set(CPACK_DMG_VOLUME_NAME Counterfoil)
elseif(UNIX)
    set(CPACK_GENERATOR DEB RPM)
else()
    set(CPACK_GENERATOR NSIS)
    set(CPACK_MONOLITHIC_INSTALL ON)
    set(CPACK_PACKAGE_FILE_NAME "Counterfoil-${PROJECT_VERSION}-win64")
    # Before CMake's own template.
    list(PREPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_SOURCE_DIR}/windows")
    set(CPACK_COUNTERFOIL_ICON "${COUNTERFOIL_ICON_FILE}")
    set(CPACK_STRIP_FILES OFF) # windows/bundle.sh does, before it signs
endif()

include(CPack)
