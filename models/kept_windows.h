// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/kept_json.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

namespace counterfoil {

/// Where a list was left, by names of its rows that hold from run to run. They say nothing of a
/// person.
struct ListPosition
{
    QString top;     ///< the first row that shows; empty at the top of the list
    QString current; ///< empty where there is none

    friend bool operator==(const ListPosition &, const ListPosition &) = default;
};

/// A window as it was left. What was searched for or typed in it is not kept.
struct KeptWindow
{
    QString account;
    QString page;                      ///< a word for its kind
    QString id;                        ///< of what the page shows; empty for most kinds
    QByteArray geometry;               ///< as QWidget::saveGeometry() gave it
    QMap<QString, ListPosition> lists; ///< by the word of their page

    friend bool operator==(const KeptWindow &, const KeptWindow &) = default;
};

/// The windows that are open at this desk: `windows.json` in the data directory. Several processes
/// may change it, each for its accounts.
class KeptWindows
{
public:
    explicit KeptWindows(const QString &folder);

    /// In the order in which they were kept. What makes no sense is left out.
    [[nodiscard]] QList<KeptWindow> windows();
    /// These are now the windows of the accounts; those of others stay.
    void keep(const QStringList &accounts, const QList<KeptWindow> &windows);

    /// Whether the screen was locked, which says more than that there is a PIN.
    [[nodiscard]] bool isLocked();
    void setLocked(bool locked);

private:
    KeptJson m_file;
};

} // namespace counterfoil
