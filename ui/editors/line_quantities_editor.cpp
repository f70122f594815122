// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/line_quantities_editor.h"

#include "models/operation/line_quantities_model.h"
#include "models/operation/line_sentences.h"
#include "ui/editors/line_quantities_table.h"
#include "ui/widgets/elided_label.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

LineQuantitiesEditor::LineQuantitiesEditor(LineQuantitiesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    auto *table = new LineQuantitiesTable(m_model, this);
    // After the table: that is also the order of Tab.
    m_below = new QWidget(this);
    m_limit = plainLabel({}, "error", m_below);
    m_limit->setObjectName(u"lineLimit"_s);
    m_limit->setWordWrap(true);
    m_difference = plainLabel({}, "small", m_below);
    m_difference->setObjectName(u"orderDifference"_s);
    m_difference->setWordWrap(true);
    m_spread = new QCheckBox(m_below);
    m_spread->setObjectName(u"spreadDifference"_s);

    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(12, 8, 12, 10);
    below->setSpacing(6);
    below->addWidget(m_limit);
    below->addWidget(m_difference);
    below->addWidget(m_spread);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(table);
    column->addWidget(m_below);
    setFocusProxy(table);

    connect(m_spread, &QCheckBox::toggled, &m_model, &LineQuantitiesModel::setSpread);
    connect(&m_model, &LineQuantitiesModel::chosenChanged, this, &LineQuantitiesEditor::refresh);
    refresh();
}

void LineQuantitiesEditor::refresh()
{
    const QString limit = m_model.limitSentence();
    m_limit->setText(limit);
    m_limit->setVisible(!limit.isEmpty());
    const auto &difference = m_model.difference();
    m_difference->setText(difference ? differenceSentence(*difference) : QString());
    m_difference->setVisible(difference.has_value());
    m_spread->setText(difference ? spreadText(*difference) : QString());
    m_spread->setVisible(m_model.canSpread());
    m_spread->setChecked(m_model.isSpread());
    m_below->setVisible(difference || !limit.isEmpty());
}

} // namespace counterfoil
