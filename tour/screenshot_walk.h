// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSize>
#include <QTimer>

#include <functional>
#include <vector>

class QWidget;

namespace counterfoil {

/// One stop of a walk: what to do, and when the window shows it.
struct ScreenshotStep
{
    QString name; ///< of the picture; empty: no picture, only the way to the next one
    std::function<void()> act;
    std::function<bool()> isReady;
    std::function<QWidget *()> of = {}; ///< what is pictured; empty: the window
};

/// Takes the steps one after the other and writes a PNG of the window at each. Works in the event
/// loop; begin() ends with finished().
class ScreenshotWalk : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize PictureSize{1440, 900};

    /// The window outlives the walk.
    ScreenshotWalk(QWidget &window, QString folder, std::vector<ScreenshotStep> steps,
                   QObject *parent = nullptr);

    void begin();

signals:
    /// The widget is as its picture shows it.
    void pictured(const QString &name, QWidget *widget);
    /// Empty when every picture was written; else what stood in the way.
    void finished(const QString &error);

private:
    /// What stood in the way; empty once it is there.
    [[nodiscard]] QString makeFolder() const;
    void tick();
    void next();
    bool write(const ScreenshotStep &step);

    QWidget &m_window;
    QString m_folder;
    std::vector<ScreenshotStep> m_steps;
    size_t m_step = 0;
    QTimer m_tick;
    QElapsedTimer m_waited;
    int m_readyTicks = 0;
};

} // namespace counterfoil
