// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/account_row.h"

#include "core/accounts/account_settings.h"
#include "ui/accounts/account_mark.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

AccountRow::AccountRow(const AccountSettings &settings, const QString &about, QWidget *parent)
    : QWidget(parent)
    , m_words(new QVBoxLayout)
    , m_layout(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_words->setSpacing(1);
    const auto addText = [this](const QString &text, const QString &role) {
        auto *label = new ElidedLabel(text, this);
        label->setProperty("role", role);
        m_words->addWidget(label);
    };
    addText(settings.name, u"medium"_s);
    addText(about, u"small"_s);
    m_layout->setContentsMargins(16, 10, 16, 10);
    m_layout->setSpacing(10);
    m_layout->addWidget(new AccountMark(settings.environment, settings.colour, this));
    m_layout->addLayout(m_words, 1);
}

void AccountRow::addLine(QWidget *line)
{
    m_words->addWidget(line);
}

void AccountRow::addButton(QWidget *button)
{
    m_layout->addWidget(button);
}

} // namespace counterfoil
