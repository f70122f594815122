// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/import_source.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterfoil;

using Kind = ImportPreview::Kind;

namespace {

const QString plainId = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;
const QString otherId = u"497f6eca-6276-4993-bfeb-53cbbbba6f08"_s;
const QString thirdId = u"083e320e-e2e2-4a94-b5e1-abc028b960ab"_s;

QList<PaymentId> paymentIds(const QStringList &texts)
{
    QList<PaymentId> ids;
    for (const QString &text : texts)
        ids.append(PaymentId(text));
    return ids;
}

} // namespace

class TestImportSource : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    ImportSource file(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"list.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return {u"list.csv"_s, path, {}};
    }
    static ImportResult<ImportIds> read(const ImportSource &source, const ImportPreview &preview,
                                        qsizetype most = 1000)
    {
        return readImport(source, preview, preview.idColumn, most, {});
    }

private slots:
    void theColumnIsGuessedByItsContent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("hasTitles");
        QTest::newRow("titles") << u"order,payment,date\n1,%1,today\n2,%2,today\n"_s.arg(plainId,
                                                                                         otherId)
                                << 1 << true;
        QTest::newRow("no titles") << u"1;%1\n2;%2\n"_s.arg(plainId, otherId) << 1 << false;
        QTest::newRow("addresses")
            << u"a\tb\n%1\thttps://shop.example/payments/%2\n"_s.arg(plainId, otherId) << 1 << true;
        QTest::newRow("named by its title")
            << u"session,Payment ID\n%1,%2\n%2,%1\n"_s.arg(plainId, otherId) << 1 << true;
        QTest::newRow("some cells are empty") << u"a,b\n,\n,%1\n,\n"_s.arg(plainId) << 1 << true;
        QTest::newRow("one column") << u"payment\n%1\n%2\n"_s.arg(plainId, otherId) << 0 << true;
        QTest::newRow("none") << u"a,b\n1,2\n"_s << -1 << true;
    }

    void theColumnIsGuessedByItsContent()
    {
        QFETCH(QString, text);
        const auto preview = previewImport(file(text.toUtf8()));
        QVERIFY(preview);
        QCOMPARE(preview->kind, Kind::Table);
        QTEST(preview->idColumn, "column");
        QTEST(!preview->titles.isEmpty(), "hasTitles");
    }

    void twentyRowsAreShown()
    {
        QByteArray bytes("id,order\n");
        for (int i = 0; i < 500; ++i)
            bytes += plainId.toUtf8() + ",order\n";
        const auto preview = previewImport(file(bytes));
        QCOMPARE(preview->rows.size(), 20);
        QCOMPARE(preview->titles, QStringList({u"id"_s, u"order"_s}));
        QCOMPARE(preview->columns, 2);
    }

    void idsComeOnceAndInOrder()
    {
        const ImportSource source = file(
            u"order,payment\n1,%2\n2,%1\n3,\n4,%2\n5,payment:%3\n"_s.arg(plainId, otherId, thirdId)
                .toUtf8());
        const auto preview = previewImport(source);
        const auto ids = read(source, *preview);
        QVERIFY(ids);
        QCOMPARE(ids->ids, paymentIds({otherId, plainId, thirdId}));
        QCOMPARE(ids->rows, 5);
        QCOMPARE(ids->without, 1);
        QCOMPARE(ids->repeated, 1);
    }

    void sessionsAreNotTakenForPayments()
    {
        const ImportSource source =
            file(u"a,b\n1,session:%1\n2,%2\n"_s.arg(plainId, otherId).toUtf8());
        const auto preview = previewImport(source);
        QCOMPARE(read(source, *preview)->ids, paymentIds({otherId}));
    }

    void aFileInAnotherEncodingIsReadAndSaysSo()
    {
        const ImportSource source = file("name;id\nZo\xEB;" + plainId.toLatin1() + "\n");
        const auto preview = previewImport(source);
        QVERIFY(preview->isWindows1252);
        QCOMPARE(preview->rows[0][0], u"Zoë"_s);
        QVERIFY(read(source, *preview)->isWindows1252);
    }

    void pastedTextMayHoldIdsAnywhere()
    {
        const ImportSource source{
            u"pasted"_s,
            {},
            u"please look at %1 and %2\n\nhttps://shop.example/payments/%3/refunds\nthanks"_s.arg(
                plainId, otherId, thirdId)};
        const auto preview = previewImport(source);
        QCOMPARE(preview->kind, Kind::Text);
        const auto ids = read(source, *preview);
        QCOMPARE(ids->ids, paymentIds({plainId, otherId, thirdId}));
        QCOMPARE(ids->without, 1);
    }

    void aPastedTableIsOne()
    {
        const ImportSource source{u"pasted"_s, {}, u"1\t%1\n2\t%2\n"_s.arg(plainId, otherId)};
        const auto preview = previewImport(source);
        QCOMPARE(preview->kind, Kind::Table);
        QCOMPARE(preview->idColumn, 1);
    }

    void savedJsonIsOnePaymentOrAList_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("ids");
        QFile saved(QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-get-payment.response.json"));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QTest::newRow("payment") << saved.readAll() << QStringList(plainId);
        QTest::newRow("notification")
            << R"({"type":"PAYMENT_REFUND","payment_id":"%1"})"_ba.replace("%1", otherId.toLatin1())
            << QStringList(otherId);
        QTest::newRow("list") << R"([{"id":"%1","captures":[]},{"payment_id":"%2"},"%3",7])"_ba
                                     .replace("%1", plainId.toLatin1())
                                     .replace("%2", otherId.toLatin1())
                                     .replace("%3", thirdId.toLatin1())
                              << QStringList({plainId, otherId, thirdId});
        QTest::newRow("piece") << "{\"payment_id\": \"%1\", "_ba.replace("%1", plainId.toLatin1())
                               << QStringList(plainId);
    }

    void savedJsonIsOnePaymentOrAList()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, ids);
        const ImportSource source = file("\xEF\xBB\xBF\n" + json);
        const auto preview = previewImport(source);
        QCOMPARE(preview->kind, Kind::Json);
        const auto read = TestImportSource::read(source, *preview);
        QVERIFY(read);
        QCOMPARE(read->ids, paymentIds(ids));
    }

    void tooManyAreRefused()
    {
        const ImportSource source =
            file(u"id\n%1\n%2\n%3\n"_s.arg(plainId, otherId, thirdId).toUtf8());
        const auto preview = previewImport(source);
        QVERIFY(readImport(source, *preview, 0, 3, {}));
        const auto ids = readImport(source, *preview, 0, 2, {});
        QVERIFY(!ids);
        QCOMPARE(ids.error().kind, ImportProblem::Kind::TooMany);
    }

    void readingCanBeCancelled()
    {
        const ImportSource source = file(u"id\n%1\n"_s.arg(plainId).toUtf8());
        const auto preview = previewImport(source);
        const auto cancelled =
            readImport(source, *preview, 0, 3, std::make_shared<std::atomic_bool>(true));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ImportProblem::Kind::Cancelled);
    }

    void brokenFilesSayWhere()
    {
        const auto broken = previewImport(file("a,b\n\"c,d\n"));
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, ImportProblem::Kind::Table);
        QCOMPARE(broken.error().table.line, 2);
        const auto missing = previewImport({u"x"_s, m_folder.filePath(u"none.csv"_s), {}});
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ImportProblem::Kind::Unreadable);
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestImportSource)
#include "tst_import_source.moc"
