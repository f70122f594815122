// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/control/request_log.h"

#include <QFile>
#include <QSet>

#include <memory>

namespace sandbox {

/// Writes every exchange as a line of JSON into the directory named by the environment variable
/// COUNTERFOIL_RECORD_EXCHANGES, for the contract test. Without the variable it does nothing.
/// Neither tokens nor secrets are written.
class Recorder
{
public:
    Recorder();

    void add(const Exchange &exchange);

private:
    bool isRepeatedLargeBody(const Exchange &exchange);

    std::unique_ptr<QFile> m_file;
    QSet<QByteArray> m_largeBodies;
};

} // namespace sandbox
