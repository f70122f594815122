// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/import_desk.h"

#include "core/net/aside.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qsizetype checkedAtOnce = 500;

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

} // namespace

ImportDesk::ImportDesk(const QString &folder, QString profile, PaymentGateway &gateway,
                       Catalogue &catalogue, Clock &clock, Policy policy, ImportPace pace,
                       QObject *parent)
    : QObject(parent)
    , m_path(folder + "/import-"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(profile)) +
             ".json"_L1)
    , m_profile(std::move(profile))
    , m_gateway(gateway)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_policy(std::move(policy))
    , m_pace(pace)
{
    connect(&m_gateway, &PaymentGateway::reachabilityChanged, this, [this](bool isReachable) {
        if (isReachable && m_state == State::Paused && m_pause == ImportPause::Offline)
            resume();
    });
}

ImportDesk::~ImportDesk()
{
    cancelCalls();
}

void ImportDesk::cancelCalls()
{
    for (const auto &call : std::as_const(m_calls)) {
        if (call)
            call->cancel();
    }
    m_calls.clear();
}

void ImportDesk::load()
{
    if (m_state != State::None)
        return;
    aside([path = m_path] { return loadImport(path); }, this,
          [this](const std::optional<ImportRecord> &record) {
              if (!record || m_state != State::None)
                  return;
              m_pause = ImportPause::Restart;
              take(*record, State::Paused);
              if (m_counts.waiting == 0) {
                  m_state = State::Ended;
                  emit changed();
              }
          });
}

bool ImportDesk::start(const QString &source, const QList<PaymentId> &ids)
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

void ImportDesk::take(ImportRecord record, State state)
{
    ++m_listNumber;
    cancelCalls();
    m_toKeep.clear();
    m_isChecking = false;
    m_isKeeping = false;
    m_log.close();
    m_record = std::move(record);
    m_state = state;
    m_counts = {};
    m_counts.total = m_record.rows.size();
    m_toCheck.clear();
    m_toFetch.clear();
    m_tried.clear();
    for (qsizetype row = 0; row < m_record.rows.size(); ++row) {
        ++countOf(m_record.rows[row].outcome);
        if (m_record.rows[row].outcome == ImportOutcome::Waiting)
            m_toCheck.enqueue(row);
    }
    emit recordReplaced();
    emit changed();
}

