// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/os_user.h"

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace counterfoil {

QString osUser()
{
    for (const char *name : {"USER", "USERNAME"}) {
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    }
    std::array<char, 16'384> texts{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, texts.data(), texts.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return {};
}

} // namespace counterfoil
