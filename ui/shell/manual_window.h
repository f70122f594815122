// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/manual/manual.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace counterfoil {

class ManualView;

/// The manual beside the window that it explains: chapters, a line that finds words in all of them,
/// and the text. It belongs to that window and goes with it.
class ManualWindow : public QWidget
{
    Q_OBJECT

public:
    /// In the language of the windows.
    explicit ManualWindow(QWidget *owner);

    /// Opens the owner's manual at that chapter, or turns to it where it is open already.
    static ManualWindow *openFor(QWidget *owner, const QString &chapter);
    /// One that stays open would keep the words of another language.
    static void closeFor(const QWidget *owner);

    void showChapter(const QString &name);
    /// The name of what is shown.
    [[nodiscard]] QString chapter() const { return m_shown; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeText();
    void addKeys();
    void find();
    void choose(int row);
    void goBack();

    Manual m_manual;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_found = nullptr;
    QLabel *m_untranslated = nullptr;
    ManualView *m_text = nullptr;
    QString m_shown;
    QStringList m_before; ///< what was shown, the last at the end
};

} // namespace counterfoil
