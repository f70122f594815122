// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include "models/app_settings.h"
#include "ui/frame/window_services.h"
#include "ui/pages/settings/accounts_card.h"
#include "ui/pages/settings/data_card.h"
#include "ui/pages/settings/kept_data_card.h"
#include "ui/pages/settings/language_row.h"
#include "ui/pages/settings/lock_card.h"
#include "ui/theme/theme.h"
#include "ui/theme/translations.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/sentence_box.h"
#include "ui/widgets/wrap_layout.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

SettingsPage::SettingsPage(WindowServices &windowServices, Journal &journal, QWidget *parent)
    : Page(parent)
    , m_windowServices(windowServices)
{
    auto *content = new QWidget(this);
    content->setMaximumWidth(Theme::current().scaled(820));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 18);
    column->setSpacing(14);
    auto *problem = new Banner(content);
    const auto showProblem = [this, problem] {
        const QString sentence = m_windowServices.settings().problem();
        if (sentence.isEmpty())
            problem->clear();
        else
            problem->showMessage(Banner::Kind::Warning, sentence);
    };
    connect(&m_windowServices.settings(), &AppSettings::changed, problem, showProblem);
    showProblem();
    auto *accounts = new AccountsCard(windowServices, content);
    column->addWidget(problem);
    column->addWidget(accounts);
    column->addWidget(makeAppearance(content));
    column->addWidget(makeTelling(content));
    column->addWidget(new LockCard(windowServices, content));
    column->addWidget(new KeptDataCard(windowServices, content));
    column->addWidget(new DataCard(windowServices, journal, content));
    column->addWidget(makeAbout(content));
    column->addStretch();

    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(20, 0, 20, 0);
    row->addWidget(content, 1000);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(holder);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(qApp, &QApplication::focusChanged, scroll, [scroll, holder](QWidget *, QWidget *now) {
        if (now && holder->isAncestorOf(now))
            scroll->ensureWidgetVisible(now);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 18, 0, 0);
    layout->setSpacing(14);
    QLabel *heading = plainLabel(tr("Settings"), "title", this);
    heading->setContentsMargins(20, 0, 20, 0);
    layout->addWidget(heading);
    layout->addWidget(scroll, 1);
    setInitialFocus(accounts->first());
}

QWidget *SettingsPage::makeAppearance(QWidget *parent)
{
    auto *card = new CardFrame(parent);
    card->setTitle(tr("Appearance"));
    card->body()->addLayout(makeTheme(card));
    if (Translations::instanceOf(qApp)) {
        card->body()->addWidget(CardFrame::separator(card));
        card->body()->addWidget(new LanguageRow(m_windowServices, card));
    }
    return card;
}

QLayout *SettingsPage::makeTheme(QWidget *card)
{
    auto *modes = new SegmentedControl(
        //: The look of the window
        {tr("System"), tr("Light"), tr("Dark"), tr("High contrast")}, card);
    modes->setObjectName(u"themeChoice"_s);
    modes->setAccessibleName(tr("Theme"));
    if (Theme *theme = Theme::instanceOf(qApp)) {
        const auto show = [theme, modes] {
            modes->setCurrentIndex(static_cast<int>(theme->choice()));
        };
        connect(modes, &SegmentedControl::currentChanged, theme,
                [theme](int index) { theme->setChoice(static_cast<ThemeChoice>(index)); });
        connect(theme, &Theme::changed, modes, show); // the menu has it too
        show();
    }
    auto *row = new WrapLayout;
    row->addWidget(plainLabel(tr("Theme"), "secondary", card));
    row->addStretch();
    row->addWidget(modes);
    return row;
}

QWidget *SettingsPage::makeTelling(QWidget *parent)
{
    AppSettings &settings = m_windowServices.settings();
    auto *card = new CardFrame(parent);
    card->setTitle(tr("Desktop notifications"));
    auto *box =
        new SentenceBox(tr("Notify me when an operation ends while no window is active"), card);
    box->setObjectName(u"tellOfOperations"_s);
    box->setChecked(settings.tellsOfOperations());
    connect(box, &QCheckBox::toggled, &settings, &AppSettings::setTellsOfOperations);
    connect(&settings, &AppSettings::changed, box, // another window may switch
            [box, &settings] { box->setChecked(settings.tellsOfOperations()); });
    card->body()->addWidget(box);
    return card;
}

QWidget *SettingsPage::makeAbout(QWidget *parent)
{
    auto *card = new CardFrame(parent);
    card->setTitle(tr("About"));
    card->body()->addWidget(new FieldRow(tr("Version"), QStringLiteral(COUNTERFOIL_VERSION), card));
    card->body()->addWidget(
        new FieldRow(tr("Licence"), tr("GNU General Public License, version 3 or later"), card));
    card->body()->addWidget(new FieldRow(
        tr("Built with"),
        tr("Qt (LGPL-3.0), QtKeychain (BSD), SQLite (public domain), nlohmann/json (MIT), "
           "tl::expected (CC0), Roboto (Apache-2.0), DejaVu Sans Mono (Bitstream Vera), lucide "
           "icons (ISC)"),
        card));
    return card;
}

} // namespace counterfoil
