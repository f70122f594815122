// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/store_banner.h"

namespace counterfoil {

class Catalogue;

// Above every page while what is seen is not remembered; and, until somebody took note, after a
// damaged, empty or missing catalogue was begun again.
class CatalogueBanner : public StoreBanner
{
    Q_OBJECT

public:
    // The catalogue outlives the banner.
    explicit CatalogueBanner(Catalogue &catalogue, QWidget *parent = nullptr);

protected:
    [[nodiscard]] News news() const override;

private:
    Catalogue &m_catalogue;
};

} // namespace counterfoil
