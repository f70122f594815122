// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/kept_data_banner.h"

#include "core/accounts/data_keeper.h"
#include "models/accounts/setting_words.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

KeptDataBanner::KeptDataBanner(DataKeeper &keeper, const QString &account, QWidget *parent)
    : Banner(parent)
    , m_keeper(keeper)
    , m_account(account)
{
    setObjectName(u"keptDataTrouble"_s);
    connect(&keeper, &DataKeeper::troubleChanged, this, &KeptDataBanner::updateState);
    connect(this, &Banner::actionTriggered, this, [this] { m_keeper.retry(m_account); });
    updateState();
}

void KeptDataBanner::updateState()
{
    const auto trouble = m_keeper.trouble(m_account);
    if (!trouble)
        clear();
    else
        showMessage(Kind::Warning, keySentence(*trouble), tr("Try again"));
}

} // namespace counterfoil
