// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card_frame.h"

#include <functional>

class QKeySequence;
class QStackedWidget;
class QTabBar;

namespace counterfoil {

// A card with the parts of a document as tabs; Ctrl+PgUp and Ctrl+PgDown lead through them. A part
// is made when it is first looked at: most never are, and a page opens sooner without them.
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
    /// Makes the page of a tab below its parent; that of the first tab at once.
    using MakePage = std::function<QWidget *(QWidget *parent)>;
    void addTab(const QString &title, const QString &name, const MakePage &make);
    void showTab(int index, bool shown);
    [[nodiscard]] QTabBar &bar() const { return *m_bar; }

private:
    struct Part
    {
        QString name;
        MakePage make;
        QWidget *page = nullptr; ///< null until it is looked at
    };

    void step(int by);
    void lookAt(int index);

    QTabBar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<Part> m_parts;
};

} // namespace counterfoil
