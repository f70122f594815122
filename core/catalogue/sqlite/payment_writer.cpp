// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/payment_writer.h"

#include "core/catalogue/sqlite/payment_key.h"
#include "core/catalogue/sqlite/row_id.h"
#include "core/catalogue/sqlite/search_index.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil::catalogue {

namespace {

/// Payments that one statement looks up: to begin and end one for each takes longer than to find
/// it.
constexpr size_t FoundAtOnce = 128;

/// "(0, ?2), (1, ?3), …": which of them, and its id. NULL is no payment's.
QString placesToFind()
{
    QStringList places;
    for (size_t i = 0; i < FoundAtOnce; ++i)
        places << u"(%1, ?%2)"_s.arg(i).arg(i + 2);
    return places.join(u", "_s);
}

} // namespace

DatabaseResult<qint64> insertOperation(Database &database, qint64 row, SqlValues &values)
{
    for (;; ++row) {
        values.setNumber(RowColumn, row);
        const auto added = database.changed(
            u"INSERT INTO operation (row, profile, payment, kind, operation, created, "
            "status, amount, processed, currency, reference, partners, who, lines) VALUES (?, ?, "
            "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (row) DO NOTHING"_s,
            values);
        if (!added)
            return tl::unexpected(added.error());
        if (*added > 0)
            return row;
    }
}

/// By the place of each, as far as they are known.
DatabaseResult<std::vector<std::optional<PaymentWriter::Known>>>
PaymentWriter::find(std::span<const PreparedPayment> payments)
{
    // CROSS JOIN keeps SQLite from reading all payments to find one of these.
    static const QString statement =
        u"SELECT wanted.column1, p.row, p.version, p.tokens FROM (VALUES %1) wanted CROSS JOIN "
        "payment p WHERE %2"_s.arg(placesToFind(), isPayment(u"wanted.column2"_s, u"?1"_s));
    std::vector<std::optional<Known>> known(payments.size());
    SqlValues values;
    values.addNumber(m_account);
    for (const PreparedPayment &payment : payments)
        values.addText(payment.id.text());
    for (size_t i = payments.size(); i < FoundAtOnce; ++i)
        values.addNull();
    return m_database.runKept(statement, values)
        .and_then([&](SqlStatement *found) {
            return m_database.forEach(*found, [&known](const SqlStatement &row) {
                known.at(static_cast<size_t>(row.integer(0))) =
                    Known{row.integer(1), row.integer(2), row.bytes(3)};
            });
        })
        .map([&known] { return std::move(known); });
}

DatabaseResult<qint64> PaymentWriter::write(std::span<PreparedPayment> payments)
{
    qint64 changed = 0;
    while (!payments.empty()) {
        const size_t size = std::min(payments.size(), FoundAtOnce);
        const auto some = writeSome(payments.first(size));
        if (!some)
            return some;
        changed += *some;
        payments = payments.subspan(size);
    }
    return changed;
}

/// One table after the other: SQLite then goes on where it was in its trees.
DatabaseResult<qint64> PaymentWriter::writeSome(std::span<PreparedPayment> payments)
{
    const auto known = find(payments);
    if (!known)
        return tl::unexpected(known.error());
    qint64 changed = 0;
    std::vector<Written> written;
    written.reserve(payments.size());
    for (size_t i = 0; i < payments.size(); ++i) {
        std::optional<Known> before = known->at(i);
        if (payments[i].isAgain) {
            const auto again = find(payments.subspan(i, 1));
            if (!again)
                return tl::unexpected(again.error());
            before = again->front();
        }
        const auto done = writeOne(payments[i], before, written);
        if (!done)
            return tl::unexpected(done.error());
        changed += *done ? 1 : 0;
    }
    return writeOperations(written).and_then([&] { return keepSnapshots(written); }).map([changed] {
        return changed;
    });
}

/// Its row in the table of payments, where it is new or changed; `written` has those whose other
/// rows are to be written, too.
DatabaseResult<bool> PaymentWriter::writeOne(PreparedPayment &payment,
                                             const std::optional<Known> &known,
                                             std::vector<Written> &written)
{
    const Revision keptRevision = Revision::fromStored(known ? known->version : 0);
    if (known && keptRevision.isNewerThan(payment.revision))
        return false;
    if (known && keptRevision.against(payment.revision) == Revision::Order::Same &&
        known->tokens == payment.row.bytesAt(TokensColumn)) {
        return touch(known->row, payment.seen).map([] { return true; });
    }
    const auto row =
        known ? update(*known, payment).map([&known] { return known->row; }) : insert(payment);
    return row.map([&](qint64 number) {
        written.push_back({&payment, number, !known});
        return true;
    });
}

DatabaseResult<void> PaymentWriter::finish()
{
    // One row back would make SQLite write out what the index has gathered, too.
    std::stable_sort(m_index.begin(), m_index.end(),
                     [](const IndexChange &a, const IndexChange &b) { return a.row < b.row; });
    const auto words = [this](qsizetype begin, qsizetype size) {
        return QByteArray::fromRawData(m_words.constData() + begin, size);
    };
    for (const auto &[row, begin, removed, added] : std::as_const(m_index)) {
        if (removed > 0) {
            if (auto done = index::remove(m_database, row, words(begin, removed)); !done)
                return done;
        }
        if (added > 0) {
            if (auto done = index::add(m_database, row, words(begin + removed, added)); !done)
                return done;
        }
    }
    m_words.clear();
    m_index.clear();
    if (m_added == 0)
        return {};
    return m_database.change(u"UPDATE profile SET payments = payments + ? WHERE number = ?"_s,
                             {std::exchange(m_added, 0), m_account});
}

