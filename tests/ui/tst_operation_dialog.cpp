// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operation/amount_sentences.h"
#include "models/operation/operation_words.h"
#include "tests/support/next_revision.h"
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "tests/ui/dialog_fixture.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/status_chip.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTableView>

using namespace counterfoil;
using namespace counterfoil::testing;
using typed::press;

class TestOperationDialog : public QObject
{
    Q_OBJECT

private:
    /// Types a refund of 30.00 and submits it.
    static void submit(const DialogFixture &f)
    {
        DialogFixture::type(u"30"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.gateway->submissions.size(), 1);
    }
    static QString chip(const DialogFixture &f)
    {
        for (const StatusChip *chip : f.dialog->findChildren<StatusChip *>()) {
            if (chip->isVisible())
                return chip->look().word;
        }
        return {};
    }
    static bool says(const DialogFixture &f, const QString &text)
    {
        const auto labels = f.dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }
    static QStringList bars(const DialogFixture &f)
    {
        QStringList bars;
        for (const PreviewPart &part : f.dialog->form().check().preview.parts)
            bars << part.solution.partner + u' ' + formatAmount(part.amount);
        return bars;
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_theme = std::make_unique<Theme>(*qApp);
    }

    void refundWithPrioritiesByKeyboardAlone()
    {
        DialogFixture f;
        QCOMPARE(QApplication::focusWidget(), f.find("amount"_L1));
        DialogFixture::type(u"30.00"_s);
        QCOMPARE(f.find<ActionButton>("primary"_L1)->text(), u"Refund 30.00 EUR"_s);
        QCOMPARE(bars(f), (QStringList{u"ingenico 30.00"_s, u"illicado 0.00"_s}));

        f.find("priorityAdd"_L1)->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), f.find("priorityPartner1"_L1));
        DialogFixture::type(u"*"_s);
        f.find("priorityMethod1"_L1)->setFocus();
        DialogFixture::type(u"*"_s);
        f.find("priorityAdd"_L1)->setFocus();
        press(Qt::Key_Space);
        DialogFixture::type(u"*"_s);
        f.find("priorityMethod2"_L1)->setFocus();
        DialogFixture::type(u"giftcard"_s);
        QCOMPARE(f.dialog->form().priorities().list(),
                 (PriorityList{{{u"*"_s, u"*"_s}, {u"*"_s, u"giftcard"_s}}}));
        QCOMPARE(bars(f), (QStringList{u"ingenico 30.00"_s, u"illicado 0.00"_s}));

        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(bars(f), (QStringList{u"illicado 27.50"_s, u"ingenico 2.50"_s}));
        QCOMPARE(QApplication::focusWidget(), f.find("priorityMethod1"_L1)); // it moved along

        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.gateway->submissions.size(), 1);
        const QJsonObject sent = f.gateway->submissions.first().json();
        QCOMPARE(sent.value("amount"_L1).toInteger(), qint64(3000));
        QCOMPARE(sent.value("priorities"_L1).toArray(), (QJsonArray{u"*/giftcard"_s, u"*/*"_s}));
        QVERIFY(!sent.value("merchant_reference"_L1).toString().isEmpty());
    }

    void tabReachesEveryInput()
    {
        DialogFixture f;
        f.dialog->form().priorities().setList({{{u"*"_s, u"*"_s}, {u"illicado"_s, u"*"_s}}});
        DialogFixture::type(u"1"_s);
        QStringList reached;
        QWidget *const first = QApplication::focusWidget();
        do {
            reached << QApplication::focusWidget()->objectName();
            press(Qt::Key_Tab);
            QVERIFY(f.dialog->isAncestorOf(QApplication::focusWidget()));
        } while (QApplication::focusWidget() != first && reached.size() < 100);
        const QStringList expected{u"amount"_s,
                                   u"maximum"_s,
                                   u"reference"_s,
                                   u"reason"_s,
                                   u"note"_s,
                                   u"priorityPresets"_s,
                                   u"priorityAdd"_s,
                                   u"priorityPartner1"_s,
                                   u"priorityMethod1"_s,
                                   u"priorityRemove1"_s,
                                   u"priorityPartner2"_s,
                                   u"priorityMethod2"_s,
                                   u"priorityRemove2"_s,
                                   u"secondary"_s,
                                   u"primary"_s,
                                   u"closeDialog"_s};
        for (const QString &name : expected)
            QVERIFY2(reached.contains(name), qPrintable(name + u" in "_s + reached.join(u' ')));
        for (qsizetype i = 1; i < expected.size(); ++i) {
            QVERIFY2(reached.indexOf(expected.at(i - 1)) < reached.indexOf(expected.at(i)),
                     qPrintable(expected.at(i) + u" in "_s + reached.join(u' ')));
        }
    }

    void everyInputHasAnAccessibleName()
    {
        DialogFixture f;
        f.dialog->form().priorities().add();
        for (const char *name : {"amount", "maximum", "reference", "reason", "note", "priorityAdd",
                                 "priorityPartner1", "priorityMethod1", "priorityRemove1",
                                 "primary", "closeDialog", "orderLines", "amountMode"}) {
            const QWidget *widget = f.find(QString::fromLatin1(name));
            QVERIFY2(widget, name);
            QVERIFY2(!widget->accessibleName().isEmpty(), name);
        }
        QVERIFY(!f.dialog->accessibleName().isEmpty());
    }

    void enterInAFieldDoesNotSubmit()
    {
        DialogFixture f;
        DialogFixture::type(u"30"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Enter);
        QCoreApplication::sendPostedEvents();
        QVERIFY(f.gateway->submissions.isEmpty());
        QCOMPARE(f.stage(), OperationStage::Editing);
        QVERIFY(f.dialog->isOpen());
    }

    void badAmountIsSaidAndCannotBeSubmitted()
    {
        DialogFixture f;
        DialogFixture::type(u"1,000.00"_s);
        QVERIFY(!f.find<ActionButton>("primary"_L1)->isEnabled());
        QVERIFY(f.find("amount"_L1)->accessibleDescription().contains(u"thousands separators"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::sendPostedEvents();
        QVERIFY(f.gateway->submissions.isEmpty());
        QCOMPARE(f.find<QLineEdit>("amount"_L1)->text(), u"1,000.00"_s);
    }

    void submittingTwiceSendsOnce()
    {
        DialogFixture f;
        DialogFixture::type(u"30"_s);
        QWidget *amount = QApplication::focusWidget();
        auto *primary = f.find<ActionButton>("primary"_L1);
        QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(f.dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTest::mouseDClick(primary, Qt::LeftButton);
        primary->click();
        QTRY_COMPARE(f.gateway->submissions.size(), 1);
        f.answer(share(f.after(OperationStatus::Success)));
        QTRY_COMPARE(f.stage(), OperationStage::Settled);
        QTest::keyClick(f.dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(f.gateway->submissions.size(), 1);
    }

    void doesNotCloseBeforeTheAnswer()
    {
        DialogFixture f;
        submit(f);
        QCOMPARE(f.stage(), OperationStage::Sending);
        QTest::keyClick(f.dialog.get(), Qt::Key_Escape);
        QVERIFY(f.dialog->isOpen());
        QVERIFY(!f.find("closeDialog"_L1)->isEnabled());
        f.answer(share(f.after(OperationStatus::Success)));
        QTRY_COMPARE(f.stage(), OperationStage::Settled);
        QSignalSpy finished(f.dialog.get(), &OverlayDialog::finished);
        QTest::keyClick(f.dialog.get(), Qt::Key_Escape);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.first().first().toInt(), int(OverlayDialog::Accepted));
    }

    void doneShowsWhatWasProcessedInItsOwnWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("processed");
        const QString none = u"Requested 30.00 EUR, processed 0.00 EUR."_s;
        QTest::newRow("success") << int(OperationStatus::Success) << u"Success"_s
                                 << u"on its way back"_s
                                 << u"Requested 30.00 EUR, processed 30.00 EUR."_s;
        QTest::newRow("pending") << int(OperationStatus::Pending) << u"Pending"_s
                                 << u"hasn't finished"_s << none;
        QTest::newRow("failure") << int(OperationStatus::Failure) << u"Failure"_s
                                 << u"reports a technical error"_s << none;
        QTest::newRow("conflict") << int(OperationStatus::Conflict) << u"Conflict"_s
                                  << u"Only part"_s
                                  << u"Requested 30.00 EUR, processed 20.00 EUR."_s;
        QTest::newRow("uncertain")
            << int(OperationStatus::Uncertain) << u"Uncertain"_s << u"Don't repeat"_s << none;
    }
    void doneShowsWhatWasProcessedInItsOwnWords()
    {
        QFETCH(int, status);
        QFETCH(QString, word);
        QFETCH(QString, sentence);
        QFETCH(QString, processed);
        DialogFixture f;
        submit(f);
        const auto outcome = static_cast<OperationStatus>(status);
        std::vector<PartnerTransaction> parts;
        if (outcome == OperationStatus::Conflict) {
            parts = {part(u"x"_s, 2000, creditcard, u"X"_s, u"SUCCESS"_s),
                     part(u"y"_s, 1000, giftcard, u"Y"_s, u"FAILURE"_s)};
        }
        f.answer(share(f.after(outcome, parts)));
        QTRY_COMPARE(f.stage(), OperationStage::Settled);
        QCOMPARE(f.text(u"outcomeHeadline"_s), u"Refund 30.00 EUR"_s);
        QVERIFY2(f.text(u"outcomeSentences"_s).contains(sentence),
                 qPrintable(f.text(u"outcomeSentences"_s)));
        QCOMPARE(f.text(u"outcomeProcessed"_s), processed);
        QCOMPARE(chip(f), word);
        QCOMPARE(f.find<ActionButton>("primary"_L1)->text(), u"Close"_s);
    }

    void refusedKeepsEverythingTypedAndPointsToTheFields()
    {
        DialogFixture f;
        f.dialog->form().priorities().setList({{{u"*"_s, u"creditcard"_s}, {u"*"_s, u"*"_s}}});
        f.dialog->form().setReference(u"RMA-2207"_s);
        f.dialog->form().setNote(u"a note"_s);
        submit(f);
        f.answer(tl::unexpected(refusedBy(u"Validation <i>failed</i>"_s,
                                          {{u"/amount"_s, u"Exceeds the <b>limit</b>."_s},
                                           {u"/priorities/1"_s, u"Not here."_s}})));
        QTRY_COMPARE(f.stage(), OperationStage::Editing);
        QVERIFY(f.dialog->isOpen());
        QCOMPARE(f.find<QLineEdit>("amount"_L1)->text(), u"30"_s);
        QCOMPARE(f.find<QLineEdit>("reference"_L1)->text(), u"RMA-2207"_s);
        QCOMPARE(f.find<QLineEdit>("note"_L1)->text(), u"a note"_s);
        QCOMPARE(f.find("amount"_L1)->accessibleDescription(), u"Exceeds the <b>limit</b>."_s);
        QCOMPARE(f.find("priorityPartner2"_L1)->accessibleDescription(), u"Not here."_s);
        const auto *refusal = f.find<Banner>("refusal"_L1);
        QVERIFY(refusal->isVisible());
        QVERIFY(refusal->sentence().contains(u"Validation <i>failed</i>"_s));
        for (const QLabel *label : f.dialog->findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }

        // Corrected, it goes out as a new operation.
        QCOMPARE(QApplication::focusWidget(), f.find("amount"_L1));
        f.find<QLineEdit>("amount"_L1)->selectAll();
        DialogFixture::type(u"20"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.gateway->submissions.size(), 2);
        QVERIFY(!(f.gateway->submissions.at(0).key == f.gateway->submissions.at(1).key));
        QVERIFY(!refusal->isVisible());
    }

    void notSentIsSaidAndRetriesWithTheSameKey()
    {
        DialogFixture f;
        submit(f);
        f.answer(tl::unexpected(notSent()));
        QTRY_COMPARE(f.stage(), OperationStage::NotSent);
        const auto *banner = f.find<Banner>("refusal"_L1);
        QVERIFY2(banner->sentence().contains(u"Nothing was sent"_s),
                 qPrintable(banner->sentence()));
        QVERIFY(!f.find("amount"_L1)->isEnabled()); // what is retried is what was recorded
        QCOMPARE(f.find<ActionButton>("primary"_L1)->text(), u"Try again"_s);
        press(Qt::Key_Space);
        QTRY_COMPARE(f.gateway->submissions.size(), 2);
        QCOMPARE(f.gateway->submissions.at(1).key.text(), f.gateway->submissions.at(0).key.text());
        QCOMPARE(f.gateway->submissions.at(1).body, f.gateway->submissions.at(0).body);
    }

    void coolingOffCanBeTakenBackWithEverythingTyped()
    {
        Account careful = demoAccount();
        careful.coolingOff = std::chrono::minutes(10);
        DialogFixture f(OperationKind::Refund, paymentWithLines(), careful);
        DialogFixture::type(u"30"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.stage(), OperationStage::Cooling);
        const auto *notice = f.find<Banner>(u"refusal"_s);
        QVERIFY2(notice->sentence().contains(u"Sending in "_s), qPrintable(notice->sentence()));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(f.stage(), OperationStage::Editing);
        QCOMPARE(f.find<QLineEdit>(u"amount"_s)->text(), u"30"_s);
        QVERIFY(f.gateway->submissions.isEmpty());
        const auto entries = f.services.operations().entries(f.seen->id);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().state, EntryState::Cancelled);
        QCOMPARE(entries.first().attempts, 0);
    }

    void theSameAgainHasToBeConfirmedByItsAmount()
    {
        DialogFixture f;
        submit(f);
        f.answer(share(f.after(OperationStatus::Success)));
        QTRY_COMPARE(f.stage(), OperationStage::Settled);
        f.seen = f.services.known().find(f.seen->id)->payment;
        f.reopen();
        DialogFixture::type(u"30"_s);
        const auto *primary = f.find<ActionButton>(u"primary"_s);
        const auto *asked = f.find<Banner>(u"askedAgain"_s);
        QVERIFY(asked->isVisible());
        QVERIFY2(asked->sentence().contains(u"Type 30.00 to confirm."_s),
                 qPrintable(asked->sentence()));
        QVERIFY(!primary->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.stage(), OperationStage::Editing);
        f.find(u"confirmation"_s)->setFocus();
        DialogFixture::type(u"31"_s);
        QVERIFY(!primary->isEnabled());
        f.find<QLineEdit>(u"confirmation"_s)->selectAll();
        DialogFixture::type(u"30.00"_s);
        QVERIFY(primary->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.gateway->submissions.size(), 2);
        QCOMPARE(f.services.operations().entry(f.gateway->submissions.last().key)->repeats,
                 f.gateway->submissions.first().key);
    }

    void anotherAmountIsNoRepeat()
    {
        DialogFixture f;
        submit(f);
        f.answer(share(f.after(OperationStatus::Success)));
        QTRY_COMPARE(f.stage(), OperationStage::Settled);
        f.seen = f.services.known().find(f.seen->id)->payment;
        f.reopen();
        DialogFixture::type(u"20"_s);
        QVERIFY(!f.find<Banner>(u"askedAgain"_s)->isVisible());
        QVERIFY(f.find<ActionButton>(u"primary"_s)->isEnabled());
    }

    void aboveTheAccountsLimitIsAskedAgain()
    {
        Account careful = demoAccount();
        careful.askAbove = money(2000);
        DialogFixture f(OperationKind::Refund, paymentWithLines(), careful);
        DialogFixture::type(u"20"_s);
        QVERIFY(!f.find<Banner>(u"askedAgain"_s)->isVisible());
        DialogFixture::type(u".01"_s);
        QVERIFY(f.find<Banner>(u"askedAgain"_s)->isVisible());
        QVERIFY(!f.find<ActionButton>(u"primary"_s)->isEnabled());
        f.find(u"confirmation"_s)->setFocus();
        DialogFixture::type(u"20.01"_s);
        QVERIFY(f.find<ActionButton>(u"primary"_s)->isEnabled());
    }

    void notSentCanBeChangedInstead()
    {
        DialogFixture f;
        submit(f);
        f.answer(tl::unexpected(notSent()));
        QTRY_COMPARE(f.stage(), OperationStage::NotSent);
        f.find("secondary"_L1)->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(f.stage(), OperationStage::Editing);
        QVERIFY(f.find("amount"_L1)->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.gateway->submissions.size(), 2);
        QVERIFY(!(f.gateway->submissions.at(0).key == f.gateway->submissions.at(1).key));
    }

    void lostAnswerIsCheckedUntilTheTruth()
    {
        DialogFixture f;
        submit(f);
        f.answer(tl::unexpected(lostAnswer()));
        QTRY_COMPARE(f.stage(), OperationStage::Checking);
        QVERIFY(f.text(u"outcomeSentences"_s).contains(u"You can close this"_s));
        QCOMPARE(chip(f), statusLook(Look::Checking).word);
        QTRY_COMPARE(f.gateway->reads.size(), 1);
        f.gateway->reads.last()->settle(f.seen);
        QTRY_VERIFY(f.text(u"outcomeSentences"_s).contains(u"the payment doesn't show it"_s));

        f.find("secondary"_L1)->setFocus(); // Check now
        press(Qt::Key_Space);
        QTRY_COMPARE(f.gateway->reads.size(), 2);
        f.gateway->reads.last()->settle(share(f.after(OperationStatus::Success)));
        QTRY_COMPARE(f.stage(), OperationStage::Settled);
        QCOMPARE(chip(f), u"Success"_s);
        QCOMPARE(f.gateway->submissions.size(), 1);
    }

    void closedWhileCheckingItIsFoundAgain()
    {
        DialogFixture f;
        submit(f);
        f.answer(tl::unexpected(lostAnswer()));
        QTRY_COMPARE(f.stage(), OperationStage::Checking);
        QTest::keyClick(f.dialog.get(), Qt::Key_Escape);
        QVERIFY(!f.dialog->isOpen());
        f.reopen();
        QCOMPARE(f.stage(), OperationStage::Checking);
        QTRY_COMPARE(f.gateway->reads.size(), 1);
        f.gateway->reads.last()->settle(share(f.after(OperationStatus::Failure)));
        QTRY_COMPARE(f.stage(), OperationStage::Settled);
        QCOMPARE(chip(f), u"Failure"_s);
    }

    void closingKeepsADraftUntilItIsSubmitted()
    {
        DialogFixture f;
        DialogFixture::type(u"12.5"_s);
        f.dialog->form().setNote(u"half"_s);
        QTest::keyClick(f.dialog.get(), Qt::Key_Escape);
        QVERIFY(!f.dialog->isOpen());
        f.reopen(OperationKind::Void);
        QVERIFY(f.find<QLineEdit>("amount"_L1)->text().isEmpty());
        f.reopen();
        QCOMPARE(f.find<QLineEdit>("amount"_L1)->text(), u"12.5"_s);
        QCOMPARE(f.find<QLineEdit>("note"_L1)->text(), u"half"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.gateway->submissions.size(), 1);
        f.answer(share(f.after(OperationStatus::Success)));
        QTRY_COMPARE(f.stage(), OperationStage::Settled);
        QTest::keyClick(f.dialog.get(), Qt::Key_Escape);
        f.seen = f.dialog->flow().payment();
        f.reopen();
        QVERIFY(f.find<QLineEdit>("amount"_L1)->text().isEmpty());
    }

    void movedPaymentHoldsSubmitUntilAccepted()
    {
        DialogFixture f;
        DialogFixture::type(u"30"_s);
        Payment moved = *f.seen;
        moved.revision = 8;
        moved.amounts.totalRefunded = money(3250);
        moved.amounts.availableToRefund = money(7750);
        f.services.known().upsert(share(moved));
        auto *banner = f.find<Banner>("moved"_L1);
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->sentence().contains(u"12.50 → 32.50"_s), qPrintable(banner->sentence()));
        QVERIFY(!f.find<ActionButton>("primary"_L1)->isEnabled());
        auto *accept = banner->findChild<QPushButton *>();
        accept->setFocus();
        press(Qt::Key_Space);
        QVERIFY(!banner->isVisible());
        QVERIFY(f.find<ActionButton>("primary"_L1)->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.gateway->submissions.size(), 1);
    }

    void whatAColleagueDidBeforeTheDialogOpenedHoldsSubmit()
    {
        DialogFixture f;
        f.reopenUnread();
        DialogFixture::type(u"20"_s);
        f.answerRead(share(f.refundedElsewhere(2000)));
        const auto *banner = f.find<Banner>(u"moved"_s);
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->sentence().contains(u"12.50 → 32.50"_s), qPrintable(banner->sentence()));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!f.find<ActionButton>(u"primary"_s)->isEnabled());

        // The same as the colleague's has to be typed twice.
        f.dialog->form().acceptLatest();
        const auto *asked = f.find<Banner>(u"askedAgain"_s);
        QVERIFY(asked->isVisible());
        QVERIFY2(asked->sentence().contains(u"A colleague or the shop did the same"_s),
                 qPrintable(asked->sentence()));
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), f.find(u"confirmation"_s));
        DialogFixture::type(u"20.00"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.gateway->submissions.size(), 1);
    }

    void submittedBeforeTheReadEndedItWaitsForIt()
    {
        DialogFixture f;
        f.reopenUnread();
        DialogFixture::type(u"20"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.stage(), OperationStage::Reading);
        QCOMPARE(f.gateway->reads.size(), 1);
        QVERIFY(!f.find(u"amount"_s)->isEnabled());
        f.answerRead(f.seen);
        QTRY_COMPARE(f.gateway->submissions.size(), 1);
        QCOMPARE(f.stage(), OperationStage::Sending);
    }

    void anOldReadIsRepeatedBeforeSending()
    {
        DialogFixture f;
        DialogFixture::type(u"20"_s);
        f.clock.pass(std::chrono::seconds(21));
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.stage(), OperationStage::Reading);
        QTRY_COMPARE(f.gateway->reads.size(), 1);
        f.answerRead(share(f.refundedElsewhere(2000)));
        QCOMPARE(f.stage(), OperationStage::Editing);
        QVERIFY(f.find<Banner>(u"moved"_s)->isVisible());
        QVERIFY(f.gateway->submissions.isEmpty());
        QCOMPARE(f.find<QLineEdit>(u"amount"_s)->text(), u"20"_s);
    }

    void whileItReadsItCanBeCancelled()
    {
        DialogFixture f;
        f.reopenUnread();
        DialogFixture::type(u"20"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        f.find<ActionButton>(u"secondary"_s)->click();
        QCOMPARE(f.stage(), OperationStage::Editing);
        f.answerRead(f.seen);
        QCOMPARE(f.stage(), OperationStage::Editing);
        QVERIFY(f.gateway->submissions.isEmpty());
        QVERIFY(f.dialog->isOpen());
    }

    void closedWhileItReadsItSendsNothing()
    {
        DialogFixture f;
        f.reopenUnread();
        DialogFixture::type(u"20"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(f.dialog.get(), Qt::Key_Escape);
        QVERIFY(!f.dialog->isOpen());
        f.answerRead(f.seen); // before the dialog is gone
        QVERIFY(f.gateway->submissions.isEmpty());
        QVERIFY(f.services.operations().entries(f.seen->id).isEmpty());
    }

    void aNewerTwinIsConfirmedAnew()
    {
        DialogFixture f;
        f.reopenUnread();
        f.answerRead(share(f.refundedElsewhere(2000)));
        f.dialog->form().acceptLatest();
        DialogFixture::type(u"20"_s);
        f.find(u"confirmation"_s)->setFocus();
        DialogFixture::type(u"20.00"_s);
        QVERIFY(f.find<ActionButton>(u"primary"_s)->isEnabled());
        Payment twice = f.refundedElsewhere(2000);
        moveOn(twice);
        twice.refunds.push_back(twice.refunds.back());
        twice.refunds.back().id = OperationId(u"theirs too"_s);
        twice.refunds.back().createdAt = Timestamp(QDateTime::currentMSecsSinceEpoch() + 1000, 0);
        f.services.known().upsert(share(twice));
        f.dialog->form().acceptLatest();
        QVERIFY(f.find<QLineEdit>(u"confirmation"_s)->text().isEmpty());
        QVERIFY(!f.find<ActionButton>(u"primary"_s)->isEnabled());
    }

    void aFailedReadIsSaidAndOnlyTheNextSubmitSends()
    {
        DialogFixture f;
        f.reopenUnread();
        f.answerRead(tl::unexpected(notSent()));
        const auto *banner = f.find<Banner>(u"refusal"_s);
        QVERIFY2(banner->sentence().contains(u"What you see is from"_s),
                 qPrintable(banner->sentence()));
        DialogFixture::type(u"20"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.stage(), OperationStage::Reading);
        f.answerRead(tl::unexpected(notSent()));
        QCOMPARE(f.stage(), OperationStage::Editing);
        QVERIFY(f.gateway->submissions.isEmpty());
        QVERIFY2(banner->sentence().contains(u"Nothing was sent"_s),
                 qPrintable(banner->sentence()));
        const auto *primary = f.find<ActionButton>(u"primary"_s);
        QCOMPARE(primary->text(), u"Refund 20.00 EUR anyway"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.gateway->submissions.size(), 1);
    }

    void anotherAmountIsReadForAgain()
    {
        DialogFixture f;
        f.clock.pass(std::chrono::seconds(21));
        DialogFixture::type(u"20"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        f.answerRead(tl::unexpected(notSent()));
        DialogFixture::type(u".50"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.stage(), OperationStage::Reading);
        QVERIFY(f.gateway->submissions.isEmpty());
    }

    void aPaymentThatIsGoneIsNotSent()
    {
        DialogFixture f;
        ApiError gone = refusedBy(u"Not found"_s, {});
        gone.httpStatus = 404;
        f.clock.pass(std::chrono::seconds(21));
        DialogFixture::type(u"20"_s);
        for (int i = 0; i < 2; ++i) {
            press(Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(f.stage(), OperationStage::Reading);
            f.answerRead(tl::unexpected(gone));
            QCOMPARE(f.stage(), OperationStage::Editing);
        }
        QVERIFY(f.gateway->submissions.isEmpty());
        const auto *banner = f.find<Banner>(u"refusal"_s);
        QVERIFY2(banner->sentence().startsWith(u"The provider no longer has this payment."_s),
                 qPrintable(banner->sentence()));
    }

    void secondRefundWaitsForTheOutcomeOfTheFirst()
    {
        DialogFixture f;
        OperationDialog other(&f.window, OperationKind::Refund, f.seen, f.services, f.presets,
                              f.drafts);
        f.answerRead(f.seen);
        submit(f);
        other.form().setAmountText(u"5"_s);
        other.open();
        QTest::keyClick(other.findChild<QLineEdit *>(u"amount"_s), Qt::Key_Return,
                        Qt::ControlModifier);
        QVERIFY(other.findChild<Banner *>(u"refusal"_s)
                    ->sentence()
                    .startsWith(u"Nothing was sent: an operation"_s));
        QCOMPARE(other.flow().stage(), OperationStage::Editing);
        QCOMPARE(f.gateway->submissions.size(), 1);
    }

    void aGuestIsNamedInTheTitle()
    {
        Payment payment = paymentWithLines();
        payment.customer.reset();
        payment.order->billingAddress.emplace();
        payment.order->billingAddress->firstName = u"Hugo"_s;
        payment.order->billingAddress->lastName = u"Lefebvre"_s;
        const DialogFixture f(OperationKind::Refund, payment);
        const QString title = f.dialog->accessibleName();
        QVERIFY2(title.endsWith(u" · Hugo Lefebvre"_s), qPrintable(title));
    }

    void withoutLinesItIsSaidThatSomeMethodsNeedThem()
    {
        DialogFixture f(OperationKind::Refund, paymentWithLines(), demoAccount());
        QVERIFY(f.find("linesNeeded"_L1)->isVisible());
        f.dialog->form().setMode(AmountMode::ByLines);
        QVERIFY(!f.find("linesNeeded"_L1)->isVisible());

        DialogFixture withoutLines(OperationKind::Refund, samplePayment(), demoAccount());
        QVERIFY(!withoutLines.find("linesNeeded"_L1)->isVisible());
    }

    void linesAreChosenByKeyboard()
    {
        DialogFixture f;
        f.dialog->form().setMode(AmountMode::ByLines);
        auto *lines = f.find<QTableView>("orderLines"_L1);
        QVERIFY(lines->isVisible());
        lines->setFocus();
        press(Qt::Key_Plus);
        press(Qt::Key_Plus);
        press(Qt::Key_Down);
        press(Qt::Key_Plus);
        QCOMPARE(f.find<QLineEdit>("amount"_L1)->text(), u"71.67"_s);
        press(Qt::Key_Minus);
        QCOMPARE(f.find<QLineEdit>("amount"_L1)->text(), u"66.67"_s);

        f.find("amount"_L1)->setFocus();
        f.find<QLineEdit>("amount"_L1)->selectAll();
        DialogFixture::type(u"60"_s);
        auto *computed = f.find<ActionButton>("backToComputed"_L1);
        QVERIFY(computed->isVisible());
        computed->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(f.find<QLineEdit>("amount"_L1)->text(), u"66.67"_s);
        QVERIFY(!computed->isVisible());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.gateway->submissions.size(), 1);
        QCOMPARE(f.gateway->submissions.first().json().value("lines"_L1).toInt(), 1);
    }

    void orderDiscountIsSpreadBySwitch()
    {
        Payment payment = paymentWithLines(); // lines of 142.99
        payment.order->netAmount = money(12869);
        DialogFixture f(OperationKind::Refund, payment);
        f.dialog->form().setMode(AmountMode::ByLines);
        QVERIFY(f.find("orderDifference"_L1)->isVisible());
        QCOMPARE(f.text(u"orderDifference"_s),
                 u"The order has a discount of 14.30 EUR that isn't on any line."_s);
        QVERIFY(!f.find("lineLimit"_L1)->isVisible());
        f.find("orderLines"_L1)->setFocus();
        press(Qt::Key_Plus);
        QCOMPARE(f.find<QLineEdit>("amount"_L1)->text(), u"30.00"_s);
        auto *spread = f.find<QCheckBox>("spreadDifference"_L1);
        QVERIFY(spread->isChecked());
        spread->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(f.find<QLineEdit>("amount"_L1)->text(), u"33.33"_s);
        QVERIFY(f.find("orderDifference"_L1)->isVisible());
    }

    void typingMoreUnitsThanAreLeftSaysHowManyAre()
    {
        DialogFixture f;
        f.dialog->form().setMode(AmountMode::ByLines);
        QVERIFY(!f.find("spreadDifference"_L1)->isVisible());
        f.find("orderLines"_L1)->setFocus();
        DialogFixture::type(u"7"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(f.find("lineLimit"_L1)->isVisible());
        QCOMPARE(f.dialog->form().lines().chosen(0), qint64(3));
        QCOMPARE(f.text(u"lineLimit"_s), f.dialog->form().lines().limitSentence());
        QVERIFY(!f.text(u"lineLimit"_s).isEmpty());
    }

    void addWildcardLetsTheRestPay()
    {
        DialogFixture f;
        f.dialog->form().priorities().setList({{{u"*"_s, u"giftcard"_s}}});
        DialogFixture::type(u"30"_s);
        QVERIFY(f.text(u"uncovered"_s).startsWith(u"No rule in the list covers 2.50 EUR"_s));
        QVERIFY(!f.find<ActionButton>("primary"_L1)->isEnabled());
        f.find("addWildcard"_L1)->setFocus();
        press(Qt::Key_Space);
        QVERIFY(f.find<ActionButton>("primary"_L1)->isEnabled());
        QVERIFY(f.find("priorityPartner2"_L1));
    }

    void captureAndVoidHaveTheirOwnWords()
    {
        DialogFixture f(OperationKind::Capture);
        DialogFixture::type(u"32.99"_s);
        QCOMPARE(f.find<ActionButton>("primary"_L1)->text(), u"Capture 32.99 EUR"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.gateway->submissions.size(), 1);
        QCOMPARE(f.gateway->submissions.first().kind, OperationKind::Capture);
        f.reopen(OperationKind::Void);
        DialogFixture::type(u"10"_s);
        QCOMPARE(f.find<ActionButton>("primary"_L1)->text(), u"Void 10.00 EUR"_s);
        QVERIFY(f.text(u"previewNotes"_s).contains(u"document the order"_s));
    }

    void aProviderWithoutLinesAndListShowsNeither()
    {
        DialogFixture f;
        const QString forecast = previewHeading(OperationKind::Refund);
        QVERIFY(f.find("amountMode"_L1)->isVisible());
        QVERIFY(f.find("priorityAdd"_L1)->isVisible());
        QVERIFY(says(f, forecast));
        f.gateway->takes = {true, true, true, false, false};
        f.reopen();
        QVERIFY(!f.find("amountMode"_L1)->isVisible());
        QVERIFY(!f.find("priorityAdd"_L1)->isVisible());
        QVERIFY(!says(f, forecast));
        DialogFixture::type(u"30"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.gateway->submissions.size(), 1);
        QVERIFY(f.gateway->submissions.first().json().value("priorities"_L1).toArray().isEmpty());
    }

    void aWholeAmountIsShownAndCannotBeTyped()
    {
        DialogFixture f;
        f.gateway->takes = {true, false, true, true, true};
        f.reopen();
        auto *amount = f.find<QLineEdit>("amount"_L1);
        QVERIFY(amount->isReadOnly());
        QCOMPARE(amount->text(), u"97.50"_s);
        QVERIFY(!f.find("maximum"_L1)->isVisible());
        QVERIFY(!f.find("amountMode"_L1)->isVisible());
        DialogFixture::type(u"5"_s);
        QCOMPARE(amount->text(), u"97.50"_s);
        QCOMPARE(f.find<ActionButton>("primary"_L1)->text(), u"Refund 97.50 EUR"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.gateway->submissions.size(), 1);
        QCOMPARE(f.gateway->submissions.first().json().value("amount"_L1).toInt(), 9750);
    }

    void aSecondRefundIsRefusedWithASentence()
    {
        DialogFixture f;
        f.gateway->takes = {true, true, false, true, true};
        f.reopen();
        QVERIFY(!f.find<ActionButton>("primary"_L1)->isEnabled());
        QVERIFY(says(f, onlyOnceSentence(OperationKind::Refund)));
    }

    void lowWindowScrollsToTheFieldInFocus()
    {
        DialogFixture f;
        f.window.resize(900, 420);
        QWidget *add = f.find("priorityAdd"_L1);
        add->setFocus();
        QTRY_VERIFY(!add->visibleRegion().isEmpty());
        QVERIFY(!f.find("primary"_L1)->visibleRegion().isEmpty());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

COUNTERFOIL_TEST(QApplication, TestOperationDialog)
#include "tst_operation_dialog.moc"
