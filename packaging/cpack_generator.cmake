# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack, once for each kind of package.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEB_COMPONENT_INSTALL ON)
    set(CPACK_COMPONENTS_ALL program sbom debian)
elseif(CPACK_GENERATOR STREQUAL "RPM")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_RPM_COMPONENT_INSTALL ON)
    set(CPACK_COMPONENTS_ALL program prefix licences sbom)
elseif(CPACK_GENERATOR STREQUAL "NSIS" AND NOT "$ENV{COUNTERFOIL_SIGN}" STREQUAL "")
    set(CPACK_COUNTERFOIL_SIGN "${CMAKE_CURRENT_LIST_DIR}/windows/sign.sh")
endif()
