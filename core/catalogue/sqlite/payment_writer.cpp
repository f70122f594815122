// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/payment_writer.h"

#include "core/catalogue/sqlite/payment_key.h"
#include "core/catalogue/sqlite/row_id.h"
#include "core/catalogue/sqlite/search_index.h"
#include "core/catalogue/sqlite/search_tokens.h"
#include "core/catalogue/sqlite/stored_numbers.h"
#include "core/domain/outside_text.h"
#include "core/domain/payer.h"
#include "core/domain/status_words.h"
#include "core/privacy/card_mask.h"
#include "core/privacy/clean_json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil::catalogue {

namespace {

constexpr int CompressionLevel = 1; // JSON shrinks to a fifth already, and most is never read again

/// An empty text is not NULL.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

/// The columns from `version` on, in the order of the table.
QVariantList columnsOf(const SeenPayment &seen, const QString &tokens, PersonalData keep)
{
    const Payment &payment = *seen.payment;
    const std::vector<PaymentState> states = paymentStates(payment);
    const bool isUnknown = !payment.authorisation.status.known();
    return {payment.revision.stored(),
            payment.createdAt.msecsSinceEpoch(),
            payment.rawReference(),
            customerColumn(payment, keep),
            storedStates(states),
            storedNumber(states.empty() ? PaymentState::Authorised : states.front()),
            isUnknown ? text(payment.authorisation.status.text()) : u""_s,
            payment.amount.minorUnits(),
            payment.currency().code(),
            faceValue(payment.amount).value_or(payment.amount.minorUnits()),
            partnersOf(payment).join(u'\n') + u""_s,
            text(payment.lastFourDigits().right(4)),
            seen.at.toMSecsSinceEpoch(),
            tokens,
            payment.amounts.totalCaptured.minorUnits(),
            payment.amounts.totalRefunded.minorUnits(),
            payment.amounts.availableToRefund.minorUnits(),
            emailColumn(payment, keep)};
}

qint64 createdAt(const Timestamp &own, const Timestamp &fallback)
{
    return own.isValid() ? own.msecsSinceEpoch() : fallback.msecsSinceEpoch();
}

/// "2 × Linen shirt; 1 × Blue cup": an address in it is somebody's, whatever is kept of people.
QString orderLinesOf(const Operation &operation)
{
    constexpr qsizetype mostLines = 20;
    constexpr qsizetype longestName = 100;
    if (!operation.order)
        return u""_s;
    QStringList lines;
    const auto add = [&lines](const ItemLine &line) {
        const QString &name = line.name.isEmpty() ? line.skuReference : line.name;
        lines << u"%1 × %2"_s.arg(QString::number(line.quantity), shownText(name, longestName));
    };
    for (const Shipment &shipment : operation.order->shipments) {
        for (const ItemLine &line : shipment.itemLines) {
            if (lines.size() <= mostLines)
                add(line);
        }
    }
    if (lines.size() > mostLines)
        lines.last() = u"…"_s;
    return withoutSensitiveText(lines.join(u"; "_s), PersonalData::None) + u""_s;
}

/// The order of PreparedOperation::columns.
enum OperationColumn {
    KindColumn,
    IdColumn,
    CreatedColumn,
    StatusColumn,
    AmountColumn,
    ProcessedColumn,
    CurrencyColumn,
    ReferenceColumn,
    PartnersColumn,
    WhoColumn,
    LinesColumn
};

QVariantList partColumns(int number, const PartnerTransaction &part, PersonalData keep)
{
    return {number,
            text(part.solution.partner),
            text(part.solution.method),
            part.amount.minorUnits(),
            text(part.partnerReference),
            text(part.status),
            text(withoutSensitiveText(part.partnerStatus, keep)),
            text(withoutSensitiveText(part.partnerStatusDescription, keep)),
            part.updatedAt.isValid() ? part.updatedAt.msecsSinceEpoch() : 0};
}

PreparedOperation preparedOperation(const Operation &operation, const Timestamp &paymentCreated,
                                    PersonalData keep)
{
    QStringList partners;
    for (const PartnerTransaction &part : operation.partnerTransactions)
        partners << part.solution.partner + u'\t' + part.solution.method;
    partners.removeDuplicates();
    PreparedOperation written;
    written.created = createdAt(operation.createdAt, paymentCreated);
    written.columns = {storedNumber(operation.kind),
                       text(operation.id.text()),
                       written.created,
                       operation.status.known() ? statusWord(*operation.status.known())
                                                : text(operation.status.text()),
                       operation.amount.minorUnits(),
                       operation.processed().minorUnits(),
                       operation.amount.currency().code(),
                       text(operation.merchantReference),
                       partners.isEmpty() ? u""_s : u'\n' + partners.join(u'\n') + u'\n',
                       text(operation.triggeredBy),
                       orderLinesOf(operation)};
    int number = 0;
    for (const PartnerTransaction &part : operation.partnerTransactions)
        written.parts.append(partColumns(number++, part, keep));
    return written;
}

} // namespace

