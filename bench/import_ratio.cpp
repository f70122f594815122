// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/import_ratio.h"

#include "bench/work_timer.h"

#include "core/catalogue/sqlite/catalogue_file.h"
#include "core/catalogue/sqlite/payment_sql.h"
#include "core/catalogue/sqlite/row_id.h"
#include "tests/support/payment_generator.h"

#include <QTemporaryDir>

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

using counterfoil::testing::PaymentGenerator;

constexpr int ImportBatch = 20'000;
const auto ImportAccount = u"bench"_s;

/// Rows of a file for the payments of a range of rows, and where they go in another.
struct CopiedTable
{
    const char *read;
    const char *into;
};

// As the store does it, the text index comes last.
constexpr CopiedTable CopiedTables[] = {
    {"SELECT * FROM payment WHERE row >= ?1 AND row < ?2 ORDER BY row", "payment"},
    {"SELECT o.* FROM payment p CROSS JOIN operation o ON o.payment = p.row WHERE p.row >= ?1 AND "
     "p.row < ?2 ORDER BY p.row",
     "operation"},
    {"SELECT t.* FROM payment p CROSS JOIN operation o ON o.payment = p.row CROSS JOIN "
     "partner_transaction t ON t.operation = o.row WHERE p.row >= ?1 AND p.row < ?2 ORDER BY p.row",
     "partner_transaction"},
    {"SELECT row, tokens FROM payment WHERE row >= ?1 AND row < ?2 ORDER BY row",
     "search (rowid, tokens)"}};

struct BareCell
{
    int type = SQLITE_NULL;
    sqlite3_int64 number = 0;
    std::string text;
};
using BareRows = std::vector<std::vector<BareCell>>;

struct FinalizeBare
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using BareStatement = std::unique_ptr<sqlite3_stmt, FinalizeBare>;

/// A file with the library's own calls. What fails is told, and shows in missing rows.
class BareCatalogue
{
public:
    explicit BareCatalogue(const QString &path)
    {
        sqlite3_open_v2(path.toUtf8().constData(), &m_file, SQLITE_OPEN_READWRITE, nullptr);
    }
    ~BareCatalogue() { sqlite3_close(m_file); }
    Q_DISABLE_COPY_MOVE(BareCatalogue)

    void execute(const char *sql)
    {
        if (sqlite3_exec(m_file, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(m_file));
    }
    BareStatement prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_file, sql, -1, &statement, nullptr) != SQLITE_OK)
            std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(m_file));
        return BareStatement(statement);
    }
    sqlite3_int64 number(const char *sql)
    {
        const BareStatement statement = prepare(sql);
        return sqlite3_step(statement.get()) == SQLITE_ROW
                   ? sqlite3_column_int64(statement.get(), 0)
                   : -1;
    }

private:
    sqlite3 *m_file = nullptr;
};

BareRows readBare(sqlite3_stmt *statement, qint64 first, qint64 end)
{
    BareRows rows;
    sqlite3_bind_int64(statement, 1, first);
    sqlite3_bind_int64(statement, 2, end);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        std::vector<BareCell> row(static_cast<size_t>(sqlite3_column_count(statement)));
        int column = 0;
        for (BareCell &cell : row) {
            cell.type = sqlite3_column_type(statement, column);
            if (cell.type == SQLITE_INTEGER)
                cell.number = sqlite3_column_int64(statement, column);
            else if (cell.type == SQLITE_TEXT)
                cell.text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
            ++column;
        }
        rows.push_back(std::move(row));
    }
    sqlite3_reset(statement);
    return rows;
}

void writeBare(sqlite3_stmt *statement, const BareRows &rows)
{
    for (const std::vector<BareCell> &row : rows) {
        int place = 0;
        for (const BareCell &cell : row) {
            ++place;
            if (cell.type == SQLITE_INTEGER)
                sqlite3_bind_int64(statement, place, cell.number);
            else if (cell.type == SQLITE_TEXT)
                sqlite3_bind_text(statement, place, cell.text.data(),
                                  static_cast<int>(cell.text.size()), nullptr);
            else
                sqlite3_bind_null(statement, place);
        }
        sqlite3_step(statement);
        sqlite3_reset(statement);
    }
}

