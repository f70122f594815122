// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateways/pay/pay_paths.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace counterfoil::pay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestOrderId = 64;

constexpr std::array writePaths{
    std::pair{OrderWrite::Capture, "/v1/orders/{id}/capture"_L1},
    std::pair{OrderWrite::CaptureAmount, "/v1/orders/{id}/capture/amount"_L1},
    std::pair{OrderWrite::CaptureProducts, "/v1/orders/{id}/capture/products"_L1},
    std::pair{OrderWrite::Void, "/v1/orders/{id}/void"_L1},
    std::pair{OrderWrite::Refund, "/v2/transactions/{id}/refund"_L1},
    std::pair{OrderWrite::Abort, "/v1/orders/{id}/abort"_L1},
    std::pair{OrderWrite::Approve, "/v1/orders/{id}/approve"_L1},
    std::pair{OrderWrite::Decline, "/v1/orders/{id}/decline"_L1},
};

} // namespace

OrderWrite writeOf(PaymentDecision decision)
{
    switch (decision) {
    case PaymentDecision::Approve:
        return OrderWrite::Approve;
    case PaymentDecision::Decline:
        return OrderWrite::Decline;
    case PaymentDecision::Abort:
        return OrderWrite::Abort;
    }
    Q_UNREACHABLE();
}

QString templateOf(OrderWrite write)
{
    return std::find_if(writePaths.begin(), writePaths.end(),
                        [write](const auto &known) { return known.first == write; })
        ->second;
}

QString pathOf(const QString &pathTemplate, const QString &id)
{
    QString path = pathTemplate;
    return path.replace("{id}"_L1, QString::fromLatin1(QUrl::toPercentEncoding(id)));
}

std::optional<OrderWrite> writeAt(const QString &path, const QString &id)
{
    for (const auto &[write, pathTemplate] : writePaths) {
        if (path == pathOf(pathTemplate, id))
            return write;
    }
    return std::nullopt;
}

bool isPlausibleId(const QString &id)
{
    return !id.isEmpty() && id.size() <= longestOrderId &&
           std::all_of(id.begin(), id.end(), [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
           });
}

} // namespace counterfoil::pay
