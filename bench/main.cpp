// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/journal_cost.h"
#include "bench/large_payment.h"
#include "bench/operation_history.h"
#include "bench/parsing.h"
#include "bench/startup.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Resident memory of a process in MiB, as Linux tells it; 0 elsewhere.
double residentMib(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

/// A program of its own opens the large payment and is weighed once it has settled.
void weigh(const bench::LargePayment &large, const std::function<void(double)> &then)
{
    auto *process = new QProcess(qApp);
    process->start(
        QCoreApplication::applicationDirPath() + u"/counterfoil"_s,
        {u"--sandbox"_s, large.sandbox().toString(), u"--open"_s, u"payment:"_s + large.id()});
    QTimer::singleShot(4000, process, [process, then] {
        const double memory = residentMib(process->processId());
        process->kill();
        process->waitForFinished();
        then(memory);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    // Qt's own dispatcher tells when it sleeps and wakes; the one on GLib tells it in another
    // order.
    qputenv("QT_NO_GLIB", "1");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const qsizetype json = arguments.indexOf(u"--json"_s);
    const QString file = json > 0 ? arguments.value(json + 1) : QString();

    QList<bench::Row> rows = bench::startup(QCoreApplication::applicationDirPath());
    rows += bench::journalCost();
    counterfoil::Theme theme(application);
    bench::LargePayment large;
    bench::OperationHistory history;
    QObject::connect(&large, &bench::LargePayment::finished, &application, [&] {
        QFile example(
            QStringLiteral(COUNTERFOIL_TEST_DATA "/purse/purse-create-payment.response.json"));
        if (example.open(QIODevice::ReadOnly))
            rows += bench::parsing(example.readAll(), large.json());
        rows += large.rows();
        weigh(large, [&](double memory) {
            rows.append(
                {u"memory with that payment open, without the sandbox"_s, memory, u"MiB"_s, 0});
            history.begin();
        });
    });
    QObject::connect(&history, &bench::OperationHistory::finished, &application, [&] {
        rows += history.rows();
        bench::print(rows);
        const bool written = file.isEmpty() || bench::writeJson(rows, file);
        QCoreApplication::exit(written ? 0 : 1);
    });
    large.begin();
    return QApplication::exec();
}
