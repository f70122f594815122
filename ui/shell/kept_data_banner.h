// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

namespace counterfoil {

class DataKeeper;

// Above every page of an account that wants hashes, while their key is not there.
class KeptDataBanner : public Banner
{
    Q_OBJECT

public:
    // The keeper outlives the banner.
    KeptDataBanner(DataKeeper &keeper, const QString &account, QWidget *parent = nullptr);

private:
    void updateState();

    DataKeeper &m_keeper;
    QString m_account;
};

} // namespace counterfoil
