// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/stored_numbers.h"

#include <array>

namespace counterfoil::catalogue {

namespace {

constexpr int NoNumber = -1;
constexpr int Numbers = 64; ///< below this; also more than any enumeration here has

constexpr int numberOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Authorised:
        return 0;
    case PaymentState::PartlyCaptured:
        return 1;
    case PaymentState::Captured:
        return 2;
    case PaymentState::PartlyRefunded:
        return 3;
    case PaymentState::Refunded:
        return 4;
    case PaymentState::PartlyVoided:
        return 5;
    case PaymentState::Voided:
        return 6;
    case PaymentState::AuthorisationPending:
        return 7;
    case PaymentState::Refused:
        return 8;
    case PaymentState::Error:
        return 9;
    case PaymentState::Aborted:
        return 10;
    case PaymentState::AuthorisationUnknown:
        return 11;
    case PaymentState::OperationPending:
        return 12;
    case PaymentState::OperationUncertain:
        return 13;
    case PaymentState::OperationConflict:
        return 14;
    case PaymentState::OperationFailure:
        return 15;
    case PaymentState::ToVerify:
        return 16;
    case PaymentState::ChargedBack:
        return 17;
    }
    return NoNumber;
}

constexpr int numberOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Capture:
        return 0;
    case OperationKind::Refund:
        return 1;
    case OperationKind::Void:
        return 2;
    }
    return NoNumber;
}

/// The table above turned round, by asking it for every value that the type can have.
template <typename Enum>
constexpr std::array<std::optional<Enum>, Numbers> byNumber()
{
    std::array<std::optional<Enum>, Numbers> values;
    for (int i = 0; i < Numbers; ++i) {
        const auto value = static_cast<Enum>(i);
        if (const int number = numberOf(value); number != NoNumber)
            values.at(static_cast<size_t>(number)) = value;
    }
    return values;
}

template <typename Enum>
std::optional<Enum> valueOf(int number)
{
    static constexpr auto values = byNumber<Enum>();
    return number >= 0 && number < Numbers ? values.at(static_cast<size_t>(number)) : std::nullopt;
}

} // namespace

int storedNumber(PaymentState state)
{
    return numberOf(state);
}

int storedNumber(OperationKind kind)
{
    return numberOf(kind);
}

std::optional<PaymentState> paymentStateFrom(int number)
{
    return valueOf<PaymentState>(number);
}

std::optional<OperationKind> operationKindFrom(int number)
{
    return valueOf<OperationKind>(number);
}

QString storedStates(const std::vector<PaymentState> &states)
{
    QStringList numbers;
    for (const PaymentState state : states)
        numbers << QString::number(storedNumber(state));
    return numbers.join(u' ');
}

std::vector<PaymentState> statesFrom(const QString &text)
{
    std::vector<PaymentState> states;
    for (const QStringView word : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        const auto state = isNumber ? paymentStateFrom(number) : std::nullopt;
        states.push_back(state.value_or(PaymentState::AuthorisationUnknown));
    }
    return states;
}

} // namespace counterfoil::catalogue