QString customerColumn(const Payment &payment, PersonalData keep)
{
    if (keep != PersonalData::Full)
        return u""_s;
    const Payer payer = payerOf(payment);
    return withoutCardNumbers(payer.name.isEmpty() ? payer.email : payer.name) + u""_s;
}

QString emailColumn(const Payment &payment, PersonalData keep)
{
    if (keep != PersonalData::Full)
        return u""_s;
    return withoutCardNumbers(payerOf(payment).email) + u""_s;
}

DatabaseResult<qint64> insertOperation(Database &database, QVariantList values)
{
    for (qint64 row = values[0].toLongLong();; ++row) {
        values[0] = row;
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

PreparedPayment prepared(const SeenPayment &seen, qint64 account, const PersonalDataPolicy &policy)
{
    PreparedPayment payment;
    payment.seen = seen;
    payment.tokens = searchTokens(*seen.payment, account, policy);
    payment.columns = columnsOf(seen, payment.tokens, policy.keep);
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        for (const Operation &operation : seen.payment->operations(kind))
            payment.operations.append(
                preparedOperation(operation, seen.payment->createdAt, policy.keep));
    }
    if (!seen.payment->raw.isEmpty())
        payment.snapshot =
            qCompress(withoutSensitiveData(seen.payment->raw, policy.keep), CompressionLevel);
    return payment;
}

DatabaseResult<std::optional<PaymentWriter::Known>> PaymentWriter::find(const PaymentId &id)
{
    return m_database.one(u"SELECT p.row, p.version, p.tokens FROM payment p WHERE "_s + IsPayment,
                          {id.text(), m_account}, [](const SqlStatement &row) {
                              return Known{row.integer(0), row.integer(1), row.text(2)};
                          });
}

DatabaseResult<bool> PaymentWriter::write(const PreparedPayment &payment)
{
    const SeenPayment &seen = payment.seen;
    const auto known = find(seen.payment->id);
    if (!known)
        return tl::unexpected(known.error());
    const Revision keptRevision = Revision::fromStored(*known ? (*known)->version : 0);
    if (*known && keptRevision.isNewerThan(seen.payment->revision))
        return false;
    if (*known && keptRevision.against(seen.payment->revision) == Revision::Order::Same &&
        (*known)->tokens == payment.tokens) {
        return touch((*known)->row, seen.at).map([] { return true; });
    }
    qint64 row = 0;
    if (*known) {
        row = (*known)->row;
        if (auto done = update(**known, payment); !done)
            return tl::unexpected(done.error());
    } else {
        const auto inserted = insert(payment);
        if (!inserted)
            return tl::unexpected(inserted.error());
        row = *inserted;
    }
    for (const PreparedOperation &operation : payment.operations) {
        if (auto done = writeOperation(operation, row, !*known); !done)
            return tl::unexpected(done.error());
    }
    return keepSnapshot(payment, row).map([] { return true; });
}

DatabaseResult<void> PaymentWriter::finish()
{
    // One row back would make SQLite write out what the index has gathered, too.
    std::stable_sort(m_index.begin(), m_index.end(),
                     [](const IndexChange &a, const IndexChange &b) { return a.row < b.row; });
    for (const IndexChange &change : std::as_const(m_index)) {
        if (!change.removed.isEmpty()) {
            if (auto done = index::remove(m_database, change.row, change.removed); !done)
                return done;
        }
        if (!change.added.isEmpty()) {
            if (auto done = index::add(m_database, change.row, change.added); !done)
                return done;
        }
    }
    m_index.clear();
    if (m_added == 0)
        return {};
    return m_database.change(u"UPDATE profile SET payments = payments + ? WHERE number = ?"_s,
                             {std::exchange(m_added, 0), m_account});
}

DatabaseResult<void> PaymentWriter::touch(qint64 row, const QDateTime &at)
{
    return m_database.change(u"UPDATE payment SET seen = ? WHERE row = ? AND seen < ?"_s,
                             {at.toMSecsSinceEpoch(), row, at.toMSecsSinceEpoch()});
}

DatabaseResult<qint64> PaymentWriter::insert(const PreparedPayment &payment)
{
    qint64 row = firstRowAt(payment.seen.payment->createdAt.msecsSinceEpoch());
    QVariantList values{row, m_account, payment.seen.payment->id.text()};
    values << payment.columns;
    for (;; ++row) {
        values[0] = row;
        const auto added =
            m_database.changed(u"INSERT INTO payment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                               "?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (row) DO NOTHING"_s,
                               values);
        if (!added)
            return tl::unexpected(added.error());
        if (*added > 0)
            break;
    }
    ++m_added;
    m_index.append({row, {}, payment.tokens});
    return row;
}

DatabaseResult<void> PaymentWriter::update(const Known &known, const PreparedPayment &payment)
{
    QVariantList values = payment.columns;
    values << known.row;
    auto done = m_database.change(
        u"UPDATE payment SET (version, created, reference, customer, states, state, "
        "word, amount, currency, value, partners, card, seen, tokens, captured, refunded, "
        "available, email) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE row = "
        "?"_s,
        values);
    if (done && known.tokens != payment.tokens)
        m_index.append({known.row, known.tokens, payment.tokens});
    return done;
}

/// A known operation keeps its row, and with it the mark of who reviewed it.
DatabaseResult<void> PaymentWriter::writeOperation(const PreparedOperation &operation,
                                                   qint64 payment, bool isNew)
{
    if (!isNew) {
        const auto moved = moveOperation(operation, payment);
        if (!moved)
            return tl::unexpected(moved.error());
        if (*moved)
            return writeParts(operation, **moved);
    }
    return insertOperation(m_database,
                           QVariantList{firstRowAt(operation.created), m_account, payment} +
                               operation.columns)
        .and_then([&](qint64 row) { return writeParts(operation, row); });
}

/// The row of an operation that was known, changed to what it is now.
DatabaseResult<std::optional<qint64>>
PaymentWriter::moveOperation(const PreparedOperation &operation, qint64 payment)
{
    const QVariantList &columns = operation.columns;
    return m_database.one(
        u"UPDATE operation SET status = ?, amount = ?, processed = ?, partners = ?, lines = ? "
        "WHERE payment = ? AND kind = ? AND operation = ? RETURNING row"_s,
        {columns[StatusColumn], columns[AmountColumn], columns[ProcessedColumn],
         columns[PartnersColumn], columns[LinesColumn], payment, columns[KindColumn],
         columns[IdColumn]},
        &Database::integer);
}

DatabaseResult<void> PaymentWriter::writeParts(const PreparedOperation &operation, qint64 row)
{
    for (const QVariantList &part : operation.parts) {
        auto done = m_database.change(
            u"INSERT INTO partner_transaction (operation, number, partner, method, amount, "
            "reference, status, partner_status, description, updated) VALUES (?, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?) ON CONFLICT (operation, number) DO UPDATE SET partner = excluded.partner, "
            "method = excluded.method, amount = excluded.amount, reference = excluded.reference, "
            "status = excluded.status, partner_status = excluded.partner_status, description = "
            "excluded.description, updated = excluded.updated"_s,
            QVariantList{row} + part);
        if (!done)
            return done;
    }
    return {};
}

DatabaseResult<void> PaymentWriter::keepSnapshot(const PreparedPayment &payment, qint64 row)
{
    if (payment.snapshot.isEmpty())
        return {};
    return m_database.change(
        u"INSERT INTO snapshot (payment, version, seen, raw) VALUES (?, ?, ?, ?) ON "
        "CONFLICT (payment, version) DO UPDATE SET seen = excluded.seen, raw = "
        "excluded.raw"_s,
        {row, payment.seen.payment->revision.stored(), payment.seen.at.toMSecsSinceEpoch(),
         payment.snapshot});
}

DatabaseResult<void> PaymentWriter::remove(qint64 row)
{
    const auto words =
        m_database.one(u"SELECT tokens FROM payment WHERE row = ?"_s, {row}, &Database::text);
    if (!words)
        return tl::unexpected(words.error());
    if (!*words)
        return {};
    m_index.append({row, **words, {}});
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
