// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/export_job.h"

#include "models/export/export_words.h"
#include "models/words/catalogue_error_words.h"

namespace counterfoil {

namespace {

constexpr qsizetype rowsOfAPortion = 5'000;

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

/// What the catalogue's thread works on, portion after portion.
struct ExportJob::Run
{
    QList<TableColumn> columns;
    QList<qint64> rows;
    QString path;
    std::unique_ptr<TableWriter> writer;
    QLocale locale; ///< of amounts inside of texts
    Cancel cancel;
    bool hasBegun = false;
    qsizetype at = 0;   ///< of the rows
    qint64 written = 0; ///< without those that are gone by now
    std::optional<TableError> error = std::nullopt;

    bool begin()
    {
        if (!hasBegun && !error)
            hasBegun = note(writer->begin(columns));
        return hasBegun;
    }
    bool write(std::span<const TableValue> cells)
    {
        if (isCancelled(cancel) || !begin())
            return false;
        ++written;
        return note(writer->row(cells));
    }
    /// Ends a portion of which all was read.
    Step end(qsizetype size)
    {
        at += size;
        Step step{at, written};
        if (isCancelled(cancel))
            step.end = Step::End::Cancelled;
        else if (begin() && !error && at == rows.size() && note(writer->finish()))
            step.end = Step::End::Finished;
        step.error = error;
        if (error || step.end != Step::End::None)
            writer.reset();
        return step;
    }

private:
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
    m_run->rows = m_rows;
    m_run->path = path;
    m_run->writer = makeTableWriter(format, path, zone);
    m_run->locale = format == TableFormat::Csv ? QLocale::c() : QLocale();
    m_run->cancel = m_cancel;
    next();
}

void ExportJob::cancel()
{
    m_cancel->store(true);
}

void ExportJob::next()
{
    const QList<qint64> rows = m_run->rows.mid(m_run->at, rowsOfAPortion);
    m_plan
        .read(m_catalogue, rows, m_run->locale,
              [run = m_run](std::span<const TableValue> cells) { return run->write(cells); })
        .transform([run = m_run, size = rows.size()](
                       const DatabaseResult<qint64> &read) -> DatabaseResult<Step> {
            // Here, not in the UI's thread: removing a large file takes its time.
            if (!read)
                run->writer.reset();
            return read.map([&](qint64) { return run->end(size); });
        })
        .then(this, [this](const DatabaseResult<Step> &step) { take(step); });
}

void ExportJob::take(const DatabaseResult<Step> &step)
{
    if (!step) {
        fail(catalogueSentence(step.error()));
        return;
    }
    if (step->error) {
        fail(exportSentence(*step->error));
        return;
    }
    switch (step->end) {
    case Step::End::None:
        emit progressed(step->at, m_rows.size());
        next();
        return;
    case Step::End::Cancelled:
        m_run.reset();
        emit cancelled();
        return;
    case Step::End::Finished:
        const QString path = std::exchange(m_run, nullptr)->path;
        emit progressed(step->at, m_rows.size());
        emit finished(step->written, path);
        return;
    }
}

void ExportJob::fail(const QString &why)
{
    m_run.reset();
    emit failed(why);
}

} // namespace counterfoil