QList<SeenPayment> paymentsFrom(const PaymentGenerator &generator, int first, int end)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<SeenPayment> payments;
    payments.reserve(end - first);
    for (int number = first; number < end; ++number)
        payments.append({generator.payment(static_cast<quint64>(number)), now});
    return payments;
}

Row microseconds(const QString &name, double seconds, int payments)
{
    return {name, seconds * 1e6 / payments, u"µs"_s, 0};
}

} // namespace

QList<Row> importRatio(int payments)
{
    sync(); // what was measured before is being written, and would be measured, too
    const QTemporaryDir folder;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString ourPath = folder.filePath(u"ours.sqlite"_s);
    const QString barePath = folder.filePath(u"bare.sqlite"_s);
    auto ours = CatalogueFile::open(ourPath, CatalogueFile::Access::ReadWrite, now);
    if (!ours || !CatalogueFile::open(barePath, CatalogueFile::Access::ReadWrite, now))
        return {};
    BareCatalogue source(ourPath);
    BareCatalogue bare(barePath);
    for (const QString &setting : {u"synchronous"_s, u"wal_autocheckpoint"_s, u"temp_store"_s}) {
        const auto ourValue = (*ours)->database().number(u"PRAGMA "_s + setting);
        bare.execute(
            u"PRAGMA %1 = %2"_s.arg(setting).arg(ourValue.value_or(0)).toUtf8().constData());
    }
    bare.execute(u"PRAGMA cache_size = -%1"_s.arg(catalogue::ImportCacheKib).toUtf8().constData());
    std::vector<std::pair<BareStatement, BareStatement>> statements;
    for (const auto &[read, into] : CopiedTables) {
        BareStatement rows = source.prepare(read);
        const QStringList places(sqlite3_column_count(rows.get()), u"?"_s);
        const QString insert =
            u"INSERT INTO %1 VALUES (%2)"_s.arg(QLatin1StringView(into), places.join(u", "_s));
        statements.emplace_back(std::move(rows), bare.prepare(insert.toUtf8().constData()));
    }

    const PaymentGenerator generator{1};
    WorkTime ourTime;
    WorkTime bareTime;
    for (int first = 0; first < payments; first += ImportBatch) {
        const int end = std::min(first + ImportBatch, payments);
        const QList<SeenPayment> batch = paymentsFrom(generator, first, end);
        const WorkTimer our;
        if (!PaymentSql(**ours).keep(ImportAccount, batch, {}))
            return {};
        ourTime += our.elapsed();

        const auto rowOf = [](int number) {
            return firstRowAt(
                PaymentGenerator::createdAt(static_cast<quint64>(number)).msecsSinceEpoch());
        };
        std::vector<BareRows> tables;
        for (const auto &[read, write] : statements)
            tables.push_back(readBare(read.get(), rowOf(first), rowOf(end)));
        const WorkTimer theirs;
        bare.execute("BEGIN IMMEDIATE");
        for (size_t table = 0; table < tables.size(); ++table)
            writeBare(statements[table].second.get(), tables[table]);
        bare.execute("COMMIT");
        bareTime += theirs.elapsed();
    }
    statements.clear();
    for (const char *count : {"SELECT count(*) FROM payment", "SELECT count(*) FROM operation",
                              "SELECT count(*) FROM partner_transaction"}) {
        if (source.number(count) != bare.number(count)) {
            std::fprintf(stderr, "%s: the two files differ.\n", count);
            return {};
        }
    }
    return {{u"import of %1 payments against the bare library"_s.arg(payments),
             bareTime.wall / ourTime.wall, u"×"_s, 0.9, Row::Limit::AtLeast},
            microseconds(u"    a payment"_s, ourTime.wall, payments),
            microseconds(u"    of it on processors, words and cleaning included"_s,
                         ourTime.processor, payments),
            microseconds(u"    a payment by the bare library"_s, bareTime.wall, payments),
            microseconds(u"    of it on processors"_s, bareTime.processor, payments)};
}

} // namespace bench
