// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/catalogue_fill.h"

#include "core/catalogue/sqlite/sqlite_catalogue.h"

#include <QFileInfo>
#include <QThreadPool>

#include <cstdio>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int BatchSize = 20'000;

} // namespace

CatalogueFill::CatalogueFill(int payments, QObject *parent)
    : Part(parent)
    , m_payments(payments)
{}

QString CatalogueFill::account()
{
    return u"sandbox:"_s + QLatin1StringView(Sandbox);
}

void CatalogueFill::begin()
{
    m_catalogue = std::make_unique<SqliteCatalogue>(path());
    m_stalls.reset();
    m_timer.start();
    makeNext();
}

void CatalogueFill::makeNext()
{
    const int end = std::min(m_made + BatchSize, m_payments);
    QThreadPool::globalInstance()->start([this, first = std::exchange(m_made, end), end] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Batch batch;
        batch.reserve(end - first);
        for (int number = first; number < end; ++number)
            batch.append({m_generator.payment(static_cast<quint64>(number)), now});
        QMetaObject::invokeMethod(
            this,
            [this, batch] {
                m_next = batch;
                write();
            },
            Qt::QueuedConnection);
    });
}

void CatalogueFill::write()
{
    if (m_isWriting || m_next.isEmpty())
        return;
    m_isWriting = true;
    m_catalogue->payments()
        .keep(account(), std::exchange(m_next, {}), {})
        .then(this, [this](const DatabaseResult<qint64> &written) { took(written); });
    if (m_made < m_payments)
        makeNext();
}

void CatalogueFill::took(const DatabaseResult<qint64> &written)
{
    m_isWriting = false;
    m_written += written.value_or(0);
    if (written && m_written < m_payments) {
        write();
        return;
    }
    if (!written)
        std::fprintf(stderr, "The catalogue cannot be filled: %s\n",
                     qUtf8Printable(written.error().detail));
    m_seconds = static_cast<double>(m_timer.nsecsElapsed()) / 1e9;
    m_catalogue.reset();
    emit finished();
}

QList<Row> CatalogueFill::rows() const
{
    return {{u"import of %1 payments"_s.arg(m_payments), static_cast<double>(m_written) / m_seconds,
             u"rows/s"_s, 20'000, Row::Limit::AtLeast},
            {u"longest stall meanwhile"_s, m_stalls.longest().wall, u"ms"_s, 16},
            {u"size of the catalogue"_s,
             static_cast<double>(QFileInfo(path()).size()) / (1024 * 1024), u"MiB"_s, 0}};
}

} // namespace bench
