// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/settings_pictures.h"

#include "models/app_settings.h"
#include "ui/accounts/account_dialogs.h"
#include "ui/accounts/account_editor.h"
#include "ui/accounts/connection_steps.h"
#include "ui/frame/window_services.h"
#include "ui/lock/screen_lock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_window.h"

#include <QAbstractButton>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>

#include <memory>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

AccountSettings sample(const QUrl &host, const QString &name, Environment environment,
                       const QString &colour)
{
    AccountSettings settings;
    settings.name = name;
    settings.environment = environment;
    settings.host = host;
    settings.own = {{SettingField::Entity, u"5e3a0862-7cc3-4427-92ba-9e1e9595f571"_s},
                    {SettingField::ClientId, u"demo-client"_s}};
    settings.colour = colour;
    return settings;
}

class SettingsPictures : public PictureSteps
{
public:
    using PictureSteps::PictureSteps;

    void write()
    {
        start(u"welcome"_s, [](StartWindow &window) { window.showWelcome(); });
        add({}, [stage = m_stage] { addSamples(stage); });
        start(u"welcome-accounts"_s, [](StartWindow &window) { window.showWelcome(); });
        start(u"secrets-missing"_s, [stage = m_stage](StartWindow &window) {
            window.showSecretsMissing(stage.windowServices.accounts().list().back(),
                                      {SecretFault::Locked, {}});
        });
        add(u"settings"_s, [stage = m_stage] { stage.window.open({Place::Kind::Settings, {}}); });
        editor(u"account-errors"_s, "demo-secret", [](AccountEditor &editor) {
            AccountForm &form = editor.form();
            form.set(&AccountInputs::name, u"Maison Verte"_s);
            form.setOwn(SettingField::Entity, u"5e3a0862"_s);
            form.set(&AccountInputs::host, u"https://api.purse-live.com"_s);
            form.set(&AccountInputs::askAmount, u"1,000"_s);
            form.setSecret(SettingField::ClientSecret, Secret());
            form.showAllErrors();
        });
        editor(u"account-test-failed"_s, "wrong-secret",
               [](AccountEditor &editor) { editor.testConnection(); });
        editor(u"account-test-passed"_s, "demo-secret",
               [](AccountEditor &editor) { editor.testConnection(); });
        editor(u"account-receiver"_s, "demo-secret", [](AccountEditor &editor) {
            editor.form().setReceives(true);
            editor.findChild<QAbstractButton *>(u"accountMore"_s)->click();
            auto *scroll = editor.findChild<QScrollArea *>();
            QObject::connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, scroll,
                             [scroll](int, int most) { // once it is laid out
                                 scroll->verticalScrollBar()->setValue(most);
                             });
        });
        edited(u"account-edit"_s);
        lock(u"lock"_s, false);
        lock(u"lock-pin"_s, true);
        add({}, [stage = m_stage] { removeSamples(stage); });
    }

private:
    static void addSamples(const ScreenshotStage &stage)
    {
        const QUrl host = stage.sandbox;
        const QStringList colours = accountColours();
        (void)stage.windowServices.accounts().add(
            sample(host, u"Atelier Nord"_s, Environment::Test, colours.value(2)));
        (void)stage.windowServices.accounts().add(
            sample(host, u"Maison Verte"_s, Environment::Live, colours.value(4)));
    }

    static void removeSamples(const ScreenshotStage &stage)
    {
        const std::vector<AccountSettings> samples = stage.windowServices.accounts().list();
        for (const AccountSettings &settings : samples)
            (void)stage.windowServices.accounts().remove(settings.id);
    }

    /// In a window of its own, which the picture is of.
    void start(const QString &name, const std::function<void(StartWindow &)> &fill)
    {
        const auto window = std::make_shared<QPointer<StartWindow>>();
        add(
            name,
            [stage = m_stage, window, fill] {
                *window = new StartWindow(stage.windowServices);
                (*window)->setAttribute(Qt::WA_QuitOnClose, false);
                (*window)->resize(ScreenshotWalk::PictureSize);
                fill(**window);
                (*window)->QWidget::show();
            },
            [] { return true; }, [window] { return window->data(); });
        add({}, [window] { delete window->data(); });
    }

    void editor(const QString &name, const char *clientSecret,
                const std::function<void(AccountEditor &)> &fill)
    {
        const auto editor = std::make_shared<QPointer<AccountEditor>>();
        add(
            name,
            [stage = m_stage, editor, secret = QByteArray(clientSecret), fill] {
                *editor = addAccount(&stage.window, stage.windowServices);
                AccountForm &form = (*editor)->form();
                form.set(&AccountInputs::name, u"Atelier Sud"_s);
                form.set(&AccountInputs::host, stage.sandbox.toString());
                form.setOwn(SettingField::Entity, u"5e3a0862-7cc3-4427-92ba-9e1e9595f571"_s);
                form.setOwn(SettingField::ClientId, u"demo-client"_s);
                form.set(&AccountInputs::colour, accountColours().value(1));
                form.setSecret(SettingField::ClientSecret, Secret(secret));
                form.setSecret(SettingField::ApiKey, Secret("demo-key"));
                fill(**editor);
            },
            [editor] { return *editor && !(*editor)->steps().isRunning(); });
        add({}, [editor] {
            if (*editor)
                (*editor)->done(OverlayDialog::Rejected);
        });
    }

    /// All settings of an account there is, and the question before it is removed.
    void edited(const QString &name)
    {
        const auto editor = std::make_shared<QPointer<AccountEditor>>();
        add(name, [stage = m_stage, editor] {
            *editor = editAccount(&stage.window, stage.windowServices,
                                  stage.windowServices.accounts().list().back());
            for (const char *button : {"accountMore", "removeAccount"})
                (*editor)->findChild<QAbstractButton *>(QLatin1StringView(button))->click();
        });
        add({}, [editor] {
            if (*editor)
                (*editor)->done(OverlayDialog::Rejected);
        });
    }

    void lock(const QString &name, bool withPin)
    {
        add(name, [stage = m_stage, withPin] {
            stage.windowServices.settings().setHasPin(withPin);
            stage.windowServices.lock().lock();
        });
        add({}, [stage = m_stage] {
            stage.windowServices.settings().setHasPin(false);
            stage.windowServices.lock().tryUnlock({});
        });
    }
};

} // namespace

void addSettingsPictures(const ScreenshotStage &stage, const QString &mode,
                         std::vector<ScreenshotStep> &steps)
{
    SettingsPictures(stage, mode, steps).write();
}

} // namespace counterfoil
