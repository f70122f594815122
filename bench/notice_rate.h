// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/part.h"
#include "bench/stall_meter.h"
#include "core/journal/journal.h"
#include "core/services/account_services.h"

#include <QTemporaryDir>

#include <memory>

namespace bench {

/// Webhooks that are believed, from the door of the receiver to the catalogue: those of a thousand
/// payments, each in ten versions, from another thread, as fast as they are taken.
class NoticeRate : public Part
{
    Q_OBJECT

public:
    explicit NoticeRate(QObject *parent = nullptr);
    ~NoticeRate() override;

    void begin() override;
    [[nodiscard]] QList<Row> rows() const override;

private:
    void lookWhetherAllIsKept();

    QTemporaryDir m_folder;
    counterfoil::SystemClock m_clock;
    std::unique_ptr<counterfoil::Journal> m_journal;
    std::unique_ptr<counterfoil::Catalogue> m_catalogue;
    std::unique_ptr<counterfoil::AccountServices> m_services;
    StallMeter m_stalls;
    QElapsedTimer m_timer;
    double m_rate = 0;
    Took m_longest;
};

} // namespace bench
