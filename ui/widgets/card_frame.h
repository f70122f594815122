// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace counterfoil {

// A white surface with an outline. The content stands in body(); a card with a title has a header
// row above a separator.
class CardFrame : public QFrame
{
    Q_OBJECT

public:
    explicit CardFrame(QWidget *parent = nullptr);

    // Margins are those of a padded card (16); setFlush() takes them away for tables and lists.
    QVBoxLayout *body() const { return m_body; }
    void setFlush();
    // Adds the header row on first use; further widgets may be put at its end.
    QBoxLayout *setTitle(const QString &title);

    // A 1 px line in the separator's colour.
    static QFrame *separator(QWidget *parent);

private:
    QVBoxLayout *m_outer = nullptr;
    QVBoxLayout *m_body = nullptr;
    QBoxLayout *m_header = nullptr;
    QLabel *m_title = nullptr;
};

} // namespace counterfoil
