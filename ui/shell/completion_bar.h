// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_completer.h"

#include <QWidget>

namespace counterfoil {

class ActionButton;

// What the last word of a search may become, side by side; as many as fit.
class CompletionBar : public QWidget
{
    Q_OBJECT

public:
    // The completer outlives it.
    explicit CompletionBar(SearchCompleter &completer, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    // One was taken: the keys belong to the line again.
    void taken();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void arrange();

    SearchCompleter &m_completer;
    QList<ActionButton *> m_buttons;
};

} // namespace counterfoil
