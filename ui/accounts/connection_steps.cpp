// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/connection_steps.h"

#include "ui/accounts/connection_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct StepLook
{
    Icon icon;
    ColorRole tint;
    ColorRole ink;
};

StepLook stepLookOf(ConnectionSteps::State state)
{
    switch (state) {
    case ConnectionSteps::State::Waiting:
        return {Icon::Circle, ColorRole::TextTertiary, ColorRole::TextTertiary};
    case ConnectionSteps::State::Running:
        return {Icon::LoaderCircle, ColorRole::Accent, ColorRole::Text};
    case ConnectionSteps::State::Passed:
        return {Icon::CircleCheck, ColorRole::Success, ColorRole::Text};
    case ConnectionSteps::State::Failed:
        return {Icon::CircleX, ColorRole::Failure, ColorRole::Text};
    case ConnectionSteps::State::Unproven:
        return {Icon::CircleQuestionMark, ColorRole::Uncertain, ColorRole::Text};
    }
    Q_UNREACHABLE();
}

} // namespace

ConnectionSteps::ConnectionSteps(QWidget *parent)
    : QWidget(parent)
    , m_sentence(plainLabel({}, "secondary", this))
{
    m_sentence->setObjectName(u"connectionSentence"_s);
    m_sentence->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, count / 2 * rowHeight() + 6, 0, 0); // below the painted steps
    layout->addWidget(m_sentence);
    m_sentence->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

int ConnectionSteps::rowHeight() const
{
    return Theme::current().scaled(26);
}

QSize ConnectionSteps::sizeHint() const
{
    return {Theme::current().scaled(520), layout()->sizeHint().height()};
}

QString ConnectionSteps::text(int step) const
{
    const auto which = static_cast<ConnectionStep>(step);
    return which == ConnectionStep::Tls && m_isPlain ? tr("This computer needs no certificate")
                                                     : stepText(which);
}

void ConnectionSteps::begin(bool isPlain)
{
    m_isPlain = isPlain;
    m_running = true;
    for (int i = 0; i < count; ++i)
        m_states[i] = i == 0 ? State::Running : State::Waiting;
    m_sentence->hide();
    updateAccessibleName();
    update();
}

void ConnectionSteps::pass(ConnectionStep step)
{
    const int at = static_cast<int>(step);
    setState(at, State::Passed);
    if (at + 1 < count)
        setState(at + 1, State::Running);
}

void ConnectionSteps::end(const ConnectionReport &report)
{
    const bool isCancelled = report.failed && report.error.kind == ErrorKind::Cancelled;
    for (int i = 0; i < count; ++i) {
        if (m_states[i] == State::Running)
            m_states[i] = State::Waiting;
    }
    if (report.failed && !isCancelled) {
        // What it could not have come to without passing.
        for (int i = 0; i < static_cast<int>(*report.failed); ++i)
            m_states[i] = State::Passed;
        m_states[static_cast<int>(*report.failed)] = State::Failed;
    } else if (report.entityIsUnproven) {
        m_states[count - 1] = State::Unproven;
    }
    finish(report.isGood() && !report.entityIsUnproven ? tr("Everything is in order.")
                                                       : connectionSentence(report),
           report.isGood());
}

void ConnectionSteps::endWith(const QString &sentence)
{
    for (State &state : m_states)
        state = State::Waiting;
    finish(sentence, false);
}

void ConnectionSteps::finish(const QString &sentence, bool isGood)
{
    m_running = false;
    m_sentence->setText(sentence);
    m_sentence->setProperty("role", isGood ? u"secondary"_s : u"error"_s);
    m_sentence->style()->unpolish(m_sentence);
    m_sentence->style()->polish(m_sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    updateAccessibleName();
    updateGeometry();
    update();
}

ConnectionSteps::State ConnectionSteps::state(ConnectionStep step) const
{
    return m_states[static_cast<int>(step)];
}

QString ConnectionSteps::sentence() const
{
    return m_sentence->text();
}

void ConnectionSteps::setState(int step, State state)
{
    m_states[step] = state;
    updateAccessibleName();
    update();
}

void ConnectionSteps::updateAccessibleName()
{
    QStringList lines;
    for (int i = 0; i < count; ++i) {
        const QString step = text(i);
        switch (m_states[i]) {
        case State::Waiting:
            break;
        case State::Running:
            lines << tr("%1: being tested").arg(step);
            break;
        case State::Passed:
            lines << tr("%1: yes").arg(step);
            break;
        case State::Failed:
            lines << tr("%1: no").arg(step);
            break;
        case State::Unproven:
            lines << tr("%1: not known").arg(step);
            break;
        }
    }
    setAccessibleName(lines.join(u". "_s));
}

/// Two columns, so that the steps do not push the fields out of sight.
void ConnectionSteps::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.setFont(tokens.font(TextStyle::Body));
    const int icon = tokens.scaled(16);
    const int column = width() / 2;
    for (int i = 0; i < count; ++i) {
        const QRect row(i / (count / 2) * column, i % (count / 2) * rowHeight(), column,
                        rowHeight());
        const StepLook look = stepLookOf(m_states[i]);
        const QRect mark(row.left(), row.center().y() - icon / 2 + 1, icon, icon);
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), look.icon,
                  tokens.color(look.tint));
        painter.setPen(tokens.color(look.ink));
        const QRect words = row.adjusted(icon + 8, 0, -8, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                         static_cast<int>(QStyle::visualAlignment(
                             layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         painter.fontMetrics().elidedText(text(i), Qt::ElideRight, words.width()));
    }
}

void ConnectionSteps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

} // namespace counterfoil
