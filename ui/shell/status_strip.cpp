// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_strip.h"

#include "core/services/account_services.h"
#include "models/words/age_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace counterfoil {

StatusStrip::StatusStrip(AccountServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_reach(plainLabel({}, "small", this))
    , m_known(new ElidedLabel(this))
    , m_open(new QPushButton(this))
    , m_age(new ElidedLabel(this))
    , m_tick(new QTimer(this))
{
    const Tokens &tokens = Theme::current();
    setFixedHeight(tokens.size(Size::StatusBar));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(windowMargins(20 + tokens.scaled(14), 1, 20, 0));
    layout->setSpacing(18);
    for (QLabel *lesser : {m_known, m_age}) // cut first where there is little room
        lesser->setProperty("role", u"small"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_reach, m_known, m_open})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(m_age);

    m_open->setObjectName(u"openCount"_s);
    m_open->setProperty("role", u"strip"_s);
    m_open->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_open->setCursor(Qt::PointingHandCursor);
    connect(m_open, &QPushButton::clicked, this, &StatusStrip::operationsRequested);

    connect(&services.connection(), &Connection::changed, this, &StatusStrip::updateCounts);
    connect(&services.known(), &KnownPayments::updated, this, &StatusStrip::updateCounts);
    connect(&services.catalogue(), &Catalogue::changed, this, &StatusStrip::countKnown);
    connect(&services.operations(), &OperationService::entryChanged, this,
            &StatusStrip::updateCounts);
    connect(&services.operations(), &OperationService::loaded, this, &StatusStrip::updateCounts);
    m_tick->setInterval(std::chrono::seconds(1));
    connect(m_tick, &QTimer::timeout, this, &StatusStrip::updateAge);
    m_tick->start();
    countKnown();
    updateCounts();
    updateAge();
}

void StatusStrip::setSeenAt(const QDateTime &seenAt)
{
    m_seenAt = seenAt;
    updateAge();
}

// One count at a time: of many changes in a row, the last one asks again.
void StatusStrip::countKnown()
{
    if (std::exchange(m_isCounting, true)) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_services.catalogue()
        .payments()
        .size({m_services.account().id})
        .then(this, [this](const DatabaseResult<CatalogueSize> &size) {
            m_isCounting = false;
            if (size)
                m_knownCount = static_cast<int>(size->payments);
            updateCounts();
            if (m_isStale)
                countKnown();
        });
}

Connection::State StatusStrip::connection() const
{
    return m_services.connection().state();
}

void StatusStrip::updateCounts()
{
    switch (connection()) {
    case Connection::State::Untried:
        m_reach->setText(tr("Not connected yet"));
        break;
    case Connection::State::Reached:
        m_reach->setText(tr("Connected"));
        break;
    case Connection::State::Lost:
        //: %1 is a provider
        m_reach->setText(tr("%1 can't be reached").arg(m_services.account().provider));
        break;
    }
    m_known->setText(tr("%n known payments", nullptr, m_knownCount));
    m_open->setText(tr("%n operations open", nullptr, m_services.operations().openCount()));
    update();
}

void StatusStrip::updateAge()
{
    const QString zone = QString::fromLatin1(zoneOf(m_services.account()).id());
    const QString age = ageText(m_seenAt, QDateTime::currentDateTime());
    //: %1 is a span of time such as "5 min", %2 a time zone
    const QString text = age.isEmpty() ? zone : tr("Seen %1 ago · %2").arg(age, zone);
    if (m_age->text() != text)
        m_age->setText(text);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.color(ColorRole::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), tokens.color(ColorRole::Outline));
    ColorRole role = ColorRole::TextTertiary;
    if (connection() == Connection::State::Reached)
        role = ColorRole::Success;
    else if (connection() == Connection::State::Lost)
        role = ColorRole::Failure;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.color(role));
    const int side = tokens.scaled(8);
    const QRect dot(20, (height() - side) / 2 + 1, side, side);
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), dot));
}

} // namespace counterfoil
