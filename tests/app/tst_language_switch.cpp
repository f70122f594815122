// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "core/secrets/run_store.h"
#include "tests/support/test_program.h"
#include "ui/pages/order_page.h"
#include "ui/pages/payments_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rail.h"
#include "ui/theme/theme.h"
#include "ui/theme/translations.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/overlay_dialog.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// The language of the windows is changed while they are open: in the demo, to the pseudo language,
/// which needs no file.
class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aSwitchKeepsThePlaceAndWhatWasSearchedFor();
    void aSwitchKeepsANewOrder();
    void theChoiceIsKeptForTheNextStart();
    void theRightToLeftLanguageMirrorsTheWindow();
    void anOpenDialogRefusesTheSwitchWithASentence();
    void theSettingsOfferLanguagesByTheirOwnNames();

private:
    void startProgram();
    void useLanguage(QLatin1StringView language);
    /// Of the rail's first entry.
    [[nodiscard]] QString railText() const { return m_window->findChild<RailItem *>()->text(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
    MainWindow *m_window = nullptr; ///< the program's
};

void TestLanguageSwitch::init()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_translations = std::make_unique<Translations>(*qApp);
    m_folder = std::make_unique<QTemporaryDir>();
    startProgram();
}

void TestLanguageSwitch::cleanup()
{
    m_program.reset();
    m_folder.reset();
    m_translations.reset();
    m_theme.reset();
}

void TestLanguageSwitch::startProgram()
{
    CommandLine line;
    line.start = CommandLine::Start::Demo;
    m_program =
        std::make_unique<Program>(line, m_folder->path(), std::make_unique<RunStore>(), *m_theme);
    QVERIFY(m_program->start());
    const auto window = [] {
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto found = std::find_if(all.begin(), all.end(), [](const QWidget *widget) {
            return qobject_cast<const MainWindow *>(widget) && widget->isVisible();
        });
        return found == all.end() ? nullptr : qobject_cast<MainWindow *>(*found);
    };
    QTRY_VERIFY(window());
    m_window = window();
}

void TestLanguageSwitch::useLanguage(QLatin1StringView language)
{
    m_program->windowServices().requestLanguage(language);
    QTRY_COMPARE(m_translations->choice(), language);
}

void TestLanguageSwitch::aSwitchKeepsThePlaceAndWhatWasSearchedFor()
{
    const auto search = [this]() -> SearchLine & {
        return qobject_cast<PaymentsPage *>(m_window->page())->search();
    };
    QCOMPARE(railText(), u"Payments"_s);
    search().setText(u"status:pending "_s);
    m_window->open({Place::Kind::Settings, {}});
    useLanguage(PseudoLanguage);
    QVERIFY2(railText().startsWith(u'['), qPrintable(railText()));
    QCOMPARE(m_window->place().kind, Place::Kind::Settings);
    QVERIFY2(m_window->windowTitle().contains(u'['), qPrintable(m_window->windowTitle()));
    m_window->goBack();
    QCOMPARE(search().text().trimmed(), u"status:pending"_s);
    useLanguage("en"_L1);
    QCOMPARE(railText(), u"Payments"_s);
    QCOMPARE(search().text().trimmed(), u"status:pending"_s);
}

void TestLanguageSwitch::aSwitchKeepsANewOrder()
{
    m_window->open(Place::newPayment());
    const auto page = [this] { return qobject_cast<OrderPage *>(m_window->page()); };
    if (!page())
        QSKIP("The demo's account takes no new payment.");
    page()->form().setText(OrderText::Reference, u"order_17"_s);
    useLanguage(PseudoLanguage);
    QVERIFY(page());
    QCOMPARE(page()->form().typed().texts[OrderText::Reference], u"order_17"_s);
}

void TestLanguageSwitch::theChoiceIsKeptForTheNextStart()
{
    QCOMPARE(m_program->windowServices().settings().language(), u"system"_s);
    useLanguage(PseudoLanguage);
    m_program.reset();
    m_translations->use(SystemLanguage);
    startProgram();
    QCOMPARE(m_translations->choice(), QString(PseudoLanguage));
    QVERIFY(railText().startsWith(u'['));
}

void TestLanguageSwitch::theRightToLeftLanguageMirrorsTheWindow()
{
    const auto isRailLeft = [this] {
        const Rail *rail = m_window->findChild<Rail *>();
        return rail->mapTo(m_window, QPoint(0, 0)).x() == 0;
    };
    QTRY_VERIFY(isRailLeft());
    useLanguage(PseudoRightToLeft);
    QTRY_VERIFY(!isRailLeft());
    useLanguage("en"_L1);
    QTRY_VERIFY(isRailLeft());
}

void TestLanguageSwitch::anOpenDialogRefusesTheSwitchWithASentence()
{
    WindowServices &shared = m_program->windowServices();
    QVERIFY(shared.use().isEmpty());
    m_window->openSearch(u"a word that was typed"_s);
    QVERIFY2(shared.use().contains(u"dialog is open"_s), qPrintable(shared.use()));
    shared.requestLanguage(PseudoLanguage);
    QCoreApplication::sendPostedEvents(); // the request is queued
    QCOMPARE(m_translations->language(), u"en"_s);
    QCOMPARE(shared.settings().language(), u"system"_s);
    OverlayDialog::openIn(m_window)->reject();
    QTRY_VERIFY(shared.use().isEmpty());
}

void TestLanguageSwitch::theSettingsOfferLanguagesByTheirOwnNames()
{
    m_window->open({Place::Kind::Settings, {}});
    auto *choice = m_window->findChild<Choice *>(u"languageChoice"_s);
    QVERIFY(choice);
    QCOMPARE(choice->currentData().toString(), u"system"_s);
    const int english = choice->findText(u"English"_s);
    QVERIFY(english > 0);
    choice->setCurrentIndex(english);
    emit choice->activated(english); // as a click does
    QTRY_COMPARE(m_translations->choice(), u"en"_s);
    QCOMPARE(m_program->windowServices().settings().language(), u"en"_s);
    // The page was made again, and has the keys where they were.
    QCOMPARE(m_window->findChild<Choice *>(u"languageChoice"_s)->currentText(), u"English"_s);
}

COUNTERFOIL_ENGLISH_TEST(QApplication, TestLanguageSwitch)
#include "tst_language_switch.moc"
