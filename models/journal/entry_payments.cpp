// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/entry_payments.h"

#include "core/domain/outside_text.h"
#include "models/journal/entry_words.h"
#include "models/words/customer_text.h"

namespace counterfoil {

namespace {

constexpr qsizetype mostEntryPayments = 2000; // a few screens of a long history

} // namespace

EntryPayments::EntryPayments(KnownPayments &known, Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_known(known)
    , m_catalogue(catalogue)
{
    connect(&known, &KnownPayments::updated, this,
            [this](const KnownPayment &seen) { emit changed(seen.payment->id); });
    // What was read stays until it is read again: somebody may have been forgotten meanwhile.
    connect(&catalogue, &Catalogue::changed, this, [this](const QString &account) {
        if (m_asked.removeIf([&account](const Key &key) { return key.first == account; }) > 0)
            emit changed({});
    });
}

PaymentPtr EntryPayments::payment(const OperationEntry &entry) const
{
    const KnownPayment *known = m_known.find(entry.payment);
    return known ? known->payment : nullptr;
}

QString EntryPayments::order(const OperationEntry &entry)
{
    const PaymentPtr known = payment(entry);
    const PaymentRow *kept = known ? nullptr : row(entry);
    return kept && !kept->order.isEmpty() ? shownText(kept->order) : orderText(entry, known);
}

QString EntryPayments::customer(const OperationEntry &entry)
{
    if (const PaymentPtr known = payment(entry))
        return customerText(*known);
    const PaymentRow *kept = row(entry);
    return kept ? shownText(kept->customer) : QString();
}

Money EntryPayments::amount(const OperationEntry &entry) const
{
    return {entry.amount.minorUnits(),
            m_catalogue.decimals()->currency(entry.account, entry.amount.currency().code())};
}

const PaymentRow *EntryPayments::row(const OperationEntry &entry)
{
    if (entry.payment.isEmpty())
        return nullptr;
    const Key key{entry.account, entry.payment};
    if (!m_asked.contains(key))
        ask(key);
    const auto found = m_rows.constFind(key);
    return found == m_rows.cend() ? nullptr : &*found;
}

void EntryPayments::ask(const Key &key)
{
    if (m_asked.size() >= mostEntryPayments) {
        m_asked.clear();
        m_rows.clear();
    }
    m_asked.insert(key);
    m_catalogue.payments()
        .find(key.first, key.second)
        .then(this, [this, key](const DatabaseResult<std::optional<PaymentRow>> &found) {
            if (!found)
                return; // what is wrong with the catalogue is told for all of it
            if (*found)
                m_rows.insert(key, **found);
            else
                m_rows.remove(key);
            emit changed(key.second);
        });
}

} // namespace counterfoil
