// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/payment/entry_banners.h"

#include "models/journal/entry_words.h"
#include "ui/widgets/banner.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

bool concernsSomebody(const OperationEntry &entry)
{
    const bool isCooling = entry.state == EntryState::Recorded && entry.sendAt.isValid();
    return isCooling || entry.state == EntryState::NotSent || entry.needsAttention();
}

} // namespace

EntryBanners::EntryBanners(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    hide();
}

void EntryBanners::setEntries(const QList<OperationEntry> &entries, const PaymentPtr &payment,
                              const QDateTime &now)
{
    m_entries.clear();
    for (const OperationEntry &entry : entries) {
        if (concernsSomebody(entry))
            m_entries.append(entry);
    }
    while (m_banners.size() < m_entries.size()) {
        auto *banner = new Banner(this);
        const int place = static_cast<int>(m_banners.size());
        banner->setObjectName(u"entryBanner%1"_s.arg(place));
        connect(banner, &Banner::actionTriggered, this, [this, place] { trigger(place, 0); });
        connect(banner, &Banner::secondActionTriggered, this, [this, place] { trigger(place, 1); });
        m_layout->addWidget(banner);
        m_banners.append(banner);
    }
    for (qsizetype i = 0; i < m_banners.size(); ++i) {
        if (i >= m_entries.size()) {
            m_banners[i]->clear();
            continue;
        }
        const OperationEntry &entry = m_entries[i];
        const QList<EntryAction> actions = entryActions(entry);
        const auto text = [&](int place) {
            return place < actions.size() ? actionText(actions[place], entry.kind) : QString();
        };
        //: "Refund 30.00 EUR: Nothing was sent …"
        m_banners[i]->showMessage(
            Banner::Kind::Warning,
            tr("%1: %2").arg(entryTitle(entry), knownSentence(entry, payment, now)), text(0),
            text(1));
    }
    setVisible(!m_entries.isEmpty());
}

void EntryBanners::trigger(int place, int action)
{
    const OperationEntry entry = m_entries.at(place); // acting may take it away
    emit actionTriggered(entryActions(entry).at(action), entry);
}

} // namespace counterfoil
