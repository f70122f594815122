// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "core/secrets/run_store.h"
#include "tests/support/test_program.h"
#include "tour/screenshot_walk.h"
#include "ui/theme/theme.h"
#include "ui/theme/translations.h"
#include "ui/widgets/elided_label.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// Cut on purpose or known to be: pieces of the paths that are reported, with the reason.
const QStringList Allowed{};

/// "payments / paymentsTable / QLabel": names where there are any.
QString pathOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at && !at->isWindow(); at = at->parentWidget()) {
        if (at == widget || !at->objectName().isEmpty())
            path.prepend(at->objectName().isEmpty()
                             ? QString::fromLatin1(at->metaObject()->className())
                             : at->objectName());
    }
    return path.join(u" / "_s);
}

bool isCut(const QLabel *label)
{
    if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
        return false; // that one has its text as a tool tip
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 1;
    return label->sizeHint().width() > label->width();
}

bool isCut(const QAbstractButton *button)
{
    return !button->text().isEmpty() && button->sizeHint().width() > button->width();
}

bool isCut(const QTabBar *bar)
{
    return bar->sizeHint().width() > bar->width();
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return isCut(label) ? label->text() : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return isCut(button) ? button->text() : QString();
    if (const auto *bar = qobject_cast<const QTabBar *>(widget))
        return isCut(bar) ? bar->tabText(0) : QString();
    return {};
}

bool isAllowed(const QString &path)
{
    return std::any_of(Allowed.begin(), Allowed.end(),
                       [&path](const QString &piece) { return path.contains(piece); });
}

/// Each text once, with the first picture that shows it cut: "refunds-light: filters / QLabel:
/// needs 120, has 90: [text]".
using CutTexts = QMap<QString, QString>;

void addCutTexts(const QString &picture, const QWidget *root, CutTexts &found)
{
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root) || widget->visibleRegion().isEmpty())
            continue;
        const QString text = textOf(widget);
        const QString path = pathOf(widget);
        const QString key = path + text;
        if (text.isEmpty() || isAllowed(path) || found.contains(key))
            continue;
        found.insert(key, u"%1: %2: needs %3, has %4: %5"_s.arg(picture, path)
                              .arg(widget->sizeHint().width())
                              .arg(widget->width())
                              .arg(text));
    }
    if (root->isWindow() && root->width() > ScreenshotWalk::PictureSize.width())
        found.insert(picture, u"%1: the window became %2 wide"_s.arg(picture).arg(root->width()));
}

} // namespace

/// The walk through every page and dialog in the pseudo language, whose texts are longer by half.
class TestCutTexts : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsCutInALongerLanguage_data();
    void nothingIsCutInALongerLanguage();
};

void TestCutTexts::nothingIsCutInALongerLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("left to right") << QString(PseudoLanguage);
    QTest::newRow("right to left") << QString(PseudoRightToLeft);
}

void TestCutTexts::nothingIsCutInALongerLanguage()
{
    QFETCH(const QString, language);
    qputenv("COUNTERFOIL_LANGUAGE", language.toUtf8());
    Translations translations(*qApp);
    Theme theme(*qApp);
    const QTemporaryDir pictures;
    CommandLine started;
    started.start = CommandLine::Start::Demo;
    started.screenshots = pictures.path();
    CutTexts found;
    Program program(started, pictures.path(), std::make_unique<RunStore>(), theme);
    QSignalSpy failed(&program, &Program::failed);
    bool isOver = false;
    connect(&program, &Program::pictured, this, [&](const QString &name, const QWidget *window) {
        if (name.endsWith("-light"_L1))
            addCutTexts(name, window, found);
        else
            isOver = true; // those of the other modes are as wide
    });
    QVERIFY(program.start());
    QTRY_VERIFY_WITH_TIMEOUT(isOver || !failed.isEmpty(), 240000);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
    for (const QString &line : std::as_const(found))
        qWarning("%s", qPrintable(line));
    QCOMPARE(found.size(), 0);
}

COUNTERFOIL_TEST(QApplication, TestCutTexts)
#include "tst_cut_texts.moc"
