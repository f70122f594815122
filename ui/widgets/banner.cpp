// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/accessible.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/soft_fill.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace counterfoil {

namespace {

struct BannerLook
{
    Icon icon;
    ColorRole color;
    ColorRole fill;
};

constexpr int leastSentence = 240; // at 100 %

BannerLook lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        break;
    case Banner::Kind::Warning:
        return {Icon::TriangleAlert, ColorRole::Pending, ColorRole::PendingSoft};
    case Banner::Kind::Failure:
        return {Icon::CircleAlert, ColorRole::Failure, ColorRole::FailureSoft};
    }
    return {Icon::Info, ColorRole::Accent, ColorRole::AccentSoft};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
{
    hide();
}

/// With the first message: a page has many banners, and shows few.
void Banner::makeParts()
{
    m_icon = new QLabel(this);
    m_sentence = plainLabel({}, "", this);
    m_action = new ActionButton({}, ButtonRole::Link, this);
    m_secondAction = new ActionButton({}, ButtonRole::Link, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    m_words = new QBoxLayout(QBoxLayout::LeftToRight);
    m_words->setSpacing(8);
    m_words->addWidget(m_sentence, 1);
    m_words->addWidget(m_action);
    m_words->addWidget(m_secondAction);
    layout->addLayout(m_words, 1);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_secondAction, &QPushButton::clicked, this, &Banner::secondActionTriggered);
}

QString Banner::sentence() const
{
    return m_sentence ? m_sentence->text() : QString();
}

void Banner::showMessage(Kind kind, const QString &sentence, const QString &action,
                         const QString &secondAction)
{
    if (!m_sentence)
        makeParts();
    const bool isNews = isVisible() && m_sentence->text() != sentence;
    m_kind = kind;
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_secondAction->setText(secondAction);
    m_secondAction->setVisible(!secondAction.isEmpty());
    setAccessibleName(sentence);
    updateIcon();
    fitActions();
    show();
    if (isNews)
        announce(this);
}

void Banner::countDown(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void Banner::clear()
{
    hide();
}

void Banner::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    announce(this);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        updateIcon();
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (m_words)
        fitActions();
}

/// Beneath the sentence where beside it they would squeeze it.
void Banner::fitActions()
{
    int room = width();
    for (const QPushButton *action : {m_action, m_secondAction})
        room -= action->isHidden() ? 0 : action->sizeHint().width() + m_words->spacing();
    const bool isBeside = room >= Theme::current().scaled(leastSentence);
    m_words->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QPushButton *action : {m_action, m_secondAction})
        m_words->setAlignment(action, isBeside ? Qt::Alignment() : Qt::AlignLeading);
}

void Banner::updateIcon()
{
    const BannerLook look = lookOf(m_kind);
    m_icon->setPixmap(iconPixmap(look.icon, Theme::current().color(look.color),
                                 Theme::current().scaled(18), devicePixelRatioF()));
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const BannerLook look = lookOf(m_kind);
    paintSoftFill(painter, contentsRect(), Theme::current().radius(Radius::Control), look.fill,
                  look.color);
}

} // namespace counterfoil
