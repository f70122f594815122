// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/operation_notices.h"

#include "core/domain/outside_text.h"
#include "models/journal/entry_words.h"
#include "ui/pages/entry_look.h"
#include "ui/shell/notifier.h"

#include <QApplication>

namespace counterfoil {

namespace {

constexpr qsizetype longestOrder = 60;

/// It goes on without anybody's help.
bool isRunning(const OperationEntry &entry)
{
    return !entry.needsAttention() && (entry.isOpen() || entry.state == EntryState::NotSent);
}

} // namespace

OperationNotices::OperationNotices(AccountServices &services, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_notifier(notifier)
    , m_isWanted([] { return true; })
    , m_isLocked([] { return false; })
    , m_isInFront([] { return QApplication::activeWindow() != nullptr; })
{
    const QList<OperationEntry> known = services.operations().working();
    for (const OperationEntry &entry : known) {
        if (isRunning(entry))
            m_running.insert(entry.key);
    }
    connect(&services.operations(), &OperationService::entryChanged, this,
            &OperationNotices::follow);
}

void OperationNotices::follow(const OperationEntry &entry)
{
    if (isRunning(entry)) {
        m_running.insert(entry.key);
        return;
    }
    const bool isNews = m_running.remove(entry.key);
    const bool wasPerson = entry.state == EntryState::Cancelled;
    if (isNews && !wasPerson && m_isWanted() && !m_isInFront())
        tell(entry);
}

void OperationNotices::tell(const OperationEntry &entry)
{
    const auto clicked = [self = QPointer<OperationNotices>(this), place = entryPlace(entry)] {
        if (self)
            emit self->openRequested(place);
    };
    if (m_isLocked()) {
        m_notifier.notify(tr("An operation has finished"), {}, clicked);
        return;
    }
    const KnownPayment *known = m_services.known().find(entry.payment);
    const QString order = known                     ? known->payment->rawReference()
                          : entry.about().isEmpty() ? entry.merchantReference
                                                    : entry.about();
    //: What was done, and with which order: "Refund 30.00 EUR, order_8841". The order is last: it
    //: comes from outside.
    const QString text = tr("%1, %2").arg(entryTitle(entry), shownText(order, longestOrder));
    m_notifier.notify(entryLook(entry).word, text, clicked);
}

} // namespace counterfoil
