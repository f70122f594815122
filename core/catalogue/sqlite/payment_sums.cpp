// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sqlite/payment_sums.h"

#include "core/catalogue/sqlite/stored_numbers.h"
#include "core/domain/status_words.h"

#include <QVariant>

#include <optional>

using namespace Qt::StringLiterals;

namespace counterfoil::catalogue {

namespace {

struct OperationSum
{
    std::optional<OperationKind> kind;
    bool isOpen = false;
    qint64 amount = 0;
    qint64 processed = 0;
};

OperationSum operationSumFrom(const SqlStatement &row)
{
    return {operationKindFrom(static_cast<int>(row.integer(0))),
            isOpen(statusFrom<OperationStatus>(row.text(1))), row.integer(2), row.integer(3)};
}

} // namespace

DatabaseResult<PaymentSums> sumsOfOperations(Database &file, qint64 payment, Currency currency)
{
    const auto operations =
        file.rows(u"SELECT kind, status, amount, processed FROM operation WHERE payment = ?"_s,
                  {payment}, &operationSumFrom);
    if (!operations)
        return tl::unexpected(operations.error());
    const Money none(0, currency);
    PaymentSums sums{none, none, none};
    Money taken = none; // of what was captured, by refunds that succeeded or may yet
    for (const OperationSum &operation : *operations) {
        const Money processed = none.with(operation.processed);
        if (operation.kind == OperationKind::Capture) {
            sums.captured = sumOrLargest(sums.captured, processed);
        } else if (operation.kind == OperationKind::Refund) {
            sums.refunded = sumOrLargest(sums.refunded, processed);
            taken = sumOrLargest(taken, operation.isOpen ? none.with(operation.amount) : processed);
        }
    }
    const Money left = sums.captured.minus(taken).value_or(none);
    sums.available = left.isPositive() ? left : none;
    return sums;
}

} // namespace counterfoil::catalogue
