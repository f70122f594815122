// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notices_page.h"

#include "core/domain/outside_text.h"
#include "core/services/account_services.h"
#include "models/notices/notice_words.h"
#include "ui/pages/tools/fields_card.h"
#include "ui/pages/tools/paste_field.h"
#include "ui/pages/tools/paste_labels.h"
#include "ui/pages/tools/tools_header.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/side_by_side.h"
#include "ui/widgets/wrap_layout.h"

#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

NoticesPage::NoticesPage(AccountServices &services, QWidget *parent)
    : ScrolledPage(12, parent)
    , m_now(clockOf(services.account()))
    , m_payments(services.payments())
    , m_notices(services.notices())
    , m_inspector(services.gateway().noticeReader())
{
    setObjectName(u"noticesPage"_s);
    auto *header = new ToolsHeader(place().kind, title(), services, body());
    connect(header, &ToolsHeader::openRequested, this, &Page::openRequested);
    column().addWidget(header);
    auto *columns = new SideBySide(body(), 16);
    columns->add(makeInputs(), 2);
    columns->add(makeResult(), 3);
    column().addWidget(columns, 1);
    connectInputs();
    setInitialFocus(m_body);
    update();
}

QWidget *NoticesPage::makeInputs()
{
    auto *inputs = new QWidget(body());
    m_body = new PasteField(LargestNotice, inputs);
    m_body->setObjectName(u"noticeBody"_s);
    m_body->setAccessibleName(tr("Notification as received"));
    m_body->setPlaceholderText(tr("Paste the body, the address with its parameters or the whole "
                                  "request with its headers, or drop a file"));
    m_headers = new PasteField(LargestNotice, inputs);
    m_headers->setObjectName(u"noticeHeaders"_s);
    m_headers->setAccessibleName(tr("Headers"));
    m_headers->setPlaceholderText(tr("Name: value, one per line"));
    m_headers->setFixedHeight(Theme::current().scaled(110));
    m_bodyProblem = pasteProblemLabel(u"noticeBodyProblem"_s, inputs);
    m_headersProblem = pasteProblemLabel(u"noticeHeadersProblem"_s, inputs);
    QLabel *note = plainLabel(tr("The notification is only read: nothing is sent or changed, and "
                                 "nothing is kept unless you choose to."),
                              "secondary", inputs);
    note->setWordWrap(true);

    auto *column = new QVBoxLayout(inputs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(pasteLabel(m_body, tr("&Notification"), inputs));
    column->addWidget(m_body, 1);
    column->addWidget(m_bodyProblem);
    column->addSpacing(6);
    column->addWidget(pasteLabel(m_headers, tr("&Headers, if separate"), inputs));
    column->addWidget(m_headers);
    column->addWidget(m_headersProblem);
    column->addWidget(note);
    return inputs;
}

QWidget *NoticesPage::makeResult()
{
    auto *holder = new QWidget(body());
    m_stack = new QStackedLayout(holder);
    m_empty = new EmptyState(holder);
    m_result = new QWidget(holder);
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeSummary(m_result));

    column->addWidget(
        fieldsCard(m_fields, u"noticeFields"_s, tr("Fields of the notification"), m_result), 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_result);
    return holder;
}

QWidget *NoticesPage::makeSummary(QWidget *parent)
{
    auto *card = new CardFrame(parent);
    const auto add = [card](const QString &label, const QString &name) {
        auto *row = new FieldRow(label, QString(), card);
        row->setObjectName(name);
        card->body()->addWidget(row);
        return row;
    };
    card->body()->setSpacing(0);
    m_form = add(tr("Form"), u"noticeForm"_s);
    m_version = add(tr("Version"), u"noticeVersion"_s);
    m_signature = add(tr("Signature"), u"noticeSignature"_s);
    m_use = add(tr("Effect"), u"noticeUse"_s);
    m_reasons = add(tr("Why"), u"noticeReasons"_s);
    //: Followed by the zone and the currency that the notification is read with
    m_reading = add(tr("Read as"), u"noticeReading"_s);
    m_reply = add(tr("Answer"), u"noticeReply"_s);
    m_open = new ActionButton(Icon::CreditCard, tr("Open payment"), ButtonRole::Outlined, card);
    m_open->setObjectName(u"openNoticePayment"_s);
    m_keep =
        new ActionButton(Icon::ArrowDownToLine, tr("Keep as payment"), ButtonRole::Outlined, card);
    m_keep->setObjectName(u"keepNoticePayment"_s);
    m_replay = new ActionButton(Icon::History, tr("Replay"), ButtonRole::Outlined, card);
    m_replay->setObjectName(u"replayNotice"_s);
    m_replay->setReason(tr("Handle it as if the provider had just sent it."));
    auto *actions = new WrapLayout;
    actions->addWidget(m_open);
    actions->addWidget(m_keep);
    actions->addWidget(m_replay);
    card->body()->addSpacing(8);
    card->body()->addLayout(actions);
    return card;
}

