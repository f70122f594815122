// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/gateways/payment_gateway.h"
#include "core/journal/clock.h"
#include "core/services/data_folder.h"
#include "core/services/fetch_queue.h"
#include "core/services/import_run.h"

namespace counterfoil {

/// Why an import rests.
enum class ImportPause {
    Person,
    Restart,         ///< an earlier run left it: it resumes when a person says so
    TooManyRequests, ///< the provider asked for it; it resumes by itself
    Offline,         ///< resumes by itself when the provider is reached again
    Provider,        ///< it answers with errors of its own
    Access,          ///< it does not let this account read
    Catalogue,       ///< what was read cannot be kept
    Record,          ///< the list's file cannot be written
};

/// How fast an import may ask.
struct ImportPace
{
    int atOnce = 4; ///< of the provider's six connections
    std::chrono::milliseconds gap{100};
    std::chrono::milliseconds wait{60'000}; ///< after "too many requests" without a time
};

/// Learns the payments of a list: those that the catalogue does not know are read from the provider
/// (no partner is asked) and kept. One list an account; list and results are in a file, so that it
/// can resume after a restart. Lives in the UI's thread.
class ImportService : public QObject
{
    Q_OBJECT

public:
    enum class State { None, Preparing, Running, Paused, Ended };
    static constexpr qsizetype MostIds = 100'000;

    /// How the account's personal data is kept, asked each time.
    using Policy = std::function<PersonalDataPolicy()>;

    /// The file lies in the folder, which is there. Everything given outlives the service.
    ImportService(const DataFolder &folder, QString account, PaymentGateway &gateway,
                  Catalogue &catalogue, Clock &clock, Policy policy, ImportPace pace = {},
                  QObject *parent = nullptr);

    /// Looks for what an earlier run left.
    void load();
    /// Up to MostIds, each once. False while another list is not at its end.
    bool start(const QString &source, const QList<PaymentId> &ids);
    void pause();
    void resume();
    /// Asks again for those that failed.
    void retryFailed();
    /// Forgets the list; what was fetched stays known. Not while it runs.
    void discard();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ImportRecord &record() const { return m_run.record(); }
    [[nodiscard]] const ImportCounts &counts() const { return m_run.counts(); }
    /// While it is paused.
    [[nodiscard]] ImportPause pauseReason() const { return m_pause; }
    /// The provider's words, for a pause that has some.
    [[nodiscard]] const std::optional<ApiError> &apiError() const { return m_apiError; }
    [[nodiscard]] const std::optional<DatabaseError> &storeError() const { return m_storeError; }
    /// Of ImportPause::Record: the system's words.
    [[nodiscard]] const QString &recordError() const { return m_recordError; }
    /// When it resumes by itself; invalid when that is not known.
    [[nodiscard]] const QDateTime &resumesAt() const { return m_resumesAt; }

signals:
    /// There is another list, or none.
    void recordReplaced();
    void rowChanged(qsizetype row);
    /// State, counts, or reason.
    void changed();

private:
    struct Fetched
    {
        qsizetype row;
        SeenPayment seen;
    };

    void take(ImportRecord record, State state);
    void prepare();
    void advance();
    void checkNext();
    void fetch(qsizetype row);
    void takeAnswer(qsizetype row, const tl::expected<PaymentPtr, ApiError> &answer);
    void keepNext();
    void settle(qsizetype row, ImportOutcome outcome,
                const std::optional<ApiError> &error = std::nullopt);
    void rest(ImportPause reason);
    void endWhenDone();

    QString m_account;
    PaymentGateway &m_gateway;
    Catalogue &m_catalogue;
    Clock &m_clock;
    Policy m_policy;
    ImportPace m_pace;

    State m_state = State::None;
    ImportRun m_run;
    FetchQueue m_queue;
    ImportPause m_pause = ImportPause::Person;
    std::optional<ApiError> m_apiError;
    std::optional<DatabaseError> m_storeError;
    QString m_recordError;
    QDateTime m_resumesAt;
    int m_listNumber = 0;  ///< so that answers for an earlier list are ignored
    int m_pauseNumber = 0; ///< so that the timer of an earlier pause is ignored

    QList<Fetched> m_toKeep;
    bool m_isKeeping = false;
};

} // namespace counterfoil
