// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/kept_data_form.h"
#include "ui/widgets/overlay_dialog.h"

#include <QSet>

class QCheckBox;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace counterfoil {

class ActionButton;
class Banner;
class Choice;
class DataKeeper;

/// Chooses what of an account's payments stays on this computer, and says before saving what goes.
class KeptDataDialog : public OverlayDialog
{
    Q_OBJECT

public:
    /// The keeper outlives the dialog.
    KeptDataDialog(QWidget *inWindow, DataKeeper &keeper, const AccountSettings &settings);

    [[nodiscard]] KeptDataForm &form() { return m_form; }

private:
    void addPeople(QVBoxLayout *column);
    void addPeriod(QVBoxLayout *column);
    QWidget *makeFooter();
    void count();
    void countOlder(int months);
    void save();
    void refresh();

    DataKeeper &m_keeper;
    QString m_id;
    KeptDataForm m_form;
    Banner *m_banner = nullptr;
    QList<QRadioButton *> m_people; ///< in the order of PersonalData
    QWidget *m_known = nullptr;
    QCheckBox *m_reduce = nullptr;
    QLabel *m_knownSentence = nullptr;
    Choice *m_period = nullptr;
    QLabel *m_periodSentence = nullptr;
    ActionButton *m_save = nullptr;
    QSet<int> m_counted; ///< periods whose payments were asked for
    bool m_isSaving = false;
};

} // namespace counterfoil
