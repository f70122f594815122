// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/abort_session_dialog.h"

#include "models/sessions/session_words.h"
#include "models/sessions/sessions_model.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/segmented_control.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

/// In the order of the choice.
constexpr std::array abortEnds{SessionStatus::AbortedByMerchant, SessionStatus::AbortedByCustomer};
constexpr int longestReason = 500;

} // namespace

AbortSessionDialog::AbortSessionDialog(QWidget *inWindow, const SessionPtr &session,
                                       SessionService &sessions, OperationService &operations)
    : DecisionDialog(
          inWindow,
          {tr("Abort this session?"),
           documentReference(*session) + u" · "_s +
               formatMoney(sessions.completed(session->amount)),
           tr("It can no longer be paid. This can't be undone."),
           //: Button: aborts the session
           tr("Abort")},
          operations, [this, &operations] { return submit(operations); }, &abortRefusalSentence)
    , m_session(session)
    , m_by(new SegmentedControl({tr("By the shop"), tr("By the customer")}, panel()))
    , m_reason(new LineField(tr("Reason"), panel()))
{
    setObjectName(u"abortSessionDialog"_s);
    m_by->setObjectName(u"abortBy"_s);
    m_by->setAccessibleName(tr("Aborted by"));
    m_by->setCurrentIndex(0);
    m_reason->lineEdit()->setObjectName(u"abortReason"_s);
    m_reason->lineEdit()->setAccessibleName(tr("Reason"));
    m_reason->lineEdit()->setMaxLength(longestReason);
    m_reason->setHint(tr("Kept on this computer with the abort. The provider is only told whether "
                         "the shop or the customer asked for it."));
    inputs()->addWidget(m_by, 0, Qt::AlignLeading);
    inputs()->addWidget(m_reason);
    connect(&sessions, &SessionService::sessionUpdated, this,
            [this, &sessions](const SessionPtr &now) {
                if (now->id != m_session->id)
                    return;
                m_session = now;
                setImpossible(sessions.canAbort(*now) ? QString() : noAbortSentence(*now));
            });
}

tl::expected<IdempotencyKey, SubmitRefusal> AbortSessionDialog::submit(OperationService &operations)
{
    return operations.abort(*m_session, abortEnds.at(static_cast<size_t>(m_by->currentIndex())),
                            m_reason->text().trimmed());
}

} // namespace counterfoil
