// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/operation_sql.h"
#include "core/catalogue/sqlite/payment_sql.h"
#include "core/catalogue/sqlite/stored_numbers.h"
#include "tests/catalogue/earlier_payments.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace counterfoil;
using namespace counterfoil::catalogue;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

/// The numbers that files hold for states and kinds mean what they meant.
class TestStoredNumbers : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyNumberMeansWhatItMeant();
    void whatIsNotKnownIsNoOtherState();
    void earlierPaymentsShowTheirStates();
    void earlierOperationsShowTheirKindsAndStatuses();
    void operationOfAnUnknownKindIsAnError();

private:
    [[nodiscard]] std::unique_ptr<CatalogueFile> open()
    {
        auto opened = CatalogueFile::open(m_folder->filePath(u"catalogue.sqlite"_s),
                                          CatalogueFile::Access::ReadWrite,
                                          QDateTime::fromMSecsSinceEpoch(1'795'000'000'000));
        return opened ? std::move(*opened) : nullptr;
    }
    void run(const QString &sql)
    {
        auto database =
            Database::open(m_folder->filePath(u"catalogue.sqlite"_s), Database::Access::ReadWrite);
        QVERIFY(database.has_value());
        QVERIFY((*database)->execute(sql).has_value());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const auto NumberedShop = u"shop"_s;

// As files have them since version 1. Lines are added, never changed.
constexpr std::array StateNumbers{std::pair{PaymentState::Authorised, 0},
                                  std::pair{PaymentState::PartlyCaptured, 1},
                                  std::pair{PaymentState::Captured, 2},
                                  std::pair{PaymentState::PartlyRefunded, 3},
                                  std::pair{PaymentState::Refunded, 4},
                                  std::pair{PaymentState::PartlyVoided, 5},
                                  std::pair{PaymentState::Voided, 6},
                                  std::pair{PaymentState::AuthorisationPending, 7},
                                  std::pair{PaymentState::Refused, 8},
                                  std::pair{PaymentState::Error, 9},
                                  std::pair{PaymentState::Aborted, 10},
                                  std::pair{PaymentState::AuthorisationUnknown, 11},
                                  std::pair{PaymentState::OperationPending, 12},
                                  std::pair{PaymentState::OperationUncertain, 13},
                                  std::pair{PaymentState::OperationConflict, 14},
                                  std::pair{PaymentState::OperationFailure, 15},
                                  std::pair{PaymentState::ToVerify, 16},
                                  std::pair{PaymentState::ChargedBack, 17}};
constexpr std::array KindNumbers{std::pair{OperationKind::Capture, 0},
                                 std::pair{OperationKind::Refund, 1},
                                 std::pair{OperationKind::Void, 2}};

} // namespace

void TestStoredNumbers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"catalogue.sqlite"_s);
    QVERIFY(QFile::copy(
        QStringLiteral(COUNTERFOIL_TEST_DATA "/catalogue/catalogue-v2-states.sqlite"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
}

void TestStoredNumbers::everyNumberMeansWhatItMeant()
{
    for (const auto &[state, number] : StateNumbers) {
        QCOMPARE(storedNumber(state), number);
        QCOMPARE(paymentStateFrom(number), std::optional(state));
    }
    for (const auto &[kind, number] : KindNumbers) {
        QCOMPARE(storedNumber(kind), number);
        QCOMPARE(operationKindFrom(number), std::optional(kind));
    }
    // One that is added belongs into the tables here.
    int states = 0;
    int kinds = 0;
    for (int number = -1; number < 1000; ++number) {
        states += paymentStateFrom(number) ? 1 : 0;
        kinds += operationKindFrom(number) ? 1 : 0;
    }
    QCOMPARE(states, int(StateNumbers.size()));
    QCOMPARE(kinds, int(KindNumbers.size()));
}

void TestStoredNumbers::whatIsNotKnownIsNoOtherState()
{
    const std::vector<PaymentState> both{PaymentState::Captured,
                                         PaymentState::AuthorisationUnknown};
    for (const QString &text :
         {u"2 18"_s, u"2 -1"_s, u"2 2000000000"_s, u"2 x"_s, u"2 99999999999"_s})
        QVERIFY2(statesFrom(text) == both, qPrintable(text));
    QVERIFY(statesFrom(u""_s).empty());
    QCOMPARE(storedStates({PaymentState::Captured, PaymentState::OperationFailure}), u"2 15"_s);
    QVERIFY(!operationKindFrom(3));
    QVERIFY(!operationKindFrom(-1));
}

void TestStoredNumbers::earlierPaymentsShowTheirStates()
{
    const auto file = open();
    QVERIFY(file);
    const auto then = earlierPayments();
    QCOMPARE(PaymentSql(*file).size(NumberedShop)->payments, qint64(then.size()));
    for (const EarlierPayment &earlier : then) {
        const auto row = PaymentSql(*file).find(NumberedShop, earlier.payment->id);
        QVERIFY(row && *row);
        QCOMPARE((*row)->order, earlier.payment->orderReference);
        QCOMPARE((*row)->amount, earlier.payment->amount);
        QVERIFY2((*row)->states == earlier.states, qPrintable((*row)->order));
        const auto &status = earlier.payment->authorisation.status;
        QCOMPARE((*row)->authorisationWord, status.known() ? QString() : u"ON_HOLD"_s);
    }
}

void TestStoredNumbers::earlierOperationsShowTheirKindsAndStatuses()
{
    const auto file = open();
    QVERIFY(file);
    const auto then = earlierPayments();
    for (const auto &[kind, number] : KindNumbers) {
        OperationFilter filter;
        filter.account = NumberedShop;
        filter.kind = kind;
        const auto rows = OperationSql(*file).search(filter, {}, {}, {});
        QVERIFY(rows.has_value());
        const auto found = OperationSql(*file).read(*rows);
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), 2);
        for (const OperationRow &row : *found) {
            QCOMPARE(row.kind, kind);
            QVERIFY(
                std::any_of(then.cbegin(), then.cend(), [&row, kind = kind](const auto &earlier) {
                    const auto &operations = earlier.payment->operations(kind);
                    return std::any_of(operations.cbegin(), operations.cend(),
                                       [&row](const Operation &operation) {
                                           return operation.id == row.operation &&
                                                  operation.status == row.status &&
                                                  operation.amount == row.requested;
                                       });
                }));
        }
    }
}

void TestStoredNumbers::operationOfAnUnknownKindIsAnError()
{
    OperationFilter filter;
    filter.account = NumberedShop;
    const auto file = open();
    const auto rows = OperationSql(*file).search(filter, {}, {}, {});
    QVERIFY(rows.has_value());
    run(u"UPDATE operation SET kind = 3 WHERE row = %1"_s.arg(rows->first()));
    QVERIFY(!OperationSql(*file).read(*rows));
}

COUNTERFOIL_TEST(QCoreApplication, TestStoredNumbers)
#include "tst_stored_numbers.moc"
