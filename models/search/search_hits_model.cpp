// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_hits_model.h"

#include "core/domain/ids.h"
#include "models/accounts/account_names.h"
#include "models/search/searched_accounts.h"
#include "models/words/catalogue_error_words.h"
#include "models/words/time_text.h"

#include <QTimeZone>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

using TermField = SearchTerm::Field;

/// Each may be several words, which are marked where they follow each other.
QStringList markedWords(const SearchQuery &query)
{
    QStringList words;
    for (const SearchQuery::Group &group : query.groups) {
        for (const SearchTerm &term : group) {
            const bool isShown = term.field == TermField::Word || term.field == TermField::Order ||
                                 term.field == TermField::Name;
            if (isShown && !term.isNegated)
                words << term.text;
        }
    }
    return words;
}

} // namespace

SearchHitsModel::SearchHitsModel(AccountServices &services, Catalogue &catalogue, SearchLine &line,
                                 PersonalDataPolicy policy, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_catalogue(catalogue)
    , m_line(line)
    , m_policy(std::move(policy))
    , m_accounts{services.account()}
{
    m_follow.setSingleShot(true);
    m_follow.setInterval(500ms);
    connect(&m_follow, &QTimer::timeout, this, [this] {
        askSize();
        look();
    });
    connect(&catalogue, &Catalogue::changed, this, [this] {
        if (!m_follow.isActive())
            m_follow.start();
    });
    connect(&line, &SearchLine::changed, this, &SearchHitsModel::look);
    askSize();
    look();
}

SearchHitsModel::~SearchHitsModel()
{
    stop();
}

void SearchHitsModel::stop()
{
    if (m_asked)
        m_asked->store(true);
    m_asked = std::make_shared<std::atomic_bool>(false);
}

bool SearchHitsModel::isSearch() const
{
    return m_line.recognised() || !m_line.several().isEmpty() || !m_line.query().groups.isEmpty();
}

void SearchHitsModel::look()
{
    stop();
    m_isLooking = isSearch();
    if (const auto &found = m_line.recognised())
        lookForId(*found);
    else if (!m_line.several().isEmpty())
        offerImport();
    else if (m_isLooking)
        lookForRows(m_line.query());
    else
        offerRecent();
}

void SearchHitsModel::setRecent(const QStringList &texts)
{
    if (texts == m_recent)
        return;
    m_recent = texts;
    if (!isSearch())
        offerRecent();
}

void SearchHitsModel::setAccounts(const QList<Account> &accounts)
{
    const bool isSame =
        std::equal(accounts.cbegin(), accounts.cend(), m_accounts.cbegin(), m_accounts.cend(),
                   [](const Account &a, const Account &b) { return a.id == b.id; });
    m_accounts = accounts;
    if (isSame)
        return;
    askSize();
    look();
}

const Account *SearchHitsModel::accountOf(const PaymentRow &payment) const
{
    if (m_accounts.size() < 2)
        return nullptr;
    const auto found =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                     [&payment](const Account &account) { return account.id == payment.account; });
    return found == m_accounts.cend() ? nullptr : &*found;
}

void SearchHitsModel::offerRecent()
{
    m_words.clear();
    QList<SearchHit> hits;
    if (m_line.isEmpty()) {
        for (const QString &text : std::as_const(m_recent))
            hits << SearchHit{SearchHit::Action::SearchAgain, text};
    }
    setHits(hits, std::nullopt);
}

void SearchHitsModel::offerImport()
{
    m_words.clear();
    m_trouble.reset();
    setHits({{SearchHit::Action::ImportPayments, m_line.several().join(u' ')}}, std::nullopt);
}

void SearchHitsModel::lookForId(const RecognisedId &found)
{
    m_catalogue.payments()
        .find(m_services.account().id, PaymentId(found.id))
        .cancelledBy(m_asked)
        .then(this, [this, asked = m_asked,
                     found](const DatabaseResult<std::optional<PaymentRow>> &known) {
            if (isCancelled(asked))
                return;
            // A catalogue that cannot be read does not keep anybody from fetching.
            const auto payment = known ? *known : std::nullopt;
            m_words.clear();
            m_trouble.reset();
            const QList<SearchHit> hits = hitsOf(found, payment, m_services.sessions());
            if (known && (hits.isEmpty() || !hits.first().isKnown()))
                lookForPartsWith(found, hits);
            else
                setHits(hits, payment ? 1 : 0);
        });
}

