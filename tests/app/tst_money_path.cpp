// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/local_account.h"
#include "tests/support/test_program.h"
#include "tests/support/typed_keys.h"
#include "ui/dialogs/operation_dialog.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/pages/payment/timeline_view.h"
#include "ui/pages/payment_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/status_chip.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using typed::press;

/// How often a widget was shown.
class Shows : public QObject
{
public:
    explicit Shows(QWidget *widget) { widget->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Show ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

/// The main job from end to end: the real window, real keys and buttons, a real sandbox over HTTP.
class TestMoneyPath : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aRefundByKeyboardAlone();
    void aRefundByMouse();
    void aCaptureAndAVoidByKeyboard();
    void aLostAnswerIsUnknownAndThenTheTruth();
    void aPaymentIsOpenedFromUrlsAndJson_data();
    void aPaymentIsOpenedFromUrlsAndJson();
    void whatTheNetworkDoesIsToldAndNothingTypedIsLost_data();
    void whatTheNetworkDoesIsToldAndNothingTypedIsLost();
    void tooManyRequestsWaitsAndThenSendsItself();

private:
    void open(const QString &text);
    void tabTo(const QString &objectName);
    template <typename T = QWidget>
    T *find(const char *objectName) const
    {
        return m_window->findChild<T *>(QLatin1StringView(objectName));
    }
    PaymentPage *page() const { return dynamic_cast<PaymentPage *>(m_window->page()); }
    OperationDialog *dialog() const { return m_window->findChild<OperationDialog *>(); }
    QString figure(const char *name) const { return find<Figure>(name)->value(); }
    QStringList split() const;
    QStringList timeline() const;
    int effects(OperationKind kind) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LocalAccount> m_account;
    std::unique_ptr<AccountServices> m_services;
    QTemporaryDir m_folder;
    std::unique_ptr<FilePriorityPresetStore> m_presets;
    std::unique_ptr<OperationDialogs> m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

// A step that fails ends the test: what follows would stand on nothing.
#define STEP(call)                                                                                 \
    do {                                                                                           \
        call;                                                                                      \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
    } while (false)

namespace {

// 142.99 EUR authorised, 110.00 captured, 12.50 refunded: illicado 27.50 and ingenico 70.00 left.
const auto PaidId = u"9a14962c-bdcf-49d1-8673-e75dfb48013f"_s;

} // namespace

void TestMoneyPath::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestMoneyPath::init()
{
    m_account = std::make_unique<LocalAccount>();
    m_services = m_account->services();
    m_presets = std::make_unique<FilePriorityPresetStore>(m_folder.path());
    m_dialogs = std::make_unique<OperationDialogs>(*m_services, *m_presets);
    m_window = std::make_unique<MainWindow>(*m_services, *m_dialogs);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMoneyPath::cleanup()
{
    m_window.reset();
    m_dialogs.reset();
    m_services.reset();
    m_account.reset();
}

void TestMoneyPath::tabTo(const QString &objectName)
{
    QStringList passed;
    for (int i = 0; i < 60 && QApplication::focusWidget()->objectName() != objectName; ++i) {
        passed << QApplication::focusWidget()->objectName();
        press(Qt::Key_Tab);
    }
    QVERIFY2(QApplication::focusWidget()->objectName() == objectName,
             qPrintable(passed.join(u" > "_s)));
}

/// Ctrl+K, the text, Enter; and the page is there.
void TestMoneyPath::open(const QString &text)
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto *line = find<QLineEdit>("searchLine");
    QVERIFY(line && line->hasFocus());
    line->insert(text); // a paste: keyClicks would split what a clipboard holds
    auto *results = find<QAbstractItemView>("searchResults");
    QTRY_VERIFY(results->model()->rowCount() > 0);
    press(Qt::Key_Return);
    QTRY_VERIFY(page() && page()->payment() && !page()->isLoading());
    QCOMPARE(page()->payment()->id.text(), PaidId);
}

QStringList TestMoneyPath::split() const
{
    QStringList rows;
    const QAbstractItemModel *model = find<QAbstractItemView>("splitTable")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString text = model->index(row, column).data().toString();
            if (!text.isEmpty())
                cells << text;
        }
        rows << cells.join(u" | "_s);
    }
    return rows;
}

QStringList TestMoneyPath::timeline() const
{
    QStringList rows;
    const QAbstractItemModel *model = m_window->findChild<TimelineView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        rows << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return rows;
}

int TestMoneyPath::effects(OperationKind kind) const
{
    return int(m_account->truth(PaymentId(PaidId))->operations(kind).size());
}

