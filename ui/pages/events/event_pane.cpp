// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events/event_pane.h"

#include "core/domain/outside_text.h"
#include "models/notices/event_words.h"
#include "models/notices/notice_words.h"
#include "models/words/time_text.h"
#include "ui/pages/events/event_look.h"
#include "ui/pages/payment/fact_sheet.h"
#include "ui/pages/payment/json_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/status_chip.h"

#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int eventLabelWidth = 96;

QStackedLayout *stackOf(QWidget *content, QWidget *empty)
{
    auto *holder = new QWidget(content->parentWidget());
    auto *stack = new QStackedLayout(holder);
    stack->addWidget(content);
    stack->addWidget(empty);
    return stack;
}

} // namespace

EventPane::EventPane(Catalogue &catalogue, std::function<QDateTime()> now, QWidget *parent)
    : CardFrame(parent)
    , m_now(std::move(now))
    , m_detail(catalogue)
{
    setObjectName(u"eventPane"_s);
    setAccessibleName(tr("Details of the notification"));
    setFlush();
    body()->addLayout(makeHead());
    body()->addWidget(makeParts(), 1);
    m_open = new ActionButton(tr("Open payment"), ButtonRole::Outlined, this);
    m_open->setObjectName(u"openEventPayment"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 4, 16, 14);
    foot->addWidget(m_open);
    foot->addStretch(1);
    body()->addLayout(foot);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const NoticeEvent &event = m_detail.shown();
        emit openRequested(event.account, Place::payment(event.payment.text()));
    });
    connect(&m_detail, &EventDetail::changed, this, &EventPane::updateParts);
}

QLayout *EventPane::makeHead()
{
    m_title = new ElidedLabel(this);
    m_title->setProperty("role", u"section"_s);
    m_title->setObjectName(u"eventTitle"_s);
    m_chip = new StatusChip(this);
    auto *close = new IconButton(Icon::X, tr("Close the details"), this);
    close->setObjectName(u"closeEvent"_s);
    connect(close, &QToolButton::clicked, this, &EventPane::closeRequested);
    m_choice = new SegmentedControl({tr("Facts"), tr("Changes"), tr("Body")}, this);
    m_choice->setObjectName(u"eventParts"_s);
    m_choice->setAccessibleName(tr("Part of the details"));
    connect(m_choice, &SegmentedControl::currentChanged, this,
            [this](int index) { showPart(static_cast<Part>(index)); });

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addWidget(m_chip);
    line->addStretch(1);
    line->addWidget(close);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_choice);
    choice->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 11, 10, 8);
    head->setSpacing(8);
    head->addLayout(line);
    head->addLayout(choice);
    return head;
}

QWidget *EventPane::makeParts()
{
    auto *holder = new QWidget(this);
    m_parts = new QStackedLayout(holder);
    m_facts = new FactSheet(1, tr("Facts of the notification"), holder);
    m_facts->setTight();
    m_facts->setLabelWidth(eventLabelWidth);
    m_changesTable = new ListTable(holder);
    m_changesTable->setObjectName(u"eventChanges"_s);
    m_changesTable->setAccessibleName(tr("What changed in the payment"));
    m_changesTable->setModel(&m_differences);
    for (int column = 0; column < m_differences.columnCount(); ++column)
        m_changesTable->rows()->setColumnStyle(column, CellStyle::Mono);
    m_changesTable->setWeights({180, 110, 130});
    m_noChanges = new EmptyState(holder);
    m_noChanges->setObjectName(u"eventNoChanges"_s);
    m_changes = stackOf(m_changesTable, m_noChanges);
    m_json = new JsonView(u"eventBody"_s, tr("Body of the notification"), holder);
    m_noBody = new EmptyState(holder);
    m_noBody->setState(Icon::Inbox, tr("No body kept"),
                       tr("The body isn't kept if it was refused, too large or of an unknown form, "
                          "or if its customer has been forgotten."));
    m_body = stackOf(m_json, m_noBody);
    m_parts->addWidget(m_facts);
    m_parts->addWidget(m_changes->parentWidget());
    m_parts->addWidget(m_body->parentWidget());
    return holder;
}

void EventPane::showNotice(const NoticeEvent &event, const QString &accountName)
{
    m_detail.setEvent(event);
    m_title->setText(event.event.isEmpty() ? noticeFormName(event.form) : shownText(event.event));
    m_chip->setLook(eventLook(event.outcome));
    m_open->setVisible(!event.payment.isEmpty());
    fillFacts(accountName);
}

void EventPane::fillFacts(const QString &accountName)
{
    const NoticeEvent &event = m_detail.shown();
    m_facts->clear();
    QLabel *sentence = plainLabel(outcomeSentence(event), "secondary", m_facts);
    sentence->setWordWrap(true);
    m_facts->addSection({});
    m_facts->addWide(sentence);
    m_facts->addSection({});
    m_facts->addFact(tr("Received"), longTime(onClockOf(m_now(), event.at)));
    if (event.isReplayed)
        m_facts->addFact(tr("From"), tr("Replayed here manually"));
    m_facts->addFact(tr("Account"), accountName);
    m_facts->addFact(tr("Form"), noticeFormName(event.form));
    m_facts->addFact(tr("Event"), event.event);
    m_facts->addFact(tr("Signature"), signatureText(event.signature));
    //: Followed by an HTTP status
    m_facts->addFact(tr("Answered with"), tr("HTTP %1").arg(event.status));
    m_facts->addFact(tr("Changed"), changeText(event.change));
    m_facts->addFact(tr("Order"), event.order);
    m_facts->addCopyable(tr("Payment id"), event.payment.text(), tr("payment id"));
}

void EventPane::showPart(Part part)
{
    m_choice->setCurrentIndex(static_cast<int>(part));
    m_parts->setCurrentIndex(static_cast<int>(part));
}

void EventPane::updateParts()
{
    m_differences.setDifferences(m_detail.differences().list);
    if (m_detail.isReading())
        m_noChanges->setLoading(tr("Comparing…"));
    else
        m_noChanges->setState(Icon::Check, tr("Nothing to compare"), m_detail.problem());
    const bool hasChanges = m_differences.rowCount() > 0;
    m_changes->setCurrentIndex(hasChanges ? 0 : 1);
    if (m_detail.body() != m_shownBody)
        m_json->setJson(m_shownBody = m_detail.body());
    m_body->setCurrentIndex(m_detail.body().isEmpty() ? 1 : 0);
}

} // namespace counterfoil
