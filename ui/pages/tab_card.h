// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card_frame.h"

class QKeySequence;
class QStackedWidget;
class QTabBar;

namespace counterfoil {

// A card with the parts of a document as tabs; Ctrl+PgUp and Ctrl+PgDown lead through them.
class TabCard : public CardFrame
{
    Q_OBJECT

public:
    TabCard(const QString &name, const QString &accessibleName, QWidget *parent);

    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);

signals:
    void currentIndexChanged(int index);

protected:
    /// The parent of a tab's page: one that gets it later would be styled twice.
    [[nodiscard]] QWidget *pages() const;
    void addTab(const QString &title, const QString &name, QWidget *page);
    void showTab(int index, bool shown);
    [[nodiscard]] QTabBar &bar() const { return *m_bar; }

private:
    void step(int by);

    QTabBar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace counterfoil
