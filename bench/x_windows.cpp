// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/x_windows.h"

#include <QElapsedTimer>
#include <QHash>
#include <QProcess>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#include <poll.h>
#include <span>

namespace bench {

namespace {

constexpr int StripWidth = 60;

struct Free
{
    void operator()(void *reply) const { std::free(reply); }
};
template <typename Reply>
using Owned = std::unique_ptr<Reply, Free>;

} // namespace

XWindows::XWindows()
    : m_connection(xcb_connect(nullptr, nullptr))
{
    if (!works())
        return;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &events);
    xcb_flush(m_connection);
}

XWindows::~XWindows()
{
    xcb_disconnect(m_connection);
}

bool XWindows::works() const
{
    return !xcb_connection_has_error(m_connection);
}

std::optional<quint32> XWindows::waitForWindow(int msecs)
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < msecs) {
        while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
            if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
                continue;
            const auto window = reinterpret_cast<xcb_map_notify_event_t *>(event.get())->window;
            if (isLarge(window))
                return window;
        }
        pollfd readable{xcb_get_file_descriptor(m_connection), POLLIN, 0};
        poll(&readable, 1, 50);
    }
    return std::nullopt;
}

bool XWindows::isLarge(quint32 window)
{
    const Owned<xcb_get_geometry_reply_t> geometry{
        xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr)};
    return geometry && geometry->width > 200 && geometry->height > 200;
}

bool XWindows::waitForLines(quint32 window, int lines, double at, int msecs)
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < msecs) {
        if (linesIn(window, at) >= lines)
            return true;
        poll(nullptr, 0, 2);
    }
    return false;
}

/// A line is a run of pixel rows in which something stands out from the strip's commonest colour.
int XWindows::linesIn(quint32 window, double at)
{
    const Owned<xcb_get_geometry_reply_t> geometry{
        xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr)};
    if (!geometry || geometry->width < 2 * StripWidth)
        return 0;
    const auto left = static_cast<int16_t>((geometry->width - StripWidth) * at);
    const Owned<xcb_get_image_reply_t> image{
        xcb_get_image_reply(m_connection,
                            xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, left, 0,
                                          StripWidth, geometry->height, ~0U),
                            nullptr)};
    if (!image)
        return 0;
    const std::span pixels(reinterpret_cast<const quint32 *>(xcb_get_image_data(image.get())),
                           static_cast<size_t>(xcb_get_image_data_length(image.get())) / 4);
    QHash<quint32, int> colours;
    for (const quint32 pixel : pixels)
        ++colours[pixel];
    quint32 ground = 0;
    int most = 0;
    for (auto colour = colours.cbegin(); colour != colours.cend(); ++colour) {
        if (colour.value() > most) {
            most = colour.value();
            ground = colour.key();
        }
    }
    int lines = 0;
    bool wasInside = false;
    for (size_t row = 0; row + StripWidth <= pixels.size(); row += StripWidth) {
        int other = 0;
        for (const quint32 pixel : pixels.subspan(row, StripWidth))
            other += pixel != ground ? 1 : 0;
        const bool isInside = other > 2 && other < StripWidth; // a rule is not a line of text
        lines += isInside && !wasInside ? 1 : 0;
        wasInside = isInside;
    }
    return lines;
}

double timeOfStart(const QString &program, const QStringList &arguments,
                   const std::function<bool(XWindows &)> &wait,
                   const std::function<void(qint64)> &before)
{
    XWindows windows;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    const bool came = wait(windows);
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (came && before)
        before(process.processId());
    process.kill();
    process.waitForFinished();
    return came ? elapsed : -1;
}

} // namespace bench
