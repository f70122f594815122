// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/preset_name_bar.h"

#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace counterfoil {

using namespace Qt::StringLiterals;

PresetNameBar::PresetNameBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
{
    m_name->setObjectName(u"presetName"_s);
    m_name->setProperty("role", u"compact"_s);
    m_name->setPlaceholderText(tr("Name of the preset"));
    m_name->setAccessibleName(tr("Name of the preset"));
    m_name->setMaxLength(60);
    auto *save = new ActionButton(tr("Save preset"), ButtonRole::Link, this);
    save->setObjectName(u"presetSave"_s);
    auto *cancel = new ActionButton(tr("Cancel"), ButtonRole::Link, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(save);
    row->addWidget(cancel);
    connect(save, &QPushButton::clicked, this, [this] { finish(true); });
    connect(cancel, &QPushButton::clicked, this, [this] { finish(false); });
    hide();
}

void PresetNameBar::ask()
{
    m_name->clear();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void PresetNameBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ControlModifier))
        finish(true);
    else if (event->matches(QKeySequence::Cancel))
        finish(false);
    else
        QWidget::keyPressEvent(event);
}

void PresetNameBar::finish(bool save)
{
    const QString name = m_name->text().trimmed();
    if (save && name.isEmpty())
        return;
    hide();
    if (save)
        emit named(name);
    emit closed();
}

} // namespace counterfoil
