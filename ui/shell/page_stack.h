// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/place.h"

#include <QPointer>
#include <QStackedWidget>

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
    // Every page is made again when it is shown next. One that is in use stays until it is left.
    void renew(bool currentIsInUse);
    Page *current() const;

signals:
    // The current page changed, or something of it.
    void changed();
    void openRequested(const counterfoil::Place &place);

private:
    static constexpr int most = 12;

    void drop(Page *page);

    Factory m_factory;
    QList<Page *> m_recent;    // the last shown at the end
    QPointer<Page> m_outdated; // goes when it is left
};

} // namespace counterfoil
