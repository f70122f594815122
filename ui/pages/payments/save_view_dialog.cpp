// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payments/save_view_dialog.h"

#include "models/search/saved_views.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/line_field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

SaveViewDialog::SaveViewDialog(QWidget *inWindow, Save save)
    : OverlayDialog(inWindow)
    , m_save(std::move(save))
    , m_name(new LineField(tr("&Name"), panel()))
    , m_keepDates(new QCheckBox(tr("Keep these dates"), panel()))
{
    setObjectName(u"saveView"_s);
    setAccessibleName(tr("Save view"));
    setPanelWidth(460);
    QVBoxLayout *layout = titledColumn(*this);
    QLabel *what =
        plainLabel(tr("Saves the search, the columns and the sort order under this name."),
                   "secondary", panel());
    what->setWordWrap(true);
    layout->addWidget(what);
    m_name->lineEdit()->setObjectName(u"viewName"_s);
    m_name->lineEdit()->setAccessibleName(tr("Name"));
    m_name->lineEdit()->setMaxLength(2 * SavedViews::longestName); // too long gets a sentence
    layout->addWidget(m_name);
    m_keepDates->setObjectName(u"keepDates"_s);
    m_keepDates->setToolTip(
        tr("“Last week” stays fixed to the current dates. Otherwise it moves with the calendar."));
    layout->addWidget(m_keepDates);
    auto *cancel = new ActionButton(tr("Cancel"), ButtonRole::Outlined, panel());
    auto *go = new ActionButton(tr("Save"), ButtonRole::Primary, panel());
    go->setObjectName(u"saveViewGo"_s);
    layout->addLayout(dialogButtons({cancel, go}));
    connect(cancel, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(go, &QPushButton::clicked, this, &SaveViewDialog::save);
    connect(m_name->lineEdit(), &QLineEdit::returnPressed, this, &SaveViewDialog::save);
    connect(m_name->lineEdit(), &QLineEdit::textChanged, this, [this] { m_name->setError({}); });
    setInitialFocus(m_name->lineEdit());
}

void SaveViewDialog::save()
{
    if (const auto saved = m_save(m_name->text().trimmed(), m_keepDates->isChecked()); !saved)
        m_name->setError(saved.error());
    else
        accept();
}

} // namespace counterfoil
