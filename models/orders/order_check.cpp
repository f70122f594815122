// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_check.h"

#include "models/orders/order_words.h"
#include "models/orders/text_forms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct OrderCheckWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OrderCheck)
};

class Checker
{
public:
    Checker(CreationKind kind, const OrderDraft &draft, const OrderLists &lists)
        : m_kind(kind)
        , m_draft(draft)
        , m_lists(lists)
        , m_money(moneyOf(draft, lists.sums))
    {}

    OrderCheck run(const QStringList &currencies)
    {
        if (!currencies.contains(m_draft.currency))
            m_check.errors.currency =
                //: %1 are codes of currencies: "EUR, USD"
                OrderCheckWords::tr("The provider accepts %1.").arg(currencies.join(u", "_s));
        checkLines();
        checkAmount();
        checkTotals();
        checkTexts();
        checkDiscounts();
        checkFutureUsage();
        checkSplit();
        m_check.title = m_check.amount ? createWords(m_kind, *m_check.amount) : createWords(m_kind);
        return std::move(m_check);
    }

private:
    void fail(OrderText which, const QString &sentence)
    {
        if (m_check.errors.texts[which].isEmpty())
            m_check.errors.texts[which] = sentence;
    }
    void require(OrderText which, const QString &sentence)
    {
        if (!m_draft.texts[which].trimmed().isEmpty())
            return;
        fail(which, sentence);
        m_check.missing.insert(which);
    }

    void checkLines()
    {
        if (m_lists.wrongLines > 0)
            m_check.errors.lines =
                OrderCheckWords::tr("%n lines need correcting.", nullptr, m_lists.wrongLines);
        else if (!m_lists.sums.fits)
            m_check.errors.lines =
                OrderCheckWords::tr("The lines add up to more than can be sent.");
        else if (m_draft.amountSource == AmountSource::Lines && m_lists.sums.count == 0)
            m_check.errors.lines = OrderCheckWords::tr("Add a line, or enter the amount.");
    }

    void checkAmount()
    {
        if (m_draft.amountSource == AmountSource::Figure) {
            const auto typed = parseAmount(m_draft.texts[OrderText::Amount], m_money.currency);
            if (!typed && typed.error() == AmountProblem::Empty)
                require(OrderText::Amount, typedAmountSentence(typed.error(), m_money.currency));
            else if (!typed)
                fail(OrderText::Amount, typedAmountSentence(typed.error(), m_money.currency));
        }
        if (!m_money.amount || !m_check.errors.lines.isEmpty())
            return;
        if (m_money.amount->minorUnits() < 0)
            m_check.errors.lines =
                OrderCheckWords::tr("The lines add up to %1. An amount can't be negative.")
                    .arg(formatMoney(*m_money.amount));
        else if (m_money.amount->isZero() && !m_draft.allowFutureUsage)
            failAmount(OrderCheckWords::tr("An amount of 0 is possible only with future usage."));
        else if (m_check.errors.texts[OrderText::Amount].isEmpty())
            m_check.amount = m_money.amount;
    }
    void failAmount(const QString &sentence)
    {
        if (m_draft.amountSource == AmountSource::Figure)
            fail(OrderText::Amount, sentence);
        else
            m_check.errors.lines = sentence;
    }

    void checkTotals()
    {
        for (const OrderText which :
             {OrderText::OrderTotal, OrderText::OrderDiscount, OrderText::OrderTax}) {
            const QString &text = m_draft.texts[which];
            const auto typed = parseAmount(text, m_money.currency);
            if (!text.trimmed().isEmpty() && !typed)
                fail(which, typedAmountSentence(typed.error(), m_money.currency));
        }
        const LineSums &sums = m_lists.sums;
        if (!m_money.total || !m_check.errors.lines.isEmpty())
            return;
        if (sums.count > 0 && *m_money.total != sums.total && m_draft.discounts.empty())
            fail(OrderText::OrderTotal,
                 OrderCheckWords::tr("The lines add up to %1.").arg(formatMoney(sums.total)));
        if (!m_check.amount)
            return;
        if (m_check.amount->minorUnits() > m_money.total->minorUnits()) {
            failAmount(OrderCheckWords::tr("This is more than the order total, %1.")
                           .arg(formatMoney(*m_money.total)));
            m_check.amount.reset();
        } else if (*m_check.amount != *m_money.total) {
            m_check.notes << OrderCheckWords::tr("This is part of the order total, %1.")
                                 .arg(formatMoney(*m_money.total));
        }
    }

