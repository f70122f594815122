// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exists_dialog.h"

#include "models/journal/creation_words.h"
#include "models/journal/entry_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/line_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr int longestTypedId = 255;

} // namespace

ExistsDialog::ExistsDialog(const OperationEntry &entry, CreationService &service, QWidget *inWindow)
    : OverlayDialog(inWindow)
    , m_entry(entry)
    , m_service(service)
    , m_id(new LineField(createdIdLabel(*entry.creation), panel()))
    //: Button: reads what was created from the provider
    , m_go(new ActionButton(tr("Check"), ButtonRole::Primary, panel()))
{
    setObjectName(u"existsDialog"_s);
    setAccessibleName(tr("It exists", "what was to be created"));
    setPanelWidth(560);
    m_id->lineEdit()->setObjectName(u"existsId"_s);
    m_id->lineEdit()->setAccessibleName(createdIdLabel(*entry.creation));
    m_id->lineEdit()->setMaxLength(longestTypedId);
    m_id->setMono(true);
    m_id->setHint(tr("As the provider shows it. Counterfoil reads it and compares its amount and "
                     "reference with what was sent."));
    m_go->setObjectName(u"existsGo"_s);
    m_go->setEnabled(false);
    auto *leave = new ActionButton(tr("Cancel"), ButtonRole::Outlined, panel());
    leave->setObjectName(u"existsLeave"_s);
    auto *about =
        new ElidedLabel(entryTitle(entry) + u" · "_s + orderText(entry, nullptr), panel());
    about->setProperty("role", u"secondary"_s);
    QVBoxLayout *column = titledColumn(*this);
    column->addWidget(about);
    column->addWidget(m_id);
    column->addLayout(dialogButtons({leave, m_go}));
    setInitialFocus(m_id->lineEdit());
    connect(leave, &QPushButton::clicked, this, &OverlayDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ExistsDialog::look);
    connect(m_id->lineEdit(), &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_id->lineEdit(), &QLineEdit::textChanged, this, [this] {
        m_id->setError({});
        setLooking(false);
    });
    connect(&service, &CreationService::settled, this, [this](const IdempotencyKey &key) {
        if (isOpen() && key == m_entry.key)
            accept();
    });
    connect(&service, &CreationService::notTheOne, this,
            [this](const IdempotencyKey &key, const NotTheOne &why) {
                if (key != m_entry.key)
                    return;
                setLooking(false);
                m_id->setError(notTheOneSentence(why, m_entry));
                m_id->lineEdit()->setFocus(Qt::OtherFocusReason);
                updatePanelGeometry();
            });
}

void ExistsDialog::look()
{
    setLooking(true);
    m_service.exists(m_entry.key, m_id->text().trimmed());
}

void ExistsDialog::setLooking(bool looking)
{
    m_go->setEnabled(!looking && !m_id->text().trimmed().isEmpty());
    m_id->lineEdit()->setReadOnly(looking);
}

} // namespace counterfoil
