// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/part.h"
#include "bench/stall_meter.h"

#include "core/catalogue/catalogue.h"
#include "tests/support/payment_generator.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace bench {

/// Fills a catalogue with generated payments, as an import does: what the other parts about the
/// catalogue measure on. They are made on another thread while the ones before are written.
class CatalogueFill : public Part
{
    Q_OBJECT

public:
    /// Of the account that the catalogue knows them of: nobody answers at its address.
    static constexpr auto Sandbox = "http://127.0.0.1:9";

    explicit CatalogueFill(int payments, QObject *parent = nullptr);

    void begin() override;
    [[nodiscard]] QList<Row> rows() const override;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("catalogue.sqlite"));
    }
    [[nodiscard]] static QString account();
    [[nodiscard]] int payments() const { return m_payments; }
    [[nodiscard]] const counterfoil::testing::PaymentGenerator &generator() const
    {
        return m_generator;
    }

private:
    using Batch = QList<counterfoil::SeenPayment>;

    void makeNext();
    void write();
    void took(const counterfoil::DatabaseResult<qint64> &written);

    int m_payments;
    counterfoil::testing::PaymentGenerator m_generator{1};
    QTemporaryDir m_folder;
    std::unique_ptr<counterfoil::Catalogue> m_catalogue;
    Batch m_next;
    bool m_isWriting = false;
    int m_made = 0;
    qint64 m_written = 0;
    StallMeter m_stalls;
    QElapsedTimer m_timer;
    double m_seconds = 0;
};

} // namespace bench
