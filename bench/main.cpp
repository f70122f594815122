// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/catalogue_fill.h"
#include "bench/import_ratio.h"
#include "bench/journal_cost.h"
#include "bench/large_payment.h"
#include "bench/list_export.h"
#include "bench/memory.h"
#include "bench/notice_rate.h"
#include "bench/operation_history.h"
#include "bench/parsing.h"
#include "bench/payments_list.h"
#include "bench/search_ratio.h"
#include "bench/startup.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using bench::Row;

/// A program of its own opens the large payment and is weighed once it has settled.
void weigh(const bench::LargePayment &large, const std::function<void(double)> &then)
{
    auto *process = new QProcess(qApp);
    process->start(
        QCoreApplication::applicationDirPath() + u"/counterfoil"_s,
        {u"--sandbox"_s, large.sandbox().toString(), u"--open"_s, u"payment:"_s + large.id()});
    QTimer::singleShot(4000, process, [process, then] {
        const double memory = bench::residentMib(process->processId());
        process->kill();
        process->waitForFinished();
        then(memory);
    });
}

/// The parts, one after the other; each takes the rows of what it measured.
class Benchmark : public QObject
{
public:
    using Then = std::function<void()>;

    void add(bench::Part &part, const Then &then = {})
    {
        m_parts.append({&part, then ? then : [this, &part] { take(part.rows()); }});
        connect(&part, &bench::Part::finished, this, [this] {
            m_parts.takeFirst().second();
            next();
        });
    }
    void take(const QList<Row> &rows)
    {
        bench::print(rows);
        m_rows += rows;
        const bool isMeasured = std::all_of(rows.begin(), rows.end(), [](const Row &row) {
            return std::isfinite(row.value) && row.value >= 0;
        });
        m_isWhole = m_isWhole && isMeasured && !rows.isEmpty();
    }
    /// Every part ran, and none lacks a figure.
    [[nodiscard]] bool isWhole() const { return m_parts.isEmpty() && !m_isHeld && m_isWhole; }
    void next()
    {
        if (m_parts.isEmpty() || m_isHeld)
            m_isHeld ? void() : QCoreApplication::quit();
        else
            m_parts.first().first->begin();
    }
    /// Until release() no other part begins.
    void hold() { m_isHeld = true; }
    void release()
    {
        m_isHeld = false;
        next();
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

private:
    QList<std::pair<bench::Part *, Then>> m_parts;
    QList<Row> m_rows;
    bool m_isHeld = false;
    bool m_isWhole = true;
};

} // namespace

int main(int argc, char *argv[])
{
    // Qt's own dispatcher tells when it sleeps and wakes; the one on GLib tells it in another
    // order.
    qputenv("QT_NO_GLIB", "1");
    QApplication application(argc, argv);
    // Parts close their windows long before the last part ends.
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser line;
    line.addHelpOption();
    line.addOption({u"json"_s, u"Write the figures to FILE, too."_s, u"FILE"_s});
    line.addOption({u"payments"_s, u"Size of the catalogue."_s, u"COUNT"_s, u"1000000"_s});
    line.addOption({u"only-catalogue"_s, u"Leave out what is not about the catalogue."_s});
    line.addOption({u"only-large-payment"_s, u"Only open the large payment and scroll it."_s});
    line.addOption({u"only-notifications"_s, u"Only take notifications in."_s});
    line.process(application);
    const QString programs = QCoreApplication::applicationDirPath();
    const bool isLargeAlone = line.isSet(u"only-large-payment"_s);
    const bool areNoticesAlone = line.isSet(u"only-notifications"_s);
    const bool isWhole = !line.isSet(u"only-catalogue"_s) && !isLargeAlone && !areNoticesAlone;

    Benchmark benchmark;
    counterfoil::Theme theme(application);
    bench::CatalogueFill fill(line.value(u"payments"_s).toInt());
    bench::PaymentsList list(fill);
    bench::ListExport exports(fill);
    bench::LargePayment large;
    bench::OperationHistory history;
    bench::NoticeRate notices;
    if (isWhole) {
        benchmark.take(bench::startup(programs));
        benchmark.take(bench::journalCost());
        benchmark.add(large, [&] {
            QFile example(
                QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-create-payment.response.json"));
            benchmark.take(example.open(QIODevice::ReadOnly)
                               ? bench::parsing(example.readAll(), large.json())
                               : QList<Row>());
            benchmark.take(large.rows());
            benchmark.hold();
            weigh(large, [&](double memory) {
                benchmark.take({{u"memory with that payment open, without the sandbox"_s, memory,
                                 u"MiB"_s, 0}});
                benchmark.release();
            });
        });
        benchmark.add(history);
        benchmark.add(notices);
    }
    if (isLargeAlone) {
        benchmark.add(large);
    } else if (areNoticesAlone) {
        benchmark.add(notices);
    } else {
        benchmark.add(fill, [&] {
            benchmark.take(fill.rows());
            benchmark.take(bench::importRatio(std::min(fill.payments(), 200'000)));
            benchmark.take(bench::searchRatio(fill));
            benchmark.take(bench::startOnCatalogue(
                programs, fill.folder(), QUrl(QString::fromLatin1(bench::CatalogueFill::Sandbox))));
        });
        benchmark.add(list);
        benchmark.add(exports);
    }
    QMetaObject::invokeMethod(&benchmark, &Benchmark::next, Qt::QueuedConnection);
    QApplication::exec();
    if (!benchmark.isWhole()) {
        std::fprintf(stderr,
                     "The benchmark is not whole: a part did not run, or a row is missing.\n");
        return 1;
    }
    const QString file = line.value(u"json"_s);
    return file.isEmpty() || bench::writeJson(benchmark.rows(), file) ? 0 : 1;
}
