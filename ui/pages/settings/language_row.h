// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace counterfoil {

class Choice;
class WindowServices;

/// The language of the windows. A switch makes them again; while that would lose something, it is
/// refused with a sentence.
class LanguageRow : public QWidget
{
    Q_OBJECT

public:
    /// The services outlive the row.
    explicit LanguageRow(WindowServices &windowServices, QWidget *parent = nullptr);

private:
    void showChosen();
    void ask();

    WindowServices &m_windowServices;
    Choice *m_choice = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace counterfoil
