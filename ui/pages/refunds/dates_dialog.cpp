// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/dates_dialog.h"

#include "models/words/typed_day.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/typed_text.h"

#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

DatesDialog::DatesDialog(const DateSpan &span, QWidget *inWindow)
    : OverlayDialog(inWindow)
{
    setObjectName(u"datesDialog"_s);
    setAccessibleName(tr("Choose a period"));
    setPanelWidth(440);
    QVBoxLayout *layout = titledColumn(*this);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    //: The first day of a period
    m_first = makeField(u"periodFirst"_s, tr("From"), span.first);
    m_last = makeField(u"periodLast"_s, tr("To (inclusive)"), span.last);
    fields->addWidget(m_first);
    fields->addWidget(m_last);
    layout->addLayout(fields);
    auto *cancel = new ActionButton(tr("Cancel"), ButtonRole::Outlined, panel());
    //: Button: shows the period
    auto *show = new ActionButton(tr("Show"), ButtonRole::Primary, panel());
    show->setObjectName(u"showPeriod"_s);
    layout->addLayout(dialogButtons({cancel, show}));
    connect(cancel, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(show, &QPushButton::clicked, this, &DatesDialog::accept);
    setInitialFocus(m_first->lineEdit());
}

LineField *DatesDialog::makeField(const QString &name, const QString &label, QDate day)
{
    auto *field = new LineField(label, panel());
    field->lineEdit()->setObjectName(name);
    field->lineEdit()->setAccessibleName(label);
    field->lineEdit()->setMaxLength(40);
    //: %1 is a date
    field->setHint(tr("For example %1. Leave empty for no limit.").arg(u"2026-11-01"_s));
    if (day.isValid())
        field->setText(day.toString(Qt::ISODate));
    onTyped(field->lineEdit(), field, [field](const QString &) { field->setError({}); });
    connect(field->lineEdit(), &QLineEdit::returnPressed, this, &DatesDialog::accept);
    return field;
}

void DatesDialog::accept()
{
    const auto read = [](LineField *field) -> std::optional<QDate> {
        if (field->text().trimmed().isEmpty())
            return QDate();
        const QDate day = typedDay(field->text());
        field->setError(day.isValid() ? QString() : tr("Enter a valid date."));
        return day.isValid() ? std::optional(day) : std::nullopt;
    };
    const auto first = read(m_first);
    const auto last = read(m_last);
    updatePanelGeometry();
    if (!first || !last) {
        (first ? m_last : m_first)->lineEdit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_span = {*first, *last};
    OverlayDialog::accept();
}

} // namespace counterfoil
