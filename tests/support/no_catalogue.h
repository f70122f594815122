// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace counterfoil::testing {

/// A catalogue that keeps nothing: no file, no thread, and answers in the order of the questions.
/// For tests whose services need one that nobody looks into.
class NoCatalogue final : public Catalogue
{
public:
    [[nodiscard]] PaymentIndex &payments() override { return m_payments; }
    [[nodiscard]] OperationIndex &operations() override { return m_operations; }
    [[nodiscard]] SnapshotStore &snapshots() override { return m_snapshots; }
    [[nodiscard]] SessionStore &sessions() override { return m_sessions; }
    [[nodiscard]] LinkStore &links() override { return m_links; }
    [[nodiscard]] EventStore &events() override { return m_events; }
    [[nodiscard]] Retention &retention() override { return m_retention; }

    [[nodiscard]] QString location() const override { return {}; }
    [[nodiscard]] const std::optional<DatabaseError> &trouble() const override { return m_trouble; }
    [[nodiscard]] const std::optional<CatalogueRescue> &rescue() const override { return m_rescue; }
    [[nodiscard]] bool isNewer() const override { return false; }
    [[nodiscard]] const QDateTime &madeAt() const override { return m_madeAt; }

private:
    /// Converts to a call that brings an empty answer.
    struct Nothing
    {
        QObject *home;

        template <typename T>
        operator CatalogueCall<T>() const
        {
            return {[home = home](const CatalogueJob &job) {
                        QMetaObject::invokeMethod(home, job(), Qt::QueuedConnection);
                    },
                    [](const Cancel &) { return DatabaseResult<T>(); }};
        }
    };

    struct NoPaymentIndex final : PaymentIndex
    {
        Nothing nothing;

        explicit NoPaymentIndex(QObject *home)
            : nothing{home}
        {}
        CatalogueCall<qint64> keep(const QString &, const QList<SeenPayment> &,
                                   const PersonalDataPolicy &) override
        {
            return nothing;
        }
        CatalogueCall<FirstPayments> first(const SearchQuery &, const SearchOrder &, int,
                                           const PersonalDataPolicy &) override
        {
            return nothing;
        }
        CatalogueCall<QList<qint64>> search(const SearchQuery &, const SearchOrder &,
                                            const PersonalDataPolicy &) override
        {
            return nothing;
        }
        CatalogueCall<QList<CurrencyTotal>> totals(const QList<qint64> &) override
        {
            return nothing;
        }
        CatalogueCall<std::optional<PaymentRow>> find(const QString &, const PaymentId &) override
        {
            return nothing;
        }
        CatalogueCall<QList<bool>> areKnown(const QString &, const QList<PaymentId> &) override
        {
            return nothing;
        }
        CatalogueCall<CatalogueSize> size(const QStringList &) override { return nothing; }
        CatalogueCall<QList<ValueCount>> values(const QString &, SearchTerm::Field, const QString &,
                                                int) override
        {
            return nothing;
        }
        CatalogueCall<QList<PaymentRow>> read(const QList<qint64> &) override { return nothing; }
        CatalogueCall<QList<PaymentRow>> readMany(const QList<qint64> &) override
        {
            return nothing;
        }
    };

    struct NoOperationIndex final : OperationIndex
    {
        Nothing nothing;

        explicit NoOperationIndex(QObject *home)
            : nothing{home}
        {}
        CatalogueCall<QList<qint64>> search(const OperationFilter &, const OperationOrder &,
                                            const QDateTime &) override
        {
            return nothing;
        }
        CatalogueCall<OperationSummary> summary(const OperationFilter &, const QDateTime &) override
        {
            return nothing;
        }
        CatalogueCall<OwnOperations> own(const QString &, int) override { return nothing; }
        CatalogueCall<QList<OperationRow>> reviewedOf(const QString &, const PaymentId &) override
        {
            return nothing;
        }
        CatalogueCall<void> annotate(const QString &, const OperationAnnotation &) override
        {
            return nothing;
        }
        CatalogueCall<bool> keepDone(const QString &, const DoneOperation &,
                                     const OperationAnnotation &) override
        {
            return nothing;
        }
        CatalogueCall<QList<ReviewChange>> review(const QList<qint64> &, const Review &) override
        {
            return nothing;
        }
        CatalogueCall<QList<ReviewChange>> unreview(const QList<qint64> &) override
        {
            return nothing;
        }
        CatalogueCall<void> undo(const QList<ReviewChange> &) override { return nothing; }
        CatalogueCall<QList<OperationRow>> read(const QList<qint64> &) override { return nothing; }
        CatalogueCall<QList<OperationRow>> readMany(const QList<qint64> &) override
        {
            return nothing;
        }
    };

