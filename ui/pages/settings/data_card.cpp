// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/data_card.h"

#include "core/accounts/diagnostics.h"
#include "core/journal/journal.h"
#include "models/journal/store_words.h"
#include "ui/frame/window_services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copy_label.h"
#include "ui/widgets/elided_label.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

DataCard::DataCard(WindowServices &windowServices, Journal &journal, QWidget *parent)
    : CardFrame(parent)
    , m_windowServices(windowServices)
    , m_journal(journal)
    , m_trail(plainLabel({}, "medium", this))
    //: Button: checks the audit trail
    , m_check(new ActionButton(tr("Check now"), ButtonRole::Outlined, this))
    , m_copy(new ActionButton(Icon::Copy, tr("Copy diagnostics"), ButtonRole::Outlined, this))
    , m_look(new ActionButton(tr("Preview"), ButtonRole::Link, this))
    , m_preview(new QPlainTextEdit(this))
{
    setObjectName(u"dataCard"_s);
    setTitle(tr("Data and diagnostics"));
    auto *folder = new CopyLabel(tr("data folder"), this);
    folder->setValue(windowServices.dataFolder());
    auto *open = new ActionButton(Icon::FolderOpen, tr("Open folder"), ButtonRole::Outlined, this);
    open->setObjectName(u"openFolder"_s);
    connect(open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_windowServices.dataFolder()));
    });
    auto *files = new QHBoxLayout;
    files->setSpacing(10);
    files->addWidget(folder, 1);
    files->addWidget(open);

    QLabel *about = plainLabel(tr("For support: versions, settings and the last requests. No "
                                  "credentials, names, amounts or people."),
                               "secondary", this);
    about->setWordWrap(true);
    m_copy->setObjectName(u"copyDiagnostics"_s);
    m_look->setObjectName(u"previewDiagnostics"_s);
    auto *help = new QHBoxLayout;
    help->setSpacing(10);
    help->addWidget(about, 1);
    help->addWidget(m_look);
    help->addWidget(m_copy);

    m_preview->setObjectName(u"diagnostics"_s);
    m_preview->setAccessibleName(tr("Diagnostics"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(Theme::current().font(TextStyle::Mono));
    m_preview->setFixedHeight(Theme::current().scaled(220));
    m_preview->hide();
    body()->addLayout(files);
    body()->addWidget(separator(this));
    body()->addLayout(makeTrail());
    body()->addWidget(separator(this));
    body()->addLayout(help);
    body()->addWidget(m_preview);
    connect(m_copy, &QPushButton::clicked, this, &DataCard::copyDiagnostics);
    connect(m_look, &QPushButton::clicked, this, [this] { showPreview(m_preview->isHidden()); });
}

QLayout *DataCard::makeTrail()
{
    m_trail->setObjectName(u"trailState"_s);
    m_trail->setWordWrap(true);
    m_check->setObjectName(u"checkTrail"_s);
    m_check->setAccessibleName(tr("Check the audit trail now"));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(plainLabel(tr("Audit trail"), "secondary", this));
    row->addWidget(m_trail, 1);
    row->addWidget(m_check);
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_journal.trail().begin();
        showTrail();
    });
    connect(&m_journal.trail(), &TrailCheck::changed, this, &DataCard::showTrail);
    showTrail();
    return row;
}

void DataCard::showTrail()
{
    const TrailCheck &trail = m_journal.trail();
    m_trail->setText(trail.isRunning() ? tr("Checking…") : trailText(trail.state()));
    if (!m_preview->isHidden())
        m_preview->setPlainText(report());
}

QString DataCard::report() const
{
    return diagnostics(m_windowServices.accounts().list(), m_windowServices.log(),
                       m_journal.trail().state());
}

void DataCard::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(report());
    m_copy->setText(tr("Copied"));
    m_copy->setActionIcon(Icon::Check);
    QTimer::singleShot(std::chrono::milliseconds(1500), m_copy, [this] {
        m_copy->setText(tr("Copy diagnostics"));
        m_copy->setActionIcon(Icon::Copy);
    });
}

void DataCard::showPreview(bool shown)
{
    if (shown)
        m_preview->setPlainText(report());
    m_preview->setVisible(shown);
    m_look->setText(shown ? tr("Hide preview") : tr("Preview"));
}

} // namespace counterfoil
