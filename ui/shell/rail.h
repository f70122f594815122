// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "ui/frame/place.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace counterfoil {

class AccountButton;

// One entry of the rail.
class RailItem : public QAbstractButton
{
    Q_OBJECT

public:
    RailItem(Icon icon, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    // A count at the entry's end, and what it counts in words; 0 takes it away.
    void setBadge(int count, const QString &words);
    [[nodiscard]] int badge() const { return m_badge; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter &painter) const;

    Icon m_icon;
    int m_badge = 0;
};

// The dark column at the window's leading edge: the pages, and the account with the colour of its
// environment.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const Account &account, QWidget *parent = nullptr);

    void addPage(Place::Kind kind, Icon icon, const QString &text);
    // In the order in which they stand.
    [[nodiscard]] QList<Place::Kind> pages() const { return m_order; }
    [[nodiscard]] QString textOf(Place::Kind kind) const;
    void setBadge(Place::Kind kind, int count, const QString &words);
    // A page that stands below one of the rail's is shown as that one.
    void setCurrent(Place::Kind kind);
    // The account with its colour and a menu.
    [[nodiscard]] AccountButton *account() const { return m_account; }

signals:
    void chosen(counterfoil::Place::Kind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    AccountButton *m_account = nullptr;
    QVBoxLayout *m_pages = nullptr;
    QList<Place::Kind> m_order;
    QMap<Place::Kind, RailItem *> m_items;
};

} // namespace counterfoil
