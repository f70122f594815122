// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/payment_writer.h"

#include "core/catalogue/card_mask.h"
#include "core/catalogue/row_id.h"
#include "core/catalogue/search_index.h"
#include "core/catalogue/search_tokens.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace counterfoil::catalogue {

namespace {

constexpr int CompressionLevel = 1; // JSON shrinks to a fifth already, and most is never read again

QString shownCustomer(const Payment &payment, PersonalData keep)
{
    if (!payment.customer || keep != PersonalData::Full)
        return u""_s;
    const QString name = payment.customer->fullName();
    return withoutCardNumbers(name.isEmpty() ? payment.customer->email : name);
}

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
    QStringList numbers;
    for (const PaymentState state : states)
        numbers << QString::number(static_cast<int>(state));
    const bool isUnknown = !payment.authorisation.status.known();
    return {payment.version,
            payment.createdAt.msecsSinceEpoch(),
            payment.displayReference(),
            shownCustomer(payment, keep),
            numbers.join(u' '),
            states.empty() ? 0 : static_cast<int>(states.front()),
            isUnknown ? text(payment.authorisation.status.text()) : u""_s,
            payment.amount.minorUnits(),
            payment.currency().code(),
            faceValue(payment.amount).value_or(payment.amount.minorUnits()),
            partnersOf(payment).join(u'\n') + u""_s,
            text(payment.lastFourDigits().right(4)),
            seen.at.toMSecsSinceEpoch(),
            tokens};
}

qint64 createdAt(const Timestamp &own, const Timestamp &fallback)
{
    return own.isValid() ? own.msecsSinceEpoch() : fallback.msecsSinceEpoch();
}

} // namespace

StoreResult<int> PaymentWriter::run(const QString &sql, const QVariantList &values)
{
    auto statement = m_database.kept(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    for (int i = 0; i < values.size(); ++i)
        (*statement)->bindValue(i, values[i]);
    if (auto ran = m_database.run(**statement); !ran)
        return tl::unexpected(ran.error());
    return (*statement)->numRowsAffected();
}

StoreResult<std::optional<PaymentWriter::Known>> PaymentWriter::find(const PaymentId &id)
{
    auto statement = m_database.kept(
        u"SELECT row, version, tokens FROM payment WHERE payment = ? AND profile = ?"_s);
    if (!statement)
        return tl::unexpected(statement.error());
    (*statement)->bindValue(0, id.text());
    (*statement)->bindValue(1, m_profile);
    if (auto ran = m_database.run(**statement); !ran)
        return tl::unexpected(ran.error());
    if (!(*statement)->next())
        return std::optional<Known>();
    const Known known{(*statement)->value(0).toLongLong(), (*statement)->value(1).toLongLong(),
                      (*statement)->value(2).toString()};
    (*statement)->finish(); // or it would go on reading what the file was
    return std::optional(known);
}

StoreResult<bool> PaymentWriter::write(const SeenPayment &seen)
{
    const auto known = find(seen.payment->id);
    if (!known)
        return tl::unexpected(known.error());
    if (*known && (*known)->version > seen.payment->version)
        return false;
    const QString tokens = searchTokens(*seen.payment, m_profile, m_policy);
    if (*known && (*known)->version == seen.payment->version && (*known)->tokens == tokens) {
        auto touched = touch((*known)->row, seen.at);
        return touched ? StoreResult<bool>(true) : tl::unexpected(touched.error());
    }
    qint64 row = 0;
    if (*known) {
        row = (*known)->row;
        if (auto done = update(**known, seen, tokens); !done)
            return tl::unexpected(done.error());
    } else {
        const auto inserted = insert(seen, tokens);
        if (!inserted)
            return tl::unexpected(inserted.error());
        row = *inserted;
    }
    if (auto done = writeOperations(*seen.payment, row); !done)
        return tl::unexpected(done.error());
    if (auto done = keepSnapshot(seen, row); !done)
        return tl::unexpected(done.error());
    return true;
}

StoreResult<void> PaymentWriter::touch(qint64 row, const QDateTime &at)
{
    auto done = run(u"UPDATE payment SET seen = ? WHERE row = ? AND seen < ?"_s,
                    {at.toMSecsSinceEpoch(), row, at.toMSecsSinceEpoch()});
    return done ? StoreResult<void>() : tl::unexpected(done.error());
}

StoreResult<qint64> PaymentWriter::insert(const SeenPayment &seen, const QString &tokens)
{
    QVariantList values = columnsOf(seen, tokens, m_policy.keep);
    qint64 row = firstRowAt(seen.payment->createdAt.msecsSinceEpoch());
    values.prepend(seen.payment->id.text());
    values.prepend(m_profile);
    values.prepend(row);
    for (;; ++row) {
        values[0] = row;
        const auto added = run(u"INSERT INTO payment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                               "?, ?, ?, ?, ?) ON CONFLICT (row) DO NOTHING"_s,
                               values);
        if (!added)
            return tl::unexpected(added.error());
        if (*added > 0)
            break;
    }
    ++m_added;
    if (auto done = index::add(m_database, row, tokens); !done)
        return tl::unexpected(done.error());
    return row;
}

