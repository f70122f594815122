// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// counterfoil --screenshots, as the README says it, over the whole demo.
class TestScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void everyPictureExistsHasTheAskedSizeAndIsNotBlank();
    void aFolderThatCannotBeMadeIsAnErrorWithASentence();
    void onlyTheLastFolderIsMade();
    void versionAndHelpNeedNoDisplay();
    void withoutADisplayASentenceSaysSo();
};

namespace {

struct Run
{
    int code = -1;
    QString out;
    QString error;
};

Run run(const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s); // as on a machine without a display
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationDirPath() + u"/counterfoil"_s, arguments);
    program.waitForFinished(360000);
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

/// More than a handful of colours: something was painted.
bool isBlank(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colours.insert(image.pixel(x, y));
    }
    return colours.size() < 8;
}

} // namespace

void TestScreenshots::everyPictureExistsHasTheAskedSizeAndIsNotBlank()
{
    const QTemporaryDir folder;
    const Run ran = run({u"--screenshots"_s, folder.path()});
    QVERIFY2(ran.code == 0, qPrintable(ran.error));
    const QStringList stops{u"payments"_s,
                            u"search"_s,
                            u"search-id"_s,
                            u"search-nothing"_s,
                            u"sessions"_s,
                            u"refunds"_s,
                            u"refunds-attention"_s,
                            u"refunds-review"_s,
                            u"session"_s,
                            u"session-abort"_s,
                            u"link"_s,
                            u"link-open"_s,
                            u"links"_s,
                            u"links-nothing"_s,
                            u"solutions-empty"_s,
                            u"solutions"_s,
                            u"solutions-compared"_s,
                            u"solutions-errors"_s,
                            u"new-session"_s,
                            u"new-session-errors"_s,
                            u"new-session-json-error"_s,
                            u"new-session-filled"_s,
                            u"new-session-json"_s,
                            u"new-session-created"_s,
                            u"new-payment-split"_s,
                            u"new-payment-pick"_s,
                            u"payment-not-found"_s,
                            u"inspector"_s,
                            u"redirect"_s,
                            u"events"_s,
                            u"events-details"_s,
                            u"events-body"_s,
                            u"account2-events"_s,
                            u"commands"_s,
                            u"commands-payment"_s,
                            u"shortcuts"_s,
                            u"about"_s,
                            u"manual"_s,
                            u"manual-found"_s,
                            u"welcome"_s,
                            u"welcome-accounts"_s,
                            u"secrets-missing"_s,
                            u"settings"_s,
                            u"account-errors"_s,
                            u"account-test-failed"_s,
                            u"account-test-passed"_s,
                            u"account-receiver"_s,
                            u"account-edit"_s,
                            u"lock"_s,
                            u"lock-pin"_s,
                            u"account2-payment"_s,
                            u"account2-payment-provider"_s,
                            u"account2-refund"_s,
                            u"account2-waiting"_s,
                            u"account2-approve"_s,
                            u"account2-decline"_s,
                            u"account2-new-order"_s,
                            u"account2-order-created"_s,
                            u"account3-payment"_s,
                            u"account3-payment-provider"_s,
                            u"account3-refund"_s,
                            u"operations"_s,
                            u"operations-all"_s,
                            u"operations-history"_s,
                            u"operations-details"_s,
                            u"payment"_s,
                            u"payment-order"_s,
                            u"payment-customer"_s,
                            u"payment-card"_s,
                            u"payment-links"_s,
                            u"payment-json"_s,
                            u"payment-pending"_s,
                            u"payment-conflict"_s,
                            u"payment-refused"_s,
                            u"payment-yen"_s,
                            u"payment-paid-by-link"_s,
                            u"refund"_s,
                            u"refund-lines"_s,
                            u"refund-errors"_s,
                            u"capture"_s,
                            u"void"_s,
                            u"refund-done"_s,
                            u"refund-pending"_s,
                            u"refund-refused"_s,
                            u"refund-unknown"_s,
                            u"catalogue-full"_s,
                            u"catalogue-newer"_s,
                            u"catalogue-rescued"_s,
                            u"export"_s,
                            u"export-done"_s,
                            u"export-running"_s,
                            u"forget-customer"_s,
                            u"import"_s,
                            u"import-done"_s,
                            u"import-running"_s,
                            u"kept-data"_s,
                            u"kept-data-hashed"_s,
                            u"payment-offline"_s,
                            u"payments-filter"_s,
                            u"payments-nothing"_s,
                            u"payments-preview"_s,
                            u"print"_s,
                            u"versions"_s,
                            u"comparison"_s,
                            u"payment-past"_s};
    for (const QString &stop : stops) {
        for (const QString &mode : {u"light"_s, u"dark"_s, u"high-contrast"_s}) {
            const QString file = stop + u'-' + mode + u".png"_s;
            const QImage picture(QDir(folder.path()).filePath(file));
            QVERIFY2(!picture.isNull(), qPrintable(file));
            QCOMPARE(picture.size(), QSize(1440, 900));
            QVERIFY2(!isBlank(picture), qPrintable(file));
        }
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), stops.size() * 3);
}

void TestScreenshots::aFolderThatCannotBeMadeIsAnErrorWithASentence()
{
    const Run ran = run({u"--screenshots"_s, u"/proc/nowhere"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.error.contains(u"/proc/nowhere"_s), qPrintable(ran.error));
}

void TestScreenshots::onlyTheLastFolderIsMade()
{
    const QTemporaryDir folder;
    const QString missing = QDir(folder.path()).filePath(u"missing"_s);
    const Run ran = run({u"--screenshots"_s, missing + u"/shots"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.error.contains(u"no folder "_s + missing), qPrintable(ran.error));
    QVERIFY(!QDir(missing).exists());
}

void TestScreenshots::versionAndHelpNeedNoDisplay()
{
    const Run version = run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith(u"counterfoil "_s));
    QCOMPARE(run({u"--help"_s}).code, 0);
    QCOMPARE(run({u"--nonsense"_s}).code, 2);
}

void TestScreenshots::withoutADisplayASentenceSaysSo()
{
    const QTemporaryDir folder;
    const Run ran = run({u"--demo"_s, u"--data-dir"_s, folder.path()});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.error.contains(u"There is no display"_s), qPrintable(ran.error));
}

COUNTERFOIL_TEST(QCoreApplication, TestScreenshots)
#include "tst_screenshots.moc"