void PaymentWriter::changeIndex(qint64 row, QByteArrayView removed, QByteArrayView added)
{
    m_index.append({row, m_words.size(), removed.size(), added.size()});
    m_words.append(removed).append(added);
}

DatabaseResult<void> PaymentWriter::touch(qint64 row, qint64 seen)
{
    return m_database.change(u"UPDATE payment SET seen = ? WHERE row = ? AND seen < ?"_s,
                             {seen, row, seen});
}

DatabaseResult<qint64> PaymentWriter::insert(PreparedPayment &payment)
{
    qint64 row = firstRowAt(payment.created);
    for (;; ++row) {
        payment.row.setNumber(RowColumn, row);
        const auto added =
            m_database.changed(u"INSERT INTO payment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                               "?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (row) DO NOTHING"_s,
                               payment.row);
        if (!added)
            return tl::unexpected(added.error());
        if (*added > 0)
            break;
    }
    ++m_added;
    changeIndex(row, {}, payment.row.bytesAt(TokensColumn));
    return row;
}

DatabaseResult<void> PaymentWriter::update(const Known &known, PreparedPayment &payment)
{
    payment.row.setNumber(RowColumn, known.row);
    auto done = m_database.change(
        u"UPDATE payment SET (version, created, reference, customer, states, state, "
        "word, amount, currency, value, partners, card, seen, tokens, captured, refunded, "
        "available, email) = (?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, "
        "?18, ?19, ?20, ?21) WHERE row = ?1"_s,
        payment.row);
    const QByteArrayView tokens = payment.row.bytesAt(TokensColumn);
    if (done && known.tokens != tokens)
        changeIndex(known.row, known.tokens, tokens);
    return done;
}

DatabaseResult<void> PaymentWriter::writeOperations(const std::vector<Written> &payments)
{
    std::vector<Operation> written;
    for (const Written &payment : payments) {
        for (PreparedOperation &operation : payment.prepared->operations) {
            const auto row = writeOperation(operation, payment);
            if (!row)
                return tl::unexpected(row.error());
            written.push_back(*row);
        }
    }
    for (const Operation &operation : written) {
        if (auto done = writeParts(operation); !done)
            return done;
    }
    return {};
}

/// A known operation keeps its row, and with it the mark of who reviewed it.
DatabaseResult<PaymentWriter::Operation> PaymentWriter::writeOperation(PreparedOperation &operation,
                                                                       const Written &payment)
{
    operation.row.setNumber(PaymentColumn, payment.row);
    if (!payment.isNew) {
        const auto moved = moveOperation(operation);
        if (!moved)
            return tl::unexpected(moved.error());
        if (*moved)
            return Operation{&operation, **moved, false};
    }
    return insertOperation(m_database, firstRowAt(operation.created), operation.row)
        .map([&operation](qint64 row) {
            return Operation{&operation, row, true};
        });
}

/// The row of an operation that was known, changed to what it is now.
DatabaseResult<std::optional<qint64>>
PaymentWriter::moveOperation(const PreparedOperation &operation)
{
    return m_database.one(
        u"UPDATE operation SET status = ?7, amount = ?8, processed = ?9, partners = ?12, lines = "
        "?14 WHERE payment = ?3 AND kind = ?4 AND operation = ?5 RETURNING row"_s,
        operation.row, &Database::integer);
}

DatabaseResult<void> PaymentWriter::writeParts(const Operation &written)
{
    static const QString add =
        u"INSERT INTO partner_transaction (operation, number, partner, method, amount, "
        "reference, status, partner_status, description, updated) VALUES (?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?)"_s;
    // Takes twice as long.
    static const QString addOrChange =
        add + u" ON CONFLICT (operation, number) DO UPDATE SET partner = excluded.partner, "
              "method = excluded.method, amount = excluded.amount, reference = "
              "excluded.reference, status = excluded.status, partner_status = "
              "excluded.partner_status, description = excluded.description, updated = "
              "excluded.updated"_s;
    for (SqlValues &part : written.prepared->parts) {
        part.setNumber(RowColumn, written.row);
        if (auto done = m_database.change(written.isNew ? add : addOrChange, part); !done)
            return done;
    }
    return {};
}

DatabaseResult<void> PaymentWriter::keepSnapshots(const std::vector<Written> &payments)
{
    for (const auto &[payment, row, isNew] : payments) {
        if (payment->snapshot.isEmpty())
            continue;
        auto done = m_database.change(
            u"INSERT INTO snapshot (payment, version, seen, raw) VALUES (?, ?, ?, ?) ON "
            "CONFLICT (payment, version) DO UPDATE SET seen = excluded.seen, raw = "
            "excluded.raw"_s,
            {row, payment->revision.stored(), payment->seen, payment->snapshot});
        if (!done)
            return done;
    }
    return {};
}

DatabaseResult<void> PaymentWriter::remove(qint64 row)
{
    const auto words = m_database.one(u"SELECT tokens FROM payment WHERE row = ?"_s, {row},
                                      [](const SqlStatement &found) { return found.bytes(0); });
    if (!words)
        return tl::unexpected(words.error());
    if (!*words)
        return {};
    changeIndex(row, **words, {});
    for (const QString &sql :
         {u"DELETE FROM partner_transaction WHERE operation IN (SELECT row FROM operation WHERE "
          "payment = ?)"_s,
          u"DELETE FROM operation WHERE payment = ?"_s, u"DELETE FROM snapshot WHERE payment = ?"_s,
          u"DELETE FROM payment WHERE row = ?"_s}) {
        if (auto done = m_database.change(sql, {row}); !done)
            return done;
    }
    --m_added;
    return {};
}

} // namespace counterfoil::catalogue
