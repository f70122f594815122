// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commands_model.h"
#include "ui/frame/place.h"
#include "ui/widgets/overlay_dialog.h"

class QLabel;
class QLineEdit;
class QListView;
class QVBoxLayout;

namespace counterfoil {

class ActionButton;

// Everything that can be done now, found by a few letters of its name. What is typed is matched
// against what was there when it opened; only the rows that are seen are painted. A text that is an
// id is offered to be opened, any text to be searched for among the payments. The keys stay in the
// line; up and down move through the rows.
class CommandPalette : public OverlayDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *inWindow);

    // Opens with an empty line.
    void openWith(const QList<Command> &commands);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void placeChosen(const counterfoil::Place &place);
    void searchChosen(const QString &text);

private:
    void buildLine(QVBoxLayout *layout);
    void buildHints(QVBoxLayout *layout);
    void follow();
    [[nodiscard]] QList<Command> idOffers(const QString &typed);
    [[nodiscard]] QList<Command> searchOffers(const QString &typed);
    void moveTo(int row);
    void tellCurrent();
    void choose(int row);

    CommandsModel m_model;
    QLineEdit *m_line = nullptr;
    QLabel *m_summary = nullptr;
    QListView *m_rows = nullptr;
    ActionButton *m_run = nullptr;
};

} // namespace counterfoil
