// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/report.h"

#include <QObject>

namespace bench {

/// A part of the benchmark that works in the event loop: begin() once, then finished(), then
/// rows().
class Part : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void begin() = 0;
    [[nodiscard]] virtual QList<Row> rows() const = 0;

signals:
    void finished();
};

} // namespace bench
