// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/os_user.h"

#include <windows.h>

#include <lmcons.h>

#include <array>

namespace counterfoil {

QString osUser()
{
    for (const char *name : {"USER", "USERNAME"}) {
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    }
    std::array<wchar_t, UNLEN + 1> name{};
    DWORD size = UNLEN + 1;
    if (GetUserNameW(name.data(), &size))
        return QString::fromWCharArray(name.data());
    return {};
}

} // namespace counterfoil
