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
    static ImportSource saved(const QString &name)
    {
        return {name, QStringLiteral(COUNTERFOIL_TEST_DATA "/import/") + name, {}};
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

    void filesOfEverySortGiveTheirPayments_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("payments");
        QTest::addColumn<int>("without");
        QTest::addColumn<int>("above");
        QTest::newRow("a line above, no separator in it")
            << u"line_above_without_separator.csv"_s << 3 << 1 << 1;
        QTest::newRow("a line above, a comma in it")
            << u"line_above_with_comma.csv"_s << 3 << 1 << 1;
        QTest::newRow("byte order mark") << u"byte_order_mark.csv"_s << 3 << 1 << 0;
        QTest::newRow("UTF-16 with tabs") << u"utf16_tabs.txt"_s << 3 << 1 << 0;
        QTest::newRow("link before payment") << u"link_before_payment.csv"_s << 3 << 0 << 0;
        QTest::newRow("parent before payment") << u"parent_before_payment.csv"_s << 2 << 0 << 0;
        QTest::newRow("JSON lines") << u"notifications.jsonl"_s << 3 << 0 << 0;
        QTest::newRow("wrapped page") << u"wrapped_page.json"_s << 3 << 0 << 0;
        QTest::newRow("addresses in one line") << u"links_in_one_line.txt"_s << 3 << 0 << 0;
        QTest::newRow("capitals") << u"capitals.csv"_s << 1 << 0 << 0;
        QTest::newRow("ids as pasted") << u"ids_as_pasted.tsv"_s << 1 << 0 << 0;
    }

    void filesOfEverySortGiveTheirPayments()
    {
        QFETCH(QString, name);
        const ImportSource source = saved(name);
        const auto preview = previewImport(source);
        QVERIFY(preview);
        const auto ids = read(source, *preview);
        QVERIFY(ids);
        QList<PaymentId> expected = paymentIds({plainId, u"22222222-2222-4222-8222-222222222222"_s,
                                                u"33333333-3333-4333-8333-333333333333"_s});
        QFETCH(int, payments);
        expected.resize(payments);
        QCOMPARE(ids->ids, expected);
        QTEST(int(ids->without), "without");
        QTEST(int(ids->above), "above");
    }

    void titlesSettleTheColumn_data()
    {
        QTest::addColumn<QString>("titles");
        QTest::addColumn<int>("column");
        QTest::newRow("named exactly") << u"payment_id_of_order,payment_id"_s << 1;
        QTest::newRow("named exactly, otherwise written") << u"Payment,PAYMENT ID"_s << 1;
        QTest::newRow("named exactly, German") << u"Zahlung alt,Zahlungs-ID"_s << 1;
        QTest::newRow("the word in it") << u"id,Zahlungsnummer"_s << 1;
        QTest::newRow("entity") << u"Entity id,reference"_s << 1;
        QTest::newRow("payment's entity") << u"payment_entity,id"_s << 1;
        QTest::newRow("link") << u"payment_link_id,id"_s << 1;
        QTest::newRow("parent") << u"parent_payment_id,id"_s << 1;
        QTest::newRow("session") << u"client_session_id,id"_s << 1;
        QTest::newRow("other things alone") << u"payment_link_id,parent_payment_id"_s << -1;
    }

    void titlesSettleTheColumn()
    {
        QFETCH(QString, titles);
        const auto preview = previewImport(
            file(titles.toUtf8() + u"\n%1,%2\n%2,%1\n"_s.arg(plainId, otherId).toUtf8()));
        QVERIFY(preview);
        QTEST(preview->idColumn, "column");
    }

    void theTableBeginsBelowWhatStandsAboveIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("firstRow");
        QTest::addColumn<QStringList>("titles");
        const QStringList titles{u"Order"_s, u"Payment"_s, u"Sum"_s};
        QTest::newRow("nothing above") << u"Order;Payment;Sum\n1;%1;2\n2;%2;3\n"_s << 0 << titles;
        QTest::newRow("lines above")
            << u"Report\nMade by: desk\n\nOrder;Payment;Sum\n1;%1;2\n"_s << 2 << titles;
        QTest::newRow("as wide above")
            << u"A;report;7\nOrder;Payment;Sum\n1;%1;2\n2;%2;3\n"_s << 1 << titles;
        QTest::newRow("rows without ids first")
            << u"Order;Payment;Sum\n1;;2\n2;none;3\n3;%1;4\n"_s << 0 << titles;
        QTest::newRow("no titles") << u"Report\n1;%1;2\n2;%2;3\n"_s << 1 << QStringList();
        QTest::newRow("record types")
            << u"H;20261101;x\nD;%1;2\nD;%2;3\nT;2;5\n"_s << 1 << QStringList();
        QTest::newRow("record types with titles")
            << u"RH;20261101;x\nCH;Transaction ID;Sum\nSB;%1;2\nSB;%2;3\nRF;2;5\n"_s << 1
            << QStringList({u"CH"_s, u"Transaction ID"_s, u"Sum"_s});
    }

    void theTableBeginsBelowWhatStandsAboveIt()
    {
        QFETCH(QString, text);
        const ImportSource source =
            file(text.replace(u"%1"_s, plainId).replace(u"%2"_s, otherId).toUtf8());
        const auto preview = previewImport(source);
        QVERIFY(preview);
        QCOMPARE(preview->idColumn, 1);
        QTEST(int(preview->layout.firstRow), "firstRow");
        QTEST(preview->titles, "titles");
        QCOMPARE(read(source, *preview)->ids.first(), PaymentId(plainId));
    }

    void aChosenLayoutCounts()
    {
        const ImportSource source =
            file(u"a;b,c\nd;%1,e\nf;%2,g\n"_s.arg(plainId, otherId).toUtf8());
        QCOMPARE(previewImport(source)->layout.separator, ';');
        const auto commas = previewImport(source, {',', -1});
        QCOMPARE(commas->layout.separator, ',');
        QCOMPARE(commas->titles, QStringList({u"a;b"_s, u"c"_s}));
        QCOMPARE(commas->beginnings.size(), 3);
        const auto lower = previewImport(source, {';', 2});
        QVERIFY(lower->titles.isEmpty());
        const auto ids = read(source, *lower);
        QCOMPARE(ids->ids, paymentIds({otherId}));
        QCOMPARE(ids->above, 2);
        QCOMPARE(ids->rows, 1);
    }

    void allIdsOfACellAreTaken()
    {
        const ImportSource source =
            file(u"order;payment_id\n1;%1 %2\n2;%3\n"_s.arg(plainId, otherId, thirdId).toUtf8());
        const auto ids = read(source, *previewImport(source));
        QCOMPARE(ids->ids, paymentIds({plainId, otherId, thirdId}));
    }

    void jsonInUtf16IsRead()
    {
        const QString json =
            u"[{\"payment_id\": \"%1\"}, {\"payment_id\": \"%2\"}]"_s.arg(plainId, otherId);
        const auto *units = reinterpret_cast<const char *>(json.utf16());
        const QByteArray bytes(units, json.size() * 2); // of this machine's order, like its mark
        const char16_t mark = 0xFEFF;
        for (const QByteArray &head :
             {QByteArray(), QByteArray(reinterpret_cast<const char *>(&mark), 2)}) {
            const ImportSource source = file(head + bytes);
            const auto preview = previewImport(source);
            QCOMPARE(preview->kind, Kind::Json);
            QCOMPARE(read(source, *preview)->ids, paymentIds({plainId, otherId}));
        }
    }

    void whatOnlyBeginsLikeJsonIsATable()
    {
        const ImportSource source =
            file(u"[Settlement]\norder;payment\n1;{%1}\n2;{%2}\n"_s.arg(plainId, otherId).toUtf8());
        const auto preview = previewImport(source);
        QCOMPARE(preview->kind, Kind::Table);
        QCOMPARE(read(source, *preview)->ids, paymentIds({plainId, otherId}));
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
        QTest::newRow("a broken line")
            << "{\"payment_id\": \"%1\"}\n{\"payment_id\": \n{\"payment_id\": \"%2\"}\n"_ba
                   .replace("%1", plainId.toLatin1())
                   .replace("%2", otherId.toLatin1())
            << QStringList({plainId, otherId});
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
