// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

struct xcb_connection_t;

namespace bench {

/// Other programs' windows as the X server tells of them.
class XWindows
{
public:
    XWindows();
    ~XWindows();
    Q_DISABLE_COPY_MOVE(XWindows)

    [[nodiscard]] bool works() const;
    /// The next real window (more than a helper of one pixel) that is mapped within the time.
    std::optional<quint32> waitForWindow(int msecs);
    /// Waits until the window shows a list: so many lines of something on a plain ground, one below
    /// the other, in a narrow strip at that part of its width.
    bool waitForLines(quint32 window, int lines, double at, int msecs);

private:
    [[nodiscard]] bool isLarge(quint32 window);
    [[nodiscard]] int linesIn(quint32 window, double at);

    xcb_connection_t *m_connection;
};

/// Starts a program, waits with `wait` and stops it; milliseconds from the start to the end of the
/// wait, negative when that failed. `before` is called before it is stopped.
double timeOfStart(const QString &program, const QStringList &arguments,
                   const std::function<bool(XWindows &)> &wait,
                   const std::function<void(qint64 process)> &before = {});

} // namespace bench