StoreResult<void> PaymentWriter::update(const Known &known, const SeenPayment &seen,
                                        const QString &tokens)
{
    QVariantList values = columnsOf(seen, tokens, m_policy.keep);
    values << known.row;
    auto done = run(u"UPDATE payment SET (version, created, reference, customer, states, state, "
                    "word, amount, currency, value, partners, card, seen, tokens) = (?, ?, ?, ?, "
                    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE row = ?"_s,
                    values);
    if (!done)
        return tl::unexpected(done.error());
    if (known.tokens == tokens)
        return {};
    if (auto removed = index::remove(m_database, known.row, known.tokens); !removed)
        return removed;
    return index::add(m_database, known.row, tokens);
}

StoreResult<void> PaymentWriter::writeOperations(const Payment &payment, qint64 row)
{
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        for (const Operation &operation : payment.operations(kind)) {
            if (auto done = writeOperation(operation, row,
                                           createdAt(operation.createdAt, payment.createdAt));
                !done)
                return done;
        }
    }
    return {};
}

/// A known operation keeps its row, and with it the mark of who reviewed it.
StoreResult<void> PaymentWriter::writeOperation(const Operation &operation, qint64 payment,
                                                qint64 created)
{
    QStringList partners;
    for (const PartnerTransaction &part : operation.partnerTransactions)
        partners << part.solution.partner + u'\t' + part.solution.method;
    partners.removeDuplicates();
    const QString status = operation.status.known() ? wireWord(*operation.status.known())
                                                    : text(operation.status.text());
    QVariantList values{firstRowAt(created),
                        m_profile,
                        payment,
                        static_cast<int>(operation.kind),
                        text(operation.id.text()),
                        created,
                        status,
                        operation.amount.minorUnits(),
                        operation.processed().minorUnits(),
                        operation.amount.currency().code(),
                        text(operation.merchantReference),
                        partners.isEmpty() ? u""_s : u'\n' + partners.join(u'\n') + u'\n',
                        text(operation.triggeredBy)};
    auto moved = m_database.kept(
        u"UPDATE operation SET status = ?, amount = ?, processed = ?, partners = ? WHERE payment = "
        "? AND kind = ? AND operation = ? RETURNING row"_s);
    if (!moved)
        return tl::unexpected(moved.error());
    const QVariantList known{status,  values[7], values[8], values[11],
                             payment, values[3], values[4]};
    for (int i = 0; i < known.size(); ++i)
        (*moved)->bindValue(i, known[i]);
    if (auto ran = m_database.run(**moved); !ran)
        return ran;
    qint64 row = 0;
    if ((*moved)->next()) {
        row = (*moved)->value(0).toLongLong();
        (*moved)->finish();
    } else {
        (*moved)->finish();
        for (row = values[0].toLongLong();; ++row) {
            values[0] = row;
            const auto added =
                run(u"INSERT INTO operation (row, profile, payment, kind, operation, created, "
                    "status, amount, processed, currency, reference, partners, who) VALUES (?, ?, "
                    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (row) DO NOTHING"_s,
                    values);
            if (!added)
                return tl::unexpected(added.error());
            if (*added > 0)
                break;
        }
    }
    return writeParts(operation, row);
}

StoreResult<void> PaymentWriter::writeParts(const Operation &operation, qint64 row)
{
    int number = 0;
    for (const PartnerTransaction &part : operation.partnerTransactions) {
        auto done = run(u"INSERT INTO partner_transaction VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT "
                        "(operation, number) DO UPDATE SET partner = excluded.partner, method = "
                        "excluded.method, amount = excluded.amount, reference = "
                        "excluded.reference, status = excluded.status"_s,
                        {row, number++, text(part.solution.partner), text(part.solution.method),
                         part.amount.minorUnits(), text(part.partnerReference), text(part.status)});
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

StoreResult<void> PaymentWriter::keepSnapshot(const SeenPayment &seen, qint64 row)
{
    if (seen.payment->raw.isEmpty())
        return {};
    const QByteArray kept =
        qCompress(withoutSensitiveData(seen.payment->raw, m_policy.keep), CompressionLevel);
    auto done = run(u"INSERT INTO snapshot (payment, version, seen, raw) VALUES (?, ?, ?, ?) ON "
                    "CONFLICT (payment, version) DO UPDATE SET seen = excluded.seen, raw = "
                    "excluded.raw"_s,
                    {row, seen.payment->version, seen.at.toMSecsSinceEpoch(), kept});
    return done ? StoreResult<void>() : tl::unexpected(done.error());
}

StoreResult<void> PaymentWriter::remove(qint64 row)
{
    auto tokens = m_database.kept(u"SELECT tokens FROM payment WHERE row = ?"_s);
    if (!tokens)
        return tl::unexpected(tokens.error());
    (*tokens)->bindValue(0, row);
    if (auto ran = m_database.run(**tokens); !ran)
        return ran;
    if (!(*tokens)->next())
        return {};
    const QString words = (*tokens)->value(0).toString();
    (*tokens)->finish();
    if (auto done = index::remove(m_database, row, words); !done)
        return done;
    for (const QString &sql :
         {u"DELETE FROM partner_transaction WHERE operation IN (SELECT row FROM operation WHERE "
          "payment = ?)"_s,
          u"DELETE FROM operation WHERE payment = ?"_s, u"DELETE FROM snapshot WHERE payment = ?"_s,
          u"DELETE FROM payment WHERE row = ?"_s}) {
        if (auto done = run(sql, {row}); !done)
            return tl::unexpected(done.error());
    }
    --m_added;
    return {};
}

} // namespace counterfoil::catalogue
