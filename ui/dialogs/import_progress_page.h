// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/import_rows_model.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;

namespace counterfoil {

class ActionButton;
class Banner;
class ListTable;

// An import under way or at its end: how far it is, why it rests, and each row's result. It
// continues without this page.
class ImportProgressPage : public QWidget
{
    Q_OBJECT

public:
    // Times are shown on the clock of `now`.
    ImportProgressPage(ImportService &service, std::function<QDateTime()> now, QWidget *parent);

    [[nodiscard]] QWidget *first() const;

signals:
    // Enter on a row.
    void paymentRequested(const counterfoil::PaymentId &id);
    void closeRequested();

private:
    void update();
    void showFirstMissing();

    ImportService &m_service;
    std::function<QDateTime()> m_now;
    ImportRowsModel m_rows;
    QLabel *m_source = nullptr;
    QLabel *m_sentence = nullptr;
    QProgressBar *m_progress = nullptr;
    Banner *m_banner = nullptr;
    ListTable *m_list = nullptr;
    ActionButton *m_discard = nullptr;
    ActionButton *m_retry = nullptr;
    ActionButton *m_pause = nullptr;
    ActionButton *m_close = nullptr;
    bool m_hasEnded = false;
};

} // namespace counterfoil
