// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments_list_model.h"

#include "core/domain/outside_text.h"
#include "models/words/age_text.h"
#include "models/words/cell_text.h"
#include "models/words/payment_row_words.h"
#include "models/words/time_text.h"

#include <QTimeZone>

#include <chrono>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using PaymentColumn = PaymentsListModel::Column;

constexpr int paymentColumns = static_cast<int>(PaymentColumn::Count);
constexpr int FirstRows = PagedRows<PaymentRow>::PageSize;
/// How long changes are gathered before the list looks again; a long list is not read again for
/// every payment that somebody opens.
constexpr std::chrono::milliseconds PaymentsGathering{150};
constexpr std::chrono::milliseconds LongGathering{2000};
constexpr int LongList = 20'000;
/// The first rows are on the screen by then, and a next letter has often come: reading all ids
/// takes a processor from both.
constexpr std::chrono::milliseconds BeforeAllIds{40};

std::optional<SearchOrder::Column> searchOrderOf(PaymentColumn column)
{
    switch (column) {
    case PaymentColumn::Order:
        return SearchOrder::Column::Order;
    case PaymentColumn::Customer:
        return SearchOrder::Column::Customer;
    case PaymentColumn::Created:
        return SearchOrder::Column::Created;
    case PaymentColumn::State:
        return SearchOrder::Column::State;
    case PaymentColumn::Amount:
        return SearchOrder::Column::Amount;
    case PaymentColumn::Currency:
        return SearchOrder::Column::Currency;
    case PaymentColumn::Partners:
        return SearchOrder::Column::Partners;
    case PaymentColumn::Card:
        return SearchOrder::Column::Card;
    case PaymentColumn::Seen:
        return SearchOrder::Column::Seen;
    case PaymentColumn::Id:
    case PaymentColumn::Captured:
    case PaymentColumn::Refunded:
    case PaymentColumn::Available:
    case PaymentColumn::Zone:
    case PaymentColumn::Account:
    case PaymentColumn::Count:
        break;
    }
    return std::nullopt;
}

} // namespace

PaymentsListModel::PaymentsListModel(Catalogue &catalogue, QString account, Policy policy, Now now,
                                     QObject *parent)
    : PagedListModel(
          catalogue,
          {paymentColumns, &catalogue.payments(),
           [zone = now().timeZone()] { return paymentTsvHeader(zone); },
           [zone = now().timeZone()](const PaymentRow &row) { return paymentTsv(row, zone); }},
          parent)
    , m_accounts{std::move(account)}
    , m_policy(std::move(policy))
    , m_now(std::move(now))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(BeforeAllIds);
    connect(&m_rest, &QTimer::timeout, this, &PaymentsListModel::findAll);
    m_follow.setSingleShot(true);
    connect(&m_follow, &QTimer::timeout, this, &PaymentsListModel::refresh);
    connect(&catalogue, &Catalogue::changed, this, [this](const QString &changed) {
        if (m_hasQuery && m_accounts.contains(changed) && !m_follow.isActive())
            m_follow.start(rowCount() > LongList ? LongGathering : PaymentsGathering);
    });
}

PaymentsListModel::~PaymentsListModel()
{
    for (const Cancel &work : {m_cancel, m_sum}) {
        if (work)
            work->store(true);
    }
}

void PaymentsListModel::setQuery(const SearchQuery &query)
{
    if (m_hasQuery && query == m_query)
        return;
    m_hasQuery = true;
    m_query = query;
    search(true);
}

void PaymentsListModel::setAccounts(const QStringList &accounts, const AccountNames &names)
{
    if (accounts == m_accounts && names == m_names)
        return;
    m_accounts = accounts;
    m_names = names;
    const QTimeZone zone = m_now().timeZone();
    const auto header = [zone] { return paymentTsvHeader(zone); };
    const auto line = [zone](const PaymentRow &row) { return paymentTsv(row, zone); };
    if (m_accounts.size() == 1)
        setTsv(header, line);
    else
        setTsvWithAccounts(columnTitle(PaymentColumn::Account), names, header, line);
    columnChanged(static_cast<int>(PaymentColumn::Account));
    if (m_hasQuery)
        measure();
}

void PaymentsListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= paymentColumns)
        return;
    const auto by = searchOrderOf(static_cast<PaymentColumn>(column));
    const SearchOrder wanted{by.value_or(m_order.column), order == Qt::DescendingOrder};
    if (!by || wanted == m_order)
        return;
    m_order = wanted;
    if (m_hasQuery)
        search(true);
}

void PaymentsListModel::refresh()
{
    if (m_hasQuery)
        search(m_isLoading); // rows of an older query are still to go
}

/// The first rows on the quick lane, then all of them on the slow one: whoever types waits for
/// neither a count nor a search that nobody wants any more.
void PaymentsListModel::search(bool isNew)
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_rest.stop();
    if (!isNew) {
        findAll();
        measure();
        return;
    }
    m_isLoading = true;
    m_isCounted = false;
    catalogue()
        .payments()
        .first(m_query, m_order, FirstRows, m_policy())
        .cancelledBy(m_cancel)
        .then(this, [this, cancel = m_cancel](const DatabaseResult<FirstPayments> &page) {
            firstFound(cancel, page);
        });
    emit stateChanged();
}

void PaymentsListModel::findAll()
{
    catalogue()
        .payments()
        .search(m_query, m_order, m_policy())
        .cancelledBy(m_cancel)
        .then(this, [this, cancel = m_cancel](const DatabaseResult<QList<qint64>> &ids) {
            allFound(cancel, ids);
        });
}

void PaymentsListModel::measure()
{
    catalogue()
        .payments()
        .size(m_accounts)
        .then(this, [this, accounts = m_accounts](const DatabaseResult<CatalogueSize> &size) {
            if (!size || accounts != m_accounts)
                return;
            m_size = *size;
            emit stateChanged();
        });
}

void PaymentsListModel::firstFound(const Cancel &cancel, const DatabaseResult<FirstPayments> &page)
{
    if (cancel != m_cancel)
        return; // nobody waits for it any more
    if (!page) {
        fail(page.error());
        return;
    }
    QList<qint64> ids;
    for (const PaymentRow &row : page->rows)
        ids.append(row.row);
    resetRows(ids, page->rows);
    m_error.reset();
    m_isLoading = false;
    m_isCounted = page->isAll;
    if (!m_isCounted)
        m_rest.start();
    measure();
    emit stateChanged();
}

void PaymentsListModel::allFound(const Cancel &cancel, const DatabaseResult<QList<qint64>> &ids)
{
    if (cancel != m_cancel)
        return;
    if (!ids) {
        fail(ids.error());
        return;
    }
    if (m_isCounted || !growRows(*ids))
        changeRows(*ids);
    m_error.reset();
    m_isCounted = true;
    emit stateChanged();
}

void PaymentsListModel::fail(const DatabaseError &error)
{
    m_error = error;
    m_isLoading = false;
    emit stateChanged();
}

void PaymentsListModel::refreshAges()
{
    if (rowCount() == 0)
        return;
    const int seen = static_cast<int>(PaymentColumn::Seen);
    emit dataChanged(index(0, seen), index(rowCount() - 1, seen), {Qt::DisplayRole});
}

void PaymentsListModel::sum(const QList<int> &rows)
{
    if (m_sum)
        m_sum->store(true);
    m_sum = std::make_shared<std::atomic_bool>(false);
    if (rows.isEmpty()) {
        emit summed({});
        return;
    }
    catalogue().payments().totals(ids(rows)).cancelledBy(m_sum).then(
        this, [this, cancel = m_sum](const DatabaseResult<QList<CurrencyTotal>> &totals) {
            if (cancel == m_sum)
                emit summed(
                    totals.value_or(QList<CurrencyTotal>())); // none is better than a wrong one
        });
}

