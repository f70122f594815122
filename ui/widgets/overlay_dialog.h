// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;

namespace counterfoil {

// A modal dialog drawn inside its window: a scrim over everything and a panel on it. It is a child
// of the window, covers it and follows its size. While it is open the keyboard stays inside.
// open() returns at once; finished() tells the end. The widget stays the caller's to delete.
class OverlayDialog : public QWidget
{
    Q_OBJECT

public:
    enum Result { Rejected = 0, Accepted = 1 };

    // Any widget of the window will do.
    explicit OverlayDialog(QWidget *inWindow);
    ~OverlayDialog() override;

    // The content: give it a layout.
    QFrame *panel() const { return m_panel; }
    // At 100 %; it becomes less where the window is narrow.
    void setPanelWidth(int width);
    // The distance from the window's top edge at 100 %.
    void setTopOffset(int offset);

    bool isOpen() const { return m_open; }
    int result() const { return m_result; }

    // The front one of those open in the window, or null.
    static OverlayDialog *openIn(const QWidget *window);

public slots:
    // Focus goes to the panel's first field (or to focusWidget set by setInitialFocus).
    void open();
    virtual void accept();
    // Esc, and a click on the scrim where that is allowed, end here.
    virtual void reject();
    void done(int result);

public:
    void setInitialFocus(QWidget *widget) { m_initialFocus = widget; }
    void setRejectOnScrimClick(bool reject) { m_rejectOnScrimClick = reject; }

signals:
    void finished(int result);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent *event) override;

    // Lays the panel out again; for a panel whose content grew.
    void updatePanelGeometry();

private:
    void keepFocusInside(QWidget *old, QWidget *now);

    QFrame *m_panel = nullptr;
    QPointer<QWidget> m_initialFocus;
    QPointer<QWidget> m_focusBefore;
    int m_panelWidth = 740;
    int m_topOffset = 58;
    int m_result = Rejected;
    bool m_open = false;
    bool m_rejectOnScrimClick = false;
};

} // namespace counterfoil
