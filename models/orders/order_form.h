// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/draft_lines_model.h"
#include "models/orders/order_check.h"
#include "models/orders/split_candidates_model.h"

#include <QSet>

namespace counterfoil {

struct ApiError;

/// A session or a payment that is to be created, while it is put together. Holds what was put in;
/// what is wrong with it is order_check.h's. Knows nothing of widgets or the network.
class OrderForm : public QObject
{
    Q_OBJECT

public:
    /// The words are the provider's.
    OrderForm(CreationKind kind, RequestTexts words, QObject *parent = nullptr);

    [[nodiscard]] CreationKind kind() const { return m_kind; }
    [[nodiscard]] const RequestTexts &words() const { return m_words; }

    void setText(OrderText which, const QString &text);
    void setCurrency(const QString &code);
    void setAmountSource(AmountSource source);
    void setTaxIn(TaxIn tax);
    void setCaptureMode(CaptureMode mode);
    void setIntegrationMode(IntegrationMode mode);
    /// A session for future usage asks for a challenge, unless one was chosen already.
    void setFutureUsage(bool allowed);
    void setChallenge(ChallengeIndicator challenge);
    void setAdditionalData(const FreeJson &json);
    void setDiscounts(const std::vector<DraftDiscount> &discounts);
    [[nodiscard]] DraftLinesModel &lines() { return m_lines; }
    [[nodiscard]] SplitCandidatesModel &split() { return m_split; }

    /// What was put in, but for lines() and split(): costs nothing on a key press.
    [[nodiscard]] const OrderDraft &typed() const { return m_typed; }
    /// Everything that was put in.
    [[nodiscard]] OrderDraft draft() const;
    /// Replaces everything; the fields that are empty count as not touched.
    void setDraft(const OrderDraft &draft);
    /// As in the beginning, but for the currency.
    void clear();
    /// Nobody put in anything yet, or it was all taken away again.
    [[nodiscard]] bool isEmpty() const;

    [[nodiscard]] const OrderCheck &check() const { return m_check; }
    /// What to show beside the fields: without what is only missing from fields that nobody
    /// touched, and with what the provider refused.
    [[nodiscard]] OrderErrors shownErrors() const;
    /// From now on what is missing is shown, too.
    void showMissing();
    [[nodiscard]] bool canSubmit() const { return m_check.errors.isEmpty() && m_check.amount; }
    [[nodiscard]] CreationRequest request() const;

    /// Puts the provider's complaints beside the fields that they point to.
    void refuse(const ApiError &error);
    /// Those that point to no field of the form.
    [[nodiscard]] const QStringList &otherRefusals() const { return m_otherRefusals; }

    /// Whether inputs may change: not while it is being sent.
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    void setLocked(bool locked);

signals:
    void changed();
    /// Everything was replaced; changed() follows.
    void replaced();

private:
    void update();
    void touch(OrderText which);

    CreationKind m_kind;
    RequestTexts m_words;
    OrderDraft m_typed; ///< without what the two lists hold
    DraftLinesModel m_lines;
    SplitCandidatesModel m_split;
    QSet<OrderText> m_touched;
    bool m_isMissingShown = false;
    bool m_isLocked = false;
    bool m_isReplacing = false;
    OrderTexts m_refusals;
    QStringList m_otherRefusals;
    OrderCheck m_check;
};

/// What a provider's text gives, as a draft; either kind.
[[nodiscard]] tl::expected<OrderDraft, ApiError>
readDraft(CreationKind kind, const RequestTexts &words, const QByteArray &json);
/// What is sent for the draft.
[[nodiscard]] QByteArray writeDraft(CreationKind kind, const RequestTexts &words,
                                    const OrderDraft &draft);

} // namespace counterfoil
