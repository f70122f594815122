// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/csv_reader.h"
#include "tests/support/test_program.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterfoil;

namespace {

struct Read
{
    QList<QStringList> records;
    std::optional<CsvError> error;
    bool isWindows1252 = false;
    char separator = 0;
};

Read readAll(QIODevice &device)
{
    Read read;
    CsvReader reader(device);
    while (true) {
        const auto record = reader.next();
        read.isWindows1252 = reader.isWindows1252();
        read.separator = reader.separator();
        if (!record) {
            read.error = record.error();
            return read;
        }
        if (!*record)
            return read;
        read.records.append(**record);
    }
}

Read readAll(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer);
}

/// As many bytes as are asked for: the same record again and again.
class EndlessFile : public QIODevice
{
public:
    EndlessFile(QByteArray record, qint64 size)
        : m_record(std::move(record))
        , m_left(size)
    {
        setOpenMode(QIODevice::ReadOnly);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min(most, m_left);
        for (qint64 i = 0; i < size; ++i) {
            data[i] = m_record[m_at];
            m_at = (m_at + 1) % m_record.size();
        }
        m_left -= size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_record;
    qint64 m_left;
    qsizetype m_at = 0;
};

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void recordsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("records");
        const QList<QStringList> table{{u"id"_s, u"name"_s}, {u"1"_s, u"Zoë"_s}};
        QTest::newRow("comma") << "id,name\n1,Zoë\n"_ba << table;
        QTest::newRow("semicolon") << "id;name\r\n1;Zoë\r\n"_ba << table;
        QTest::newRow("tab") << "id\tname\r1\tZoë"_ba << table;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBFid,name\n1,Zoë"_ba << table;
        QTest::newRow("sep line") << "sep=|\r\nid|name\r\n1|Zoë\r\n"_ba << table;
        QTest::newRow("blank lines") << "\n\nid,name\n\r\n1,Zoë\n\n\n"_ba << table;
        QTest::newRow("windows 1252") << "id,name\n1,Zo\xEB\n"_ba << table;
        QTest::newRow("utf-16 le") << QByteArray("\xFF\xFEi\0d\0,\0n\0a\0m\0e\0\n\0"
                                                 "1\0,\0Z\0o\0\xEB\0\n\0",
                                                 30)
                                   << table;
        QTest::newRow("utf-16 be") << QByteArray("\xFE\xFF\0i\0d\0,\0n\0a\0m\0e\0\n\0"
                                                 "1\0,\0Z\0o\0\xEB",
                                                 28)
                                   << table;
        QTest::newRow("empty") << QByteArray() << QList<QStringList>();
        QTest::newRow("one word") << "id"_ba << QList<QStringList>{{u"id"_s}};
        QTest::newRow("quotes") << "\"a \"\"b\"\"\",\"c,\r\nd\",e\"f\n"_ba
                                << QList<QStringList>{{u"a \"b\""_s, u"c,\r\nd"_s, u"e\"f"_s}};
        QTest::newRow("decimal commas")
            << "id;amount\n1;12,50\n2;7,00\n"_ba
            << QList<QStringList>{
                   {u"id"_s, u"amount"_s}, {u"1"_s, u"12,50"_s}, {u"2"_s, u"7,00"_s}};
        QTest::newRow("utf-16 le without a mark") << QByteArray("i\0d\0,\0n\0a\0m\0e\0\n\0"
                                                                "1\0,\0Z\0o\0\xEB\0\n\0",
                                                                28)
                                                  << table;
        QTest::newRow("utf-16 be without a mark") << QByteArray("\0i\0d\0,\0n\0a\0m\0e\0\n\0"
                                                                "1\0,\0Z\0o\0\xEB",
                                                                26)
                                                  << table;
        QTest::newRow("bar") << "id|name\n1|Zoë\n"_ba << table;
        QTest::newRow("a record of one empty field")
            << "id\n\"\"\n1\n"_ba << QList<QStringList>{{u"id"_s}, {u"1"_s}};
        QTest::newRow("ragged") << "a,b\nc\n,,d,\n"_ba
                                << QList<QStringList>{{u"a"_s, u"b"_s},
                                                      {u"c"_s},
                                                      {QString(), QString(), u"d"_s, QString()}};
    }

    void recordsAreRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, records);
        const Read read = readAll(bytes);
        QVERIFY(!read.error);
        QCOMPARE(read.records, records);
    }

    void theSeparatorIsRecognisedFromManyLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("separator");
        QTest::newRow("a line above") << "Report\na;b;c\n1;2;3\n4;5;6\n"_ba << ';';
        QTest::newRow("a comma in the line above")
            << "Report, 7 days\na;b;c\n1;2,5;3\n4;5,5;6\n"_ba << ';';
        QTest::newRow("six lines above")
            << "A: 1, 2\nB: 1, 2\nC: 1, 2\n\nD: 3\nE\nF\na;b\n1;2\n3;4\n5;6\n7;8\n"_ba << ';';
        QTest::newRow("decimal commas in every row")
            << "a\tb\tc\n1\t2,5\t3,5\n4\t5,5\t6,5\n"_ba << '\t';
        QTest::newRow("record types") << "H|20261101\nD|1|2|3\nD|4|5|6\nD|7|8|9\nT|3\n"_ba << '|';
        QTest::newRow("old line ends") << "a;b\r1,0;2\r3,0;4\r"_ba << ';';
        QTest::newRow("none") << "a\nb\n"_ba << ',';
    }

    void theSeparatorIsRecognisedFromManyLines()
    {
        QFETCH(QByteArray, bytes);
        const Read read = readAll(bytes);
        QVERIFY(!read.error);
        QTEST(read.separator, "separator");
    }

    void aGivenSeparatorCounts()
    {
        QByteArray bytes("sep=;\na,b;c\n1,2;3\n");
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(buffer, {}, ',');
        QCOMPARE(*reader.next(), QStringList({u"a"_s, u"b;c"_s}));
        QCOMPARE(reader.separator(), ',');
    }

    void aWrongEncodingIsTold()
    {
        QVERIFY(readAll("Zo\xEB,\x80\n"_ba).isWindows1252);
        QCOMPARE(readAll("Zo\xEB,\x80\n"_ba).records, QList<QStringList>({{u"Zoë"_s, u"€"_s}}));
        QVERIFY(!readAll("Zoë,€\n"_ba).isWindows1252);
    }

    void twoHundredColumnsAreFine()
    {
        QByteArray line("c");
        for (int i = 1; i < 200; ++i)
            line += ",c";
        const Read read = readAll(line + '\n' + line);
        QVERIFY(!read.error);
        QCOMPARE(read.records.size(), 2);
        QCOMPARE(read.records.last().size(), 200);
    }

    void whatIsNoTableIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qsizetype>("column");
        QTest::newRow("1,000 columns")
            << "a,b\r\n"_ba + QByteArray(999, ',') << int(CsvError::Kind::TooManyColumns)
            << qint64(2) << qsizetype(1000);
        QTest::newRow("long field")
            << "a,b\n\nc,"_ba + QByteArray(64 * 1024 + 1, 'x') << int(CsvError::Kind::FieldTooLong)
            << qint64(3) << qsizetype(2);
        QTest::newRow("open quote, long file")
            << "a,\"b\n"_ba + QByteArray("c,d\n").repeated(100'000)
            << int(CsvError::Kind::FieldTooLong) << qint64(1) << qsizetype(2);
        QTest::newRow("open quote") << "a,b\n\"c,d\ne,f\n"_ba << int(CsvError::Kind::OpenQuote)
                                    << qint64(2) << qsizetype(1);
        QTest::newRow("binary") << QByteArray("PK\3\4\n\0\0", 7) << int(CsvError::Kind::NotText)
                                << qint64(2) << qsizetype(1);
    }

    void whatIsNoTableIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        const Read read = readAll(bytes);
        QVERIFY(read.error);
        QTEST(int(read.error->kind), "kind");
        QTEST(read.error->line, "line");
        QTEST(read.error->column, "column");
    }

    void aQuoteMayCrossChunks()
    {
        // Longer than what is read at once.
        const QByteArray bytes = QByteArray("\"a\"\"b\",c\r\n").repeated(60'000);
        const Read read = readAll(bytes);
        QVERIFY(!read.error);
        QCOMPARE(read.records.size(), 60'000);
        for (const QStringList &record : read.records)
            QCOMPARE(record, QStringList({u"a\"b"_s, u"c"_s}));
    }

    void aHugeFileIsReadRecordByRecord()
    {
        constexpr qint64 size = 16 * 1024 * 1024;
        const QByteArray record("9a14962c-bdcf-49d1-8673-e75dfb48013f,order_01,42.99\n");
        EndlessFile file(record, size);
        CsvReader reader(file);
        qint64 count = 0;
        for (auto next = reader.next(); next && *next; next = reader.next())
            ++count;
        QCOMPARE(count, size / record.size() + 1);
    }

    void nobodyHasToReadOn()
    {
        // One gigabyte, of which only the beginning is fetched.
        EndlessFile file("a,b\n", qint64(1024) * 1024 * 1024);
        CsvReader reader(file);
        QVERIFY(reader.next());
        QVERIFY(file.bytesAvailable() < 1024 * 1024);
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestCsvReader)
#include "tst_csv_reader.moc"
