// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/screenshot_walk.h"

#include <QDir>
#include <QFileInfo>
#include <QPixmap>
#include <QWidget>

using namespace std::chrono_literals;

namespace counterfoil {

namespace {

constexpr auto Pace = 20ms;
constexpr auto Patience = 20s;
/// A page is left alone for this many ticks after it is ready: what loads beside it has time to
/// come.
constexpr int Calm = 6;

} // namespace

ScreenshotWalk::ScreenshotWalk(QWidget &window, QString folder, std::vector<ScreenshotStep> steps,
                               QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(std::move(folder))
    , m_steps(std::move(steps))
{
    m_tick.setInterval(Pace);
    connect(&m_tick, &QTimer::timeout, this, &ScreenshotWalk::tick);
}

void ScreenshotWalk::begin()
{
    if (const QString problem = makeFolder(); !problem.isEmpty()) {
        emit finished(problem);
        return;
    }
    m_window.resize(PictureSize);
    m_window.show();
    m_tick.start();
    next();
}

/// Makes the folder itself and none above it: a slip in the path must not leave a tree behind.
QString ScreenshotWalk::makeFolder() const
{
    const QFileInfo folder(QDir::cleanPath(QDir().absoluteFilePath(m_folder)));
    if (folder.isDir())
        return {};
    if (!folder.dir().exists())
        return tr("Can't create the folder %1: there is no folder %2.")
            .arg(m_folder, folder.path());
    return folder.dir().mkdir(folder.fileName()) ? QString()
                                                 : tr("Can't create the folder %1.").arg(m_folder);
}

void ScreenshotWalk::next()
{
    if (m_step == m_steps.size()) {
        m_tick.stop();
        emit finished({});
        return;
    }
    m_readyTicks = 0;
    m_waited.start();
    m_steps[m_step].act();
}

void ScreenshotWalk::tick()
{
    const ScreenshotStep &step = m_steps[m_step];
    if (!step.isReady()) {
        m_readyTicks = 0;
        if (m_waited.elapsed() < std::chrono::milliseconds(Patience).count())
            return;
        m_tick.stop();
        emit finished(tr("The picture %1 was never ready.").arg(step.name));
        return;
    }
    if (++m_readyTicks < Calm)
        return;
    if (!step.name.isEmpty() && !write(step)) {
        m_tick.stop();
        emit finished(tr("Can't write the picture %1 to %2.").arg(step.name, m_folder));
        return;
    }
    ++m_step;
    next();
}

bool ScreenshotWalk::write(const ScreenshotStep &step)
{
    QWidget *widget = step.of ? step.of() : &m_window;
    if (!widget)
        return false;
    emit pictured(step.name, widget);
    return widget->grab().save(QDir(m_folder).filePath(step.name + QStringLiteral(".png")), "PNG");
}

} // namespace counterfoil
