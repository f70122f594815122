// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/sqlite/catalogue_file.h"
#include "core/catalogue/sqlite/sqlite_document_store.h"
#include "core/catalogue/sqlite/sqlite_event_store.h"
#include "core/catalogue/sqlite/sqlite_operation_index.h"
#include "core/catalogue/sqlite/sqlite_payment_index.h"
#include "core/catalogue/sqlite/sqlite_retention.h"
#include "core/catalogue/sqlite/sqlite_snapshot_store.h"

#include <QMutex>
#include <QThread>

#include <array>

namespace counterfoil {

/// The catalogue in an SQLite file. Each lane is a thread that does one thing after the other on a
/// connection of its own, so that a key press (Find) waits neither for a count nor for an import.
class SqliteCatalogue final : public Catalogue
{
    Q_OBJECT

public:
    enum class Lane {
        Write, ///< everything that changes the file
        Find,  ///< what a person waits for: milliseconds
        Count, ///< counts, sums, whole results: may take long
    };

    explicit SqliteCatalogue(QString path, QObject *parent = nullptr);
    ~SqliteCatalogue() override;

    [[nodiscard]] PaymentIndex &payments() override { return m_payments; }
    [[nodiscard]] OperationIndex &operations() override { return m_operations; }
    [[nodiscard]] SnapshotStore &snapshots() override { return m_snapshots; }
    [[nodiscard]] SessionStore &sessions() override { return m_sessions; }
    [[nodiscard]] LinkStore &links() override { return m_links; }
    [[nodiscard]] EventStore &events() override { return m_events; }
    [[nodiscard]] Retention &retention() override { return m_retention; }

    [[nodiscard]] QString location() const override { return m_path; }
    /// Where the file is, with what belongs to it.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] const std::optional<DatabaseError> &trouble() const override;
    [[nodiscard]] const std::optional<CatalogueRescue> &rescue() const override { return m_rescue; }
    [[nodiscard]] bool isNewer() const override { return m_isNewer; }
    [[nodiscard]] const QDateTime &madeAt() const override { return m_madeAt; }

    /// A call that runs `work(CatalogueFile &, const Cancel &)`, which gives a DatabaseResult.
    template <typename Work>
    auto call(Lane lane, Work work)
    {
        using Result = std::invoke_result_t<Work &, CatalogueFile &, const Cancel &>;
        return CatalogueCall<typename Result::value_type>(
            [this, lane](CatalogueJob job) { run(lane, std::move(job)); },
            [this, lane, work = std::move(work)](const Cancel &cancel) mutable {
                const auto opened = file(lane);
                Result result =
                    opened ? work(**opened, cancel) : Result(tl::unexpected(opened.error()));
                report(lane, result ? std::nullopt : std::optional(result.error()));
                return result;
            });
    }

private:
    [[nodiscard]] QObject *worker(Lane lane) { return m_lanes[static_cast<size_t>(lane)].worker; }
    void run(Lane lane, CatalogueJob job);
    // On the lane's thread:
    DatabaseResult<CatalogueFile *> file(Lane lane);
    void report(Lane lane, const std::optional<DatabaseError> &error);

    struct WorkLane
    {
        QThread thread;
        QObject *worker = nullptr;
        std::unique_ptr<CatalogueFile> file; ///< the thread's
    };

    QString m_path;
    SqlitePaymentIndex m_payments{*this};
    SqliteOperationIndex m_operations{*this};
    SqliteSnapshotStore m_snapshots{*this};
    SqliteDocumentStore<SqliteCatalogue, SessionPtr, DocumentTable::Session> m_sessions{*this};
    SqliteDocumentStore<SqliteCatalogue, PaymentLinkPtr, DocumentTable::PaymentLink> m_links{*this};
    SqliteEventStore m_events{*this};
    SqliteRetention m_retention{*this};
    std::array<WorkLane, 3> m_lanes;
    QMutex m_opening;
    bool m_isMade = false;                                  ///< guarded by m_opening
    std::array<std::optional<DatabaseError>, 3> m_troubles; ///< by lane
    std::optional<CatalogueRescue> m_rescue;
    QDateTime m_madeAt;
    bool m_isNewer = false;
};

} // namespace counterfoil
