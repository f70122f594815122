// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = open(Database::Access::ReadWrite);
        QVERIFY(m_database);
        QVERIFY(m_database
                    ->executeAll({u"PRAGMA journal_mode = WAL"_s,
                                  u"CREATE TABLE thing (number INTEGER PRIMARY KEY, value)"_s})
                    .has_value());
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void textComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"order-1"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("letters") << u"Łódź, Zoë"_s;
        QTest::newRow("beyond 16 bits") << u"a\U0001F600b"_s;
        QTest::newRow("marks of the search words") << u"\uE001order \uE01F "_s;
        QTest::newRow("a NUL within") << (u"before"_s + QChar(u'\0') + u"behind"_s);
    }
    void textComesBackAsItWas()
    {
        QFETCH(QString, text);
        put(text);
        QCOMPARE(type(), u"text"_s);
        QCOMPARE(read(&Database::text), text);
    }

    void nullTextIsNullAndEmptyTextIsNot()
    {
        put(QString());
        QCOMPARE(type(), u"null"_s);
        QVERIFY(read(&Database::text).isNull());
        put(u""_s);
        QCOMPARE(type(), u"text"_s);
        QVERIFY(!read(&Database::text).isNull());
    }

    void numbersComeBackAsTheyWere_data()
    {
        QTest::addColumn<QVariant>("number");
        QTest::addColumn<qint64>("kept");
        QTest::newRow("largest") << QVariant(std::numeric_limits<qint64>::max())
                                 << std::numeric_limits<qint64>::max();
        QTest::newRow("smallest") << QVariant(std::numeric_limits<qint64>::min())
                                  << std::numeric_limits<qint64>::min();
        QTest::newRow("of 32 bits") << QVariant(-7) << qint64(-7);
        QTest::newRow("true") << QVariant(true) << qint64(1);
        QTest::newRow("false") << QVariant(false) << qint64(0);
    }
    void numbersComeBackAsTheyWere()
    {
        QFETCH(QVariant, number);
        QFETCH(qint64, kept);
        put(number);
        QCOMPARE(type(), u"integer"_s);
        QCOMPARE(read(&Database::integer), kept);
    }

    void bytesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("some") << QByteArray("\0\xff{", 3);
        QTest::newRow("none") << QByteArray("");
    }
    void bytesComeBackAsTheyWere()
    {
        QFETCH(QByteArray, bytes);
        put(bytes);
        QCOMPARE(type(), u"blob"_s);
        const QByteArray found = read([](const SqlStatement &row) { return row.bytes(0); });
        QVERIFY(!found.isNull());
        QCOMPARE(found, bytes);
    }

    void noValueIsNull_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("of no type") << QVariant();
        QTest::newRow("no number") << QVariant(QMetaType::fromType<qint64>());
        QTest::newRow("no bytes") << QVariant(QByteArray());
    }
    void noValueIsNull()
    {
        QFETCH(QVariant, value);
        put(value);
        QCOMPARE(type(), u"null"_s);
        QVERIFY(read([](const SqlStatement &row) { return row.isNull(0); }));
        QVERIFY(read([](const SqlStatement &row) { return row.value(0); }).isNull());
    }

    void valuesMadeOneByOneAreThoseOfTheirTypes()
    {
        QVERIFY(m_database->executeAll({u"CREATE TABLE row (number, text, utf8, bytes, none)"_s}));
        SqlValues values;
        values.addNumber(1).addText(u"Zoë").addUtf8("\xC5\x81").addBytes("a\xFF").addNull();
        QCOMPARE(values.bytesAt(1), QByteArrayView("Zo\xC3\xAB"));
        QCOMPARE(values.bytesAt(3), QByteArrayView("a\xFF"));
        QVERIFY(values.bytesAt(0).isEmpty());
        const QString insert = u"INSERT INTO row VALUES (?, ?, ?, ?, ?)"_s;
        QVERIFY(m_database->change(insert, values));
        values.setNumber(0, 2);
        QVERIFY(m_database->change(insert, values));

        const auto rows = m_database->rows(
            u"SELECT number, text, utf8, typeof(utf8), bytes, typeof(bytes), typeof(none) FROM row "
            "ORDER BY number"_s,
            {}, [](const SqlStatement &row) {
                QVariantList all;
                for (int column = 0; column < row.columns(); ++column)
                    all << row.value(column);
                return all;
            });
        QVERIFY(rows);
        const QVariantList others{u"Zoë"_s,  u"Ł"_s,   u"text"_s, QByteArray("a\xFF"),
                                  u"blob"_s, u"null"_s};
        QCOMPARE(*rows,
                 QList<QVariantList>({QVariantList{1LL} + others, QVariantList{2LL} + others}));
    }

    void bytesThatAreSharedAreTheText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("some") << QByteArray("Zo\xC3\xAB") << u"Zoë"_s;
        QTest::newRow("none") << QByteArray() << u""_s;
        QTest::newRow("a part") << QByteArray::fromRawData("order-12", 7) << u"order-1"_s;
    }
    void bytesThatAreSharedAreTheText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        // As the first text they are shared, behind another they are not.
        const QString statement = u"SELECT ?, ?"_s;
        const auto both =
            m_database->rows(statement, SqlValues().shareUtf8(bytes).shareUtf8("behind"),
                             [](const SqlStatement &row) {
                                 return QStringList{row.text(0), row.text(1)};
                             });
        QCOMPARE(*both, QList<QStringList>({{text, u"behind"_s}}));
        const auto type =
            m_database->one(u"SELECT typeof(?)"_s, SqlValues().shareUtf8(bytes), &Database::text);
        QCOMPARE(**type, u"text"_s);
    }

    void statementsOfTheSameLengthAreToldApart()
    {
        for (const QString &word : {u"one"_s, u"two"_s, u"one"_s}) {
            const auto said = m_database->one(u"SELECT '%1'"_s.arg(word), {}, &Database::text);
            QCOMPARE(**said, word);
        }
    }

    void textThatIsNullAddsAnEmptyOne()
    {
        QVERIFY(m_database->change(u"INSERT OR REPLACE INTO thing VALUES (1, ?)"_s,
                                   SqlValues().addText(QString())));
        QCOMPARE(type(), u"text"_s);
    }

    void valuesThatCannotBeBoundAreRefused()
    {
        const QString insert = u"INSERT INTO thing (value) VALUES (?)"_s;
        QVERIFY(!m_database->change(insert, {}));
        QVERIFY(!m_database->change(insert, {1, 2}));
        QVERIFY(!m_database->change(insert, {QDateTime(QDate(2026, 1, 1), QTime())}));
        QCOMPARE(count(), 0);
    }

    void aKeptStatementTakesNewValuesEachTime()
    {
        for (const QString &value : {u"one"_s, u"two"_s})
            QVERIFY(m_database->change(u"INSERT INTO thing (value) VALUES (?)"_s, {value}));
        QCOMPARE(m_database->rows(u"SELECT value FROM thing ORDER BY number"_s, {}, &Database::text)
                     .value_or(QList<QString>()),
                 QList<QString>({u"one"_s, u"two"_s}));
    }

    void whatChangedIsCounted()
    {
        QVERIFY(m_database->change(u"INSERT INTO thing (value) VALUES (1), (1), (2)"_s, {}));
        const QString update = u"UPDATE thing SET value = 3 WHERE value = ?"_s;
        QCOMPARE(m_database->changed(update, {1}).value_or(-1), 2);
        QCOMPARE(m_database->changed(update, {1}).value_or(-1), 0);
    }

    void rowsBeforeAnErrorAreNotAll()
    {
        QList<qint64> seen;
        const auto done = m_database->forEach(
            u"WITH numbers (n) AS (VALUES (1), (2), (-9223372036854775807 - 1), (4)) SELECT "
            "abs(n) FROM numbers"_s,
            {}, [&seen](const SqlStatement &row) { seen << row.integer(0); });
        QCOMPARE(seen, QList<qint64>({1, 2}));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, DatabaseError::Kind::Other);
        QVERIFY(!done.error().detail.isEmpty());
    }

    void rowsLeftUnreadDoNotHoldTheFile()
    {
        QVERIFY(m_database->change(u"INSERT INTO thing (value) VALUES (1), (2), (3)"_s, {}));
        const auto reader = open(Database::Access::ReadOnly);
        QVERIFY(reader);
        auto statement = reader->runKept(u"SELECT value FROM thing"_s, {});
        QVERIFY(statement.has_value());
        int looked = 0;
        QVERIFY(
            reader->forEach(**statement, [&looked](const SqlStatement &) { return ++looked < 2; }));
        QCOMPARE(looked, 2);
        QVERIFY(m_database->change(u"INSERT INTO thing (value) VALUES (4)"_s, {}));
        // 0: everything was written back, and nobody was in the way.
        QCOMPARE(m_database->number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).value_or(-1), 0);
    }

    void whatFailsWithinATransactionIsRolledBack()
    {
        const auto done = m_database->transaction([this]() -> DatabaseResult<void> {
            return m_database->change(u"INSERT INTO thing VALUES (1, 1)"_s, {}).and_then([this] {
                return m_database->change(u"INSERT INTO thing VALUES (1, 2)"_s, {});
            });
        });
        QVERIFY(!done);
        QCOMPARE(count(), 0);
        put(u"goes on"_s);
        QCOMPARE(count(), 1);
    }

    void aViewStaysAsItIs()
    {
        const auto other = open(Database::Access::ReadWrite);
        QVERIFY(other);
        const auto grown = m_database->view([&]() -> DatabaseResult<int> {
            const int before = count();
            return other->change(u"INSERT INTO thing (value) VALUES (1)"_s, {}).map([&] {
                return count() - before;
            });
        });
        QCOMPARE(grown.value_or(-1), 0);
        QCOMPARE(count(), 1);
    }

    void aViewWithinATransactionIsThat()
    {
        const auto seen = m_database->transaction([this]() -> DatabaseResult<int> {
            return m_database->change(u"INSERT INTO thing (value) VALUES (1)"_s, {})
                .and_then([this] {
                    return m_database->view([this]() -> DatabaseResult<int> { return count(); });
                });
        });
        QCOMPARE(seen.value_or(-1), 1);
        QCOMPARE(count(), 1);
    }

    void errorsAreTold()
    {
        const auto missing =
            Database::open(m_folder->filePath(u"none.sqlite"_s), Database::Access::ReadOnly);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, DatabaseError::Kind::ReadOnly);

        const auto wrong = m_database->execute(u"SELECT * FROM nowhere"_s);
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().detail.contains(u"nowhere"_s), qPrintable(wrong.error().detail));

        const auto reader = open(Database::Access::ReadOnly);
        QVERIFY(reader);
        const auto written = reader->change(u"INSERT INTO thing (value) VALUES (1)"_s, {});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, DatabaseError::Kind::ReadOnly);

        QFile file(m_folder->filePath(u"other.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const auto damaged = Database::open(file.fileName(), Database::Access::ReadWrite);
        QVERIFY(damaged);
        const auto version = (*damaged)->number(u"PRAGMA user_version"_s);
        QVERIFY(!version);
        QCOMPARE(version.error().kind, DatabaseError::Kind::Damaged);
    }

private:
    std::unique_ptr<Database> open(Database::Access access)
    {
        auto opened = Database::open(m_folder->filePath(u"things.sqlite"_s), access);
        return opened ? std::move(*opened) : nullptr;
    }
    void put(const QVariant &value)
    {
        QVERIFY(m_database->change(u"INSERT OR REPLACE INTO thing VALUES (1, ?)"_s, {value}));
    }
    template <typename Read, typename Value = std::invoke_result_t<Read &, const SqlStatement &>>
    Value read(Read what)
    {
        return m_database->one(u"SELECT value FROM thing"_s, {}, what)
            .value_or(std::nullopt)
            .value_or(Value());
    }
    QString type()
    {
        return m_database->one(u"SELECT typeof(value) FROM thing"_s, {}, &Database::text)
            .value_or(std::nullopt)
            .value_or(QString());
    }
    int count()
    {
        return static_cast<int>(m_database->number(u"SELECT count(*) FROM thing"_s).value_or(-1));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

COUNTERFOIL_TEST(QCoreApplication, TestDatabase)
#include "tst_database.moc"
