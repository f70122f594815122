// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/clock.h"
#include "sandbox/data_file.h"
#include "sandbox/purse/credentials.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

#include <memory>

namespace sandbox {

/// The sandbox of all providers on 127.0.0.1, with everything behind it. Lives on one thread and
/// needs its event loop.
class Server : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        quint16 port = 0;
        /// "demo", "empty", or a number: that many random payments of Purse.
        QString seed = QStringLiteral("demo");
        /// Added to every answer of the API.
        std::chrono::milliseconds latency{0};
        /// Where state is kept between two runs; empty: nowhere.
        QString dataFile = {};
        /// Called on the server's thread.
        Clock clock = systemClock();
        purse::Credentials credentials = {};
    };

    static constexpr qint64 largestDataFile = DataFile::largest;

    explicit Server(Options options, QObject *parent = nullptr);
    ~Server() override;

    /// Loads the data file, if one is given, and listens; a seed is planted before the first
    /// answer. The error is a sentence.
    tl::expected<void, QString> listen();

    /// Both after listen().
    quint16 port() const;
    QUrl baseUrl() const;

    static bool isSeed(const QString &text);

private:
    struct Parts;
    Options m_options;
    std::unique_ptr<Parts> m_parts;
};

} // namespace sandbox
