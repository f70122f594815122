// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "tests/support/answer_of.h"
#include "tests/support/payment_generator.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace counterfoil::testing {

inline const QDateTime SuiteNow(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
inline const QString SuiteShop = QStringLiteral("shop");
inline const QString SuiteOther = QStringLiteral("other");

/// What every catalogue does, whatever it keeps its rows in. A class of tests derives from it; who
/// implements a catalogue derives from that and makes one (on_sqlite.h).
class CatalogueSuite : public QObject
{
    Q_OBJECT

protected:
    /// An empty catalogue whose files, if any, go into the folder.
    [[nodiscard]] virtual std::unique_ptr<Catalogue> make(const QString &folder) = 0;

    /// Makes another one, in another folder.
    void begin()
    {
        m_catalogue.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_catalogue = make(m_folder->path());
    }
    [[nodiscard]] Catalogue &catalogue() { return *m_catalogue; }
    [[nodiscard]] PaymentIndex &payments() { return m_catalogue->payments(); }
    [[nodiscard]] OperationIndex &operations() { return m_catalogue->operations(); }
    [[nodiscard]] Retention &retention() { return m_catalogue->retention(); }

    /// How many payments are new or changed; -1: an error.
    qint64 keep(const PaymentPtr &payment, const QDateTime &at = SuiteNow,
                const PersonalDataPolicy &policy = {})
    {
        return answerOf(payments().keep(SuiteShop, {{payment, at}}, policy)).value_or(-1);
    }
    void fill(quint64 count, const QString &account = SuiteShop)
    {
        QList<SeenPayment> seen;
        for (quint64 i = 0; i < count; ++i)
            seen.append({m_generator.payment(i), SuiteNow});
        QCOMPARE(answerOf(payments().keep(account, seen, {})).value_or(-1), qint64(count));
    }
    [[nodiscard]] qint64 size(const QString &account = SuiteShop)
    {
        const auto size = answerOf(payments().size({account}));
        return size ? size->payments : -1;
    }
    [[nodiscard]] std::optional<PaymentRow> find(const PaymentId &payment,
                                                 const QString &account = SuiteShop)
    {
        return answerOf(payments().find(account, payment)).value_or(std::nullopt);
    }
    /// How many payments have that in the field.
    [[nodiscard]] qsizetype found(SearchTerm::Field field, const QString &text,
                                  const PersonalDataPolicy &policy = {})
    {
        const SearchQuery query{SuiteShop, {{{field, text, true, false, {}, {}}}}};
        const auto rows = answerOf(payments().search(query, {}, policy));
        return rows ? rows->size() : -1;
    }

    PaymentGenerator m_generator{11};

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
};

/// The payment in another version.
[[nodiscard]] inline PaymentPtr changed(const PaymentPtr &payment, qint64 version,
                                        const QString &order, const QByteArray &raw = {})
{
    auto copy = std::make_shared<Payment>(*payment);
    copy->revision = version;
    copy->orderReference = order;
    copy->raw = raw;
    return copy;
}

} // namespace counterfoil::testing
