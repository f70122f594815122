// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/sqlite/operation_sql.h"
#include "core/catalogue/sqlite/payment_sql.h"
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "tests/models/payment_builder.h"

#include <QTemporaryDir>

namespace counterfoil::testing {

/// Thursday; the weeks of these tests begin on Mondays.
inline const QDateTime BookNow(QDate(2026, 11, 19), QTime(15, 0));
inline const QString BookAccount = u"demo"_s;

/// A known operation, written down as a test tells it.
struct Booked
{
    QString order;
    QDateTime at = BookNow;
    qint64 amount = 1000;
    QString currency = u"EUR"_s;
    OperationStatus status = OperationStatus::Success;
    OperationKind kind = OperationKind::Refund;
    QList<std::pair<Solution, qint64>> parts = {}; ///< none: all on a gift card
    QString partStatus = {};                       ///< none: as the whole
    QString trigger = u"MERCHANT"_s;
    QString article = {}; ///< of the one order line it was for
};

inline PaymentPtr paymentOf(const Booked &booked)
{
    Payment payment = samplePayment();
    payment.id = PaymentId(u"payment-"_s + booked.order);
    payment.orderReference = booked.order;
    payment.createdAt =
        at(booked.at.addSecs(-3600).toUTC().toString(Qt::ISODate).toLatin1().constData());
    payment.captures.clear();
    payment.refunds.clear();
    payment.voids.clear();
    payment.amount = money(500000, booked.currency);
    payment.split = {{giftcard, payment.amount, {}, {}, {}, {}}};
    payment.authorisation.partnerTransactions.clear();
    const Money zero = money(0, booked.currency);
    payment.amounts = {zero, payment.amount, payment.amount, zero,
                       zero, payment.amount, zero,           zero};
    QList<std::pair<Solution, qint64>> shares = booked.parts;
    if (shares.isEmpty())
        shares.append({giftcard, booked.amount});
    std::vector<PartnerTransaction> parts;
    for (const auto &[solution, share] : shares) {
        PartnerTransaction one = part(
            u"part-%1-%2"_s.arg(booked.order).arg(parts.size()), share, solution,
            u"P-%1-%2"_s.arg(booked.order).arg(parts.size()),
            booked.partStatus.isEmpty() ? operationWord(booked.status).text() : booked.partStatus);
        one.amount = money(share, booked.currency);
        parts.push_back(one);
    }
    Operation done = operation(booked.kind, u"op-"_s + booked.order, booked.amount,
                               booked.at.toUTC().toString(Qt::ISODate).toLatin1().constData(),
                               std::move(parts), booked.status);
    done.amount = money(booked.amount, booked.currency);
    done.triggeredBy = booked.trigger;
    if (!booked.article.isEmpty()) {
        ItemLine &line = done.order.emplace().shipments.emplace_back().itemLines.emplace_back();
        line.name = booked.article;
    }
    done.merchantReference = u"RMA-"_s + booked.order;
    switch (booked.kind) {
    case OperationKind::Capture:
        payment.captures = {done};
        break;
    case OperationKind::Refund:
        payment.refunds = {done};
        break;
    case OperationKind::Void:
        payment.voids = {done};
        break;
    }
    return share(std::move(payment));
}

/// A catalogue in a folder that goes with it.
class RefundBook
{
    QTemporaryDir m_folder;

public:
    SqliteCatalogue catalogue{m_folder.filePath(QStringLiteral("catalogue.sqlite"))};

    [[nodiscard]] static QDateTime now() { return BookNow; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Written when this returns; nobody is told. The sentence of what went wrong, if anything.
    [[nodiscard]] QString write(const QList<Booked> &operations,
                                const QString &account = BookAccount)
    {
        auto file =
            CatalogueFile::open(catalogue.location(), CatalogueFile::Access::ReadWrite, BookNow);
        if (!file)
            return file.error().detail;
        QList<SeenPayment> seen;
        for (const Booked &booked : operations)
            seen.append({paymentOf(booked), BookNow.toUTC()});
        const auto written = PaymentSql(**file).keep(account, seen, {});
        return written ? QString() : written.error().detail;
    }
    [[nodiscard]] QString annotate(const QString &order, const QString &reason, const QString &who)
    {
        auto file =
            CatalogueFile::open(catalogue.location(), CatalogueFile::Access::ReadWrite, BookNow);
        if (!file)
            return file.error().detail;
        const auto written = OperationSql(**file).annotate(
            BookAccount, {OperationId(u"op-"_s + order), reason, u"as agreed"_s, who});
        return written ? QString() : written.error().detail;
    }
};

} // namespace counterfoil::testing
