// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manual_places.h"

#include "ui/widgets/overlay_dialog.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace counterfoil {

QString chapterOf(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Payments:
        return u"finding"_s;
    case Place::Kind::Payment:
        return u"payment"_s;
    case Place::Kind::Sessions:
    case Place::Kind::Session:
    case Place::Kind::NewSession:
    case Place::Kind::NewPayment:
        return u"sessions"_s;
    case Place::Kind::Links:
    case Place::Kind::Link:
        return u"links"_s;
    case Place::Kind::Refunds:
        return u"review"_s;
    case Place::Kind::Operations:
        return u"operations"_s;
    case Place::Kind::Events:
        return u"events"_s;
    case Place::Kind::Notices:
    case Place::Kind::Eligible:
    case Place::Kind::Redirects:
        return u"tools"_s;
    case Place::Kind::Settings:
        return u"settings"_s;
    }
    return u"first-steps"_s;
}

QString chapterInFront(const QWidget *window, Place::Kind kind)
{
    static const QHash<QString, QString> ofDialogs{
        {u"commands"_s, u"keyboard"_s},
        {u"exportDialog"_s, u"files"_s},
        {u"forgetCustomerDialog"_s, u"privacy"_s},
        {u"giveUpDialog"_s, u"unknown-outcomes"_s},
        {u"existsDialog"_s, u"unknown-outcomes"_s},
        {u"importDialog"_s, u"files"_s},
        {u"operationDialog"_s, u"refunding"_s},
        {u"shortcutSheet"_s, u"keyboard"_s},
    };
    const OverlayDialog *dialog = OverlayDialog::openIn(window);
    return dialog ? ofDialogs.value(dialog->objectName(), chapterOf(kind)) : chapterOf(kind);
}

} // namespace counterfoil