void TestMoneyPath::aRefundByKeyboardAlone()
{
    STEP(open(u"  \""_s + PaidId + u"\" "_s));
    QCOMPARE(figure("figureRefunded"), u"12.50"_s);
    STEP(tabTo(u"refundButton"_s));
    press(Qt::Key_Space);
    QVERIFY(dialog() && dialog()->isOpen());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"amount"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"30.00"_s);
    const auto bars = [this] {
        QStringList parts;
        for (const PreviewPart &part : dialog()->form().check().preview.parts)
            parts << part.solution.partner + u' ' + formatAmount(part.amount);
        return parts;
    };
    QCOMPARE(bars(), (QStringList{u"ingenico 30.00"_s, u"illicado 0.00"_s}));

    // Two priorities, then the second moves up: the gift card pays first.
    STEP(tabTo(u"priorityAdd"_s));
    press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"priorityPartner1"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"*"_s);
    STEP(tabTo(u"priorityMethod1"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"creditcard"_s);
    find<QWidget>("priorityAdd")->setFocus(Qt::BacktabFocusReason);
    press(Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), u"illicado"_s);
    STEP(tabTo(u"priorityMethod2"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"*"_s);
    QCOMPARE(bars(), (QStringList{u"ingenico 30.00"_s, u"illicado 0.00"_s}));
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bars(), (QStringList{u"illicado 27.50"_s, u"ingenico 2.50"_s}));

    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier); // a bounce
    QTRY_COMPARE(dialog()->flow().stage(), OperationStage::Settled);
    QVERIFY(!find<QLabel>("outcomeHeadline")->text().isEmpty());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());

    QTRY_COMPARE(figure("figureRefunded"), u"42.50"_s);
    QCOMPARE(figure("figureLeftToRefund"), u"67.50"_s);
    QVERIFY2(split().join(u'\n').contains(u"40.00"_s), qPrintable(split().join(u'\n')));
    const QString refund = timeline().first(3).join(u'\n');
    QVERIFY2(refund.contains(u"30.00"_s), qPrintable(refund));
    QVERIFY2(refund.contains(u"illicado"_s) && refund.contains(u"27.50"_s), qPrintable(refund));
    QVERIFY2(refund.contains(u"ingenico"_s) && refund.contains(u"2.50"_s), qPrintable(refund));
    QCOMPARE(effects(OperationKind::Refund), 2);
    QCOMPARE(m_account->posts(u"/refunds"_s), 1);
}

void TestMoneyPath::aRefundByMouse()
{
    STEP(open(PaidId));
    QTest::mouseClick(find<QAbstractButton>("refundButton"), Qt::LeftButton);
    QTest::mouseClick(find<QAbstractButton>("maximum"), Qt::LeftButton);
    QCOMPARE(find<QLineEdit>("amount")->text(), u"97.50"_s);
    auto *primary = dialog()->findChild<QAbstractButton *>(u"primary"_s);
    QCOMPARE(primary->text(), u"Refund 97.50 EUR"_s);
    QTest::mouseClick(primary, Qt::LeftButton);
    QTest::mouseClick(primary, Qt::LeftButton); // and once more, impatiently
    QTRY_COMPARE(dialog()->flow().stage(), OperationStage::Settled);
    QTest::mouseClick(dialog()->findChild<QAbstractButton *>(u"closeDialog"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(figure("figureLeftToRefund"), u"0.00"_s);
    auto *refund = find<QAbstractButton>("refundButton");
    QVERIFY(!refund->isEnabled());
    QVERIFY(!refund->toolTip().isEmpty());
    QCOMPARE(m_account->posts(u"/refunds"_s), 1);
}

void TestMoneyPath::aCaptureAndAVoidByKeyboard()
{
    STEP(open(PaidId));
    const std::pair<QString, OperationKind> steps[]{{u"captureButton"_s, OperationKind::Capture},
                                                    {u"voidButton"_s, OperationKind::Void}};
    for (const auto &[button, kind] : steps) {
        const int before = effects(kind);
        STEP(tabTo(button));
        press(Qt::Key_Space);
        QTRY_VERIFY(dialog() && dialog()->isOpen());
        QTest::keyClicks(QApplication::focusWidget(), u"10.99"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(dialog()->flow().stage(), OperationStage::Settled);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(effects(kind), before + 1);
    }
    QTRY_COMPARE(figure("figureCaptured"), u"120.99"_s);
    QTRY_COMPARE(figure("figureVoided"), u"10.99"_s);
    QCOMPARE(figure("figureLeftToCapture"), u"11.01"_s);
    QVERIFY(timeline().join(u'\n').contains(u"10.99"_s));
}

void TestMoneyPath::aLostAnswerIsUnknownAndThenTheTruth()
{
    STEP(open(PaidId));
    m_account->addFault(
        {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"/refunds"_s}}},
         {u"times"_s, 1},
         {u"do"_s, QJsonObject{{u"drop"_s, u"after"_s}}}});
    const Shows banner(find<QWidget>("unknownBanner"));
    STEP(tabTo(u"refundButton"_s));
    press(Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), u"30.00"_s);
    const auto chip = [this] {
        for (const StatusChip *each : dialog()->findChildren<StatusChip *>()) {
            if (each->isVisible())
                return each->look().word;
        }
        return QString();
    };
    // The truth may come before anybody looks again, so what is shown is written down as it comes.
    QString whileUnknown;
    const QObject watching;
    connect(&dialog()->flow(), &OperationFlow::changed, &watching, [&] {
        if (dialog()->flow().stage() == OperationStage::Checking)
            whileUnknown = chip();
    });
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(dialog()->flow().stage(), OperationStage::Settled);
    QVERIFY2(whileUnknown.contains(u"unknown"_s, Qt::CaseInsensitive), qPrintable(whileUnknown));
    QCOMPARE(banner.count(), 1);
    QCOMPARE(chip(), u"Success"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(!find<QWidget>("unknownBanner")->isVisible());
    QTRY_COMPARE(figure("figureRefunded"), u"42.50"_s);
    QCOMPARE(effects(OperationKind::Refund), 2);
    QCOMPARE(m_account->posts(u"/refunds"_s), 1);
}

