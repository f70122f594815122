// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kept_windows.h"
#include "ui/frame/place.h"

#include <QPointer>
#include <QStackedWidget>
#include <QVariant>

#include <functional>

namespace counterfoil {

class Page;

// The pages of one window. A page that was left is kept as it was (its scroll position and what is
// selected), until too many were visited since.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    // Makes the page as a child of the parent.
    using Factory = std::function<Page *(const Place &, QWidget *parent)>;

    explicit PageStack(Factory factory, QWidget *parent = nullptr);

    Page *show(const Place &place);
    // The unfinished() of the first page that has one, those that were left included.
    QString unfinished() const;
    // Every page is made again when it is shown next, with what was kept() of it. One that is in
    // use stays until it is left.
    void renew(bool currentIsInUse);
    Page *current() const;
    // Of pages that are to be made again, for a stack in the place of this one.
    using Kept = QList<std::pair<Place, QVariant>>;
    const Kept &kept() const { return m_kept; }
    void setKept(const Kept &kept) { m_kept = kept; }
    // Where the lists stand. Those that are made later go there then.
    using Positions = QMap<Place::Kind, ListPosition>;
    Positions positions() const;
    void setPositions(const Positions &positions);

signals:
    // The current page changed, or something of it.
    void changed();
    void openRequested(const counterfoil::Place &place);
    void newWindowRequested(const counterfoil::Place &place);

private:
    static constexpr int most = 12;

    Page *make(const Place &place);
    void bringToPosition(const Page &page);
    void drop(Page *page);

    Factory m_factory;
    QList<Page *> m_recent; // the last shown at the end
    Kept m_kept;
    Positions m_positions;     // of lists that were not shown yet
    QPointer<Page> m_outdated; // goes when it is left
};

} // namespace counterfoil
