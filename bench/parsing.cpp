// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/parsing.h"

#include "core/gateways/purse/purse_parsers.h"

#include <nlohmann/json.hpp>

#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

template <typename Work>
double microseconds(int times, const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i)
        work();
    return static_cast<double>(timer.nsecsElapsed()) / 1000.0 / times;
}

QList<Row> compare(const QString &what, const QByteArray &bytes, int times, double goal)
{
    if (!counterfoil::purse::parsePayment(bytes)) {
        std::fprintf(stderr, "Parsing is not measured: %s cannot be read.\n", qUtf8Printable(what));
        return {};
    }
    QList<double> bare;
    QList<double> ours;
    for (int round = 0; round < 15; ++round) { // in turn, so that both see the same machine
        bare.append(microseconds(times, [&] {
            const auto json =
                nlohmann::json::parse(bytes.constData(), bytes.constData() + bytes.size());
            if (json.is_discarded())
                std::abort();
        }));
        ours.append(microseconds(times, [&] {
            if (!counterfoil::purse::parsePayment(bytes))
                std::abort();
        }));
    }
    return {
        {u"parse %1, nlohmann's bare parse"_s.arg(what), median(bare), u"µs"_s, 0},
        {u"parse %1, to Payment"_s.arg(what), median(ours), u"µs"_s, 0},
        {u"parse %1, Payment against bare"_s.arg(what), median(ours) / median(bare), u"×"_s, goal}};
}

} // namespace

QList<Row> parsing(const QByteArray &example, const QByteArray &large)
{
    QList<Row> rows = compare(u"largest example"_s, example, 500, 2);
    if (!large.isEmpty())
        rows += compare(u"10,000 transactions"_s, large, 1, 2);
    return rows;
}

} // namespace bench
