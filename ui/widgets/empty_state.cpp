// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/accessible.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(plainLabel({}, "state-title", this))
    , m_sentence(plainLabel({}, "secondary", this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(28, 28, 28, 28);
    m_column->setSpacing(8);
    m_column->addStretch();
    for (QLabel *label : {m_icon, m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
    }
    m_column->addWidget(m_icon);
    m_column->addWidget(m_title);
    // A sentence that runs across the whole window is not read.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_sentence, 1000);
    row->addStretch(1);
    m_sentence->setMaximumWidth(Theme::current().scaled(520));
    m_column->addLayout(row);
    m_column->addSpacing(4);
    m_column->addStretch();
}

QPushButton *EmptyState::actionButton()
{
    if (!m_action) {
        m_action = new ActionButton({}, ButtonRole::Outlined, this);
        m_action->hide();
        m_column->insertWidget(m_column->count() - 1, m_action, 0, Qt::AlignHCenter);
        connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    }
    return m_action;
}

void EmptyState::setState(Icon icon, const QString &title, const QString &sentence,
                          const QString &action)
{
    m_shown = icon;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (m_action || !action.isEmpty()) {
        actionButton()->setText(action);
        m_action->setVisible(!action.isEmpty());
    }
    const QString name = QStringList{title, sentence}.join(u" "_s).trimmed();
    const bool isNews = accessibleName() != name;
    setAccessibleName(name);
    updateIcon();
    if (isNews)
        tell();
}

void EmptyState::setLoading(const QString &sentence)
{
    setState(Icon::LoaderCircle, {}, sentence);
}

void EmptyState::setFailed(const QString &sentence, const QString &action)
{
    setState(Icon::CircleAlert, {}, sentence, action);
}

void EmptyState::setOffline(const QString &sentence, const QString &action)
{
    setState(Icon::CloudOff, {}, sentence, action);
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

// The wait is no news, what comes of it is.
void EmptyState::tell()
{
    if (m_shown != Icon::LoaderCircle)
        announce(this);
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tell();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void EmptyState::updateIcon()
{
    m_icon->setPixmap(iconPixmap(m_shown, Theme::current().color(ColorRole::TextTertiary),
                                 Theme::current().scaled(32), devicePixelRatioF()));
}

} // namespace counterfoil
