// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/known_payments_model.h"

#include "models/age_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int columns = static_cast<int>(KnownPaymentsModel::Column::Count);

// Money of two currencies has no order: the currency comes first.
std::strong_ordering compareMoney(Money a, Money b)
{
    if (const int currencies = a.currency().code().compare(b.currency().code()); currencies != 0)
        return currencies <=> 0;
    return a.minorUnits() <=> b.minorUnits();
}

} // namespace

QString customerText(const Payment &payment)
{
    if (!payment.customer)
        return {};
    const QString name = payment.customer->fullName();
    return name.isEmpty() ? payment.customer->email : name;
}

QString partnersText(const Payment &payment)
{
    QStringList partners;
    const auto add = [&](const QString &partner) {
        if (!partner.isEmpty() && !partners.contains(partner))
            partners << partner;
    };
    for (const SplitItem &item : payment.split)
        add(item.solution.partner);
    if (partners.isEmpty()) {
        for (const PartnerTransaction &part : payment.authorisation.partnerTransactions)
            add(part.solution.partner);
    }
    return partners.join(u" + "_s);
}

KnownPaymentsModel::KnownPaymentsModel(KnownPayments &known, Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
{
    for (const KnownPayment &payment : known.all()) {
        m_rows.insert(payment.payment->id, rowFrom(payment));
        m_order << payment.payment->id;
    }
    std::sort(m_order.begin(), m_order.end(), [this](const PaymentId &a, const PaymentId &b) {
        return less(*m_rows.constFind(a), *m_rows.constFind(b));
    });
    connect(&known, &KnownPayments::updated, this, &KnownPaymentsModel::upsert);
}

int KnownPaymentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int KnownPaymentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

KnownPaymentsModel::Row KnownPaymentsModel::rowFrom(const KnownPayment &known)
{
    const Payment &payment = *known.payment;
    const std::vector<PaymentState> states = paymentStates(payment);
    return {known, customerText(payment), partnersText(payment), payment.lastFourDigits(),
            states.empty() ? 0 : static_cast<int>(states.front())};
}

// The id decides between equals, so that every row has exactly one place.
bool KnownPaymentsModel::less(const Row &a, const Row &b) const
{
    const Payment &one = *a.known.payment;
    const Payment &other = *b.known.payment;
    const auto words = [](const QString &x, const QString &y) {
        return x.compare(y, Qt::CaseInsensitive) <=> 0;
    };
    std::strong_ordering order = std::strong_ordering::equal;
    switch (m_sortColumn) {
    case Column::Order:
        order = words(one.displayReference(), other.displayReference());
        break;
    case Column::Customer:
        order = words(a.customer, b.customer);
        break;
    case Column::Created:
        order = one.createdAt <=> other.createdAt;
        break;
    case Column::State:
        order = a.state <=> b.state;
        break;
    case Column::Amount:
    case Column::Currency:
        order = compareMoney(one.amount, other.amount);
        break;
    case Column::Partners:
        order = words(a.partners, b.partners);
        break;
    case Column::Card:
        order = words(a.card, b.card);
        break;
    case Column::Seen:
        // The shortest age first.
        order = b.known.seenAt.toMSecsSinceEpoch() <=> a.known.seenAt.toMSecsSinceEpoch();
        break;
    case Column::Count:
        break;
    }
    if (order == std::strong_ordering::equal)
        return one.id < other.id;
    return m_sortOrder == Qt::AscendingOrder ? order == std::strong_ordering::less
                                             : order == std::strong_ordering::greater;
}

int KnownPaymentsModel::placeFor(const Row &row) const
{
    const auto place = std::lower_bound(m_order.constBegin(), m_order.constEnd(), row,
                                        [this](const PaymentId &id, const Row &wanted) {
                                            return less(*m_rows.constFind(id), wanted);
                                        });
    return static_cast<int>(place - m_order.constBegin());
}

int KnownPaymentsModel::rowOf(const PaymentId &id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.constEnd() ? -1 : placeFor(*found);
}

PaymentPtr KnownPaymentsModel::payment(int row) const
{
    return row < 0 || row >= m_order.size() ? nullptr : m_rows[m_order[row]].known.payment;
}

void KnownPaymentsModel::upsert(const KnownPayment &known)
{
    const PaymentId id = known.payment->id;
    const Row row = rowFrom(known);
    const auto old = m_rows.find(id);
    if (old == m_rows.end()) {
        const int place = placeFor(row);
        beginInsertRows({}, place, place);
        m_rows.insert(id, row);
        m_order.insert(place, id);
        endInsertRows();
        return;
    }
    const int from = placeFor(*old);
    // The place among the others; with its old self in the list that is one too many behind it.
    int to = placeFor(row);
    if (to > from)
        --to;
    if (to == from) {
        *old = row;
    } else {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        *old = row;
        m_order.move(from, to);
        endMoveRows();
    }
    emit dataChanged(index(to, 0), index(to, columns - 1));
}

void KnownPaymentsModel::refreshAges()
{
    if (m_order.isEmpty())
        return;
    const int seen = static_cast<int>(Column::Seen);
    emit dataChanged(index(0, seen), index(rowCount() - 1, seen), {Qt::DisplayRole});
}

void KnownPaymentsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<PaymentId> ids;
    for (const QModelIndex &index : before)
        ids << m_order[index.row()];
    m_sortColumn = static_cast<Column>(column);
    m_sortOrder = order;
    std::sort(m_order.begin(), m_order.end(), [this](const PaymentId &a, const PaymentId &b) {
        return less(*m_rows.constFind(a), *m_rows.constFind(b));
    });
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOf(ids[i]), before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

QString KnownPaymentsModel::text(const Row &row, Column column) const
{
    const Payment &payment = *row.known.payment;
    const auto dash = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    switch (column) {
    case Column::Order:
        return payment.displayReference();
    case Column::Customer:
        return dash(row.customer);
    case Column::Created:
        return payment.createdAt.isValid()
                   ? QLocale().toString(payment.createdAt.local(), u"d MMM HH:mm"_s)
                   : u"–"_s;
    case Column::Amount:
        return formatAmount(payment.amount);
    case Column::Currency:
        return payment.currency().code();
    case Column::Partners:
        return dash(row.partners);
    case Column::Card:
        return dash(row.card);
    case Column::Seen:
        return ageText(row.known.seenAt, m_clock());
    case Column::State: // drawn as chips from PaymentRole
    case Column::Count:
        break;
    }
    return {};
}

QVariant KnownPaymentsModel::value(const Row &row, Column column) const
{
    const Payment &payment = *row.known.payment;
    switch (column) {
    case Column::Created:
        return payment.createdAt.local();
    case Column::Amount:
        return payment.amount.minorUnits();
    case Column::Seen:
        return row.known.seenAt;
    case Column::State:
        return row.state;
    case Column::Order:
    case Column::Customer:
    case Column::Currency:
    case Column::Partners:
    case Column::Card:
    case Column::Count:
        break;
    }
    return text(row, column);
}

QVariant KnownPaymentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = *m_rows.constFind(m_order[index.row()]);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ValueRole:
        return value(row, column);
    case PaymentRole:
        return QVariant::fromValue(row.known.payment);
    default:
        return {};
    }
}

QVariant KnownPaymentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool figures = column == Column::Amount || column == Column::Seen;
        return QVariant::fromValue(
            static_cast<int>((figures ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Order:
        return tr("Order");
    case Column::Customer:
        return tr("Customer");
    case Column::Created:
        return tr("Created");
    case Column::State:
        return tr("State");
    case Column::Amount:
        return tr("Amount");
    case Column::Partners:
        return tr("Partners");
    case Column::Card:
        return tr("Card");
    case Column::Seen:
        return tr("Seen");
    case Column::Currency: // stands behind the amount, which says what it is
    case Column::Count:
        break;
    }
    return QString();
}

} // namespace counterfoil
