// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace counterfoil {

class IconButton;
class OverlayDialog;

// What the dialogs of a window have alike. A small one is a column with its buttons beneath:

// The panel's layout.
QVBoxLayout *dialogColumn(OverlayDialog &dialog);
// The same, begun with the dialog's accessible name as its title.
QVBoxLayout *titledColumn(OverlayDialog &dialog);
// At the trailing edge, in this order.
QHBoxLayout *dialogButtons(const QList<QWidget *> &buttons);

// A long one has a header, bodies that scroll, and a footer beneath a line:

// A title, what the dialog is about, and a cross that rejects.
class DialogHeader : public QWidget
{
    Q_OBJECT

public:
    DialogHeader(OverlayDialog &dialog, const QString &title, const QString &about);

    [[nodiscard]] IconButton *closeButton() const { return m_close; }

private:
    IconButton *m_close = nullptr;
};

// The layout of a footer.
QHBoxLayout *footerRow(QWidget *footer);
// Puts them on the dialog's panel, from edge to edge.
void fillDialog(OverlayDialog &dialog, QWidget *header, const QList<QWidget *> &bodies,
                QWidget *footer);

} // namespace counterfoil
