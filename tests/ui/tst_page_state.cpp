// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/window_test.h"
#include "ui/pages/page_state.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace counterfoil;
using namespace counterfoil::testing;
using namespace Qt::StringLiterals;

/// What a page shows before its content, in its place, and above it.
class TestPageState : public WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        showWindow({600, 400});
        m_content = new QWidget;
        m_stale = new Banner(m_content);
        auto *column = new QVBoxLayout(m_content);
        column->addWidget(m_stale);
        m_state = new PageState(u"Try again"_s, m_window.get());
        m_state->setContent(m_content, m_stale);
        m_state->resize(m_window->size());
        m_state->show();
    }
    void cleanup() { closeWindow(); }

    void aFailureBeforeTheContentOffersAnotherTry()
    {
        m_state->showLoading(u"Reading …"_s);
        QCOMPARE(m_state->empty().sentence(), u"Reading …"_s);
        QVERIFY(!m_state->empty().actionButton()->isVisible());
        m_state->showFailed(u"It failed."_s);
        QCOMPARE(m_state->empty().sentence(), u"It failed."_s);
        QVERIFY(!m_content->isVisible());
        const QSignalSpy retried(m_state, &PageState::retryRequested);
        QCOMPARE(m_state->empty().actionButton()->text(), u"Try again"_s);
        QTest::mouseClick(m_state->empty().actionButton(), Qt::LeftButton);
        QCOMPARE(retried.count(), 1);
    }

    void contentStaysWhateverFailsLater()
    {
        m_state->showContent();
        m_state->showLoading(u"Reading …"_s);
        m_state->showFailed(u"It failed."_s);
        m_state->showOffline(u"Nobody answers."_s);
        QVERIFY(m_content->isVisible());
        QVERIFY(!m_state->empty().isVisible());
        QVERIFY(m_state->empty().sentence().isEmpty());
    }

    void staleContentSaysWhyAndOffersAnotherTry()
    {
        m_state->showContent();
        m_state->setStale(u"It is old."_s);
        QVERIFY(m_stale->isVisible());
        QCOMPARE(m_stale->sentence(), u"It is old."_s);
        const QSignalSpy retried(m_state, &PageState::retryRequested);
        const QList<QPushButton *> actions = m_stale->findChildren<QPushButton *>();
        QTest::mouseClick(actions.first(), Qt::LeftButton);
        QCOMPARE(retried.count(), 1);
        m_state->setStale({});
        QVERIFY(!m_stale->isVisible());
    }

private:
    PageState *m_state = nullptr;
    QWidget *m_content = nullptr;
    Banner *m_stale = nullptr;
};

COUNTERFOIL_TEST(QApplication, TestPageState)
#include "tst_page_state.moc"
