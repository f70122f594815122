// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/find_line.h"

#include "ui/widgets/buttons.h"

#include <QHBoxLayout>

namespace counterfoil {

FindLine::FindLine(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    //: Button in a line: empties it
    , m_clear(new IconButton(Icon::X, tr("Clear"), this))
{
    setPlaceholderText(placeholder);
    m_clear->setObjectName(QStringLiteral("clearLine"));
    m_clear->setFocusPolicy(Qt::NoFocus); // keys have their own ways
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->addStretch();
    layout->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &FindLine::showClear);
}

/// The text ends before the button.
void FindLine::showClear()
{
    const bool isShown = !text().isEmpty();
    m_clear->setVisible(isShown);
    const int room = isShown ? m_clear->sizeHint().width() : 0;
    const bool isMirrored = isRightToLeft();
    setTextMargins(isMirrored ? room : 0, 0, isMirrored ? 0 : room, 0);
}

} // namespace counterfoil
