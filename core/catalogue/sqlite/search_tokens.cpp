// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/search_tokens.h"

#include "core/domain/payer.h"
#include "core/domain/payment_state.h"
#include "core/domain/phone_number.h"
#include "core/privacy/card_mask.h"
#include "core/privacy/clean_json.h"
#include "core/privacy/folded_text.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// A payment with ten thousand transactions must not become a book, and neither must one with a
/// text of a megabyte.
constexpr qsizetype MostReferences = 200;
constexpr qsizetype LongestSearched = 500;
/// A shorter end would be that of too many orders.
constexpr qsizetype ShortestEnd = 4;

/// Texts that are parts of a longer one, told apart while that one grows.
class PartsOfText
{
public:
    explicit PartsOfText(const QString &text)
        : m_parts(0, Hash{text}, Equal{text})
    {}
    /// Whether the text had no such part.
    bool insert(qsizetype begin, qsizetype end) { return m_parts.insert({begin, end}).second; }

private:
    struct Part
    {
        qsizetype begin = 0;
        qsizetype end = 0;

        [[nodiscard]] QStringView in(const QString &text) const
        {
            return QStringView(text).sliced(begin, end - begin);
        }
    };
    struct Hash
    {
        const QString &text;
        size_t operator()(const Part &part) const
        {
            return qHash(part.in(text), QHashSeed::globalSeed()); // nobody outside can foresee it
        }
    };
    struct Equal
    {
        const QString &text;
        bool operator()(const Part &a, const Part &b) const { return a.in(text) == b.in(text); }
    };

    std::unordered_set<Part, Hash, Equal> m_parts;
};

class Tokens
{
public:
    Tokens()
        : m_wholes(m_text)
    {
        m_text.reserve(512);
    }
    Q_DISABLE_COPY_MOVE(Tokens)

    void words(char16_t mark, const QString &text)
    {
        eachFoldedWord(searchedPart(text), [this, mark](QStringView word) { add(mark, word); });
    }
    /// Each text once. An empty word keeps a sequence from running from one into the next.
    void texts(char16_t mark, const QStringList &texts)
    {
        QStringList added;
        for (const QString &text : texts) {
            const QString folded = foldedText(searchedPart(text)).simplified();
            if (folded.isEmpty() || added.contains(folded))
                continue;
            if (!added.isEmpty())
                add(mark, {});
            added << folded;
            words(mark, text);
        }
    }
    /// Each value once.
    void whole(char16_t mark, const QString &text)
    {
        const qsizetype begin = m_text.size();
        m_text += QChar(mark);
        appendFoldedWhole(m_text, searchedPart(text));
        const qsizetype end = m_text.size();
        if (end == begin + 1 || !m_wholes.insert(begin, end))
            m_text.truncate(begin);
        else
            m_text += u' ';
    }
    void add(char16_t mark, QStringView word)
    {
        m_text += QChar(mark);
        m_text += word;
        m_text += u' ';
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
    PartsOfText m_wholes; ///< those in the text, each with its mark
};

const Address *shippingAddressOf(const Order &order)
{
    for (const Shipment &shipment : order.shipments) {
        if (shipment.shippingAddress)
            return &*shipment.shippingAddress;
    }
    return nullptr;
}

QStringList phonesOf(const Payment &payment)
{
    QStringList phones;
    const auto add = [&phones](const Address *address) {
        if (address)
            phones << address->phoneNumber << address->mobilePhoneNumber
                   << address->workPhoneNumber;
    };
    if (payment.order) {
        add(payment.order->billingAddress ? &*payment.order->billingAddress : nullptr);
        add(shippingAddressOf(*payment.order));
    }
    return phones;
}

void addPerson(Tokens &tokens, const Payment &payment, const PersonalDataPolicy &policy)
{
    if (policy.keep == PersonalData::None)
        return;
    const auto kept = [](const QString &text) { return searchedPart(withoutCardNumbers(text)); };
    QStringList names;
    for (const QString &name : payerNames(payment))
        names << kept(name);
    const QString email = kept(payerOf(payment).email);
    const QString reference = payment.customer ? kept(payment.customer->reference) : QString();
    QStringList phones;
    QStringList phoneForms;
    for (const QString &text : phonesOf(payment)) {
        if (const auto phone = phoneNumberFrom(kept(text))) {
            phones << reversed(phone->digits);
            phoneForms << phone->digits << phone->nationalForms();
        }
    }
    if (policy.keep == PersonalData::Full) {
        tokens.texts(token::Name, names);
        tokens.words(token::Email, email);
        tokens.words(token::Customer, reference);
        phones.removeDuplicates();
        for (const QString &phone : std::as_const(phones))
            tokens.add(token::Phone, phone);
        return;
    }
    QStringList exact;
    for (const QString &name : std::as_const(names))
        exact << foldedWords(name) << name;
    exact << email << reference << phoneForms;
    exact.removeDuplicates();
    for (const QString &text : std::as_const(exact)) {
        if (!text.trimmed().isEmpty())
            tokens.add(token::Hashed, hashedWord(text, policy.key));
    }
}

bool hasDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// Of pairs of surrogates there is no way back.
bool canBeReversed(QStringView word)
{
    return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isSurrogate(); });
}

void addOrder(Tokens &tokens, const QString &reference)
{
    tokens.words(token::Order, reference);
    eachFoldedWord(searchedPart(reference), [&tokens](QStringView word) {
        if (hasDigit(word) && canBeReversed(word) &&
            (word.size() > ShortestEnd || word.startsWith(u'0')))
            tokens.whole(token::OrderEnd, reversed(word.toString()));
    });
}

