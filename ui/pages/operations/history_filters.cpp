// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operations/history_filters.h"

#include "models/operation/operation_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/find_line.h"
#include "ui/widgets/wrap_layout.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr std::chrono::milliseconds TypingPause{200};

template <typename Enum>
Enum chosen(const Choice *choice)
{
    return static_cast<Enum>(choice->currentData().toInt());
}

template <typename Enum>
void offer(Choice *choice, const QString &word, Enum value)
{
    choice->addItem(word, static_cast<int>(value));
}

} // namespace

HistoryFilters::HistoryFilters(Person me, QWidget *parent)
    : QWidget(parent)
    , m_me(std::move(me))
    , m_kind(makeChoice(u"historyKind"_s, tr("Kind of operation")))
    , m_outcome(makeChoice(u"historyOutcome"_s, tr("Outcome")))
    , m_period(makeChoice(u"historyPeriod"_s, tr("Period")))
    , m_mine(new QCheckBox(tr("Mine only"), this))
    , m_text(new FindLine(tr("Payment id, reference, reason or person"), this))
    , m_pause(new QTimer(this))
{
    m_kind->addItem(tr("All kinds"), -1);
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void})
        offer(m_kind, operationTitle(kind), kind);
    offer(m_outcome, tr("All outcomes"), HistoryFilter::Outcome::Any);
    offer(m_outcome, tr("Success"), HistoryFilter::Outcome::Success);
    offer(m_outcome, tr("Failure"), HistoryFilter::Outcome::Failure);
    offer(m_outcome, tr("Conflict"), HistoryFilter::Outcome::Conflict);
    //: An outcome: the provider refused the operation
    offer(m_outcome, tr("Refused"), HistoryFilter::Outcome::Refused);
    offer(m_outcome, tr("Cancelled"), HistoryFilter::Outcome::Cancelled);
    offer(m_period, tr("Today"), HistoryFilter::Period::Today);
    offer(m_period, tr("Last 7 days"), HistoryFilter::Period::Week);
    offer(m_period, tr("Last 30 days"), HistoryFilter::Period::Month);
    offer(m_period, tr("All time"), HistoryFilter::Period::All);
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(HistoryFilter().period)));
    m_mine->setObjectName(u"historyMine"_s);
    m_mine->setVisible(!m_me.name.isEmpty());
    m_text->setObjectName(u"historyText"_s);
    m_text->setAccessibleName(tr("Find in history"));
    m_text->setMaximumWidth(Theme::current().scaled(300));

    auto *layout = new WrapLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    for (Choice *choice : {m_kind, m_outcome, m_period})
        layout->addWidget(choice);
    layout->addWidget(m_mine);
    layout->addStretch();
    layout->addWidget(m_text);

    m_pause->setSingleShot(true);
    m_pause->setInterval(TypingPause);
    connect(m_pause, &QTimer::timeout, this, &HistoryFilters::changed);
    connect(m_text, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    for (const Choice *choice : {m_kind, m_outcome, m_period})
        connect(choice, &QComboBox::currentIndexChanged, this, &HistoryFilters::changed);
    connect(m_mine, &QCheckBox::toggled, this, &HistoryFilters::changed);
}

Choice *HistoryFilters::makeChoice(const QString &name, const QString &accessibleName)
{
    auto *choice = new Choice(this);
    choice->setObjectName(name);
    choice->setAccessibleName(accessibleName);
    choice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return choice;
}

HistoryFilter HistoryFilters::filter() const
{
    HistoryFilter filter;
    if (m_kind->currentData().toInt() >= 0)
        filter.kind = chosen<OperationKind>(m_kind);
    filter.outcome = chosen<HistoryFilter::Outcome>(m_outcome);
    filter.period = chosen<HistoryFilter::Period>(m_period);
    if (m_mine->isChecked())
        filter.who = m_me.name;
    filter.text = m_text->text();
    return filter;
}

} // namespace counterfoil