void TestMoneyPath::aPaymentIsOpenedFromUrlsAndJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("spaces and quotes") << u" ' "_s + PaidId + u"' "_s;
    QTest::newRow("address") << u"https://backoffice.example.org/payments/"_s + PaidId +
                                    u"?tab=1"_s;
    QTest::newRow("deep link") << u"counterfoil://payment/"_s + PaidId;
    QTest::newRow("JSON") << u"{\"id\": \""_s + PaidId + u"\", \"version\": 7}"_s;
}

void TestMoneyPath::aPaymentIsOpenedFromUrlsAndJson()
{
    QFETCH(QString, text);
    STEP(open(text));
}

void TestMoneyPath::whatTheNetworkDoesIsToldAndNothingTypedIsLost_data()
{
    QTest::addColumn<QJsonObject>("what");
    for (const int status : {400, 403, 404, 422})
        QTest::addRow("%d", status) << QJsonObject{
            {u"status"_s, status},
            {u"headers"_s, QJsonObject{{u"content-type"_s, u"application/problem+json"_s}}},
            {u"body"_s, QJsonObject{{u"type"_s, u"urn:eu.purse:no"_s},
                                    {u"title"_s, u"<b>No</b>"_s},
                                    {u"status"_s, status}}}};
}

void TestMoneyPath::whatTheNetworkDoesIsToldAndNothingTypedIsLost()
{
    QFETCH(QJsonObject, what);
    STEP(open(PaidId));
    m_account->addFault(
        {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"/refunds"_s}}},
         {u"times"_s, 1},
         {u"do"_s, what}});
    STEP(tabTo(u"refundButton"_s));
    press(Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), u"30.00"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(dialog()->flow().refusal().has_value());
    QCOMPARE(dialog()->flow().stage(), OperationStage::Editing);
    QCOMPARE(find<QLineEdit>("amount")->text(), u"30.00"_s);
    QVERIFY(find<QWidget>("refusal")->isVisible());
    QStringList texts;
    for (const QLabel *label : find<QWidget>("refusal")->findChildren<QLabel *>()) {
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
        texts << label->text();
    }
    QVERIFY2(texts.join(u' ').contains(u"<b>No</b>"_s), qPrintable(texts.join(u' ')));
    QCOMPARE(effects(OperationKind::Refund), 1);

    press(Qt::Key_Return, Qt::ControlModifier); // and again, now that nothing stands in the way
    QTRY_COMPARE(dialog()->flow().stage(), OperationStage::Settled);
    QCOMPARE(effects(OperationKind::Refund), 2);
}

void TestMoneyPath::tooManyRequestsWaitsAndThenSendsItself()
{
    STEP(open(PaidId));
    m_account->addFault(
        {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"/refunds"_s}}},
         {u"times"_s, 1},
         {u"do"_s, QJsonObject{{u"status"_s, 429},
                               {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"1"_s}}}}}});
    STEP(tabTo(u"refundButton"_s));
    press(Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), u"30.00"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(dialog()->flow().stage(), OperationStage::NotSent);
    QVERIFY(find<QWidget>("refusal")->isVisible());
    QVERIFY(dialog()->flow().entry()->nextCheck.isValid());
    QTRY_COMPARE(dialog()->flow().stage(), OperationStage::Settled);
    QCOMPARE(dialog()->flow().entry()->attempts, 2);
    QCOMPARE(effects(OperationKind::Refund), 2);
}

COUNTERFOIL_TEST(QApplication, TestMoneyPath)
#include "tst_money_path.moc"
