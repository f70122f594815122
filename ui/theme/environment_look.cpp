// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/environment_look.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace counterfoil {

ColorRole environmentRole(Environment environment)
{
    return environment == Environment::Live ? ColorRole::EnvironmentLive
                                            : ColorRole::EnvironmentTest;
}

int topEdgeHeight(Environment environment)
{
    return environment == Environment::Live ? 6 : 3;
}

QString environmentText(const Account &account)
{
    const QString environment = account.environment == Environment::Live
                                    ? QCoreApplication::translate("counterfoil::Rail", "live")
                                    : QCoreApplication::translate("counterfoil::Rail", "test");
    return account.provider + u" · "_s + environment;
}

} // namespace counterfoil
