// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/translations.h"

#include "resources/resources.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace counterfoil {

void installTranslations(QCoreApplication &application)
{
    initResources();
    const QString folder = u":/counterfoil/translations"_s;
    auto *english = new QTranslator(&application);
    if (english->load(u"counterfoil_en"_s, folder))
        QCoreApplication::installTranslator(english);
    auto *own = new QTranslator(&application); // asked before English
    if (own->load(QLocale(), u"counterfoil"_s, u"_"_s, folder))
        QCoreApplication::installTranslator(own);
}

} // namespace counterfoil
