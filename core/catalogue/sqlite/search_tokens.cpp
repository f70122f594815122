// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/search_tokens.h"

#include "core/domain/payment_state.h"
#include "core/privacy/card_mask.h"
#include "core/privacy/clean_json.h"
#include "core/privacy/folded_text.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// A payment with ten thousand transactions must not become a book, and neither must one with a
/// text of a megabyte.
constexpr qsizetype MostReferences = 200;
constexpr qsizetype LongestSearched = 500;

class Tokens
{
public:
    Tokens() { m_text.reserve(512); }

    void words(char16_t mark, const QString &text)
    {
        const QStringList words = foldedWords(searchedPart(text));
        for (const QString &word : words)
            add(mark, word);
    }
    /// Each value once.
    void whole(char16_t mark, const QString &text)
    {
        const QString word = foldedWhole(searchedPart(text));
        const QString marked = mark + word;
        if (word.isEmpty() || m_wholes.contains(marked))
            return;
        m_wholes.insert(marked);
        add(mark, word);
    }
    void add(char16_t mark, const QString &word) { m_text += mark + word + u' '; }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
    QSet<QString> m_wholes; ///< those in the text, each with its mark
};

void addPerson(Tokens &tokens, const Payment &payment, const PersonalDataPolicy &policy)
{
    if (!payment.customer || policy.keep == PersonalData::None)
        return;
    const QString name = searchedPart(withoutCardNumbers(payment.customer->rawName()));
    const QString email = searchedPart(withoutCardNumbers(payment.customer->email));
    if (policy.keep == PersonalData::Full) {
        tokens.words(token::Name, name);
        tokens.words(token::Email, email);
        return;
    }
    QStringList exact = foldedWords(name);
    exact << name << email;
    exact.removeDuplicates();
    for (const QString &text : std::as_const(exact)) {
        if (!text.trimmed().isEmpty())
            tokens.add(token::Hashed, hashedWord(text, policy.key));
    }
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

} // namespace

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
    tokens.words(token::Order, payment.orderReference);
    if (payment.order && payment.order->reference != payment.orderReference)
        tokens.words(token::Order, payment.order->reference);
    // Ids are random: their beginning is enough to find one among millions by the index.
    for (const QString &id :
         {payment.id.text(), payment.clientSessionId.text(), payment.paymentLinkId.text()}) {
        if (!id.isEmpty())
            tokens.words(token::Id, id.section(u'-', 0, 0));
    }
    addPerson(tokens, payment, policy);
    for (const PaymentState state : paymentStates(payment))
        tokens.whole(token::Status, wordOf(state));
    addOverview(tokens, payment.overview);
    tokens.whole(token::Currency, payment.currency().code());
    if (const auto value = faceValue(payment.amount))
        tokens.add(token::Value, QString::number(*value));
    for (const SplitItem &item : payment.split)
        addSolution(tokens, item.solution);
    addTransactions(tokens, payment.authorisation.partnerTransactions, true);
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Refund, OperationKind::Void}) {
        for (const Operation &operation : payment.operations(kind)) {
            tokens.whole(token::Operation, keyOf(kind));
            tokens.words(token::Reference, operation.merchantReference);
            addTransactions(tokens, operation.partnerTransactions, false);
        }
    }
    return tokens.text();
}

QString withoutPerson(const QString &tokens)
{
    QString kept;
    for (const QString &word : tokens.split(u' ', Qt::SkipEmptyParts)) {
        const char16_t mark = word[0].unicode();
        if (mark != token::Name && mark != token::Email && mark != token::Hashed)
            kept += word + u' ';
    }
    return kept;
}

} // namespace counterfoil
