// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "ui/dialogs/import_choose_page.h"
#include "ui/dialogs/import_progress_page.h"
#include "ui/widgets/dialog_parts.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

ImportDialog::ImportDialog(QWidget *inWindow, ImportService &service, Now now,
                           std::shared_ptr<Prompter> prompter)
    : OverlayDialog(inWindow)
    , m_service(service)
    , m_now(std::move(now))
    , m_prompter(std::move(prompter))
{
    setObjectName(u"importDialog"_s);
    setAccessibleName(tr("Import payments"));
    setPanelWidth(740);
    titledColumn(*this);
    connect(&m_service, &ImportService::changed, this, &ImportDialog::showPage);
    connect(&m_form, &ImportForm::changed, this, &ImportDialog::updatePanelGeometry);
    showPage();
}

ImportDialog *ImportDialog::openOver(QWidget *inWindow, ImportService &service, Now now,
                                     const ImportSource &source, std::shared_ptr<Prompter> prompter)
{
    auto *dialog = new ImportDialog(inWindow, service, std::move(now), std::move(prompter));
    connect(dialog, &OverlayDialog::finished, dialog, &QObject::deleteLater);
    if (!source.path.isEmpty() || !source.text.isEmpty())
        dialog->m_form.setSource(source);
    dialog->open();
    return dialog;
}

void ImportDialog::showPage()
{
    const bool showsProgress = m_service.state() != ImportService::State::None;
    if (m_page && m_showsProgress == showsProgress)
        return;
    m_showsProgress = showsProgress;
    if (m_page) {
        // It may be the page's own button that led here.
        m_page->hide();
        m_page->deleteLater();
    }
    QWidget *first = nullptr;
    if (showsProgress) {
        auto *page = new ImportProgressPage(m_service, m_now, panel());
        connect(page, &ImportProgressPage::closeRequested, this, &OverlayDialog::reject);
        connect(page, &ImportProgressPage::paymentRequested, this, [this](const PaymentId &id) {
            accept();
            emit paymentRequested(id);
        });
        first = page->first();
        m_page = page;
    } else {
        m_form.clear();
        auto *page = new ImportChoosePage(m_form, m_prompter, panel());
        connect(page, &ImportChoosePage::cancelRequested, this, &OverlayDialog::reject);
        connect(page, &ImportChoosePage::startRequested, this, [this] { m_form.start(m_service); });
        first = page->first();
        m_page = page;
    }
    setInitialFocus(first);
    static_cast<QVBoxLayout *>(panel()->layout())->addWidget(m_page);
    m_page->show();
    if (isOpen()) {
        updatePanelGeometry();
        first->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace counterfoil
