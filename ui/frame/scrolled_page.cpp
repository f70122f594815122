// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/scrolled_page.h"

#include "ui/widgets/scroll_body.h"

#include <QVBoxLayout>

namespace counterfoil {

ScrolledPage::ScrolledPage(int spacing, QWidget *parent)
    : Page(parent)
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(m_body))
{
    m_column->setContentsMargins(20, 18, 20, 18);
    m_column->setSpacing(spacing);
    m_body->setMinimumWidth(1); // it scrolls one way only: what is wider gives way
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new ScrollBody(m_body, this));
}

} // namespace counterfoil
