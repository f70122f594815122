// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/import_source.h"
#include "models/search/search_recogniser.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace counterfoil {

// Takes what is dropped on a window: a saved payment, session or link (JSON, a notification's body,
// an address, an id) is to be opened; a list is to be imported. Nothing is sent by itself.
class ImportDrop : public QObject
{
    Q_OBJECT

public:
    // Watches the window, and is its child.
    explicit ImportDrop(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void idDropped(const counterfoil::RecognisedId &id);
    void listDropped(const counterfoil::ImportSource &source);

private:
    void take(const QMimeData *data);
};

} // namespace counterfoil
