// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/totals_words.h"

#include <QAbstractButton>

namespace counterfoil {

// A sum on a card of its own that can be pressed; pressed stays pressed.
class TotalCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TotalCard(QWidget *parent = nullptr);

    void setText(const TotalText &text);
    [[nodiscard]] const TotalText &total() const { return m_text; }
    // Pressed, it is one of several and stands back: an edge, no ground.
    void setQuiet(bool quiet) { m_quiet = quiet; }
    // What pressing it does, for tooltip and description.
    void setHint(const QString &hint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateDescription();

    TotalText m_text;
    QString m_hint;
    bool m_quiet = false;
};

} // namespace counterfoil
