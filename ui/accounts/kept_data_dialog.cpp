// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/kept_data_dialog.h"

#include "core/accounts/data_keeper.h"
#include "models/accounts/setting_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/scroll_body.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr std::array AllPeople{PersonalData::Full, PersonalData::Hashed, PersonalData::None};

QString choiceNameOf(PersonalData people)
{
    switch (people) {
    case PersonalData::Full:
        return u"keepFull"_s;
    case PersonalData::Hashed:
        return u"keepHashed"_s;
    case PersonalData::None:
        return u"keepNone"_s;
    }
    Q_UNREACHABLE();
}

QLabel *wrapped(const QString &text, const char *role, QWidget *parent)
{
    QLabel *label = plainLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

KeptDataDialog::KeptDataDialog(QWidget *inWindow, DataKeeper &keeper,
                               const AccountSettings &settings)
    : OverlayDialog(inWindow)
    , m_keeper(keeper)
    , m_id(settings.id)
    , m_form(settings.kept)
{
    setObjectName(u"keptDataDialog"_s);
    setAccessibleName(tr("Data kept on this computer"));
    setPanelWidth(620);

    auto *header = new DialogHeader(*this, accessibleName(), settings.name);
    auto *content = new QWidget(panel());
    auto *body = new QVBoxLayout(content);
    body->setContentsMargins(20, 4, 20, 16);
    body->setSpacing(12);
    m_banner = new Banner(content);
    m_banner->setObjectName(u"keptDataBanner"_s);
    body->addWidget(m_banner);
    addPeople(body);
    body->addWidget(CardFrame::separator(content));
    addPeriod(body);
    body->addWidget(CardFrame::separator(content));
    body->addWidget(
        wrapped(tr("Unless names and e-mails are kept in full, searches and saved views that "
                   "contain a name, an e-mail or free text are removed as well. The journal of "
                   "operations, notes and the provider's own records aren't affected."),
                "small", content));

    auto *scroll = new ScrollBody(content, panel());
    fillDialog(*this, header, {scroll}, makeFooter());
    connect(&m_form, &KeptDataForm::changed, this, &KeptDataDialog::refresh);
    connect(&m_keeper, &DataKeeper::troubleChanged, this, &KeptDataDialog::refresh);
    setInitialFocus(m_people.at(static_cast<int>(m_form.people())));
    count();
    refresh();
}

void KeptDataDialog::addPeople(QVBoxLayout *column)
{
    QWidget *parent = column->parentWidget();
    column->addWidget(plainLabel(tr("Names and e-mails of customers"), "section", parent));
    auto *group = new QButtonGroup(this);
    for (const PersonalData people : AllPeople) {
        auto *choice = new QRadioButton(peopleTitle(people), parent);
        choice->setObjectName(choiceNameOf(people));
        choice->setAccessibleDescription(peopleSentence(people));
        group->addButton(choice, static_cast<int>(people));
        m_people << choice;
        QLabel *sentence = wrapped(peopleSentence(people), "small", parent);
        sentence->setContentsMargins(windowMargins(Theme::current().scaled(24), 0, 0, 0));
        auto *pair = new QVBoxLayout;
        pair->setSpacing(1);
        pair->addWidget(choice);
        pair->addWidget(sentence);
        column->addLayout(pair);
    }
    connect(group, &QButtonGroup::idClicked, this,
            [this](int id) { m_form.setPeople(static_cast<PersonalData>(id)); });

    m_known = new QWidget(parent);
    m_reduce = new QCheckBox(m_known);
    m_reduce->setObjectName(u"reduceKnown"_s);
    m_knownSentence = wrapped({}, "warning", m_known);
    m_knownSentence->setObjectName(u"knownSentence"_s);
    auto *known = new QVBoxLayout(m_known);
    known->setContentsMargins(0, 0, 0, 0);
    known->setSpacing(1);
    known->addWidget(m_reduce);
    known->addWidget(m_knownSentence);
    column->addWidget(m_known);
    connect(m_reduce, &QCheckBox::toggled, &m_form, &KeptDataForm::setReducesKnown);
}

void KeptDataDialog::addPeriod(QVBoxLayout *column)
{
    QWidget *parent = column->parentWidget();
    m_period = new Choice(parent);
    m_period->setObjectName(u"keepPeriod"_s);
    m_period->setAccessibleName(tr("Keep payments"));
    const QList<int> periods = m_form.periods();
    for (const int months : periods)
        m_period->addItem(periodText(months), months);
    m_period->setCurrentIndex(m_period->findData(m_form.months()));
    m_periodSentence = wrapped({}, "small", parent);
    m_periodSentence->setObjectName(u"periodSentence"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(plainLabel(tr("Keep payments"), "section", parent));
    row->addStretch();
    row->addWidget(m_period);
    column->addLayout(row);
    column->addWidget(m_periodSentence);
    connect(m_period, &QComboBox::activated, this, [this](int index) {
        const int months = m_period->itemData(index).toInt();
        m_form.setMonths(months);
        countOlder(months);
    });
}

QWidget *KeptDataDialog::makeFooter()
{
    auto *footer = new QWidget(panel());
    QHBoxLayout *row = footerRow(footer);
    row->addStretch();
    auto *cancel = new ActionButton(tr("Cancel"), ButtonRole::Outlined, footer);
    cancel->setObjectName(u"cancelKeptData"_s);
    m_save = new ActionButton(tr("Save"), ButtonRole::Primary, footer);
    m_save->setObjectName(u"saveKeptData"_s);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &KeptDataDialog::save);
    return footer;
}

void KeptDataDialog::count()
{
    m_keeper.catalogue().payments().size({m_id}).then(
        this, [this](const DatabaseResult<CatalogueSize> &size) {
            if (size)
                m_form.setKnown(size->payments);
        });
}

void KeptDataDialog::countOlder(int months)
{
    if (months == 0 || m_counted.contains(months))
        return;
    m_counted.insert(months);
    m_keeper.catalogue()
        .retention()
        .countOlder(m_id, retentionLimit(months, QDateTime::currentDateTimeUtc()))
        .then(this, [this, months](const DatabaseResult<qint64> &older) {
            if (older)
                m_form.setOlder(months, *older);
        });
}

void KeptDataDialog::save()
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    refresh();
    m_keeper.save(m_id, m_form.kept()).then(this, [this](const auto &outcome) {
        m_isSaving = false;
        if (outcome) {
            accept();
            return;
        }
        const KeeperFailure &failure = outcome.error();
        m_banner->showMessage(
            failure.isOfKeychain() ? Banner::Kind::Warning : Banner::Kind::Failure,
            failure.isOfKeychain()
                ? tr("Your choice is saved. %1").arg(keeperSentence(failure))
                : tr("Your choice was not saved. %1").arg(keeperSentence(failure)));
        refresh();
    });
}

void KeptDataDialog::refresh()
{
    m_people.at(static_cast<int>(m_form.people()))->setChecked(true);
    const QString known = m_form.knownSentence();
    m_known->setVisible(!known.isEmpty());
    m_reduce->setVisible(m_form.isTightened());
    m_reduce->setText(m_form.reduceText());
    m_reduce->setChecked(m_form.reducesKnown());
    m_knownSentence->setText(known);
    m_periodSentence->setText(m_form.periodSentence());
    m_save->setText(m_form.saveText());
    m_save->setEnabled(!m_isSaving);
}

} // namespace counterfoil
