// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/language_row.h"

#include "models/app_settings.h"
#include "ui/frame/window_services.h"
#include "ui/theme/translations.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/elided_label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

LanguageRow::LanguageRow(WindowServices &windowServices, QWidget *parent)
    : QWidget(parent)
    , m_windowServices(windowServices)
    , m_choice(new Choice(this))
    , m_problem(plainLabel({}, "error", this))
{
    m_choice->setObjectName(u"languageChoice"_s);
    m_choice->setAccessibleName(tr("Language"));
    m_choice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_choice->addItem(tr("System language"), QString(SystemLanguage));
    const QList<Language> offered = Translations::offered();
    for (const Language &language : offered)
        m_choice->addItem(language.ownName, language.code);
    m_problem->setObjectName(u"languageProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(tr("Language"), "secondary", this));
    row->addStretch();
    row->addWidget(m_choice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_problem);
    showChosen();
    connect(m_choice, &QComboBox::activated, this, &LanguageRow::ask);
}

/// One that is not offered here stands for the system's.
void LanguageRow::showChosen()
{
    m_choice->setCurrentIndex(
        std::max(0, m_choice->findData(m_windowServices.settings().language())));
}

void LanguageRow::ask()
{
    const QString wanted = m_choice->currentData().toString();
    const QString use = m_windowServices.use();
    m_problem->setText(use);
    m_problem->setVisible(!use.isEmpty());
    if (!use.isEmpty())
        showChosen();
    else if (wanted != m_windowServices.settings().language())
        m_windowServices.requestLanguage(wanted);
}

} // namespace counterfoil
