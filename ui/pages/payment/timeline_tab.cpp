// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/timeline_tab.h"

#include "ui/widgets/choice.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

QString originText(TimelineOrigin origin)
{
    switch (origin) {
    case TimelineOrigin::Provider:
        return TimelineTab::tr("Reported by the provider");
    case TimelineOrigin::Desk:
        return TimelineTab::tr("Done on this computer");
    case TimelineOrigin::Notices:
        return TimelineTab::tr("Notifications");
    }
    Q_UNREACHABLE();
}

} // namespace

TimelineTab::TimelineTab(const Person &me, const std::function<QDateTime()> &now, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QWidget(this))
    , m_origin(new Choice(m_bar))
    , m_view(new TimelineView(me, now, this))
{
    m_origin->setObjectName(u"timelineOrigin"_s);
    m_origin->setAccessibleName(tr("Source"));
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(12, 8, 12, 4);
    bar->addWidget(m_origin);
    bar->addStretch(1);
    m_bar->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    connect(m_view, &TimelineView::contentChanged, this, &TimelineTab::offerOrigins);
    connect(m_origin, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_origin->currentData();
        m_view->timeline().setOrigin(
            chosen.isValid() ? std::optional(static_cast<TimelineOrigin>(chosen.toInt()))
                             : std::nullopt);
    });
}

/// One that has no rows any more is not chosen any more.
void TimelineTab::offerOrigins()
{
    const QList<TimelineOrigin> origins = m_view->timeline().origins();
    const auto chosen = m_view->timeline().origin();
    const bool isStillThere = !chosen || origins.contains(*chosen);
    {
        const QSignalBlocker blocker(m_origin);
        m_origin->clear();
        m_origin->addItem(tr("All sources"));
        for (const TimelineOrigin origin : origins)
            m_origin->addItem(originText(origin), static_cast<int>(origin));
        m_origin->setCurrentIndex(
            chosen && isStillThere ? m_origin->findData(static_cast<int>(*chosen)) : 0);
    }
    if (!isStillThere)
        m_view->timeline().setOrigin({});
    m_bar->setVisible(origins.size() > 1);
}

} // namespace counterfoil
