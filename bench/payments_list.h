// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/catalogue_fill.h"

#include "core/services/account_services.h"
#include "ui/dialogs/operation_dialogs.h"
#include "ui/shell/main_window.h"

#include <QTimer>

#include <map>

namespace counterfoil {
class ListTable;
class PaymentsPage;
} // namespace counterfoil

namespace bench {

/// The payments page in the real window on the filled catalogue: the last key of a search to its
/// painted rows, an order by another column, and the list dragged from top to end, with what it
/// takes to paint a page of rows that were not on the screen before.
class PaymentsList : public Part
{
    Q_OBJECT

public:
    explicit PaymentsList(const CatalogueFill &fill, QObject *parent = nullptr);
    ~PaymentsList() override;

    void begin() override;
    [[nodiscard]] QList<Row> rows() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Kind { Exact, Words, Adverse, Sorted };
    struct Trial
    {
        Kind kind = Kind::Exact;
        QString text; ///< the last character is the key
    };
    enum class Stage { Settling, Waiting, Painted, Dragging };

    [[nodiscard]] counterfoil::PaymentsPage &page() const;
    [[nodiscard]] counterfoil::ListTable &table() const;
    void plan();
    void look();
    void prepare();
    void act();
    void giveUp();
    void painted();
    void drag();
    [[nodiscard]] bool isBlank() const;
    void measureBlank();
    void paintMeasured(QPaintEvent *event);

    const CatalogueFill &m_fill;
    QTemporaryDir m_folder;
    counterfoil::SystemClock m_clock;
    std::unique_ptr<counterfoil::Journal> m_journal;
    std::unique_ptr<counterfoil::Catalogue> m_catalogue;
    std::unique_ptr<counterfoil::AccountServices> m_services;
    std::unique_ptr<counterfoil::FilePriorityPresetStore> m_presets;
    std::unique_ptr<counterfoil::OperationDialogs> m_dialogs;
    std::unique_ptr<counterfoil::MainWindow> m_window;
    QList<Trial> m_trials;
    qsizetype m_trial = -1;
    std::map<Kind, QList<Took>> m_times;
    QList<std::pair<double, QString>> m_slowest;
    StallMeter m_stalls;
    QList<Took> m_keyStalls;
    Effort m_pressed;
    QTimer m_look;
    QTimer m_drag;
    QElapsedTimer m_blank; ///< since when rows on the screen are blank; invalid: none is
    double m_longestBlank = 0;
    QList<Took> m_pages;   ///< painted while dragging
    int m_paintedRow = -1; ///< at their top
    Took m_dragStall;
    bool m_isPainting = false;
    int m_frame = 0;
    Stage m_stage = Stage::Settling;
};

} // namespace bench
