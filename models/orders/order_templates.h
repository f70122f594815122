// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_draft.h"
#include "models/search/kept_json.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <tl/expected.hpp>

namespace counterfoil {

/// A session or payment that is begun with, under a name.
struct OrderTemplate
{
    QString name;
    QByteArray request; ///< as the provider writes it, without anything of a person
};

/// Nothing of it tells who bought, or which order it was.
[[nodiscard]] OrderDraft withoutPerson(OrderDraft draft);

/// The templates of this desk, per account and kind: `order-templates.json` in the data directory.
/// Each change is written at once. They hold no customer and no address.
class OrderTemplates : public QObject
{
    Q_OBJECT

public:
    static constexpr int LongestName = 60;
    static constexpr qsizetype LargestRequest = 512 * 1024;

    explicit OrderTemplates(const QString &folder, QObject *parent = nullptr);

    /// In the order in which they were made.
    [[nodiscard]] QList<OrderTemplate> templates(const QString &account, CreationKind kind);
    /// Adds it, or replaces the one of that name. The error is a sentence.
    tl::expected<void, QString> save(const QString &account, CreationKind kind,
                                     const OrderTemplate &made);
    tl::expected<void, QString> remove(const QString &account, CreationKind kind,
                                       const QString &name);

private:
    tl::expected<void, QString> store(const QString &account, CreationKind kind,
                                      const QList<OrderTemplate> &all);

    KeptJson m_file;
};

} // namespace counterfoil
