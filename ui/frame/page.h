// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/place.h"

#include <QDateTime>
#include <QFocusEvent>
#include <QPointer>
#include <QVariant>
#include <QWidget>

namespace counterfoil {

class ListAnchor;

// What a window shows between rail and status bar. Pages ask the services of the account; the
// window only wires.
class Page : public QWidget
{
    Q_OBJECT

public:
    // Not by Tab; but a window only gives the focus back to what may have it.
    explicit Page(QWidget *parent)
        : QWidget(parent)
    {
        setFocusPolicy(Qt::ClickFocus);
    }

    virtual Place place() const = 0;
    // What a person put in or chose on the page, for one that is made again in its place. Null
    // where there is nothing that would be missed.
    virtual QVariant kept() const { return {}; }
    // Of a page of the same place.
    virtual void restore(const QVariant &kept) { Q_UNUSED(kept) }
    // What a person typed that kept() does not have, as a sentence on how to end it; else empty.
    virtual QString unfinished() const { return {}; }
    // Where the page's list stands; null for a page without one.
    virtual ListAnchor *anchor() const { return nullptr; }
    // For the window's title: never personal data.
    virtual QString title() const = 0;
    // F5.
    virtual void refresh() = 0;
    // When a server last told what is shown; invalid where that means nothing.
    virtual QDateTime seenAt() const { return {}; }

signals:
    // title() or seenAt() changed.
    void changed();
    // Open something in this window.
    void openRequested(const counterfoil::Place &place);
    // Open it in one of its own.
    void newWindowRequested(const counterfoil::Place &place);

protected:
    // What gets the keys when the page does. Not a focus proxy: with one, Tab jumps from before the
    // page straight to it and everything above it in the page is out of reach.
    // None while there is nothing to work with; the page keeps the keys for what comes.
    void setInitialFocus(QWidget *widget)
    {
        if (widget == m_initialFocus)
            return;
        const QWidget *now = window()->focusWidget();
        const bool hadKeys = now && (now == this || now == m_initialFocus);
        m_initialFocus = widget;
        if (hadKeys)
            (widget ? widget : this)->setFocus(Qt::OtherFocusReason);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QWidget::focusInEvent(event);
        if (m_initialFocus && event->reason() != Qt::MouseFocusReason)
            m_initialFocus->setFocus(event->reason());
    }

private:
    QPointer<QWidget> m_initialFocus;
};

} // namespace counterfoil
