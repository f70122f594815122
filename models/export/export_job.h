// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "models/export/export_plan.h"

namespace counterfoil {

/// Writes a list of the catalogue to a file in portions: one is read on the catalogue's thread,
/// where counts get their turn between them, while another thread writes the one before. First
/// find() tells how many rows there are, then start() writes just these. A job that goes away,
/// fails or is cancelled leaves nothing behind.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    /// The catalogue outlives the job.
    ExportJob(Catalogue &catalogue, ExportPlan plan, QObject *parent = nullptr);
    ~ExportJob() override;

    /// Ends with found() or failed().
    void find();
    /// Once found() was told. Ends with finished(), cancelled() or failed().
    void start(TableFormat format, const QString &path, const QTimeZone &zone);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    [[nodiscard]] qint64 total() const { return m_rows.size(); }

signals:
    void found(qint64 total);
    /// All rows are written when `done` is `total`; the file may still be packed.
    void progressed(qint64 done, qint64 total);
    void finished(qint64 count, const QString &path);
    void cancelled();
    /// With a sentence.
    void failed(const QString &why);

private:
    struct Run;
    struct Step;
    /// A portion that was read.
    struct Waiting
    {
        ExportPlan::Portion rows;
        qsizetype size = 0; ///< rows that were asked for
    };

    [[nodiscard]] bool isOf(const Cancel &run) const { return m_run && m_cancel == run; }
    void read();
    void write();
    void take(const Step &step);
    void fail(const QString &why);
    void drop();

    Catalogue &m_catalogue;
    ExportPlan m_plan;
    QList<qint64> m_rows;
    Cancel m_cancel;            ///< a new one for each run: tells whose answer comes
    std::shared_ptr<Run> m_run; ///< also of the thread that writes
    qsizetype m_asked = 0;      ///< rows of the run that were read, or are being read
    bool m_isWriting = false;
    std::optional<Waiting> m_waiting; ///< for the one before it to be written
    QLocale m_locale;                 ///< of amounts inside of texts
};

} // namespace counterfoil
