// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/sqlite_catalogue.h"
#include "core/gateways/purse/purse_parsers.h"
#include "models/export/export_job.h"
#include "models/export/operation_export.h"
#include "models/export/payment_export.h"
#include "tests/support/answer_of.h"
#include "tests/support/test_program.h"
#include "tests/tabular/full_disk.h"
#include "tests/tabular/other_reader.h"

#include <QDir>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace counterfoil;
using counterfoil::testing::answerOf;

namespace {

const QString account = u"shop"_s;
constexpr int paymentCount = 12'000; // several portions

/// Variations of the documents' own example: a refund of 42.99 EUR by one partner.
PaymentPtr payment(int number)
{
    static const PaymentPtr example = [] {
        QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-operation.response.json"));
        return file.open(QIODevice::ReadOnly) ? *purse::parsePayment(file.readAll()) : nullptr;
    }();
    auto payment = std::make_shared<Payment>(*example);
    payment->id = PaymentId(u"9a14962c-bdcf-49d1-8673-%1"_s.arg(number, 12, 10, QChar(u'0')));
    payment->orderReference = u"=order \"%1\""_s.arg(number);
    payment->amount = Money(number * 37 + 5, *Currency::fromCode(number % 3 ? u"EUR" : u"JPY"));
    payment->createdAt = Timestamp(1'700'000'000'000 + qint64(number) * 60'000, 0);
    payment->captures.clear();
    payment->voids.clear();
    payment->refunds.front().id = OperationId(u"refund-%1"_s.arg(number));
    payment->refunds.front().amount = Money(number * 11 + 7, payment->currency());
    payment->raw = "{}";
    if (number > 100) // a few are enough
        payment->refunds.clear();
    return payment;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    QTimeZone m_zone{"Europe/Paris"};

    [[nodiscard]] ExportPlan payments(const SearchQuery &query) const
    {
        return paymentExport(query, {SearchOrder::Column::Created, false}, {}, m_zone);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList({u"out*"_s}, QDir::Files | QDir::Hidden);
    }
    /// What others find in what the job has written.
    QJsonArray rowsOf(ExportJob &job, TableFormat format, const QString &file)
    {
        QSignalSpy found(&job, &ExportJob::found);
        QSignalSpy finished(&job, &ExportJob::finished);
        job.find();
        if (!found.wait(30'000))
            return {};
        job.start(format, file, m_zone);
        if (!finished.wait(60'000))
            return {};
        const QJsonArray rows = test::readByOthers(file)[0].toArray();
        // The count that was told before, the one told after, and what is there.
        return found[0][0] == finished[0][0] && finished[0][0] == rows.size() - 1 ? rows
                                                                                  : QJsonArray();
    }

private slots:
    void initTestCase()
    {
        m_catalogue = std::make_unique<SqliteCatalogue>(m_folder.filePath(u"catalogue.db"_s));
        QList<SeenPayment> seen;
        for (int i = 1; i <= paymentCount; ++i)
            seen.append({payment(i), QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC)});
        std::optional<DatabaseResult<qint64>> result;
        m_catalogue->payments()
            .keep(account, seen, {})
            .then(this, [&result](const DatabaseResult<qint64> &kept) { result = kept; });
        QTRY_VERIFY_WITH_TIMEOUT(result, 60'000);
        QVERIFY(result->has_value());
        QCOMPARE(**result, paymentCount);
    }
    void cleanup()
    {
        test::setDiskSpace(-1);
        for (const QString &file : files())
            QFile::remove(path(file));
    }

    void allPaymentsReachTheFileWithTheirSums_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::newRow("csv") << TableFormat::Csv;
        QTest::newRow("xlsx") << TableFormat::Xlsx;
    }

    void allPaymentsReachTheFileWithTheirSums()
    {
        QFETCH(TableFormat, format);
        ExportJob job(*m_catalogue, payments({account, {}}));
        const QJsonArray rows = rowsOf(job, format, path(u"out."_s + fileEnding(format)));
        QCOMPARE(rows.size(), paymentCount + 1);
        const QJsonArray titles = rows[0].toArray();
        const auto column = [&titles](const QString &title) {
            for (int i = 0; i < titles.size(); ++i) {
                if (titles[i].toString() == title)
                    return i;
            }
            return -1;
        };
        const int amount = column(u"Amount (in units of the currency)"_s);
        const int currency = column(u"Currency (ISO 4217)"_s);
        const int created = column(u"Created (Europe/Paris time)"_s);
        QVERIFY(amount >= 0 && currency >= 0 && created >= 0);
        const QList<int> sumColumns{amount, column(u"Captured (in units of the currency)"_s),
                                    column(u"Refunded (in units of the currency)"_s),
                                    column(u"Available to refund (in units of the currency)"_s)};
        QVERIFY(!sumColumns.contains(-1));

        QHash<QString, qint64> sums;
        for (qsizetype i = 1; i < rows.size(); ++i) {
            const QJsonArray row = rows[i].toArray();
            const QString code = row[currency].toString();
            for (const int at : sumColumns) {
                const QJsonValue cell = row[at];
                sums[code + QString::number(at)] +=
                    cell.isDouble() ? qRound64(cell.toDouble() * (code == u"EUR"_s ? 100 : 1))
                                    : cell.toString().remove(u'.').toLongLong();
            }
            QCOMPARE(row[column(u"Time zone"_s)].toString(), u"Europe/Paris"_s);
        }
        QHash<QString, qint64> expected;
        for (int i = 1; i <= paymentCount; ++i) {
            const PaymentPtr exported = payment(i);
            const Amounts &ledger = exported->amounts;
            const std::array ofPayment{exported->amount, ledger.totalCaptured, ledger.totalRefunded,
                                       ledger.availableToRefund};
            for (size_t at = 0; at < ofPayment.size(); ++at)
                expected[exported->currency().code() +
                         QString::number(sumColumns[qsizetype(at)])] += ofPayment[at].minorUnits();
        }
        QCOMPARE(sums, expected);

        const QJsonArray first = rows[1].toArray();
        const QString order = u"=order \"1\""_s;
        QCOMPARE(first[0].toString(), format == TableFormat::Csv ? u'\'' + order : order);
        const QJsonValue moment = first[created];
        QCOMPARE(moment.isObject() ? moment[u"date"_s].toString() : moment.toString(),
                 u"2023-11-14 23:14:20"_s);
    }

    void onlyWhatTheFilterFindsIsWritten()
    {
        SearchTerm yen;
        yen.field = SearchTerm::Field::Currency;
        yen.text = u"JPY"_s;
        ExportJob job(*m_catalogue, payments({account, {{yen}}}));
        QCOMPARE(rowsOf(job, TableFormat::Csv, path(u"out.csv"_s)).size(), paymentCount / 3 + 1);
    }

    void refundsHaveTheirParts()
    {
        OperationFilter filter;
        filter.account = account;
        ExportJob job(*m_catalogue,
                      operationExport(filter, {OperationOrder::Column::Amount, false},
                                      QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC), m_zone));
        const QJsonArray rows = rowsOf(job, TableFormat::Xlsx, path(u"out.xlsx"_s));
        QCOMPARE(rows.size(), 101);
        const QJsonArray titles = rows[0].toArray();
        QCOMPARE(titles.size(), 20);
        double requested = 0;
        bool hasPart = false;
        for (qsizetype i = 1; i < rows.size(); ++i) {
            requested += rows[i].toArray()[2].toDouble() *
                         (rows[i].toArray()[4].toString() == u"EUR"_s ? 100 : 1);
            hasPart = hasPart || rows[i].toArray()[6].toString().contains(u"ingenico creditcard"_s);
            for (const QJsonValueConstRef cell : rows[i].toArray()) {
                for (const QString &word : {u"SUCCESS"_s, u"MERCHANT"_s})
                    QVERIFY2(!cell.toString().contains(word), qPrintable(cell.toString()));
            }
        }
        QVERIFY(hasPart);
        qint64 expected = 0;
        for (int i = 1; i <= 100; ++i)
            expected += i * 11 + 7;
        QCOMPARE(qRound64(requested), expected);
    }

    void refundsHaveTheirLinesAndWhatPartnersAnswered()
    {
        OperationFilter filter;
        filter.account = account;
        ExportJob job(
            *m_catalogue,
            operationExport(filter, {}, QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC), m_zone));
        const QJsonArray rows = rowsOf(job, TableFormat::Csv, path(u"out.csv"_s));
        QCOMPARE(rows.size(), 101);
        const QStringList titles = rows[0].toVariant().toStringList();
        const auto cell = [&](const QString &title) {
            return rows[1].toArray()[titles.indexOf(title)].toString();
        };
        QCOMPARE(cell(u"Partner answers"_s), u"ingenico: 000.000.000 Transaction succeeded"_s);
        QCOMPARE(cell(u"Updated (Europe/Paris time)"_s), u"2019-08-24 16:15:22"_s);
        QVERIFY2(cell(u"Order lines"_s).startsWith(u"4 × My awesome product"_s),
                 qPrintable(cell(u"Order lines"_s)));
    }

    void rowsOfSeveralAccountsBeginWithTheirAccounts()
    {
        OperationFilter filter;
        filter.account = u"nothing kept"_s;
        filter.beside = {account};
        ExportJob job(*m_catalogue,
                      operationExport(filter, {}, QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC),
                                      m_zone, {{account, u"Lyon"_s}}));
        const QJsonArray rows = rowsOf(job, TableFormat::Csv, path(u"out.csv"_s));
        QCOMPARE(rows.size(), 101);
        QCOMPARE(rows[0].toArray().size(), 21);
        QCOMPARE(rows[0].toArray()[0].toString(), u"Account"_s);
        for (qsizetype i = 1; i < rows.size(); ++i)
            QCOMPARE(rows[i].toArray()[0].toString(), u"Lyon"_s);
    }

    void guestsHaveTheNameOfTheBillingAddress()
    {
        ExportJob job(*m_catalogue, payments({account, {}}));
        const QJsonArray rows = rowsOf(job, TableFormat::Csv, path(u"out.csv"_s));
        QVERIFY(rows.size() > 1);
        const QStringList titles = rows[0].toVariant().toStringList();
        QVERIFY(!payment(1)->customer);
        QCOMPARE(rows[1].toArray()[titles.indexOf(u"Customer"_s)].toString(),
                 u"Miles Eva Morales"_s);
    }

    void aLocalFileHasOneDecimalSign()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(u"fr_FR"_s));
        OperationFilter filter;
        filter.account = account;
        ExportJob job(*m_catalogue,
                      operationExport(filter, {OperationOrder::Column::Amount, false},
                                      QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC), m_zone));
        QSignalSpy found(&job, &ExportJob::found);
        QSignalSpy finished(&job, &ExportJob::finished);
        job.find();
        QVERIFY(found.wait(30'000));
        job.start(TableFormat::LocalCsv, path(u"out.csv"_s), m_zone);
        QLocale::setDefault(before);
        QVERIFY(finished.wait(60'000));
        QFile file(path(u"out.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        // The first refund by amount: 0.18 EUR, in its cell and among its parts.
        const qsizetype at = text.indexOf(";0,18;");
        QVERIFY(at > 0);
        const QByteArray line = text.mid(at, text.indexOf('\n', at) - at);
        QVERIFY2(!line.contains("42.99"), line.constData());
        QVERIFY2(line.contains("ingenico creditcard 42,99"), line.constData());
    }

    void progressIsTold()
    {
        ExportJob job(*m_catalogue, payments({account, {}}));
        QSignalSpy progressed(&job, &ExportJob::progressed);
        rowsOf(job, TableFormat::Csv, path(u"out.csv"_s));
        QVERIFY(progressed.count() > 1);
        QCOMPARE(progressed.last()[0].toLongLong(), paymentCount);
        QVERIFY(progressed.first()[0].toLongLong() < paymentCount);
        QVERIFY(!job.isRunning());
    }

    void aCancelledExportLeavesNothing()
    {
        ExportJob job(*m_catalogue, payments({account, {}}));
        QSignalSpy found(&job, &ExportJob::found);
        QSignalSpy cancelled(&job, &ExportJob::cancelled);
        QSignalSpy finished(&job, &ExportJob::finished);
        job.find();
        QVERIFY(found.wait(30'000));
        connect(&job, &ExportJob::progressed, &job, &ExportJob::cancel);
        job.start(TableFormat::Xlsx, path(u"out.xlsx"_s), m_zone);
        QVERIFY(cancelled.wait(30'000));
        QVERIFY(finished.isEmpty());
        QVERIFY(files().isEmpty());
    }

    void aJobThatGoesAwayLeavesNothing()
    {
        auto job = std::make_unique<ExportJob>(*m_catalogue, payments({account, {}}));
        QSignalSpy found(job.get(), &ExportJob::found);
        job->find();
        QVERIFY(found.wait(30'000));
        QSignalSpy progressed(job.get(), &ExportJob::progressed);
        job->start(TableFormat::Csv, path(u"out.csv"_s), m_zone);
        QVERIFY(progressed.wait(30'000));
        job.reset();
        QTRY_VERIFY(files().isEmpty());
    }

    void whatAServerSentIsExportedPlainAndWhole()
    {
        const QString text = QString(5'000, u'x');
        auto sent = std::make_shared<Payment>(*payment(1));
        sent->orderReference = u"\u202E"_s + text;
        sent->refunds.front().merchantReference = u"\u2067"_s + text;
        SqliteCatalogue catalogue(path(u"sent.db"_s));
        QVERIFY(answerOf(
            catalogue.payments().keep(account, {{sent, QDateTime::currentDateTime()}}, {})));
        OperationFilter refunds;
        refunds.account = account;
        for (const ExportPlan &plan :
             {payments({account, {}}),
              operationExport(refunds, {}, QDateTime::currentDateTime(), m_zone)}) {
            const auto rows = answerOf(plan.find(catalogue));
            QVERIFY(rows);
            QCOMPARE(rows->size(), 1);
            QStringList cells;
            const auto take = [&cells](std::span<const TableValue> row) {
                for (const TableValue &value : row) {
                    if (const auto *cell = std::get_if<QString>(&value))
                        cells.append(*cell);
                }
                return true;
            };
            const auto portion = answerOf(plan.read(catalogue, *rows, QLocale::c()));
            QVERIFY(portion);
            (*portion)(take);
            QVERIFY(cells.contains(text));
            for (const QString &cell : std::as_const(cells))
                QVERIFY(!cell.contains(QChar(0x202E)) && !cell.contains(QChar(0x2067)));
        }
    }

    void aFullDiskIsToldAndLeavesNothing()
    {
        ExportJob job(*m_catalogue, payments({account, {}}));
        QSignalSpy found(&job, &ExportJob::found);
        QSignalSpy failed(&job, &ExportJob::failed);
        job.find();
        QVERIFY(found.wait(30'000));
        test::setDiskSpace(400'000);
        job.start(TableFormat::Csv, path(u"out.csv"_s), m_zone);
        QVERIFY(failed.wait(30'000));
        test::setDiskSpace(-1);
        QVERIFY(failed[0][0].toString().contains(u"full"_s));
        QVERIFY(failed[0][0].toString().contains(u"out.csv"_s));
        QVERIFY(files().isEmpty());
        // Another folder, and it works.
        QSignalSpy finished(&job, &ExportJob::finished);
        job.start(TableFormat::Csv, path(u"out2.csv"_s), m_zone);
        QVERIFY(finished.wait(30'000));
    }
};

COUNTERFOIL_TEST(QCoreApplication, TestExport)
#include "tst_export.moc"