    void checkTexts()
    {
        require(OrderText::Reference, OrderCheckWords::tr("Enter the order reference."));
        if (m_kind == CreationKind::Session)
            require(OrderText::ReturnAddress,
                    OrderCheckWords::tr("Enter the address that the shopper returns to."));
        for (int i = 0; i < static_cast<int>(OrderText::Count); ++i) {
            const auto which = static_cast<OrderText>(i);
            if (const QString text = m_draft.texts[which].trimmed(); !text.isEmpty())
                fail(which, formSentence(which, text));
        }
        const bool asksOfWebhook = !m_draft.texts[OrderText::WebhookEvents].trimmed().isEmpty() ||
                                   !m_draft.texts[OrderText::WebhookHeaders].trimmed().isEmpty();
        if (asksOfWebhook && m_draft.texts[OrderText::Webhook].trimmed().isEmpty())
            fail(OrderText::Webhook,
                 OrderCheckWords::tr("Enter where the events and headers go to."));
        checkProvince(OrderText::BillingProvince, OrderText::BillingCountry);
        checkProvince(OrderText::ShippingProvince, OrderText::ShippingCountry);
    }
    void checkProvince(OrderText province, OrderText country)
    {
        const QString code = m_draft.texts[province].trimmed();
        const QString of = m_draft.texts[country].trimmed();
        if (!code.isEmpty() && !of.isEmpty() && !code.startsWith(of + u'-'))
            fail(province, OrderCheckWords::tr("This province isn't in %1.").arg(of));
    }

    void checkDiscounts()
    {
        const auto wrong = std::count_if(
            m_draft.discounts.begin(), m_draft.discounts.end(), [this](const DraftDiscount &each) {
                return !discountFault(each, DiscountColumn::Net, m_money.currency).isEmpty() ||
                       !discountFault(each, DiscountColumn::Tax, m_money.currency).isEmpty();
            });
        if (wrong > 0)
            m_check.errors.discounts = OrderCheckWords::tr("%n discounts need attention.", nullptr,
                                                           static_cast<int>(wrong));
    }

    /// decision P30
    void checkFutureUsage()
    {
        if (m_kind != CreationKind::Session || !m_draft.allowFutureUsage)
            return;
        if (m_draft.challenge == ChallengeIndicator::NotRequested)
            m_check.errors.challenge = OrderCheckWords::tr(
                "Future usage needs a challenge. Choose one that is requested or required.");
        else if (m_draft.challenge == ChallengeIndicator::None)
            m_check.notes << OrderCheckWords::tr(
                "With future usage, the provider treats the challenge as required by mandate.");
    }

    void checkSplit()
    {
        if (m_kind != CreationKind::Payment || m_draft.split.empty())
            return;
        if (m_lists.wrongParts > 0) {
            m_check.errors.split =
                OrderCheckWords::tr("%n parts need correcting.", nullptr, m_lists.wrongParts);
        } else if (!m_lists.parts) {
            m_check.errors.split =
                OrderCheckWords::tr("The parts add up to more than can be sent.");
        } else if (m_money.amount && *m_lists.parts != *m_money.amount) {
            m_check.errors.split =
                OrderCheckWords::tr("The parts add up to %1, but the amount is %2.")
                    .arg(formatMoney(*m_lists.parts), formatMoney(*m_money.amount));
        }
    }

    CreationKind m_kind;
    const OrderDraft &m_draft;
    const OrderLists &m_lists;
    OrderMoney m_money;
    OrderCheck m_check;
};

} // namespace

int OrderErrors::count() const
{
    int found = texts.countFilled();
    for (const QString &other : {currency, challenge, lines, discounts, split})
        found += other.isEmpty() ? 0 : 1;
    return found;
}

OrderCheck checkOrder(CreationKind kind, const OrderDraft &draft, const OrderLists &lists,
                      const QStringList &currencies)
{
    return Checker(kind, draft, lists).run(currencies);
}

QString candidateSentence(const DraftCandidate &candidate, Currency currency)
{
    const auto amount = parseAmount(candidate.amount, currency);
    if (!amount)
        return typedAmountSentence(amount.error(), currency);
    if (!amount->isPositive())
        return OrderCheckWords::tr("A part must be above 0.");
    if (candidate.kind == CandidateKind::OwnPayment)
        return candidate.parentPayment.trimmed().isEmpty()
                   ? OrderCheckWords::tr("Choose the payment to duplicate.")
                   : QString();
    if (candidate.partner.trimmed().isEmpty() || candidate.method.trimmed().isEmpty())
        return OrderCheckWords::tr("Enter the partner and the method.");
    if (candidate.kind == CandidateKind::Foreign && candidate.token.trimmed().isEmpty() &&
        candidate.reference.trimmed().isEmpty())
        return OrderCheckWords::tr("Enter the partner's token or reference of the authorisation.");
    return {};
}

} // namespace counterfoil
