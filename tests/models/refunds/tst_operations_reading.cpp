// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/operations_reading.h"

#include "tests/models/refunds/refund_book.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testing;

class TestOperationsReading : public QObject
{
    Q_OBJECT

private slots:
    void theWholeListComesInItsOrderWithItsSums()
    {
        RefundBook book;
        QList<Booked> operations;
        for (int i = 1; i <= 1'100; ++i)
            operations.append(Booked{QStringLiteral("order-%1").arg(i), BookNow.addSecs(-i), i});
        QCOMPARE(book.write(operations), QString());
        OperationFilter filter;
        filter.account = BookAccount;
        OperationsReading reading(book.catalogue, filter, {OperationOrder::Column::Amount, false},
                                  BookNow, nullptr);
        std::shared_ptr<const WholeOperations> read;
        connect(&reading, &OperationsReading::finished, this,
                [&read](const std::shared_ptr<const WholeOperations> &all) { read = all; });
        QSignalSpy progressed(&reading, &OperationsReading::progressed);
        reading.start();
        QTRY_VERIFY(read);
        QCOMPARE(read->rows.size(), 1'100);
        QCOMPARE(read->rows.first().requested.minorUnits(), 1);
        QCOMPARE(read->rows.last().requested.minorUnits(), 1'100);
        QCOMPARE(read->totals.count, 1'100);
        QCOMPARE(progressed.last()[0].toLongLong(), 1'100);
        QCOMPARE(progressed.last()[1].toLongLong(), 1'100);
    }
};

COUNTERFOIL_ENGLISH_TEST(QCoreApplication, TestOperationsReading)
#include "tst_operations_reading.moc"
