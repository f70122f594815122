// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/session/session_path.h"

#include "core/domain/status_words.h"
#include "models/sessions/session_words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/status_chip.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int arrowSize = 14; // at 100 %

StatusLook lookOf(SessionStatus status)
{
    return sessionLook(statusWord(status));
}

} // namespace

QList<StatusLook> sessionSteps(const Session &session)
{
    QList<StatusLook> steps{lookOf(SessionStatus::Created)};
    if (session.status.is(SessionStatus::Created))
        return steps;
    // What ended with a payment was submitted before.
    if (isOver(session) && !session.paymentId.isEmpty())
        steps << lookOf(SessionStatus::Submitted);
    return steps << sessionLook(session.status.text());
}

SessionPath::SessionPath(QWidget *parent)
    : QWidget(parent)
    , m_steps(new QHBoxLayout)
    , m_next(plainLabel({}, "secondary", this))
    , m_left(plainLabel({}, "secondary", this))
{
    setObjectName(u"sessionPath"_s);
    m_next->setObjectName(u"sessionNext"_s);
    m_left->setObjectName(u"timeLeft"_s);
    m_steps->setSpacing(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_steps);
    layout->addWidget(m_next);
    layout->addStretch(1);
    layout->addWidget(m_left);
}

void SessionPath::setSession(const Session &session)
{
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        item->widget()->hide(); // it goes with the next turn of the event loop
        item->widget()->deleteLater();
        delete item;
    }
    QStringList words;
    const QList<StatusLook> steps = sessionSteps(session);
    for (const StatusLook &step : steps) {
        if (!words.isEmpty())
            m_steps->addWidget(
                new IconLabel(Icon::ChevronRight, ColorRole::TextSecondary, arrowSize, this));
        m_steps->addWidget(new StatusChip(step, this));
        words << step.word;
    }
    //: %1 is a list of states, such as "Open, Submitted"
    setAccessibleName(tr("Session progress: %1").arg(words.join(u", "_s)));
    m_next->setText(session.status.is(SessionStatus::Created)
                        //: What may come next, after the chip "Open"
                        ? tr("then submitted, aborted or expired")
                        : QString());
}

void SessionPath::setLeft(std::optional<std::chrono::seconds> left)
{
    m_left->setText(timeLeftSentence(left));
}

} // namespace counterfoil
