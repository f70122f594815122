// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/connection_steps.h"

#include "ui/accounts/connection_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

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

ConnectionSteps::ConnectionSteps(const std::vector<ConnectionStep> &steps, QWidget *parent)
    : QWidget(parent)
    , m_sentence(plainLabel({}, "secondary", this))
{
    for (const ConnectionStep step : steps)
        m_rows.push_back({step});
    m_sentence->setObjectName(u"connectionSentence"_s);
    m_sentence->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, rowsInColumn() * rowHeight() + 6, 0,
                               0); // below the painted steps
    layout->addWidget(m_sentence);
    m_sentence->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

int ConnectionSteps::rowHeight() const
{
    return Theme::current().scaled(26);
}

int ConnectionSteps::rowsInColumn() const
{
    return static_cast<int>(m_rows.size() + 1) / 2;
}

size_t ConnectionSteps::placeOf(ConnectionStep step) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [step](const Row &row) { return row.step == step; });
    return static_cast<size_t>(found - m_rows.begin());
}

QSize ConnectionSteps::sizeHint() const
{
    return {Theme::current().scaled(520), layout()->sizeHint().height()};
}

QString ConnectionSteps::text(ConnectionStep step) const
{
    return step == ConnectionStep::Tls && m_isPlain ? tr("No certificate needed on this computer")
                                                    : stepText(step);
}

void ConnectionSteps::begin(bool isPlain)
{
    m_isPlain = isPlain;
    m_running = true;
    for (Row &row : m_rows)
        row.state = &row == &m_rows.front() ? State::Running : State::Waiting;
    m_sentence->hide();
    updateAccessibleName();
    update();
}

void ConnectionSteps::pass(ConnectionStep step)
{
    const size_t place = placeOf(step);
    setState(place, State::Passed);
    setState(place + 1, State::Running);
}

void ConnectionSteps::end(const ConnectionReport &report)
{
    const bool isCancelled = report.failed && report.error.kind == ErrorKind::Cancelled;
    for (Row &row : m_rows) {
        if (row.state == State::Running)
            row.state = State::Waiting;
    }
    if (report.failed && !isCancelled) {
        const size_t failed = placeOf(*report.failed);
        // What it could not have come to without passing.
        for (size_t place = 0; place < failed; ++place)
            setState(place, State::Passed);
        setState(failed, State::Failed);
    } else if (report.unproven) {
        setState(placeOf(*report.unproven), State::Unproven);
    }
    finish(report.isGood() && !report.unproven ? tr("All tests passed.")
                                               : connectionSentence(report),
           report.isGood());
}

void ConnectionSteps::endWith(const QString &sentence)
{
    for (Row &row : m_rows)
        row.state = State::Waiting;
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
    return m_rows.at(placeOf(step)).state;
}

QString ConnectionSteps::sentence() const
{
    return m_sentence->text();
}

void ConnectionSteps::setState(size_t place, State state)
{
    if (place >= m_rows.size())
        return;
    m_rows[place].state = state;
    updateAccessibleName();
    update();
}

void ConnectionSteps::updateAccessibleName()
{
    QStringList lines;
    for (const Row &row : m_rows) {
        const QString step = text(row.step);
        switch (row.state) {
        case State::Waiting:
            break;
        case State::Running:
            //: %1 is a step of the connection test, such as "API key"
            lines << tr("%1: testing").arg(step);
            break;
        case State::Passed:
            //: %1 is a step of the connection test, such as "API key"
            lines << tr("%1: passed").arg(step);
            break;
        case State::Failed:
            //: %1 is a step of the connection test, such as "API key"
            lines << tr("%1: failed").arg(step);
            break;
        case State::Unproven:
            //: %1 is a step of the connection test, such as "API key"
            lines << tr("%1: not tested").arg(step);
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
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        const QRect row(i / rowsInColumn() * column, i % rowsInColumn() * rowHeight(), column,
                        rowHeight());
        const auto &[step, state] = m_rows[static_cast<size_t>(i)];
        const StepLook look = stepLookOf(state);
        const QRect mark(row.left(), row.center().y() - icon / 2 + 1, icon, icon);
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), look.icon,
                  tokens.color(look.tint));
        painter.setPen(tokens.color(look.ink));
        const QRect words = row.adjusted(icon + 8, 0, -8, 0);
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), words),
            static_cast<int>(
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            painter.fontMetrics().elidedText(text(step), Qt::ElideRight, words.width()));
    }
}

void ConnectionSteps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

} // namespace counterfoil