void ImportDesk::prepare()
{
    aside([path = m_path, record = m_record] { return saveImport(path, record); }, this,
          [this, list = m_listNumber](const tl::expected<void, QString> &saved) {
              if (list != m_listNumber)
                  return;
              const auto opened = saved ? m_log.open(m_path) : saved;
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

void ImportDesk::pause()
{
    if (m_state == State::Running)
        rest(ImportPause::Person);
}

void ImportDesk::resume()
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

void ImportDesk::retryFailed()
{
    if (m_state != State::Ended)
        return;
    ImportRecord record = m_record;
    for (ImportRow &row : record.rows) {
        if (row.outcome == ImportOutcome::Failed || row.outcome == ImportOutcome::NotFound)
            row = {row.id};
    }
    take(std::move(record), State::Preparing);
    prepare();
}

void ImportDesk::discard()
{
    if (m_state != State::Paused && m_state != State::Ended)
        return;
    ++m_pauseNumber;
    take({}, State::None);
    QFile::remove(m_path);
}

void ImportDesk::advance()
{
    if (m_state != State::Running)
        return;
    if (m_toFetch.size() < m_pace.atOnce && !m_isChecking && !m_toCheck.isEmpty())
        checkNext();
    if (!m_isResting && !m_toFetch.isEmpty() && m_calls.size() < m_pace.atOnce) {
        m_isResting = true;
        m_clock.after(m_pace.gap, this, [this] {
            m_isResting = false;
            advance();
        });
        fetch(m_toFetch.dequeue());
    }
    endWhenDone();
}

void ImportDesk::checkNext()
{
    m_isChecking = true;
    QList<qsizetype> rows;
    QList<PaymentId> ids;
    while (!m_toCheck.isEmpty() && rows.size() < checkedAtOnce) {
        rows.append(m_toCheck.dequeue());
        ids.append(m_record.rows[rows.last()].id);
    }
    m_catalogue.payments()
        .areKnown(m_profile, ids)
        .then(this, [this, rows, list = m_listNumber](const StoreResult<QList<bool>> &known) {
            if (list != m_listNumber)
                return;
            m_isChecking = false;
            if (!known) {
                m_toCheck += rows;
                m_storeError = known.error();
                rest(ImportPause::Catalogue);
                return;
            }
            for (qsizetype i = 0; i < rows.size(); ++i) {
                if ((*known)[i])
                    settle(rows[i], ImportOutcome::Known);
                else
                    m_toFetch.enqueue(rows[i]);
            }
            emit changed();
            advance();
        });
}

void ImportDesk::fetch(qsizetype row)
{
    Call<PaymentPtr> &call = m_gateway.payment(m_record.rows[row].id, Freshness::AsKnown);
    m_calls.insert(row, &call);
    call.then(this,
              [this, row, list = m_listNumber](const tl::expected<PaymentPtr, ApiError> &answer) {
                  if (list != m_listNumber)
                      return;
                  m_calls.remove(row);
                  takeAnswer(row, answer);
                  emit changed();
                  advance();
              });
}

void ImportDesk::takeAnswer(qsizetype row, const tl::expected<PaymentPtr, ApiError> &answer)
{
    if (answer) {
        m_toKeep.append({row, {*answer, m_clock.now()}});
        keepNext();
        return;
    }
    const ApiError &error = answer.error();
    if (error.httpStatus == 404 && error.isFromProvider) {
        settle(row, ImportOutcome::NotFound);
        return;
    }
    const auto reason = pauseFor(error);
    // A payment that the provider fails on again and again is not to hold up the others.
    if (!reason || (*reason == ImportPause::Provider && m_tried.contains(row))) {
        settle(row, ImportOutcome::Failed, error);
        return;
    }
    if (*reason == ImportPause::Provider)
        m_tried.insert(row);
    m_toFetch.enqueue(row);
    if (m_state != State::Running)
        return;
    m_apiError = error;
    rest(*reason);
}

void ImportDesk::keepNext()
{
    if (m_isKeeping || m_toKeep.isEmpty())
        return;
    m_isKeeping = true;
    const QList<Fetched> batch = std::exchange(m_toKeep, {});
    QList<SeenPayment> seen;
    for (const Fetched &fetched : batch)
        seen.append(fetched.seen);
    m_catalogue.payments()
        .keep(m_profile, seen, m_policy())
        .then(this, [this, batch, list = m_listNumber](const StoreResult<qint64> &kept) {
            if (list != m_listNumber)
                return;
            m_isKeeping = false;
            if (kept) {
                for (const Fetched &fetched : batch)
                    settle(fetched.row, ImportOutcome::Fetched);
                m_catalogue.tellChanged(m_profile);
            } else {
                for (const Fetched &fetched : batch)
                    m_toFetch.enqueue(fetched.row);
                m_storeError = kept.error();
                rest(ImportPause::Catalogue);
            }
            emit changed();
            keepNext();
            advance();
        });
}

void ImportDesk::settle(qsizetype row, ImportOutcome outcome, const std::optional<ApiError> &error)
{
    ImportRow &settled = m_record.rows[row];
    --countOf(settled.outcome);
    settled.outcome = outcome;
    settled.error = error;
    ++countOf(outcome);
    if (const auto logged = m_log.append(row, settled); !logged && m_state == State::Running) {
        // It is known in this run; the file is written whole when the import goes on.
        m_recordError = logged.error();
        rest(ImportPause::Record);
    }
    emit rowChanged(row);
}

void ImportDesk::rest(ImportPause reason)
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

void ImportDesk::endWhenDone()
{
    if (m_counts.waiting > 0 || !m_calls.isEmpty() || m_isKeeping || m_isChecking)
        return;
    m_state = State::Ended;
    m_log.close();
    emit changed();
}

qint64 &ImportDesk::countOf(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Waiting:
        return m_counts.waiting;
    case ImportOutcome::Fetched:
        return m_counts.fetched;
    case ImportOutcome::Known:
        return m_counts.known;
    case ImportOutcome::NotFound:
        return m_counts.notFound;
    case ImportOutcome::Failed:
        return m_counts.failed;
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
