// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/fade.h"

#include <QWidget>

class QLabel;

namespace counterfoil {

// A quiet label above a number.
class Figure : public QWidget
{
    Q_OBJECT

public:
    enum class Scale { Big, Small, Plain }; // 26 px, 16 px, 14 px

    explicit Figure(const QString &label, Scale scale = Scale::Big, QWidget *parent = nullptr);

    void setValue(const QString &value);
    QString value() const;
    void setColorRole(ColorRole role);
    void setStrong(bool strong);
    void setAlignment(Qt::Alignment alignment);
    // Marks it for a while: its value just changed.
    void markMoved() { m_moved->start(); }
    [[nodiscard]] bool isMarked() const { return m_moved->alpha() > 0; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    QLabel *m_label = nullptr;
    QLabel *m_value = nullptr;
    Fade *m_moved = nullptr;
    Scale m_scale;
    bool m_strong = false;
};

} // namespace counterfoil
