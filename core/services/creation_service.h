// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/operation_service.h"

namespace counterfoil {

/// Why what a person named is not what was to be created.
struct NotTheOne
{
    enum class Kind {
        NotRead,        ///< it could not be read: see `error`
        OtherAmount,    ///< it has another amount or currency
        OtherReference, ///< it has the reference of another order
        TooLate,        ///< the entry has an end, or another process works on it
    };
    Kind kind = Kind::NotRead;
    std::optional<ApiError> error = std::nullopt;
};

/// Creates payments and client sessions, kept in the journal like operations: what is sent is
/// recorded first, and sent once. No provider's documents promise that a creation that comes twice
/// is done once, so nothing is sent again by itself: after a lost answer the entry is Unknown with
/// Hold::NoPromise, and a person says what became of it, by exists() or by
/// OperationService::cancel(). Progress comes by OperationService::entryChanged() as well. Lives in
/// the UI's thread.
class CreationService : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the service.
    CreationService(PaymentGateway &gateway, OperationService &operations,
                    QObject *parent = nullptr);

    [[nodiscard]] bool isOffered(CreationKind kind) const;
    /// What a form of payments with a page for the payer offers; none where the provider has none.
    [[nodiscard]] std::optional<PayPageRules> payPage() const;
    /// Exactly the bytes that submit() would send now, to show them.
    [[nodiscard]] tl::expected<PreparedOperation, NotOffered>
    preview(const CreationRequest &request) const;

    /// Has it recorded, then sent, at once or after the account's cooling-off. The key is the
    /// entry's. Refused with AlreadyRunning or Duplicate where one just like it (kind, amount,
    /// reference) has no outcome yet, or is recent; `annotation.repeats` lets the latter pass.
    /// Ends with settled(), or refused() where the journal did not take it: nothing was sent then.
    /// Any other end is the entry's.
    tl::expected<IdempotencyKey, SubmitRefusal> submit(const CreationRequest &request,
                                                       const SubmitAnnotation &annotation = {});
    /// A person says that what an entry without an outcome was to create exists, under that id: it
    /// is read, and where amount and reference agree, the entry is settled with it. Ends with
    /// settled() or notTheOne().
    void exists(const IdempotencyKey &key, const QString &id);

signals:
    /// It was created: by the answer, or as a person said.
    void settled(const counterfoil::IdempotencyKey &key, const counterfoil::Created &created);
    /// The journal did not take it: nothing was sent.
    void refused(const counterfoil::IdempotencyKey &key, const counterfoil::SubmitRefusal &why);
    void notTheOne(const counterfoil::IdempotencyKey &key, const counterfoil::NotTheOne &why);

private:
    void found(const IdempotencyKey &key, const Created &found);

    PaymentGateway &m_gateway;
    OperationService &m_operations;
};

} // namespace counterfoil

Q_DECLARE_METATYPE(counterfoil::NotTheOne)
