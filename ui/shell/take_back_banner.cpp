// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/take_back_banner.h"

#include "core/services/operation_service.h"
#include "models/journal/entry_words.h"

#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr std::chrono::seconds While{12};

} // namespace

TakeBackBanner::TakeBackBanner(OperationService &service, QWidget *parent)
    : Banner(parent)
    , m_service(service)
    , m_while(new QTimer(this))
{
    setObjectName(u"takeBackBanner"_s);
    m_while->setSingleShot(true);
    m_while->setInterval(While);
    connect(m_while, &QTimer::timeout, this, &Banner::clear);
    connect(this, &Banner::actionTriggered, this, &Banner::clear);
    connect(&service, &OperationService::entryChanged, this, [this](const OperationEntry &entry) {
        if (entry.key != m_asked || entry.state != EntryState::Cancelled)
            return;
        m_asked = {};
        say(Kind::Info,
            tr("Cancelled: %1. Nothing was sent.", "Refund 30.00 EUR").arg(entryTitle(entry)));
    });
}

void TakeBackBanner::takeBackNewest()
{
    std::optional<OperationEntry> newest;
    const QList<OperationEntry> working = m_service.working();
    for (const OperationEntry &entry : working) {
        if (entry.state == EntryState::Recorded && entry.sendAt.isValid() &&
            (!newest || newest->recordedAt < entry.recordedAt))
            newest = entry;
    }
    if (!newest) {
        say(Kind::Info, tr("Nothing to cancel: no operation is waiting to be sent."));
        return;
    }
    if (newest->key == m_asked)
        return;
    m_asked = newest->key;
    if (!m_service.cancel(newest->key)) {
        m_asked = {};
        say(Kind::Warning, tr("Can't cancel “%1”: it is being recorded or sent, or another "
                              "Counterfoil window is handling it.",
                              "Refund 30.00 EUR")
                               .arg(entryTitle(*newest)));
    }
}

void TakeBackBanner::say(Kind kind, const QString &sentence)
{
    showMessage(kind, sentence, tr("OK"));
    m_while->start();
}

} // namespace counterfoil
