// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace counterfoil {

struct AccountSettings;

// An account in a card of the settings: its mark, its name, a word about it, and what can be done.
class AccountRow : public QWidget
{
    Q_OBJECT

public:
    AccountRow(const AccountSettings &settings, const QString &about, QWidget *parent = nullptr);

    // Below the words; the row owns it.
    void addLine(QWidget *line);
    // At the row's end; the row owns it.
    void addButton(QWidget *button);

private:
    QVBoxLayout *m_words;
    QHBoxLayout *m_layout;
};

} // namespace counterfoil
