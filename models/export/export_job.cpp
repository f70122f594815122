// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/export_job.h"

#include "core/net/aside.h"
#include "models/export/export_words.h"
#include "models/words/catalogue_error_words.h"

namespace counterfoil {

namespace {

constexpr qsizetype rowsOfAPortion = 2'000; // the last is written when nothing more is read

} // namespace

/// How far a portion came.
struct ExportJob::Step
{
    enum class End { None, Finished, Cancelled };

    qint64 at = 0;
    qint64 written = 0;
    End end = End::None;
    std::optional<TableError> error = std::nullopt;
};

/// What is written, portion after portion, each on a thread of the pool.
struct ExportJob::Run
{
    QList<TableColumn> columns;
    qsizetype total = 0;
    QString path;
    std::unique_ptr<TableWriter> writer;
    Cancel cancel;
    bool hasBegun = false;
    qsizetype at = 0;   ///< of the rows
    qint64 written = 0; ///< without those that are gone by now
    std::optional<TableError> error = std::nullopt;

    /// `size` rows were asked for.
    Step write(const ExportPlan::Portion &portion, qsizetype size)
    {
        portion([this](std::span<const TableValue> cells) { return writeRow(cells); });
        at += size;
        Step step{at, written};
        if (isCancelled(cancel))
            step.end = Step::End::Cancelled;
        else if (begin() && !error && at == total && note(writer->finish()))
            step.end = Step::End::Finished;
        step.error = error;
        if (error || step.end != Step::End::None)
            writer.reset();
        return step;
    }

private:
    bool begin()
    {
        if (!hasBegun && !error)
            hasBegun = note(writer->begin(columns));
        return hasBegun;
    }
    bool writeRow(std::span<const TableValue> cells)
    {
        if (isCancelled(cancel) || !begin())
            return false;
        ++written;
        return note(writer->row(cells));
    }
    bool note(const TableResult<void> &result)
    {
        if (!result)
            error = result.error();
        return result.has_value();
    }
};

ExportJob::ExportJob(Catalogue &catalogue, ExportPlan plan, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_plan(std::move(plan))
    , m_cancel(std::make_shared<std::atomic_bool>(false))
{}

ExportJob::~ExportJob()
{
    m_cancel->store(true);
    drop();
}

void ExportJob::find()
{
    m_plan.find(m_catalogue)
        .cancelledBy(m_cancel)
        .then(this, [this](const DatabaseResult<QList<qint64>> &rows) {
            if (!rows) {
                fail(catalogueSentence(rows.error()));
                return;
            }
            m_rows = *rows;
            emit found(m_rows.size());
        });
}

void ExportJob::start(TableFormat format, const QString &path, const QTimeZone &zone)
{
    if (m_run)
        return;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_run = std::make_shared<Run>();
    m_run->columns = m_plan.columns;
    m_run->total = m_rows.size();
    m_run->path = path;
    m_run->writer = makeTableWriter(format, path, zone);
    m_run->cancel = m_cancel;
    m_locale = format == TableFormat::Csv ? QLocale::c() : QLocale();
    m_asked = 0;
    m_isWriting = false;
    m_waiting.reset();
    read();
}

void ExportJob::cancel()
{
    m_cancel->store(true);
}

void ExportJob::read()
{
    const QList<qint64> rows = m_rows.mid(m_asked, rowsOfAPortion);
    m_asked += rows.size();
    m_plan.read(m_catalogue, rows, m_locale)
        .then(this, [this, cancel = m_cancel,
                     size = rows.size()](const DatabaseResult<ExportPlan::Portion> &portion) {
            if (!isOf(cancel))
                return;
            if (!portion) {
                fail(catalogueSentence(portion.error()));
                return;
            }
            m_waiting = Waiting{*portion, size};
            write();
        });
}

void ExportJob::write()
{
    if (m_isWriting || !m_waiting)
        return;
    m_isWriting = true;
    aside(
        [run = m_run, portion = *std::exchange(m_waiting, std::nullopt)] {
            return run->write(portion.rows, portion.size);
        },
        this,
        [this, cancel = m_cancel](const Step &step) {
            if (!isOf(cancel))
                return;
            m_isWriting = false;
            take(step);
        });
    if (m_asked < m_rows.size())
        read();
}

void ExportJob::take(const Step &step)
{
    if (step.error) {
        fail(exportSentence(*step.error));
        return;
    }
    switch (step.end) {
    case Step::End::None:
        emit progressed(step.at, m_rows.size());
        write();
        return;
    case Step::End::Cancelled:
        drop();
        emit cancelled();
        return;
    case Step::End::Finished:
        const QString path = m_run->path;
        drop();
        emit progressed(step.at, m_rows.size());
        emit finished(step.written, path);
        return;
    }
}

void ExportJob::fail(const QString &why)
{
    drop();
    emit failed(why);
}

/// Not in this thread: removing a large file that was begun takes its time.
void ExportJob::drop()
{
    if (m_run)
        static_cast<void>(
            startAside([run = std::exchange(m_run, nullptr)]() mutable { run.reset(); }));
}

} // namespace counterfoil
