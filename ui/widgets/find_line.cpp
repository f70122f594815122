// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/find_line.h"

#include "ui/theme/icons.h"

#include <QAction>

namespace counterfoil {

FindLine::FindLine(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    QAction *clear = addAction(icon(Icon::X, ColorRole::TextSecondary), TrailingPosition);
    clear->setObjectName(QStringLiteral("clearLine"));
    //: Button in a line: empties it
    clear->setText(tr("Clear"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear,
            [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
}

} // namespace counterfoil
