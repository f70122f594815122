// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scratch_journal.h"
#include "tests/ui/fake_gateway.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace counterfoil::testing {

/// A test of widgets in a window: the program's look, a journal and a catalogue of its own, and the
/// window, which init() shows and cleanup() closes before what its widgets lean on goes.
class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

protected:
    void showWindow(const QSize &size)
    {
        m_scratch = std::make_unique<ScratchJournal>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void closeWindow() { m_window.reset(); }

    /// Of the account "shop". The desk takes the gateway.
    [[nodiscard]] std::unique_ptr<AccountServices> makeService(FakeGateway *gateway) const
    {
        return std::make_unique<AccountServices>(
            Account{QStringLiteral("shop"), QStringLiteral("Shop"), QStringLiteral("Purse"),
                    Environment::Test},
            std::unique_ptr<PaymentGateway>(gateway), m_scratch->stores(), m_scratch->clock);
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1StringView(name));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScratchJournal> m_scratch;
    std::unique_ptr<QWidget> m_window;
};

} // namespace counterfoil::testing
