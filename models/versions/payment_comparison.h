// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/gateways/payment_gateway.h"
#include "models/versions/field_comparison.h"
#include "models/versions/json_difference.h"

#include <memory>

namespace counterfoil {

/// One side of a comparison.
struct ComparedPayment
{
    PaymentId payment;
    std::optional<qint64> version = std::nullopt; ///< none: the newest that is kept
    QString title = {};                           ///< what people call it: "Version 3"
};

/// A version that is kept, by its provider's number.
[[nodiscard]] ComparedPayment versionOf(const PaymentId &payment, const KeptVersion &version);

/// What was found; made on any thread.
struct PaymentDifferences
{
    /// Null where one of them is no payment that can be read, and where nobody asked for them.
    std::shared_ptr<const FieldComparison> fields;
    JsonDifferences json;
    QString problem = {}; ///< why something is missing, in a sentence; empty while all is well
};

/// Two kept payments, or two versions of one, compared field by field and value by value. They are
/// read on a thread of the catalogue, and parsed and compared on another.
class PaymentComparison : public QObject
{
    Q_OBJECT

public:
    /// More changes of a document than this are of no use to a person.
    static constexpr qsizetype MostDifferences = 5'000;

    /// The catalogue outlives it. Without a reader only documents are compared.
    PaymentComparison(Catalogue &catalogue, const QString &account,
                      PaymentGateway::PaymentReader read = {}, QObject *parent = nullptr);

    /// Ends with compared(); a newer call makes this one void.
    void compare(const ComparedPayment &left, const ComparedPayment &right);
    [[nodiscard]] bool isComparing() const { return m_isComparing; }
    [[nodiscard]] const PaymentDifferences &differences() const { return m_differences; }

signals:
    /// differences() are others.
    void compared();

private:
    /// A document, or why there is none.
    using Read = tl::expected<QByteArray, QString>;

    void read(const ComparedPayment &side, std::function<void(const Read &)> done);
    void compareRead(const ComparedPayment &left, const QByteArray &leftRaw,
                     const ComparedPayment &right, const QByteArray &rightRaw);
    void finish(const PaymentDifferences &differences);

    Catalogue &m_catalogue;
    QString m_account;
    PaymentGateway::PaymentReader m_read;
    PaymentDifferences m_differences;
    quint64 m_comparison = 0; ///< the newest; answers to older ones are void
    bool m_isComparing = false;
};

} // namespace counterfoil
