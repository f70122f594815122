// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/split_rows.h"

#include "core/domain/allocation.h"

#include <QHash>

#include <algorithm>

namespace counterfoil {

namespace {

void add(Money &sum, Money part)
{
    sum = sumOrLargest(sum, part);
}

class Rows
{
public:
    explicit Rows(const Payment &payment)
        : m_payment(payment)
    {
        for (const SplitItem &item : payment.split)
            add(row(item.solution).chosen, item.amount);
    }

    SplitRow &row(const Solution &solution)
    {
        const std::pair key{solution.partner, solution.method};
        const auto known = m_index.constFind(key);
        if (known != m_index.constEnd())
            return m_rows[*known];
        m_index.insert(key, m_rows.size());
        const Money zero(0, m_payment.currency());
        m_rows.push_back({solution, {}, zero, zero, zero, zero, zero, zero, zero, true});
        return m_rows.back();
    }

    void addAuthorised()
    {
        for (const PartnerTransaction &part : m_payment.authorisation.partnerTransactions) {
            SplitRow &target = row(part.solution);
            if (part.is(AuthorisationStatus::Authorised))
                add(target.authorised, part.amount);
            if (part.card)
                addCard(target, *part.card, part.amount);
        }
        // Some samples have a split but no transactions of the authorisation.
        if (m_payment.authorisation.partnerTransactions.empty() &&
            m_payment.authorisation.status.is(AuthorisationStatus::Authorised)) {
            for (const SplitItem &item : m_payment.split)
                add(row(item.solution).authorised, item.amount);
        }
    }

    void addMoved(OperationKind kind, Money SplitRow::*sum)
    {
        for (const Operation &operation : m_payment.operations(kind)) {
            for (const PartnerTransaction &part : operation.partnerTransactions) {
                SplitRow &target = row(part.solution);
                if (part.is(OperationStatus::Success))
                    add(target.*sum, part.amount);
            }
        }
    }

    void addLeft(OperationKind kind, Money SplitRow::*sum)
    {
        for (const AllocationCandidate &candidate : candidates(kind, m_payment))
            add(row(candidate.solution).*sum, candidate.left);
    }

    void addUnlisted()
    {
        if (m_rows.empty() || !m_payment.captures.empty() || !m_payment.refunds.empty() ||
            !m_payment.voids.empty())
            return;
        const Amounts &sums = m_payment.amounts;
        if (SplitRow *row = onlyHolder()) {
            row->captured = sums.totalCaptured;
            row->refunded = sums.totalRefunded;
            row->voided = sums.totalVoided;
            row->leftToCapture = sums.availableToCapture;
            row->leftToRefund = sums.availableToRefund;
            return;
        }
        const bool hasMoved = sums.totalCaptured.isPositive() || sums.totalVoided.isPositive();
        for (SplitRow &row : m_rows)
            row.isShareKnown = !hasMoved;
    }

    std::vector<SplitRow> take() { return std::move(m_rows); }

private:
    /// The row whose money all operations moved; null where there may be others.
    SplitRow *onlyHolder()
    {
        if (m_rows.size() == 1)
            return &m_rows.front();
        const auto holds = [](const SplitRow &row) { return row.authorised.isPositive(); };
        const auto first = std::find_if(m_rows.begin(), m_rows.end(), holds);
        const bool isOnly = first != m_rows.end() && std::none_of(first + 1, m_rows.end(), holds);
        return isOnly ? &*first : nullptr;
    }

    /// More cards than a person would read are in the timeline.
    static void addCard(SplitRow &row, const Card &card, Money amount)
    {
        constexpr size_t mostCards = 3;
        if (card.selectedNetwork.isEmpty() && card.lastFourDigits.isEmpty())
            return;
        for (CardShare &known : row.cards) {
            if (known.network == card.selectedNetwork &&
                known.lastFourDigits == card.lastFourDigits) {
                add(known.amount, amount);
                return;
            }
        }
        if (row.cards.size() < mostCards)
            row.cards.push_back({card.selectedNetwork, card.lastFourDigits, amount});
    }

    const Payment &m_payment;
    std::vector<SplitRow> m_rows;
    QHash<std::pair<QString, QString>, size_t> m_index;
};

} // namespace

std::vector<SplitRow> splitRows(const Payment &payment)
{
    Rows rows(payment);
    rows.addAuthorised();
    rows.addMoved(OperationKind::Capture, &SplitRow::captured);
    rows.addMoved(OperationKind::Refund, &SplitRow::refunded);
    rows.addMoved(OperationKind::Void, &SplitRow::voided);
    rows.addLeft(OperationKind::Capture, &SplitRow::leftToCapture);
    rows.addLeft(OperationKind::Refund, &SplitRow::leftToRefund);
    rows.addUnlisted();
    return rows.take();
}

} // namespace counterfoil