    struct NoSnapshotStore final : SnapshotStore
    {
        Nothing nothing;

        explicit NoSnapshotStore(QObject *home)
            : nothing{home}
        {}
        CatalogueCall<std::optional<Snapshot>> newest(const QString &, const PaymentId &) override
        {
            return nothing;
        }
        CatalogueCall<QList<KeptVersion>> versions(const QString &, const PaymentId &) override
        {
            return nothing;
        }
        CatalogueCall<std::optional<Snapshot>> at(const QString &, const PaymentId &,
                                                  qint64) override
        {
            return nothing;
        }
    };

    template <typename DocumentPtr>
    struct NoDocumentStore final : DocumentStore<DocumentPtr>
    {
        Nothing nothing;

        explicit NoDocumentStore(QObject *home)
            : nothing{home}
        {}
        CatalogueCall<void> keep(const QString &, const DocumentPtr &, const QDateTime &,
                                 const PersonalDataPolicy &) override
        {
            return nothing;
        }
        CatalogueCall<QList<Snapshot>> newest(const QString &, int) override { return nothing; }
    };

    struct NoEventStore final : EventStore
    {
        Nothing nothing;

        explicit NoEventStore(QObject *home)
            : nothing{home}
        {}
        CatalogueCall<QList<NoticeEvent>> read(const QList<qint64> &) override { return nothing; }
        CatalogueCall<QList<NoticeEvent>> readMany(const QList<qint64> &) override
        {
            return nothing;
        }
        CatalogueCall<QList<qint64>> search(const EventFilter &) override { return nothing; }
        CatalogueCall<QList<NoticeEvent>> ofPayment(const QString &, const PaymentId &,
                                                    int) override
        {
            return nothing;
        }
        CatalogueCall<QByteArray> body(qint64) override { return nothing; }
        CatalogueCall<void> keep(const QString &, const EventBatch &,
                                 const PersonalDataPolicy &) override
        {
            return nothing;
        }
    };

    struct NoRetention final : Retention
    {
        Nothing nothing;

        explicit NoRetention(QObject *home)
            : nothing{home}
        {}
        CatalogueCall<qint64> countOlder(const QString &, const QDateTime &) override
        {
            return nothing;
        }
        CatalogueCall<CatalogueStep> pruneStep(const QString &, const QDateTime &, qint64) override
        {
            return nothing;
        }
        CatalogueCall<CatalogueStep> reduceStep(const QString &, const PersonalDataPolicy &,
                                                const SnapshotReader &, qint64) override
        {
            return nothing;
        }
        CatalogueCall<CatalogueStep> reindexStep(const QString &, const SnapshotReader &) override
        {
            return nothing;
        }
        CatalogueCall<bool> tidyStep() override { return nothing; }
        CatalogueCall<void> removeAccount(const QString &) override { return nothing; }
        CatalogueCall<qint64> countCustomer(const CustomerSearch &) override { return nothing; }
        CatalogueCall<qint64> forgetCustomer(const CustomerSearch &) override { return nothing; }
    };

    NoPaymentIndex m_payments{this};
    NoOperationIndex m_operations{this};
    NoSnapshotStore m_snapshots{this};
    NoDocumentStore<SessionPtr> m_sessions{this};
    NoDocumentStore<PaymentLinkPtr> m_links{this};
    NoEventStore m_events{this};
    NoRetention m_retention{this};
    std::optional<DatabaseError> m_trouble;
    std::optional<CatalogueRescue> m_rescue;
    QDateTime m_madeAt;
};

} // namespace counterfoil::testing
