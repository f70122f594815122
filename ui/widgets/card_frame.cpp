// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card_frame.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

CardFrame::CardFrame(QWidget *parent)
    : QFrame(parent)
    , m_outer(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    setProperty("role", u"card"_s);
    m_outer->setContentsMargins(1, 1, 1, 1);
    m_outer->setSpacing(0);
    m_body->setContentsMargins(16, 14, 16, 14);
    m_body->setSpacing(8);
    m_outer->addLayout(m_body, 1);
}

void CardFrame::setFlush()
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
}

QBoxLayout *CardFrame::setTitle(const QString &title)
{
    if (!m_header) {
        m_header = new QHBoxLayout;
        m_header->setContentsMargins(16, 10, 16, 10);
        m_header->setSpacing(8);
        m_title = plainLabel({}, "section", this);
        m_header->addWidget(m_title);
        m_header->addStretch();
        m_outer->insertLayout(0, m_header);
        m_outer->insertWidget(1, separator(this));
    }
    m_title->setText(title);
    setAccessibleName(title);
    return m_header;
}

QFrame *CardFrame::separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", u"separator"_s);
    line->setFixedHeight(1);
    return line;
}

} // namespace counterfoil
