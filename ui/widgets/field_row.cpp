// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

FieldRow::FieldRow(const QString &label, QWidget *value, QLabel *text, QWidget *parent)
    : QWidget(parent)
    , m_label(plainLabel(label, "secondary", this))
    , m_text(text)
{
    m_label->setWordWrap(true);
    m_label->setAlignment(
        windowAlignment(Qt::AlignLeading | (text ? Qt::AlignTop : Qt::AlignVCenter)));
    auto *layout = new QHBoxLayout(this);
    // A list of facts is even, whether a row has a button or not.
    const int air = text ? 3 : 2;
    layout->setContentsMargins(0, air, 0, air);
    layout->setSpacing(12);
    layout->addWidget(m_label);
    layout->addWidget(value, 1);
    m_label->setBuddy(value);
    setLabelWidth(108);
}

FieldRow::FieldRow(const QString &label, const QString &value, QWidget *parent)
    : FieldRow(label, plainLabel(value, "", parent), parent)
{}

FieldRow::FieldRow(const QString &label, QWidget *value, QWidget *parent)
    : FieldRow(label, value, qobject_cast<QLabel *>(value), parent)
{
    if (m_text) {
        m_text->setTextFormat(Qt::PlainText);
        m_text->setAlignment(windowAlignment(Qt::AlignLeading | Qt::AlignTop));
        m_text->setWordWrap(true);
        m_text->setMinimumWidth(1); // a word without an end widens nothing
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setValue(m_text->text());
    }
}

void FieldRow::setLabelWidth(int widthAtFullScale)
{
    m_label->setFixedWidth(Theme::current().scaled(widthAtFullScale));
}

int FieldRow::wholeLabelWidth() const
{
    m_label->ensurePolished();
    return m_label->fontMetrics().horizontalAdvance(m_label->text()) + 1;
}

void FieldRow::setValue(const QString &value)
{
    if (!m_text)
        return;
    m_text->setText(value.isEmpty() ? u"–"_s : value);
    m_text->setAccessibleName(m_label->text() + u": "_s + value);
}

QString FieldRow::value() const
{
    return m_text ? m_text->text() : QString();
}

} // namespace counterfoil
