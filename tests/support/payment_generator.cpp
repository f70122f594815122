// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/payment_generator.h"

#include <array>

using namespace Qt::StringLiterals;

namespace counterfoil::testing {

namespace {

constexpr qint64 FirstMoment = 1704067200000; // 2024-01-01
constexpr qint64 Apart = 61000;               // ms

/// SplitMix64: a stream of its own for each payment.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {}
    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    qint64 below(qint64 end) { return static_cast<qint64>(next() % static_cast<quint64>(end)); }
    bool chance(qint64 percent) { return below(100) < percent; }

private:
    quint64 m_state;
};

const std::array<QString, 16> Starts{u"Em"_s, u"Hu"_s, u"An"_s, u"Om"_s, u"So"_s, u"Lu"_s,
                                     u"In"_s, u"Pa"_s, u"Ch"_s, u"No"_s, u"Ma"_s, u"La"_s,
                                     u"Fa"_s, u"Je"_s, u"Ca"_s, u"É"_s};
const std::array<QString, 12> Ends{u"ily"_s, u"go"_s,  u"na"_s,  u"ar"_s, u"fia"_s, u"cas"_s,
                                   u"rid"_s, u"blo"_s, u"loé"_s, u"ah"_s, u"rie"_s, u"men"_s};
const std::array<QString, 14> Families{u"Parker"_s,  u"Lefebvre"_s, u"Lindqvist"_s, u"Haddad"_s,
                                       u"Garcia"_s,  u"Moreau"_s,   u"Nilsen"_s,    u"Ruiz"_s,
                                       u"Dupré"_s,   u"Robert"_s,   u"Durand"_s,    u"Eriksen"_s,
                                       u"Sánchez"_s, u"Müller"_s};
const std::array<QString, 5> Tails{u""_s, u"son"_s, u"-Roux"_s, u"ova"_s, u"ez"_s};
const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 7> Solutions{
    std::pair{"ingenico"_L1, "creditcard"_L1}, std::pair{"illicado"_L1, "giftcard"_L1},
    std::pair{"paypal"_L1, "wallet"_L1},       std::pair{"dalenys"_L1, "creditcard"_L1},
    std::pair{"oney"_L1, "instalments"_L1},    std::pair{"easy2play"_L1, "giftcard"_L1},
    std::pair{"riverty"_L1, "invoice"_L1}};

template <typename List>
const auto &oneOf(Dice &dice, const List &list)
{
    return list[static_cast<size_t>(dice.below(static_cast<qint64>(list.size())))];
}

QString hex(quint64 value, int digits)
{
    return QString::number(value, 16).rightJustified(digits, u'0').right(digits);
}

Money moneyOf(Dice &dice)
{
    const qint64 draw = dice.below(100);
    const QLatin1StringView code = draw < 80   ? "EUR"_L1
                                   : draw < 88 ? "GBP"_L1
                                   : draw < 94 ? "USD"_L1
                                   : draw < 98 ? "CHF"_L1
                                               : "JPY"_L1;
    return Money(100 + dice.below(50000), *Currency::fromCode(QString(code)));
}

Customer customerOf(Dice &dice)
{
    Customer customer;
    customer.firstName = oneOf(dice, Starts) + oneOf(dice, Ends);
    customer.lastName = oneOf(dice, Families) + oneOf(dice, Tails);
    customer.email = (hex(dice.next(), 3) + u'.' + oneOf(dice, Starts) + oneOf(dice, Ends) +
                      QString::number(dice.below(1000)) + u"@example.org"_s)
                         .toLower()
                         .replace(u'é', u'e');
    return customer;
}

Solution solutionOf(Dice &dice)
{
    const auto &[partner, method] = oneOf(dice, Solutions);
    return {QString(partner), QString(method)};
}

/// The same split of an amount for authorisation and operations.
std::vector<PartnerTransaction> partsOf(Dice &dice, const std::vector<SplitItem> &split,
                                        Money amount, const QString &status, Timestamp at)
{
    std::vector<PartnerTransaction> parts;
    qint64 left = amount.minorUnits();
    for (const SplitItem &item : split) {
        const qint64 part = std::min(left, item.amount.minorUnits());
        if (part <= 0)
            continue;
        left -= part;
        PartnerTransaction transaction;
        transaction.id = PartnerTransactionId(hex(dice.next(), 16));
        transaction.createdAt = at;
        transaction.amount = amount.with(part);
        transaction.solution = item.solution;
        transaction.partnerReference = item.solution.partner.left(2).toUpper() + u'-' +
                                       QString::number(dice.below(100'000'000));
        transaction.status = status;
        parts.push_back(std::move(transaction));
    }
    return parts;
}

Operation operationOf(Dice &dice, OperationKind kind, const Payment &payment, Money amount,
                      qint64 after)
{
    Operation operation;
    operation.kind = kind;
    operation.id = OperationId(hex(dice.next(), 16) + hex(dice.next(), 16));
    operation.amount = amount;
    operation.createdAt =
        Timestamp(payment.createdAt.msecsSinceEpoch() + after + dice.below(3600'000), 0);
    operation.triggeredBy = dice.chance(30) ? u"api"_s : u"merchant"_s;
    operation.merchantReference = (kind == OperationKind::Refund    ? u"RMA-"_s
                                   : kind == OperationKind::Capture ? u"CAP#"_s
                                                                    : u"VOID-"_s) +
                                  QString::number(dice.below(10'000'000));
    const qint64 draw = dice.below(1000);
    const auto status = draw < 960   ? std::pair{OperationStatus::Success, u"SUCCESS"_s}
                        : draw < 975 ? std::pair{OperationStatus::Pending, u"PENDING"_s}
                        : draw < 990 ? std::pair{OperationStatus::Failure, u"FAILURE"_s}
                        : draw < 996 ? std::pair{OperationStatus::Uncertain, u"UNCERTAIN"_s}
                                     : std::pair{OperationStatus::Conflict, u"CONFLICT"_s};
    operation.status = {status.first, status.second};
    operation.partnerTransactions =
        partsOf(dice, payment.split, amount, status.second, operation.createdAt);
    return operation;
}

void addOperations(Dice &dice, Payment &payment)
{
    const Money none = payment.amount.with(0);
    payment.amounts.totalAuthorised = payment.amount;
    for (Money *amount : {&payment.amounts.totalCaptured, &payment.amounts.totalRefunded,
                          &payment.amounts.totalVoided, &payment.amounts.availableToCapture,
                          &payment.amounts.availableToRefund, &payment.amounts.availableToVoid})
        *amount = none;
    const auto sum = [](Money &total, const Operation &operation) {
        total = total.plus(operation.processed()).value_or(total);
    };
    if (dice.chance(88)) {
        payment.captures.push_back(
            operationOf(dice, OperationKind::Capture, payment, payment.amount, 60'000));
        sum(payment.amounts.totalCaptured, payment.captures.back());
        if (dice.chance(33)) {
            const Money part = dice.chance(50)
                                   ? payment.amount
                                   : payment.amount.with(1 + payment.amount.minorUnits() / 3);
            payment.refunds.push_back(
                operationOf(dice, OperationKind::Refund, payment, part, 86'400'000));
            sum(payment.amounts.totalRefunded, payment.refunds.back());
        }
    } else if (dice.chance(30)) {
        payment.voids.push_back(
            operationOf(dice, OperationKind::Void, payment, payment.amount, 7'200'000));
        sum(payment.amounts.totalVoided, payment.voids.back());
    }
}

} // namespace

PaymentGenerator::PaymentGenerator(quint64 seed)
    : m_seed(seed)
{}

PaymentId PaymentGenerator::idOf(quint64 number)
{
    Dice dice(number * 0x2545F4914F6CDD1DULL + 7);
    const quint64 high = dice.next();
    const quint64 low = dice.next();
    return PaymentId(hex(high >> 32, 8) + u'-' + hex(high >> 16, 4) + u'-' + hex(high, 4) + u'-' +
                     hex(low >> 48, 4) + u'-' + hex(low, 12));
}

Timestamp PaymentGenerator::createdAt(quint64 number)
{
    return Timestamp(FirstMoment + static_cast<qint64>(number) * Apart, 0);
}

PaymentPtr PaymentGenerator::payment(quint64 number) const
{
    Dice dice(m_seed * 0x9E3779B97F4A7C15ULL + number);
    auto payment = std::make_shared<Payment>();
    payment->id = idOf(number);
    payment->revision = 1;
    payment->createdAt = createdAt(number);
    payment->orderReference =
        u"order_%1-%2"_s
            .arg(QDateTime::fromMSecsSinceEpoch(payment->createdAt.msecsSinceEpoch(), Qt::UTC)
                     .toString(u"yyyy-MM"_s))
            .arg(number, 7, 10, QChar(u'0'));
    payment->amount = moneyOf(dice);
    if (dice.chance(95))
        payment->customer = customerOf(dice);

    const qint64 whole = payment->amount.minorUnits();
    const qint64 first = dice.chance(80) ? whole : 1 + whole / 4;
    payment->split.push_back({solutionOf(dice), payment->amount.with(first), {}, {}, {}, {}});
    if (first < whole)
        payment->split.push_back(
            {solutionOf(dice), payment->amount.with(whole - first), {}, {}, {}, {}});

    const qint64 draw = dice.below(100);
    const auto status = draw < 92   ? std::pair{AuthorisationStatus::Authorised, u"AUTHORIZED"_s}
                        : draw < 96 ? std::pair{AuthorisationStatus::Refused, u"REFUSED"_s}
                        : draw < 98 ? std::pair{AuthorisationStatus::Pending, u"PENDING"_s}
                                    : std::pair{AuthorisationStatus::Error, u"ERROR"_s};
    payment->authorisation.status = {status.first, status.second};
    payment->authorisation.partnerTransactions =
        partsOf(dice, payment->split, payment->amount, status.second, payment->createdAt);
    for (PartnerTransaction &part : payment->authorisation.partnerTransactions) {
        if (part.solution.method == "creditcard"_L1) {
            part.card.emplace();
            part.card->lastFourDigits = QString::number(10000 + dice.below(10000)).right(4);
        }
    }
    if (status.first == AuthorisationStatus::Authorised)
        addOperations(dice, *payment);
    else
        payment->amounts.totalAuthorised = payment->amount.with(0);
    return payment;
}

} // namespace counterfoil::testing