/// It may be the id of an operation or of a parent payment; else there is what may be fetched.
void SearchHitsModel::lookForPartsWith(const RecognisedId &found, const QList<SearchHit> &offers)
{
    const SearchTerm term{SearchTerm::Field::Word, found.id, false, false, {}, {}};
    m_catalogue.payments()
        .first(ofAccounts({m_services.account().id, {{term}}}, m_accounts), SearchOrder{}, most,
               m_policy)
        .cancelledBy(m_asked)
        .then(this, [this, asked = m_asked, offers](const DatabaseResult<FirstPayments> &page) {
            if (isCancelled(asked))
                return;
            QList<SearchHit> hits;
            for (const PaymentRow &row : page ? page->rows : QList<PaymentRow>())
                hits << SearchHit{SearchHit::Action::OpenPayment, row.payment.text(), row};
            if (hits.isEmpty())
                setHits(offers, 0);
            else
                setHits(hits, hits.size());
        });
}

void SearchHitsModel::lookForRows(const SearchQuery &query)
{
    m_catalogue.payments()
        .first(ofAccounts(query, m_accounts), SearchOrder{}, most, m_policy)
        .cancelledBy(m_asked)
        .then(this, [this, asked = m_asked, query](const DatabaseResult<FirstPayments> &page) {
            if (isCancelled(asked))
                return;
            m_words = markedWords(query);
            m_trouble = page ? std::nullopt : std::optional(page.error());
            QList<SearchHit> hits;
            for (const PaymentRow &row : page ? page->rows : QList<PaymentRow>())
                hits << SearchHit{SearchHit::Action::OpenPayment, row.payment.text(), row};
            const bool isAll = !page || page->isAll;
            setHits(hits, isAll ? std::optional<qint64>(hits.size()) : std::nullopt);
            if (!isAll)
                count(query);
        });
}

void SearchHitsModel::count(const SearchQuery &query)
{
    m_catalogue.payments()
        .search(ofAccounts(query, m_accounts), SearchOrder{}, m_policy)
        .cancelledBy(m_asked)
        .then(this, [this, asked = m_asked](const DatabaseResult<QList<qint64>> &rows) {
            if (isCancelled(asked) || !rows)
                return;
            m_matched = rows->size();
            emit summaryChanged();
        });
}

void SearchHitsModel::askSize()
{
    m_catalogue.payments()
        .size(idsOf(m_accounts))
        .then(this, [this](const DatabaseResult<CatalogueSize> &size) {
            if (!size)
                return;
            m_size = *size;
            emit summaryChanged();
        });
}

void SearchHitsModel::setHits(const QList<SearchHit> &hits, std::optional<qint64> matched)
{
    m_isLooking = false;
    m_matched = matched;
    beginResetModel(); // the answer to a new query
    m_hits = hits;
    endResetModel();
    emit summaryChanged();
    emit answered();
}

int SearchHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchHitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return sentence(m_hits[index.row()]);
    return {};
}

QString SearchHitsModel::sentence(const SearchHit &hit) const
{
    const QString whole = sentenceOf(hit, m_services.account().provider);
    const Account *account = hit.payment ? accountOf(*hit.payment) : nullptr;
    return account ? whole + u", "_s + account->name : whole;
}

QString SearchHitsModel::summary() const
{
    if (!m_size || !isSearch() || m_trouble)
        return {};
    if (!m_line.several().isEmpty())
        return {};
    if (!m_hits.isEmpty() && m_hits.first().isKnown() && !m_hits.first().payment)
        return {}; // a session or a link
    const QLocale &locale = m_line.context().locale;
    const QString all = locale.toString(m_size->payments);
    if (m_matched)
        return tr("%1 of %2").arg(locale.toString(*m_matched), all);
    //: More payments than can be shown; their number is being counted.
    return tr("%1+ of %2").arg(locale.toString(m_hits.size()), all);
}

QString SearchHitsModel::nothingFound() const
{
    if (!isSearch())
        return {};
    if (m_trouble)
        return catalogueSentence(*m_trouble);
    const QString provider = m_services.account().provider;
    if (!m_size || m_size->payments == 0) {
        //: %1 is the name of the provider
        return tr("No payments are known here yet. %1 may still have it, but can find it only by "
                  "its id.")
            .arg(provider);
    }
    const QString oldest =
        dayText(onClockOf(m_line.context().now, m_size->oldest).date(), m_line.context().locale);
    const QString found =
        //: %1 is a number, %2 a date, %3 the name of the provider
        tr("0 of %1 known payments; oldest known %2. %3 may still have it, but can find it only by "
           "its id.")
            .arg(m_line.context().locale.toString(m_size->payments), oldest, provider);
    return found + u' ' +
           tr("Search covers order numbers, references, ids, names, e-mails, phone numbers, items "
              "and the last four digits of cards.");
}

QString SearchHitsModel::possibleId() const
{
    const QList<SearchQuery::Group> &groups = m_line.query().groups;
    if (groups.size() != 1 || groups.first().size() != 1 || m_line.fault())
        return {};
    const SearchTerm &term = groups.first().first();
    const bool isWord = term.field == TermField::Word || term.field == TermField::Id;
    return isWord && !term.isNegated && isId(term.text) ? canonicalId(term.text) : QString();
}

} // namespace counterfoil
