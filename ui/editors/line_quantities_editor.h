// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace counterfoil {

class LineQuantitiesModel;

// The lines of an order to choose from, and beneath them what the order's total and its lines
// differ by, with the choice to spread it over them.
class LineQuantitiesEditor : public QWidget
{
    Q_OBJECT

public:
    // The model outlives the editor.
    explicit LineQuantitiesEditor(LineQuantitiesModel &model, QWidget *parent = nullptr);

private:
    void refresh();

    LineQuantitiesModel &m_model;
    QWidget *m_below = nullptr;
    QLabel *m_limit = nullptr;
    QLabel *m_difference = nullptr;
    QCheckBox *m_spread = nullptr;
};

} // namespace counterfoil
