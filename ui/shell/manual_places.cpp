// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manual_places.h"

#include "ui/dialogs/operation_dialog.h"

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

QString chapterOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
    case OperationKind::Void:
        return u"capturing"_s;
    case OperationKind::Refund:
        break;
    }
    return u"refunding"_s;
}

QString chapterInFront(const QWidget *window, Place::Kind kind)
{
    // Others are explained where their page is.
    static const QHash<QString, QString> ofDialogs{
        {u"accountEditor"_s, u"settings"_s},
        {u"commands"_s, u"keyboard"_s},
        {u"existsDialog"_s, u"unknown-outcomes"_s},
        {u"exportDialog"_s, u"files"_s},
        {u"forgetCustomerDialog"_s, u"privacy"_s},
        {u"giveUpDialog"_s, u"unknown-outcomes"_s},
        {u"importDialog"_s, u"files"_s},
        {u"keptDataDialog"_s, u"settings"_s},
        {u"orderDialog"_s, u"sessions"_s},
        {u"pinDialog"_s, u"settings"_s},
        {u"printDialog"_s, u"files"_s},
        {u"search"_s, u"finding"_s},
        {u"secretsDialog"_s, u"settings"_s},
        {u"shortcutSheet"_s, u"keyboard"_s},
    };
    const OverlayDialog *dialog = OverlayDialog::openIn(window);
    if (const auto *operation = qobject_cast<const OperationDialog *>(dialog))
        return chapterOf(operation->form().kind());
    return dialog ? ofDialogs.value(dialog->objectName(), chapterOf(kind)) : chapterOf(kind);
}

} // namespace counterfoil
