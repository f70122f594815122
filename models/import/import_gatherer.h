// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/import_source.h"
#include "models/search/search_recogniser.h"

#include <QSet>

namespace counterfoil {

/// Whether it may be a payment's.
[[nodiscard]] inline bool mayBePayment(const RecognisedId &id)
{
    return id.kind == IdKind::Payment || id.kind == IdKind::Unknown;
}

/// Gathers the ids of payments, each once, and counts the rows that they come from.
class ImportGatherer
{
public:
    explicit ImportGatherer(qsizetype most)
        : m_most(most)
    {}

    void addRow(const QList<RecognisedId> &ids)
    {
        bool isEmpty = true;
        for (const RecognisedId &id : ids) {
            if (!mayBePayment(id))
                continue;
            isEmpty = false;
            add(PaymentId(id.id));
        }
        ++m_found.rows;
        m_found.without += isEmpty ? 1 : 0;
    }
    [[nodiscard]] bool isTooMuch() const { return m_found.ids.size() > m_most; }
    [[nodiscard]] ImportIds &found() { return m_found; }

private:
    void add(const PaymentId &id)
    {
        const qsizetype before = m_seen.size();
        m_seen.insert(id);
        if (m_seen.size() == before)
            ++m_found.repeated;
        else
            m_found.ids.append(id);
    }

    qsizetype m_most;
    QSet<PaymentId> m_seen;
    ImportIds m_found;
};

} // namespace counterfoil
