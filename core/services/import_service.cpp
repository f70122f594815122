// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_service.h"

#include "core/net/aside.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

std::optional<ImportPause> pauseFor(const ApiError &error)
{
    if (error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout)
        return ImportPause::Offline;
    if (error.httpStatus == 429)
        return ImportPause::TooManyRequests;
    if (error.httpStatus == 401 || error.httpStatus == 403 ||
        (error.isAboutToken && error.httpStatus < 500))
        return ImportPause::Access;
    if (error.httpStatus >= 500)
        return ImportPause::Provider;
    return std::nullopt;
}

QString importFileOf(const DataFolder &folder, const QString &account)
{
    return folder.path + "/import-"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(account)) +
           ".json"_L1;
}

} // namespace

ImportService::ImportService(const DataFolder &folder, QString account, PaymentGateway &gateway,
                             Catalogue &catalogue, Clock &clock, Policy policy, ImportPace pace,
                             QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_gateway(gateway)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_policy(std::move(policy))
    , m_pace(pace)
    , m_run(importFileOf(folder, m_account))
    , m_queue(pace.atOnce)
{
    connect(&m_gateway, &PaymentGateway::reachabilityChanged, this, [this](bool isReachable) {
        if (isReachable && m_state == State::Paused && m_pause == ImportPause::Offline)
            resume();
    });
}

void ImportService::load()
{
    if (m_state != State::None)
        return;
    aside([path = m_run.path()] { return loadImport(path); }, this,
          [this](const std::optional<ImportRecord> &record) {
              if (!record || m_state != State::None)
                  return;
              m_pause = ImportPause::Restart;
              take(*record, State::Paused);
              if (counts().waiting == 0) {
                  m_state = State::Ended;
                  emit changed();
              }
          });
}

bool ImportService::start(const QString &source, const QList<PaymentId> &ids)
{
    if (ids.isEmpty() || ids.size() > MostIds || m_state == State::Preparing ||
        m_state == State::Running || m_state == State::Paused)
        return false;
    ImportRecord record{source, m_clock.now(), {}};
    record.rows.reserve(ids.size());
    for (const PaymentId &id : ids)
        record.rows.append({id});
    take(std::move(record), State::Preparing);
    prepare();
    return true;
}

void ImportService::take(ImportRecord record, State state)
{
    ++m_listNumber;
    m_toKeep.clear();
    m_isKeeping = false;
    m_run.take(std::move(record));
    m_queue.fill(m_run.waiting());
    m_state = state;
    emit recordReplaced();
    emit changed();
}

void ImportService::prepare()
{
    aside([path = m_run.path(), record = record()] { return saveImport(path, record); }, this,
          [this, list = m_listNumber](const tl::expected<void, QString> &saved) {
              if (list != m_listNumber)
                  return;
              const auto opened = saved ? m_run.open() : saved;
              if (!opened) {
                  m_recordError = opened.error();
                  rest(ImportPause::Record);
                  return;
              }
              m_state = State::Running;
              emit changed();
              advance();
          });
}

void ImportService::pause()
{
    if (m_state == State::Running)
        rest(ImportPause::Person);
}

void ImportService::resume()
{
    if (m_state != State::Paused)
        return;
    m_apiError.reset();
    m_storeError.reset();
    m_resumesAt = {};
    m_state = State::Preparing;
    emit changed();
    // The file as it is now: also when it could not be written before.
    prepare();
}

void ImportService::retryFailed()
{
    if (m_state != State::Ended)
        return;
    take(m_run.again(), State::Preparing);
    prepare();
}

void ImportService::discard()
{
    if (m_state != State::Paused && m_state != State::Ended)
        return;
    ++m_pauseNumber;
    take({}, State::None);
    m_run.removeFile();
}

void ImportService::advance()
{
    if (m_state != State::Running)
        return;
    checkNext();
    if (const auto row = m_queue.takeNext()) {
        m_clock.after(m_pace.gap, this, [this] {
            m_queue.endGap();
            advance();
        });
        fetch(*row);
    }
    endWhenDone();
}

void ImportService::checkNext()
{
    const QList<qsizetype> rows = m_queue.takeUnchecked();
    if (rows.isEmpty())
        return;
    QList<PaymentId> ids;
    ids.reserve(rows.size());
    for (const qsizetype row : rows)
        ids.append(record().rows[row].id);
    m_catalogue.payments()
        .areKnown(m_account, ids)
        .then(this, [this, rows, list = m_listNumber](const DatabaseResult<QList<bool>> &known) {
            if (list != m_listNumber)
                return;
            if (!known) {
                m_queue.putBack(rows);
                m_storeError = known.error();
                rest(ImportPause::Catalogue);
                return;
            }
            m_queue.endCheck();
            for (qsizetype i = 0; i < rows.size(); ++i) {
                if ((*known)[i])
                    settle(rows[i], ImportOutcome::Known);
                else
                    m_queue.append(rows[i]);
            }
            emit changed();
            advance();
        });
}

void ImportService::fetch(qsizetype row)
{
    Call<PaymentPtr> &call = m_gateway.payment(record().rows[row].id, Freshness::AsKnown);
    m_queue.begin(row, call);
    call.then(this,
              [this, row, list = m_listNumber](const tl::expected<PaymentPtr, ApiError> &answer) {
                  if (list != m_listNumber)
                      return;
                  m_queue.end(row);
                  takeAnswer(row, answer);
                  emit changed();
                  advance();
              });
}

void ImportService::takeAnswer(qsizetype row, const tl::expected<PaymentPtr, ApiError> &answer)
{
    if (answer) {
        m_toKeep.append({row, {*answer, m_clock.now()}});
        keepNext();
        return;
    }
    const ApiError &error = answer.error();
    if (isNotFound(error)) {
        settle(row, ImportOutcome::NotFound);
        return;
    }
    const auto reason = pauseFor(error);
    // A payment that the provider fails on again and again is not to hold up the others.
    if (!reason || (*reason == ImportPause::Provider && !m_queue.mayTryAgain(row))) {
        settle(row, ImportOutcome::Failed, error);
        return;
    }
    m_queue.append(row);
    if (m_state != State::Running)
        return;
    m_apiError = error;
    rest(*reason);
}

void ImportService::keepNext()
{
    if (m_isKeeping || m_toKeep.isEmpty())
        return;
    m_isKeeping = true;
    const QList<Fetched> batch = std::exchange(m_toKeep, {});
    QList<SeenPayment> seen;
    for (const Fetched &fetched : batch)
        seen.append(fetched.seen);
    m_catalogue.payments()
        .keep(m_account, seen, m_policy())
        .then(this, [this, batch, list = m_listNumber](const DatabaseResult<qint64> &kept) {
            if (list != m_listNumber)
                return;
            m_isKeeping = false;
            if (kept) {
                for (const Fetched &fetched : batch)
                    settle(fetched.row, ImportOutcome::Fetched);
                m_catalogue.tellChanged(m_account);
            } else {
                for (const Fetched &fetched : batch)
                    m_queue.append(fetched.row);
                m_storeError = kept.error();
                rest(ImportPause::Catalogue);
            }
            emit changed();
            keepNext();
            advance();
        });
}

void ImportService::settle(qsizetype row, ImportOutcome outcome,
                           const std::optional<ApiError> &error)
{
    if (const auto noted = m_run.settle(row, outcome, error); !noted && m_state == State::Running) {
        // It is known in this run; the file is written whole when the import goes on.
        m_recordError = noted.error();
        rest(ImportPause::Record);
    }
    emit rowChanged(row);
}

void ImportService::rest(ImportPause reason)
{
    m_state = State::Paused;
    m_pause = reason;
    m_resumesAt = {};
    const int number = ++m_pauseNumber;
    if (reason == ImportPause::TooManyRequests) {
        const auto wait = m_apiError && m_apiError->retryAfter
                              ? std::chrono::milliseconds(*m_apiError->retryAfter)
                              : m_pace.wait;
        m_resumesAt = m_clock.now().addMSecs(wait.count());
        m_clock.after(wait, this, [this, number] {
            if (number == m_pauseNumber)
                resume();
        });
    }
    emit changed();
}

void ImportService::endWhenDone()
{
    if (counts().waiting > 0 || !m_queue.isIdle() || m_isKeeping)
        return;
    m_state = State::Ended;
    m_run.close();
    emit changed();
}

} // namespace counterfoil
