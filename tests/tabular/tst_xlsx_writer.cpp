// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/xlsx_writer.h"
#include "core/tabular/zip_check.h"
#include "tests/support/test_program.h"
#include "tests/tabular/other_reader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace counterfoil;

namespace {

Money sheetMoney(qint64 minor, QStringView code)
{
    return {minor, *Currency::fromCode(code)};
}

/// Files of this process end at that length, as on a disk that is full there.
class ShortFiles
{
public:
    explicit ShortFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~ShortFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestXlsxWriter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"rows.xlsx"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

private slots:
    void cleanup() { QFile::remove(path()); }

    void othersReadNumbersDatesAndText_data()
    {
        QTest::addColumn<QByteArray>("locale");
        QTest::newRow("C") << QByteArray("C");
        // Made by tests/CMakeLists.txt. The French one groups by U+202F.
        QTest::newRow("decimal comma") << QByteArray("de_DE.UTF-8");
        QTest::newRow("narrow spaces") << QByteArray("fr_FR.UTF-8");
    }
    void othersReadNumbersDatesAndText()
    {
        QFETCH(QByteArray, locale);
        QVERIFY(setlocale(LC_ALL, locale.constData()));
        const auto back = qScopeGuard([] { setlocale(LC_ALL, "C.UTF-8"); });
        XlsxWriter writer(path(), QTimeZone("Europe/Paris"));
        QVERIFY(writer.begin({{u"Order"_s},
                              {u"Amount"_s, TableColumn::Type::Amount},
                              {u"Created"_s, TableColumn::Type::Moment},
                              {u"Version"_s, TableColumn::Type::Count}}));
        const auto row = [&writer](const QString &text, Money amount) {
            const std::array<TableValue, 4> values{
                text, amount, QDateTime({2026, 7, 1}, {22, 5, 9}, Qt::UTC), qint64(3)};
            return writer.row(values).has_value();
        };
        QVERIFY(row(u"=1+1"_s, sheetMoney(-4299, u"EUR")));
        QVERIFY(row(u"Zoë <b>&amp;</b> 💶\uFFFF\u0001"_s, sheetMoney(12, u"KWD")));
        QVERIFY(row(u"large"_s, sheetMoney(999'999'999'999'999, u"EUR")));
        QVERIFY(row(u"too large"_s, sheetMoney(9'007'199'254'740'993, u"EUR")));
        QVERIFY(row(QString(40'000, u'x'), sheetMoney(7, u"QQQ")));
        QVERIFY(writer.finish());

        const QJsonArray sheets = test::readByOthers(path());
        QCOMPARE(sheets.size(), 1);
        const QJsonArray rows = sheets[0].toArray();
        QCOMPARE(rows.size(), 6);
        QCOMPARE(rows[0].toArray(),
                 QJsonArray({u"Order"_s, u"Amount"_s, u"Created"_s, u"Version"_s}));
        const QJsonArray first = rows[1].toArray();
        QCOMPARE(first[0].toString(), u"=1+1"_s);
        QVERIFY(first[1].isDouble());
        QCOMPARE(first[1].toDouble(), -42.99);
        QCOMPARE(first[2].toObject()[u"date"_s].toString(), u"2026-07-02 00:05:09"_s);
        QCOMPARE(first[3].toInteger(), 3);
        QVERIFY(rows[2].toArray()[0].toString().startsWith(u"Zoë <b>&amp;</b> 💶"_s));
        QCOMPARE(rows[2].toArray()[1].toDouble(), 0.012);
        QCOMPARE(QString::number(rows[3].toArray()[1].toDouble(), 'f', 2), u"9999999999999.99"_s);
        QCOMPARE(rows[4].toArray()[1].toString(), u"90071992547409.93"_s);
        QCOMPARE(rows[5].toArray()[0].toString().size(), 32'767);
        QCOMPARE(rows[5].toArray()[1].toString(), u"7 (minor units)"_s);
    }

    void sumsComeOutTheSame()
    {
        XlsxWriter writer(path(), QTimeZone::utc());
        QVERIFY(writer.begin({{u"Amount"_s, TableColumn::Type::Amount}}));
        qint64 sum = 0;
        for (qint64 i = 0; i < 20'000; ++i) {
            const TableValue value(sheetMoney(i * 37 - 1000, u"EUR"));
            sum += i * 37 - 1000;
            QVERIFY(writer.row({&value, 1}));
        }
        QVERIFY(writer.finish());
        qint64 othersSum = 0;
        const QJsonArray rows = test::readByOthers(path())[0].toArray();
        for (qsizetype i = 1; i < rows.size(); ++i)
            othersSum += qRound64(rows[i].toArray()[0].toDouble() * 100);
        QCOMPARE(othersSum, sum);
    }

    void whatDoesNotFitGoesOnOnTheNextSheet()
    {
        XlsxWriter writer(path(), QTimeZone::utc());
        QVERIFY(writer.begin({{u"Count"_s, TableColumn::Type::Count}}));
        constexpr qint64 rowsOfASheet = 1'048'575;
        for (qint64 i = 0; i < rowsOfASheet + 2; ++i) {
            const TableValue value(i);
            if (!writer.row({&value, 1}))
                QFAIL("a row was refused");
        }
        QVERIFY(writer.finish());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto entries = unpackedEntries(file);
        QVERIFY(entries.value("xl/worksheets/sheet1.xml").size > 20'000'000);
        QVERIFY(entries.value("xl/worksheets/sheet2.xml").size > 0);
        QVERIFY(!entries.contains("xl/worksheets/sheet3.xml"));
    }

    void whoStopsLeavesNoPart()
    {
        {
            XlsxWriter writer(path(), QTimeZone::utc());
            QVERIFY(writer.begin({{u"a"_s}}));
            const TableValue value(u"text"_s);
            QVERIFY(writer.row({&value, 1}));
        }
        QVERIFY(files().isEmpty());
    }

    void aFullDiskLeavesNoPart_data()
    {
        QTest::addColumn<double>("share");
        QTest::newRow("while rows are written") << 0.2;
        QTest::newRow("while the sheet is put together") << 0.99999;
    }

    void aFullDiskLeavesNoPart()
    {
        QFETCH(double, share);
        const auto write = [this] {
            XlsxWriter writer(path(), QTimeZone::utc());
            TableResult<void> result = writer.begin({{u"a"_s}});
            for (qint64 i = 0; i < 40'000 && result; ++i) {
                const TableValue value(u"text %1"_s.arg(i));
                result = writer.row({&value, 1});
            }
            return result ? writer.finish() : result;
        };
        QVERIFY(write());
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const qint64 size = unpackedEntries(file).value("xl/worksheets/sheet1.xml").size;
        QVERIFY(file.remove());
        {
            ShortFiles limit{rlim_t(double(size) * share)};
            const auto result = write();
            QVERIFY(!result);
            QCOMPARE(result.error().path, path());
        }
        QVERIFY(files().isEmpty());
    }

    void whatIsNoZipHasNoEntries()
    {
        for (QByteArray bytes : {QByteArray(), QByteArray("PK\5\6"), QByteArray(100, 'x'),
                                 QByteArray("PK\5\6") + QByteArray(18, '\xff')}) {
            QBuffer buffer(&bytes);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            QVERIFY(unpackedEntries(buffer).isEmpty());
        }
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestXlsxWriter)
#include "tst_xlsx_writer.moc"
