// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/startup.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <xcb/xcb.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <poll.h>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int Rounds = 9;
constexpr int Patience = 10000; // ms until a window that does not come is given up

/// Sees top-level windows being mapped, as the X server tells it.
class MapWatch
{
public:
    MapWatch()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection))
            return;
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &events);
        xcb_flush(m_connection);
    }
    ~MapWatch() { xcb_disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(MapWatch)

    bool works() const { return !xcb_connection_has_error(m_connection); }

    /// Whether a real window (more than a helper of one pixel) was mapped within the time.
    bool wait(int msecs)
    {
        QElapsedTimer waited;
        waited.start();
        while (waited.elapsed() < msecs) {
            while (xcb_generic_event_t *event = xcb_poll_for_event(m_connection)) {
                const bool mapped =
                    (event->response_type & 0x7f) == XCB_MAP_NOTIFY &&
                    isLarge(reinterpret_cast<xcb_map_notify_event_t *>(event)->window);
                std::free(event);
                if (mapped)
                    return true;
            }
            pollfd readable{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            poll(&readable, 1, 50);
        }
        return false;
    }

private:
    bool isLarge(xcb_window_t window)
    {
        const auto cookie = xcb_get_geometry(m_connection, window);
        xcb_get_geometry_reply_t *geometry = xcb_get_geometry_reply(m_connection, cookie, nullptr);
        const bool large = geometry && geometry->width > 200 && geometry->height > 200;
        std::free(geometry);
        return large;
    }

    xcb_connection_t *m_connection;
};

/// Milliseconds from exec to the mapped window; negative when none came.
double timeToWindow(const QString &program, const QStringList &arguments)
{
    MapWatch watch;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const bool mapped = watch.wait(Patience);
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.kill();
    process.waitForFinished();
    return mapped ? elapsed : -1;
}

} // namespace

QList<Row> startup(const QString &programs)
{
    if (!MapWatch().works()) {
        std::fprintf(stderr, "Start-up is not measured: there is no X display.\n");
        return {};
    }
    const QTemporaryDir data;
    QList<double> ours;
    QList<double> empty;
    for (int round = 0; round < Rounds; ++round) {
        empty.append(timeToWindow(QDir(programs).filePath(u"counterfoil-bench-empty"_s), {}));
        ours.append(timeToWindow(QDir(programs).filePath(u"counterfoil"_s),
                                 {u"--demo"_s, u"--data-dir"_s, data.path()}));
        if (ours.last() < 0 || empty.last() < 0) {
            std::fprintf(stderr, "Start-up is not measured: no window came.\n");
            return {};
        }
    }
    const double baseline = median(empty);
    return {
        {u"start to window, empty Qt main window"_s, baseline, u"ms"_s, 0},
        {u"start to window, counterfoil --demo"_s, median(ours), u"ms"_s, 0},
        {u"start to window against an empty Qt main window"_s, median(ours) / baseline, u"×"_s, 3}};
}

} // namespace bench
