// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace counterfoil {

/// Whether the cell names a payment, or something that may be one.
[[nodiscard]] bool namesPayment(const QString &cell);

/// Where a table begins: with its titles, or with its first row where it has none. Lines above it
/// and records of other types do not belong to it.
[[nodiscard]] qsizetype firstRowOf(const QList<QStringList> &records);

/// The column with the payments' ids: the one called so before one whose title contains the word,
/// before one in which most ids stand. Never one of entities, links, sessions or parents. -1: none.
[[nodiscard]] int idColumnOf(const QStringList &titles, const QList<QStringList> &rows,
                             int columns);

} // namespace counterfoil