void addArticles(Tokens &tokens, const Order &order)
{
    QSet<QString> added;
    for (const Shipment &shipment : order.shipments) {
        for (const ItemLine &line : shipment.itemLines) {
            for (const QString &text : {line.skuReference, line.name}) {
                // An address in it is somebody's.
                if (added.size() >= MostReferences || text.isEmpty() || text.contains(u'@') ||
                    added.contains(text))
                    continue;
                added.insert(text);
                tokens.words(token::Article, withoutCardNumbers(searchedPart(text)));
            }
        }
    }
}

void addParents(Tokens &tokens, const SplitItem &item)
{
    for (const QString &parent : {item.parentPaymentId, item.parentPartnerTransactionId,
                                  item.parentPartnerReference, item.parentPartnerToken})
        tokens.words(token::Reference, parent);
}

/// Ids are random: their beginning is enough to find one among millions by the index.
void addId(Tokens &tokens, const QString &id)
{
    if (const qsizetype dash = id.indexOf(u'-'); dash >= 0)
        tokens.words(token::Id, id.left(dash));
    else
        tokens.words(token::Id, id);
}

void addOverview(Tokens &tokens, const Overview &overview)
{
    const std::pair<const Word<Progress> &, QString> all[] = {{overview.consumed, u"consumed"_s},
                                                              {overview.captured, u"captured"_s},
                                                              {overview.refunded, u"refunded"_s},
                                                              {overview.voided, u"voided"_s}};
    for (const auto &[progress, word] : all) {
        if (progress.is(Progress::Totally))
            tokens.whole(token::Overview, word);
        else if (progress.is(Progress::Partially))
            tokens.whole(token::Overview, u"partly-"_s + word);
    }
}

void addSolution(Tokens &tokens, const Solution &solution)
{
    tokens.whole(token::Partner, solution.partner);
    tokens.whole(token::Method, solution.method);
}

void addTransactions(Tokens &tokens, const std::vector<PartnerTransaction> &parts, bool withCards)
{
    const auto most = std::min<size_t>(parts.size(), MostReferences);
    for (size_t i = 0; i < most; ++i) {
        addSolution(tokens, parts[i].solution);
        tokens.words(token::Reference, parts[i].partnerReference);
        if (withCards && parts[i].card)
            tokens.whole(token::Card, parts[i].card->lastFourDigits.right(4));
    }
}

template <typename IsWanted>
QString wordsWhere(const QString &tokens, IsWanted isWanted)
{
    QString kept;
    for (const QString &word : tokens.split(u' ', Qt::SkipEmptyParts)) {
        if (isWanted(word[0]))
            kept += word + u' ';
    }
    return kept;
}

} // namespace

QString reversed(const QString &word)
{
    QString backwards = word;
    std::reverse(backwards.begin(), backwards.end());
    return backwards;
}

QString orderEndSearched(const QString &word)
{
    if (!hasDigit(word) || !canBeReversed(word))
        return {};
    if (word.size() >= ShortestEnd)
        return reversed(word);
    const bool isNumber =
        std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    // Fewer digits are those of a number that was filled up with zeros.
    return isNumber ? reversed(u"00"_s + word) : QString();
}

QStringList partnersOf(const Payment &payment)
{
    QStringList partners;
    for (const SplitItem &item : payment.split)
        partners << item.solution.partner;
    if (partners.isEmpty()) {
        for (const PartnerTransaction &part : payment.authorisation.partnerTransactions)
            partners << part.solution.partner;
    }
    partners.removeAll(QString());
    partners.removeDuplicates();
    return partners;
}

QString searchedPart(const QString &text)
{
    if (text.size() <= LongestSearched)
        return text;
    return QStringView(text).trimmed().left(LongestSearched).toString();
}

QString searchTokens(const Payment &payment, qint64 account, const PersonalDataPolicy &policy)
{
    Tokens tokens;
    tokens.add(token::Any, {});
    tokens.add(token::Account, QString::number(account));
    addOrder(tokens, payment.orderReference);
    if (payment.order && payment.order->reference != payment.orderReference)
        addOrder(tokens, payment.order->reference);
    if (payment.order)
        addArticles(tokens, *payment.order);
    tokens.words(token::Reference, payment.number);
    addId(tokens, payment.id.text());
    addId(tokens, payment.clientSessionId.text());
    addId(tokens, payment.paymentLinkId.text());
    addPerson(tokens, payment, policy);
    for (const PaymentState state : paymentStates(payment))
        tokens.whole(token::Status, wordOf(state));
    addOverview(tokens, payment.overview);
    tokens.whole(token::Currency, payment.currency().code());
    if (const auto value = faceValue(payment.amount))
        tokens.add(token::Value, QString::number(*value));
    qsizetype parents = 0;
    for (const SplitItem &item : payment.split) {
        addSolution(tokens, item.solution);
        if (item.hasParent() && ++parents <= MostReferences)
            addParents(tokens, item);
    }
    addTransactions(tokens, payment.authorisation.partnerTransactions, true);
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        for (const Operation &operation : payment.operations(kind)) {
            tokens.whole(token::Operation, keyOf(kind));
            addId(tokens, operation.id.text());
            tokens.words(token::Reference, operation.merchantReference);
            addTransactions(tokens, operation.partnerTransactions, false);
        }
    }
    return tokens.text();
}

QString withoutPerson(const QString &tokens)
{
    static constexpr char16_t personal[] = {token::Name, token::Email, token::Customer,
                                            token::Phone, token::Hashed};
    return wordsWhere(tokens, [](QChar mark) {
        return std::find(std::begin(personal), std::end(personal), mark) == std::end(personal);
    });
}

QString hashesIn(const QString &tokens)
{
    return wordsWhere(tokens, [](QChar mark) { return mark == QChar(token::Hashed); });
}

} // namespace counterfoil
