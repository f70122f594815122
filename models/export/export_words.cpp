// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/export_words.h"

#include <QCoreApplication>
#include <QDir>

namespace counterfoil {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::ExportWords)
};

} // namespace

QString exportSentence(const TableError &error)
{
    const QString path = QDir::toNativeSeparators(error.path);
    switch (error.kind) {
    case TableError::Kind::Full:
        //: %1 is the path of a file
        return ExportWords::tr("The disk of %1 is full. The incomplete file was removed. Free some "
                               "space, or choose another folder.")
            .arg(path);
    case TableError::Kind::NotWritable:
        //: %1 is the path of a file, %2 the system's own words for what is wrong
        return ExportWords::tr("%1 can't be saved there (%2). Choose another folder.")
            .arg(path, error.detail);
    case TableError::Kind::Other:
        //: %1 is the path of a file, %2 the system's own words for what is wrong
        return ExportWords::tr("%1 could not be saved: %2. The incomplete file was removed.")
            .arg(path, error.detail);
    }
    Q_UNREACHABLE();
}

QString momentTitle(const QString &title, const QTimeZone &zone)
{
    //: Title of a column; %1 is "Created", %2 is "Europe/Paris"
    return ExportWords::tr("%1 (%2 time)").arg(title, QString::fromLatin1(zone.id()));
}

QString amountTitle(const QString &title)
{
    //: Title of a column; %1 is "Amount"
    return ExportWords::tr("%1 (in units of the currency)").arg(title);
}

QString currencyTitle()
{
    return ExportWords::tr("Currency (ISO 4217)");
}

} // namespace counterfoil
