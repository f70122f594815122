// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/purse/purse_gateway.h"
#include "core/services/said_currencies.h"
#include "tests/support/test_program.h"
#include "tests/support/unix_only.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestSaidCurrencies : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSaidIsReadWithAtOnce();
    void whatWasForgottenMeanwhileStaysSo();
    void whatWasSaidHoldsAtTheNextStart();
    void anotherAccountIsNotAnswered();
    void whatIsNotSayableIsNotTaken();
    void aDamagedFileIsLeftAndNothingChanges();
    void onlyTheOwnerMayReadTheFile();
};

namespace {

const auto shop = u"shop"_s;
const Currency unheardOf = *Currency::fromCode(u"QQQ");

/// One run of the program, with the payment of the documents in a currency of no table.
struct SayingRun
{
    explicit SayingRun(const QString &folder, const QString &account = shop)
        : currencies({folder}, account, gateway, known)
    {
        QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-get-payment.response.json"));
        QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        bytes.replace("\"EUR\"", "\"QQQ\"");
        if (const auto read = gateway.paymentReader()(bytes))
            known.upsert(*read, QDateTime::fromSecsSinceEpoch(1000));
    }

    [[nodiscard]] std::optional<int> decimals() const
    {
        return known.all().isEmpty() ? std::nullopt
                                     : known.all().first().payment->currency().exponent();
    }

    PurseGateway gateway{{}};
    KnownPayments known;
    SaidCurrencies currencies;
};

} // namespace

void TestSaidCurrencies::whatWasSaidIsReadWithAtOnce()
{
    QTemporaryDir folder;
    SayingRun run(folder.path());
    QCOMPARE(run.known.count(), 1);
    QVERIFY(!run.decimals());
    QVERIFY(run.currencies.say(unheardOf, 3));
    QTRY_COMPARE(run.decimals(), 3);
    const KnownPayment known = run.known.all().first();
    QCOMPARE(known.payment->amounts.totalAuthorised.currency().exponent(), 3);
    QCOMPARE(known.seenAt, QDateTime::fromSecsSinceEpoch(1000));
}

void TestSaidCurrencies::whatWasForgottenMeanwhileStaysSo()
{
    QTemporaryDir folder;
    SayingRun run(folder.path());
    const PaymentPtr first = run.known.all().first().payment;
    const QByteArray otherId = "22222222-2222-4222-8222-222222222222";
    QByteArray raw = first->raw;
    const auto other = run.gateway.paymentReader()(raw.replace(first->id.text().toUtf8(), otherId));
    QVERIFY(other);
    run.known.upsert(*other, QDateTime::fromSecsSinceEpoch(1000));
    QVERIFY(run.currencies.say(unheardOf, 3));
    const auto reduced = std::make_shared<Payment>(*first);
    reduced->order.reset();
    run.known.renew(reduced);
    QTRY_COMPARE(run.known.find((*other)->id)->payment->currency().exponent(), 3);
    QCOMPARE(run.known.find(first->id)->payment, PaymentPtr(reduced));
}

void TestSaidCurrencies::whatWasSaidHoldsAtTheNextStart()
{
    QTemporaryDir folder;
    QVERIFY(SayingRun(folder.path()).currencies.say(unheardOf, 0));
    QCOMPARE(SayingRun(folder.path()).decimals(), 0);
}

void TestSaidCurrencies::anotherAccountIsNotAnswered()
{
    QTemporaryDir folder;
    QVERIFY(SayingRun(folder.path()).currencies.say(unheardOf, 2));
    SayingRun other(folder.path(), u"other"_s);
    QVERIFY(!other.decimals());
    QVERIFY(other.currencies.say(unheardOf, 3));
    QCOMPARE(SayingRun(folder.path()).decimals(), 2);
}

void TestSaidCurrencies::whatIsNotSayableIsNotTaken()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"currencies.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"shop":{"QQQ":-1,"EUR":3,"QQR":2.5,"QQS":"2","qqt":2,"QQU":5,"QQV":4}})");
    file.close();
    const SayingRun run(folder.path());
    const QMap<QString, int> good{{u"QQV"_s, 4}};
    QCOMPARE(run.gateway.decimals()->all(), good);
}

void TestSaidCurrencies::aDamagedFileIsLeftAndNothingChanges()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"currencies.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"shop\":");
    file.close();
    SayingRun run(folder.path());
    const auto said = run.currencies.say(unheardOf, 2);
    QVERIFY(!said);
    QCOMPARE(said.error().path, file.fileName());
    QVERIFY(!said.error().detail.isEmpty());
    QVERIFY(!run.decimals());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "{\"shop\":"_ba);
}

void TestSaidCurrencies::onlyTheOwnerMayReadTheFile()
{
    COUNTERFOIL_NEEDS_UNIX("modes are those of Unix");
    QTemporaryDir folder;
    QVERIFY(SayingRun(folder.path()).currencies.say(unheardOf, 2));
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther |
                                            QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(folder.filePath(u"currencies.json"_s)) & others));
}

COUNTERFOIL_TEST(QCoreApplication, TestSaidCurrencies)
#include "tst_said_currencies.moc"
