// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/payment_sql.h"

#include "core/catalogue/sqlite/batch_in_work.h"
#include "core/catalogue/sqlite/payment_sums.h"
#include "core/catalogue/sqlite/payment_writer.h"
#include "core/catalogue/sqlite/search_plan.h"
#include "core/catalogue/sqlite/stored_numbers.h"
#include "core/catalogue/sqlite/value_counts.h"
#include "core/privacy/folded_text.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace counterfoil {

using catalogue::BatchInWork;
using catalogue::PaymentWriter;

namespace {

const QString Columns = u"p.row, p.profile, p.payment, p.version, p.created, p.reference, "
                        u"p.customer, p.states, p.word, "
                        "p.amount, p.currency, p.partners, p.card, p.seen, p.captured, p.refunded, "
                        "p.available"_s;

/// The names of accounts by their numbers: looked up here, a row costs a fifth less than with a
/// join.
QHash<qint64, QString> namesOf(const QHash<QString, qint64> &numbers)
{
    QHash<qint64, QString> names;
    for (auto account = numbers.cbegin(); account != numbers.cend(); ++account)
        names.insert(account.value(), account.key());
    return names;
}

QDateTime timeAt(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

/// A row as it is kept; without sums where it was kept before they were.
struct ReadPayment
{
    PaymentRow row;
    bool hasSums = false;
};

ReadPayment rowFrom(const SqlStatement &query, const QHash<qint64, QString> &accounts,
                    const DecimalsOfAccounts &decimals)
{
    PaymentRow row;
    row.row = query.integer(0);
    row.account = accounts.value(query.integer(1));
    row.payment = PaymentId(query.text(2));
    row.version = query.integer(3);
    row.createdAt = shownMoment(query.integer(4));
    row.order = query.text(5);
    row.customer = query.text(6);
    row.states = catalogue::statesFrom(query.text(7));
    row.authorisationWord = query.text(8);
    row.amount = Money(query.integer(9), decimals.currency(row.account, query.text(10)));
    row.partners = query.text(11).split(u'\n', Qt::SkipEmptyParts);
    row.card = query.text(12);
    row.seenAt = timeAt(query.integer(13));
    const auto sum = [&](int column) { return row.amount.with(query.integer(column)); };
    row.sums = {sum(14), sum(15), sum(16)};
    return {std::move(row), !query.isNull(14)};
}

/// Rows that one statement reads: to begin and end one for each costs more than to read it.
constexpr qsizetype RowsAtOnce = 100;

/// NULL is no row's number.
SqlValues wantedFrom(const QList<qint64> &rows, qsizetype begin)
{
    SqlValues wanted;
    wanted.reserve(RowsAtOnce, 0);
    for (qsizetype i = begin; i < begin + RowsAtOnce; ++i) {
        if (i < rows.size())
            wanted.addNumber(rows[i]);
        else
            wanted.addNull();
    }
    return wanted;
}

/// Statements of their own, when that of the rows is over.
DatabaseResult<void> completeSums(Database &file, QList<PaymentRow> &rows,
                                  const QSet<qint64> &without)
{
    if (without.isEmpty())
        return {};
    for (PaymentRow &row : rows) {
        if (!without.contains(row.row))
            continue;
        const auto sums = catalogue::sumsOfOperations(file, row.row, row.amount.currency());
        if (!sums)
            return tl::unexpected(sums.error());
        row.sums = *sums;
    }
    return {};
}

} // namespace

DatabaseResult<qint64> PaymentSql::keep(const QString &account, const QList<SeenPayment> &seen,
                                        const PersonalDataPolicy &policy)
{
    constexpr qsizetype many = 2000; // rows, each of which may be on a page of its own
    if (auto can = m_file.writable(); !can)
        return tl::unexpected(can.error());
    // What many have used is given back when few are kept: after many come more of an import.
    const int cache = seen.size() < many ? catalogue::WriterCacheKib : catalogue::ImportCacheKib;
    return catalogue::setCache(m_file.database(), cache).and_then([&] {
        return keepAll(account, seen, policy);
    });
}

DatabaseResult<qint64> PaymentSql::keepAll(const QString &account, const QList<SeenPayment> &seen,
                                           const PersonalDataPolicy &policy)
{
    return m_file.database().transaction([&]() -> DatabaseResult<qint64> {
        const auto number = m_file.needAccount(account);
        if (!number)
            return number;
        // While the first are written, the others are worked out.
        BatchInWork payments(seen, *number, policy);
        PaymentWriter writer(m_file.database(), *number);
        qint64 changed = 0;
        while (!payments.isAtEnd()) {
            const auto written = writer.write(payments.next());
            if (!written)
                return written;
            changed += *written;
        }
        return writer.finish().map([changed] { return changed; });
    });
}

DatabaseResult<ConditionContext> PaymentSql::context(const PersonalDataPolicy &policy)
{
    return m_file.accountNumbers().map([&policy](QHash<QString, qint64> numbers) {
        return ConditionContext{QDateTime::currentDateTimeUtc(), policy, std::move(numbers)};
    });
}

DatabaseResult<FirstPayments> PaymentSql::first(const SearchQuery &query, const SearchOrder &order,
                                                int most, const PersonalDataPolicy &policy)
{
    const auto known = context(policy);
    if (!known)
        return tl::unexpected(known.error());
    auto found = SearchPlan(m_file.database(), query, order, *known).first(Columns, most + 1);
    if (!found)
        return tl::unexpected(found.error());
    FirstPayments page;
    const QHash<qint64, QString> names = namesOf(known->accounts);
    QSet<qint64> withoutSums;
    const auto read = m_file.database().forEach(*found, [&](const SqlStatement &row) {
        ReadPayment payment = rowFrom(row, names, m_file.decimals());
        if (!payment.hasSums)
            withoutSums.insert(payment.row.row);
        // Most and one more: the statement has that limit.
        page.rows.append(std::move(payment.row));
    });
    if (!read)
        return tl::unexpected(read.error());
    page.isAll = page.rows.size() <= most;
    if (!page.isAll)
        page.rows.removeLast();
    if (auto done = completeSums(m_file.database(), page.rows, withoutSums); !done)
        return tl::unexpected(done.error());
    return page;
}

DatabaseResult<QList<qint64>> PaymentSql::search(const SearchQuery &query, const SearchOrder &order,
                                                 const PersonalDataPolicy &policy,
                                                 const Cancel &cancel)
{
    if (isCancelled(cancel))
        return QList<qint64>();
    const auto known = context(policy);
    if (!known)
        return tl::unexpected(known.error());
    return SearchPlan(m_file.database(), query, order, *known).rows(cancel);
}

DatabaseResult<QList<PaymentRow>> PaymentSql::read(const QList<qint64> &rows)
{
    return m_file.database().view([&] { return readEach(rows); });
}

DatabaseResult<QList<PaymentRow>> PaymentSql::readEach(const QList<qint64> &rows)
{
    // In the order of the values: CROSS JOIN keeps SQLite from taking the tables the other way.
    static const QString statement =
        u"SELECT %1 FROM (VALUES %2) wanted CROSS JOIN payment p ON p.row = wanted.column1"_s.arg(
            Columns, QStringList(RowsAtOnce, u"(?)"_s).join(u", "_s));
    const auto accounts = m_file.accountNumbers();
    if (!accounts)
        return tl::unexpected(accounts.error());
    const QHash<qint64, QString> names = namesOf(*accounts);
    QList<PaymentRow> payments;
    payments.reserve(rows.size());
    QSet<qint64> withoutSums;
    const auto take = [&](const SqlStatement &found) {
        ReadPayment read = rowFrom(found, names, m_file.decimals());
        if (!read.hasSums)
            withoutSums.insert(read.row.row);
        payments.append(std::move(read.row));
    };
    Database &file = m_file.database();
    for (qsizetype begin = 0; begin < rows.size(); begin += RowsAtOnce) {
        const auto read =
            file.runKept(statement, wantedFrom(rows, begin)).and_then([&](SqlStatement *found) {
                return file.forEach(*found, take);
            });
        if (!read)
            return tl::unexpected(read.error());
    }
    if (auto done = completeSums(m_file.database(), payments, withoutSums); !done)
        return tl::unexpected(done.error());
    return payments;
}

DatabaseResult<std::optional<PaymentRow>> PaymentSql::find(const QString &account,
                                                           const PaymentId &payment)
{
    const auto found = m_file.paymentRow(account, payment);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::optional<PaymentRow>();
    return read({**found}).map([](const QList<PaymentRow> &rows) {
        return rows.isEmpty() ? std::optional<PaymentRow>() : rows.first();
    });
}

DatabaseResult<CatalogueSize> PaymentSql::size(const QString &account)
{
    const auto number = m_file.accountNumber(account);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return CatalogueSize();
    CatalogueSize size;
    const auto count =
        m_file.database().number(u"SELECT payments FROM profile WHERE number = ?"_s, {**number});
    if (!count)
        return tl::unexpected(count.error());
    size.payments = *count;
    if (size.payments == 0)
        return size;
    const auto oldest = first({account, {}}, {SearchOrder::Column::Created, false}, 1, {});
    if (!oldest)
        return tl::unexpected(oldest.error());
    if (!oldest->rows.isEmpty())
        size.oldest = oldest->rows.first().createdAt;
    return size;
}

/// Counted among the newest: exact counts of what everybody has would take long, and nobody needs
/// them to choose a word. Of a person that is begun, among the newest that the index finds.
DatabaseResult<QList<ValueCount>>
PaymentSql::values(const QString &account, SearchTerm::Field field, const QString &prefix, int most)
{
    constexpr int looked = 2000;
    constexpr int lookedOfPerson = 100; // as a page of the list: no key press waits longer
    ValueCounts counts(field, prefix);
    if (!counts.isCountable())
        return QList<ValueCount>();
    const auto known = context({});
    if (!known)
        return tl::unexpected(known.error());
    const bool isSearched = counts.isOfPerson() && !foldedWords(prefix).isEmpty();
    SearchQuery query{account, {}};
    if (isSearched)
        query.groups = {{{field, prefix, false, false, {}, {}}}};
    auto found =
        SearchPlan(m_file.database(), query, {}, *known)
            .first(u"p.tokens, p.customer, p.email"_s, isSearched ? lookedOfPerson : looked);
    if (!found)
        return tl::unexpected(found.error());
    const int whole = field == SearchTerm::Field::Email ? 2 : 1;
    return m_file.database()
        .forEach(*found,
                 [&](const SqlStatement &row) {
                     counts.addWords(row.text(0));
                     if (counts.isOfPerson())
                         counts.addWhole(row.value(whole).toString());
                 })
        .map([&] { return counts.most(most); });
}

} // namespace counterfoil
