// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/csv_writer.h"
#include "tests/support/test_program.h"
#include "tests/tabular/full_disk.h"
#include "tests/tabular/other_reader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterfoil;

namespace {

Money csvMoney(qint64 minor, QStringView code)
{
    return {minor, *Currency::fromCode(code)};
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"rows.csv"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray cell(const TableValue &value) const
    {
        CsvWriter writer(path(), QTimeZone("Europe/Paris"));
        if (!writer.begin({{u"cell"_s}}) || !writer.row({&value, 1}) || !writer.finish())
            return "no file";
        QByteArray all = written();
        all.remove(0, QByteArrayLiteral("\xEF\xBB\xBF"
                                        "cell\r\n")
                          .size());
        all.chop(2);
        return all;
    }

private slots:
    void cleanup()
    {
        test::setDiskSpace(-1);
        QFile::remove(path());
    }

    void cellsAreWrittenByTheirType_data()
    {
        QTest::addColumn<TableValue>("value");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("nothing") << TableValue() << ""_ba;
        QTest::newRow("text") << TableValue(u"Zoë 💶"_s) << "Zoë 💶"_ba;
        QTest::newRow("amount") << TableValue(csvMoney(420'499, u"EUR")) << "4204.99"_ba;
        QTest::newRow("small amount") << TableValue(csvMoney(5, u"EUR")) << "0.05"_ba;
        QTest::newRow("negative amount") << TableValue(csvMoney(-5, u"EUR")) << "-0.05"_ba;
        QTest::newRow("no decimals") << TableValue(csvMoney(1200, u"JPY")) << "1200"_ba;
        QTest::newRow("three decimals") << TableValue(csvMoney(12, u"KWD")) << "0.012"_ba;
        QTest::newRow("largest") << TableValue(csvMoney(std::numeric_limits<qint64>::max(), u"EUR"))
                                 << "92233720368547758.07"_ba;
        QTest::newRow("smallest") << TableValue(
                                         csvMoney(std::numeric_limits<qint64>::min(), u"EUR"))
                                  << "-92233720368547758.08"_ba;
        QTest::newRow("unknown currency")
            << TableValue(csvMoney(12, u"QQQ")) << "12 (minor units)"_ba;
        QTest::newRow("count") << TableValue(qint64(-7)) << "-7"_ba;
        QTest::newRow("summer") << TableValue(QDateTime({2026, 7, 1}, {22, 5, 9}, Qt::UTC))
                                << "2026-07-02 00:05:09"_ba;
        QTest::newRow("winter") << TableValue(QDateTime({2026, 1, 1}, {22, 5, 9}, Qt::UTC))
                                << "2026-01-01 23:05:09"_ba;
        QTest::newRow("before 1970") << TableValue(QDateTime({1969, 12, 31}, {22, 59, 59}, Qt::UTC))
                                     << "1969-12-31 23:59:59"_ba;
        QTest::newRow("no moment") << TableValue(QDateTime()) << ""_ba;
        QTest::newRow("separators") << TableValue(u"a,b;c"_s) << "\"a,b;c\""_ba;
        QTest::newRow("quotes") << TableValue(u"a \"b\""_s) << "\"a \"\"b\"\"\""_ba;
        QTest::newRow("lines") << TableValue(u"a\r\nb"_s) << "\"a\r\nb\""_ba;
        QTest::newRow("formula") << TableValue(u"=1+1"_s) << "'=1+1"_ba;
        QTest::newRow("command") << TableValue(u"@SUM(1)"_s) << "'@SUM(1)"_ba;
        QTest::newRow("phone") << TableValue(u"+33 6"_s) << "'+33 6"_ba;
        QTest::newRow("minus") << TableValue(u"-2"_s) << "'-2"_ba;
        QTest::newRow("tab") << TableValue(u"\t=1"_s) << "\"'\t=1\""_ba;
        QTest::newRow("return") << TableValue(u"\r=1"_s) << "\"'\r=1\""_ba;
        QTest::newRow("behind spaces") << TableValue(u"  =1"_s) << "\"'  =1\""_ba;
        QTest::newRow("behind quotes") << TableValue(u"\"=1\""_s) << "\"'\"\"=1\"\"\""_ba;
        QTest::newRow("full width") << TableValue(u"＝1"_s) << "'＝1"_ba;
        QTest::newRow("behind another separator") << TableValue(u"a;=1"_s) << "\"a;=1\""_ba;
        QTest::newRow("inside") << TableValue(u"a=1"_s) << "a=1"_ba;
        QTest::newRow("zero byte") << TableValue(QString(u"a"_s + QChar())) << "a\uFFFD"_ba;
    }

    void cellsAreWrittenByTheirType()
    {
        QFETCH(TableValue, value);
        QTEST(cell(value), "cell");
    }

    void aLocaleHasItsSeparatorAndItsDecimalSign_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QByteArray>("signs");
        QTest::newRow("C") << QLocale::c() << ",."_ba;
        QTest::newRow("US") << QLocale(u"en_US"_s) << ",."_ba;
        QTest::newRow("Britain") << QLocale(u"en_GB"_s) << ",."_ba;
        QTest::newRow("Japan") << QLocale(u"ja_JP"_s) << ",."_ba;
        QTest::newRow("France") << QLocale(u"fr_FR"_s) << ";,"_ba;
        QTest::newRow("Germany") << QLocale(u"de_DE"_s) << ";,"_ba;
        QTest::newRow("Switzerland") << QLocale(u"de_CH"_s) << ";."_ba;
    }

    void aLocaleHasItsSeparatorAndItsDecimalSign()
    {
        QFETCH(QLocale, locale);
        QFETCH(QByteArray, signs);
        QCOMPARE(csvFormOf(locale), (CsvForm{signs[0], signs[1]}));
    }

    void aFrenchFileHasSemicolonsAndDecimalCommas()
    {
        CsvWriter writer(path(), QTimeZone::utc(), csvFormOf(QLocale(u"fr_FR"_s)));
        QVERIFY(writer.begin({{u"Commande"_s}, {u"Montant"_s, TableColumn::Type::Amount}}));
        QVERIFY(writer.row(std::array<TableValue, 2>{u"a;b"_s, csvMoney(1205, u"EUR")}));
        QVERIFY(writer.row(std::array<TableValue, 2>{u"c"_s, csvMoney(-1200, u"JPY")}));
        QVERIFY(writer.finish());
        QCOMPARE(written().mid(3), "Commande;Montant\r\n\"a;b\";12,05\r\nc;-1200\r\n"_ba);
    }

    void othersReadTheSame()
    {
        CsvWriter writer(path(), QTimeZone::utc());
        QVERIFY(writer.begin({{u"Order"_s}, {u"Amount, in €"_s, TableColumn::Type::Amount}}));
        qint64 sum = 0;
        for (qint64 i = 0; i < 20'000; ++i) {
            const std::array<TableValue, 2> row{u"order \"%1\"\n\u202E;é"_s.arg(i),
                                                csvMoney(i * 37 - 1000, u"EUR")};
            sum += i * 37 - 1000;
            QVERIFY(writer.row(row));
        }
        QVERIFY(writer.finish());

        const QJsonArray rows = test::readByOthers(path())[0].toArray();
        QCOMPARE(rows.size(), 20'001);
        QCOMPARE(rows[0].toArray(), QJsonArray({u"Order"_s, u"Amount, in €"_s}));
        QCOMPARE(rows[20'000].toArray()[0].toString(), u"order \"19999\"\n\u202E;é"_s);
        qint64 othersSum = 0;
        for (qsizetype i = 1; i < rows.size(); ++i)
            othersSum += rows[i].toArray()[1].toString().remove(u'.').toLongLong();
        QCOMPARE(othersSum, sum);
    }

    void whatWasThereStaysUntilTheEnd()
    {
        QFile old(path());
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        {
            CsvWriter writer(path(), QTimeZone::utc());
            QVERIFY(writer.begin({{u"a"_s}}));
            QCOMPARE(written(), "old"_ba);
        }
        QCOMPARE(written(), "old"_ba);
        QCOMPARE(files(), QStringList(u"rows.csv"_s)); // the part is gone
    }

    void aFullDiskLeavesNoPart()
    {
        const TableValue text(QString(1000, u'x'));
        {
            CsvWriter writer(path(), QTimeZone::utc());
            QVERIFY(writer.begin({{u"a"_s}}));
            test::setDiskSpace(1'000'000);
            TableResult<void> result;
            for (int i = 0; i < 2000 && result; ++i)
                result = writer.row({&text, 1});
            QVERIFY(!result);
            QCOMPARE(result.error().kind, TableError::Kind::Full);
            QCOMPARE(result.error().path, path());
        }
        test::setDiskSpace(-1);
        QVERIFY(files().isEmpty());
    }

    void aDiskThatIsFullAtTheVeryEndIsNoticed()
    {
        const TableValue text(u"x"_s);
        {
            CsvWriter writer(path(), QTimeZone::utc());
            QVERIFY(writer.begin({{u"a"_s}}) && writer.row({&text, 1}));
            test::setDiskSpace(0);
            const auto finished = writer.finish();
            QVERIFY(!finished);
            QCOMPARE(finished.error().kind, TableError::Kind::Full);
        }
        test::setDiskSpace(-1);
        QVERIFY(files().isEmpty());
    }

    void aMissingFolderIsTold()
    {
        CsvWriter writer(m_folder.filePath(u"none/rows.csv"_s), QTimeZone::utc());
        const auto begun = writer.begin({{u"a"_s}});
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, TableError::Kind::NotWritable);
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestCsvWriter)
#include "tst_csv_writer.moc"
