// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/save_template_dialog.h"

#include "models/orders/order_templates.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/line_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

SaveTemplateDialog::SaveTemplateDialog(QWidget *inWindow, Save save)
    : OverlayDialog(inWindow)
    , m_save(std::move(save))
    , m_name(new LineField(tr("&Name"), panel()))
{
    setObjectName(u"saveTemplate"_s);
    setAccessibleName(tr("Save as template"));
    setPanelWidth(460);
    QVBoxLayout *layout = titledColumn(*this);
    QLabel *what = plainLabel(tr("Saves amounts, lines and options, but not the reference, "
                                 "customer or addresses. Replaces any template of the same name."),
                              "secondary", panel());
    what->setWordWrap(true);
    layout->addWidget(what);
    m_name->lineEdit()->setObjectName(u"templateName"_s);
    m_name->lineEdit()->setAccessibleName(tr("Name"));
    m_name->lineEdit()->setMaxLength(2 * OrderTemplates::LongestName); // too long gets a sentence
    layout->addWidget(m_name);
    auto *cancel = new ActionButton(tr("Cancel"), ButtonRole::Outlined, panel());
    auto *go = new ActionButton(tr("Save"), ButtonRole::Primary, panel());
    go->setObjectName(u"saveTemplateGo"_s);
    layout->addLayout(dialogButtons({cancel, go}));
    connect(cancel, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(go, &QPushButton::clicked, this, &SaveTemplateDialog::save);
    connect(m_name->lineEdit(), &QLineEdit::returnPressed, this, &SaveTemplateDialog::save);
    connect(m_name->lineEdit(), &QLineEdit::textChanged, this, [this] { m_name->setError({}); });
    setInitialFocus(m_name->lineEdit());
}

void SaveTemplateDialog::save()
{
    if (const auto saved = m_save(m_name->text().trimmed()); !saved)
        m_name->setError(saved.error());
    else
        accept();
}

} // namespace counterfoil