QVariant NoticesPage::kept() const
{
    if (m_inspector.isEmpty())
        return {};
    return QVariantList{m_inspector.pasted(), m_inspector.headers(), m_body->toPlainText(),
                        m_headers->toPlainText()};
}

void NoticesPage::restore(const QVariant &kept)
{
    const QVariantList all = kept.toList();
    m_body->showText(all.value(2).toString());
    m_headers->showText(all.value(3).toString());
    m_inspector.setHeaders(all.value(1).toByteArray());
    m_inspector.setPasted(all.value(0).toByteArray());
}

void NoticesPage::connectInputs()
{
    connect(m_body, &PasteField::pasted, &m_inspector, &NoticeInspector::setPasted);
    connect(m_body, &PasteField::pastedTooMuch, &m_inspector, &NoticeInspector::setPasted);
    connect(m_body, &PasteField::fileDropped, &m_inspector, &NoticeInspector::setFile);
    connect(m_headers, &PasteField::pasted, &m_inspector, &NoticeInspector::setHeaders);
    connect(m_headers, &PasteField::pastedTooMuch, &m_inspector, &NoticeInspector::setHeaders);
    connect(m_headers, &PasteField::fileDropped, &m_inspector, &NoticeInspector::setFile);
    connect(&m_inspector, &NoticeInspector::fileRead, m_body, &PasteField::showText);
    connect(&m_inspector, &NoticeInspector::changed, this, &NoticesPage::update);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto &notice = m_inspector.notice())
            emit openRequested(Place::payment(notice->order.text()));
    });
    connect(m_replay, &QPushButton::clicked, this, [this] {
        if (const auto &received = m_inspector.received(); received && !m_isReplaying) {
            m_isReplaying = true;
            m_notices.replay(*received);
        }
    });
    connect(&m_notices, &NoticeService::replayed, this, [this] {
        if (std::exchange(m_isReplaying, false))
            emit openRequested({Place::Kind::Events, {}});
    });
    // Where the provider can be asked for it, what it answers is shown instead.
    connect(m_keep, &QPushButton::clicked, this, [this] {
        const auto &notice = m_inspector.notice();
        if (!notice || !notice->payment)
            return;
        m_payments.keep(notice->payment);
        emit openRequested(Place::payment(notice->payment->id.text()));
    });
}

void NoticesPage::update()
{
    const QString &problem = m_inspector.problem();
    const bool isAboutHeaders = m_inspector.isAboutHeaders();
    showPasteProblem(m_bodyProblem, m_body, isAboutHeaders ? QString() : problem);
    showPasteProblem(m_headersProblem, m_headers, isAboutHeaders ? problem : QString());
    if (const auto &notice = m_inspector.notice()) {
        showNotice(*notice);
        m_stack->setCurrentWidget(m_result);
        return;
    }
    if (m_inspector.isReading())
        return; // it takes a moment: what is shown stays
    if (!problem.isEmpty())
        m_empty->setState(Icon::CircleQuestionMark, tr("Not a notification"),
                          tr("See the error next to the field."));
    else
        m_empty->setState(Icon::ClipboardPaste, tr("Nothing to inspect yet"),
                          tr("Paste a notification to see its form, signature and fields."));
    m_stack->setCurrentWidget(m_empty);
}

void NoticesPage::showNotice(const Notice &notice)
{
    const auto show = [](FieldRow *row, const QString &text) {
        row->setValue(text);
        row->setVisible(!text.isEmpty());
    };
    show(m_form, noticeFormText(notice));
    show(m_version, noticeVersionText(notice));
    show(m_signature, noticeSignatureText(notice));
    show(m_use, noticeUseText(notice));
    show(m_reasons, noticeReasons(notice).join(u' '));
    show(m_reading, noticeReadingText(notice));
    const bool isOurs = notice.use() != NoticeUse::Nothing;
    show(m_reply, isOurs ? shownText(QString::fromUtf8(notice.reply)) : QString());
    m_open->setVisible(!notice.order.isEmpty() && isOurs);
    m_replay->setVisible(!notice.order.isEmpty() && isOurs);
    m_keep->setVisible(isOurs && notice.payment && notice.payment->isFromNotification);
    m_fields.setFields(notice.fields, m_now());
}

} // namespace counterfoil
