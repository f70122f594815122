// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/operation_row.h"
#include "core/domain/person.h"
#include "ui/widgets/overlay_dialog.h"

class QPlainTextEdit;

namespace counterfoil {

// Asks for the note with which operations are marked as reviewed. Accepted: mark them.
class ReviewDialog : public OverlayDialog
{
    Q_OBJECT

public:
    // What is about to be marked, in words: "2 refunds, 62.40 EUR".
    ReviewDialog(const QString &what, const Person &me, QWidget *inWindow);

    [[nodiscard]] QString note() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_note = nullptr;
};

} // namespace counterfoil
