// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace counterfoil {

// Asks for the name of a preset in place. Enter saves, Esc gives up.
class PresetNameBar : public QWidget
{
    Q_OBJECT

public:
    explicit PresetNameBar(QWidget *parent = nullptr);

    void ask();

signals:
    void named(const QString &name);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish(bool save);

    QLineEdit *m_name = nullptr;
};

} // namespace counterfoil
