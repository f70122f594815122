// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_look.h"

namespace counterfoil {

struct SystemLook::Watch
{};

SystemLook::SystemLook(QObject *parent)
    : QObject(parent)
{}

SystemLook::~SystemLook() = default;

std::optional<bool> SystemLook::isDark()
{
    return std::nullopt;
}

bool SystemLook::isHighContrast()
{
    return false;
}

} // namespace counterfoil
