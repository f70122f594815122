// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_parts.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/overlay_dialog.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

QVBoxLayout *dialogColumn(OverlayDialog &dialog)
{
    auto *column = new QVBoxLayout(dialog.panel());
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    return column;
}

QVBoxLayout *titledColumn(OverlayDialog &dialog)
{
    QVBoxLayout *column = dialogColumn(dialog);
    column->addWidget(plainLabel(dialog.accessibleName(), "dialog-title", dialog.panel()));
    return column;
}

QHBoxLayout *dialogButtons(const QList<QWidget *> &buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    for (QWidget *button : buttons)
        row->addWidget(button);
    return row;
}

DialogHeader::DialogHeader(OverlayDialog &dialog, const QString &title, const QString &about)
    : QWidget(dialog.panel())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(windowMargins(20, 12, 12, 8));
    row->setSpacing(10);
    row->addWidget(plainLabel(title, "dialog-title", this));
    auto *words = new ElidedLabel(about, this);
    words->setProperty("role", u"secondary"_s);
    row->addWidget(words, 1);
    m_close = new IconButton(Icon::X, tr("Close"), this);
    m_close->setObjectName(u"closeDialog"_s);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, &dialog, &OverlayDialog::reject);
}

QHBoxLayout *footerRow(QWidget *footer)
{
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(20, 14, 20, 16);
    row->setSpacing(10);
    return row;
}

void fillDialog(OverlayDialog &dialog, QWidget *header, const QList<QWidget *> &bodies,
                QWidget *footer)
{
    auto *column = new QVBoxLayout(dialog.panel());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(header);
    for (QWidget *body : bodies)
        column->addWidget(body, 1);
    auto *line = new QFrame(dialog.panel());
    line->setProperty("role", u"outline"_s);
    line->setFixedHeight(1);
    column->addWidget(line);
    column->addWidget(footer);
}

} // namespace counterfoil