QString PaymentsListModel::text(const PaymentRow &row, PaymentColumn column) const
{
    switch (column) {
    case PaymentColumn::Order:
        return shownText(row.order);
    case PaymentColumn::Customer:
        return orDash(shownText(row.customer));
    case PaymentColumn::Created:
        return createdText(row, m_now());
    case PaymentColumn::State: // drawn as chips; this is for those who hear it
        return stateText(row);
    case PaymentColumn::Amount:
        return formatAmount(row.amount);
    case PaymentColumn::Currency:
        return row.amount.currency().code();
    case PaymentColumn::Partners:
        return orDash(shownText(row.partners.join(u" + "_s)));
    case PaymentColumn::Card:
        return orDash(shownText(row.card));
    case PaymentColumn::Seen:
        return ageText(row.seenAt, m_now());
    case PaymentColumn::Id:
        return shownText(row.payment.text());
    case PaymentColumn::Captured:
        return formatAmount(row.sums.captured);
    case PaymentColumn::Refunded:
        return formatAmount(row.sums.refunded);
    case PaymentColumn::Available:
        return formatAmount(row.sums.available);
    case PaymentColumn::Zone:
        return QString::fromLatin1(m_now().timeZone().id());
    case PaymentColumn::Account:
        return shownText(nameIn(m_names, row.account));
    case PaymentColumn::Count:
        break;
    }
    return {};
}

QVariant PaymentsListModel::value(const PaymentRow &row, PaymentColumn column) const
{
    switch (column) {
    case PaymentColumn::Created:
        return row.createdAt;
    case PaymentColumn::Amount:
        return row.amount.minorUnits();
    case PaymentColumn::Captured:
        return row.sums.captured.minorUnits();
    case PaymentColumn::Refunded:
        return row.sums.refunded.minorUnits();
    case PaymentColumn::Available:
        return row.sums.available.minorUnits();
    case PaymentColumn::Seen:
        return row.seenAt;
    case PaymentColumn::Account:
        return row.account;
    case PaymentColumn::Zone:
    case PaymentColumn::Order:
    case PaymentColumn::Customer:
    case PaymentColumn::State:
    case PaymentColumn::Currency:
    case PaymentColumn::Partners:
    case PaymentColumn::Card:
    case PaymentColumn::Id:
    case PaymentColumn::Count:
        break;
    }
    return text(row, column);
}

QVariant PaymentsListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != ValueRole &&
        role != RowRole)
        return {};
    const PaymentRow *row = this->row(index.row());
    if (!row)
        return {};
    const auto column = static_cast<PaymentColumn>(index.column());
    if (role == RowRole)
        return QVariant::fromValue(*row);
    return role == ValueRole ? value(*row, column) : QVariant(text(*row, column));
}

QVariant PaymentsListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= paymentColumns)
        return {};
    const auto column = static_cast<PaymentColumn>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool figures = column == PaymentColumn::Amount || column == PaymentColumn::Seen ||
                             column == PaymentColumn::Captured ||
                             column == PaymentColumn::Refunded ||
                             column == PaymentColumn::Available;
        return static_cast<int>((figures ? Qt::AlignTrailing : Qt::AlignLeading) |
                                Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (column == PaymentColumn::Created)
        return timeTitle(columnTitle(column), m_now());
    return columnTitle(column);
}

QString columnTitle(PaymentsListModel::Column column)
{
    switch (column) {
    case PaymentColumn::Order:
        //: Title of a column, as are the next ones: the number of the customer's order
        return PaymentsListModel::tr("Order");
    case PaymentColumn::Customer:
        return PaymentsListModel::tr("Customer");
    case PaymentColumn::Created:
        return PaymentsListModel::tr("Created");
    case PaymentColumn::State:
        return PaymentsListModel::tr("State");
    case PaymentColumn::Amount:
        return PaymentsListModel::tr("Amount");
    case PaymentColumn::Currency:
        return PaymentsListModel::tr("Currency");
    case PaymentColumn::Partners:
        return PaymentsListModel::tr("Partners");
    case PaymentColumn::Card:
        return PaymentsListModel::tr("Card");
    case PaymentColumn::Seen:
        //: Title of a column: when it was last read from the provider
        return PaymentsListModel::tr("Seen");
    case PaymentColumn::Id:
        return PaymentsListModel::tr("Payment id");
    case PaymentColumn::Captured:
        //: Title of a column: an amount, as are the next two
        return PaymentsListModel::tr("Captured");
    case PaymentColumn::Refunded:
        return PaymentsListModel::tr("Refunded");
    case PaymentColumn::Available:
        return PaymentsListModel::tr("Available to refund");
    case PaymentColumn::Zone:
        return PaymentsListModel::tr("Time zone");
    case PaymentColumn::Account:
        return PaymentsListModel::tr("Account");
    case PaymentColumn::Count:
        break;
    }
    return {};
}

} // namespace counterfoil
