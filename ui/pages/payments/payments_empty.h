// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/empty_state.h"

namespace counterfoil {

class PaymentsListModel;
class SearchLine;

// What stands in the place of the payments while none is shown: why, and what helps.
class PaymentsEmpty : public EmptyState
{
    Q_OBJECT

public:
    // Both outlive it.
    PaymentsEmpty(PaymentsListModel &model, SearchLine &search, QWidget *parent = nullptr);

    // How many payments are still to be read, and whether the provider can be.
    void follow(const QString &provider, int toRead, bool isReachable);
    // What has the keys while this is shown; null where nothing helps but waiting.
    [[nodiscard]] QWidget *initialFocus();

signals:
    void searchRequested();

private:
    enum class Remedy { None, Clear, Search, Retry };

    void showNothingFound(const QString &provider);
    void help();

    PaymentsListModel &m_model;
    SearchLine &m_search;
    Remedy m_remedy = Remedy::None;
};

} // namespace counterfoil
