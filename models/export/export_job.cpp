// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/export_job.h"

#include "models/catalogue_words.h"
#include "models/export/export_words.h"

namespace counterfoil {

namespace {

constexpr qsizetype rowsReadAtOnce = 1'000;
constexpr qsizetype rowsOfAPortion = 5 * rowsReadAtOnce;

} // namespace

/// What the catalogue's thread works on, portion after portion.
struct ExportJob::Run
{
    ExportPlan plan;
    QList<qint64> rows;
    QString path;
    std::unique_ptr<TableWriter> writer;
    bool hasBegun = false;
    qsizetype at = 0;   ///< of the rows
    qint64 written = 0; ///< without those that are gone by now
};

/// How far a portion came.
struct ExportJob::Step
{
    enum class End { None, Finished, Cancelled };

    qint64 at = 0;
    qint64 written = 0;
    End end = End::None;
    std::optional<TableError> error = std::nullopt;
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
    m_catalogue.ask(
        Catalogue::Lane::Count,
        [find = m_plan.find, cancel = m_cancel](CatalogueFile &file) { return find(file, cancel); },
        this,
        [this](const StoreResult<QList<qint64>> &rows) {
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
    m_run->plan = m_plan;
    m_run->rows = m_rows;
    m_run->path = path;
    m_run->writer = makeTableWriter(format, path, zone);
    next();
}

void ExportJob::cancel()
{
    m_cancel->store(true);
}

void ExportJob::next()
{
    const auto work = [run = m_run, cancel = m_cancel](CatalogueFile &file) -> StoreResult<Step> {
        std::optional<TableError> error;
        const auto note = [&error](const TableResult<void> &result) {
            if (!result)
                error = result.error();
            return result.has_value();
        };
        if (!run->hasBegun)
            run->hasBegun = note(run->writer->begin(run->plan.columns));
        const qsizetype end = std::min(run->rows.size(), run->at + rowsOfAPortion);
        while (!error && !isCancelled(cancel) && run->at < end) {
            const qsizetype size = std::min(rowsReadAtOnce, end - run->at);
            const auto read = run->plan.read(file, run->rows.mid(run->at, size),
                                             [&](std::span<const TableValue> cells) {
                                                 ++run->written;
                                                 return note(run->writer->row(cells));
                                             });
            if (!read) {
                run->writer.reset();
                return tl::unexpected(read.error());
            }
            run->at += size;
        }
        Step step{run->at, run->written};
        if (isCancelled(cancel))
            step.end = Step::End::Cancelled;
        else if (!error && run->at == run->rows.size() && run->at == end &&
                 note(run->writer->finish()))
            step.end = Step::End::Finished;
        step.error = error;
        // Here, not in the UI's thread: removing a large file takes its time.
        if (error || step.end != Step::End::None)
            run->writer.reset();
        return step;
    };
    m_catalogue.ask(Catalogue::Lane::Count, work, this,
                    [this](const StoreResult<Step> &step) { take(step); });
}

void ExportJob::take(const StoreResult<Step> &step)
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
