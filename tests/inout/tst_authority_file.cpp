// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/run_store.h"
#include "tests/inout/fake_prompter.h"
#include "tests/support/test_program.h"
#include "ui/accounts/account_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterfoil;

/// The file of a private certificate authority is chosen, not only typed.
class TestAuthorityFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AccountStore> m_accounts;
    RunStore m_keychain;
    std::unique_ptr<AccountKeeper> m_keeper;
    std::shared_ptr<testing::FakePrompter> m_prompter;
    std::unique_ptr<QWidget> m_window;
    AccountEditor *m_editor = nullptr;

    void choose(const QString &answer)
    {
        m_prompter->answer = answer;
        auto *button = m_editor->findChild<ActionButton *>(u"accountAuthorityChoose"_s);
        QVERIFY(button);
        button->click();
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        m_accounts = std::make_unique<AccountStore>(DataFolder{m_folder.path()});
        m_keeper = std::make_unique<AccountKeeper>(*m_accounts, m_keychain);
        m_prompter = std::make_shared<testing::FakePrompter>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 760);
        m_editor = new AccountEditor(m_window.get(), *m_keeper, std::nullopt, m_prompter);
        m_editor->open();
    }

    void cleanup() { m_window.reset(); }

    void theChosenFileIsTaken()
    {
        choose(u"/etc/ssl/own.pem"_s);
        QCOMPARE(m_prompter->asked.size(), 1);
        QVERIFY(m_prompter->asked.first().filters.first().contains(u"*.pem"_s));
        QCOMPARE(m_editor->form().inputs().authorityFile, u"/etc/ssl/own.pem"_s);
    }

    void theNextQuestionBeginsWhereTheFileIs()
    {
        choose(u"/etc/ssl/own.pem"_s);
        choose({});
        QCOMPARE(m_prompter->asked.last().suggestion, u"/etc/ssl/own.pem"_s);
        QCOMPARE(m_editor->form().inputs().authorityFile, u"/etc/ssl/own.pem"_s);
    }
};

COUNTERFOIL_TEST(QApplication, TestAuthorityFile)
#include "tst_authority_file.moc"
