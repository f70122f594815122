// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/joined_text.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct JoinedText
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::JoinedText)
};

} // namespace

QString withDetail(const QString &what, const QString &detail)
{
    if (what.isEmpty() || detail.isEmpty())
        return what + detail;
    //: A name or statement, then what is said of it: "dalenys 10.00 EUR failed: no money". Only the
    //: sign between them and its spaces are the language's.
    return JoinedText::tr("%1: %2").arg(what, detail);
}

QString sideBySide(const QStringList &parts)
{
    QString all;
    for (const QString &part : parts) {
        //: Two parts of a list whose parts have commas: "refund 10.00 EUR, done; refund 5.00 EUR,
        //: failed". Only the sign between them and its spaces are the language's.
        all = all.isEmpty() ? part : JoinedText::tr("%1; %2").arg(all, part);
    }
    return all;
}

} // namespace counterfoil
