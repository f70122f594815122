// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_answers.h"
#include "tests/faults/fault_row.h"

using namespace Qt::StringLiterals;

namespace counterfoil::test {

namespace {

/// The request takes effect, and status 200 comes with that body.
FaultRow answerRow(const QString &name, const QByteArray &body)
{
    return {name, [body](FaultStage &stage) { stage.onSubmit(saysAfter(200, body)); }, succeeds()};
}

/// Much more than it seems: 64 MiB of zeros, as the deflate coding packs them.
QByteArray bomb()
{
    return RawServer::response(200, qCompress(QByteArray(64 * 1024 * 1024, '0')).mid(4),
                               {"Content-Encoding: deflate"});
}

} // namespace

std::vector<FaultRow> answerRows()
{
    const QByteArray page = "<html><body><h1>Bad gateway</h1></body></html>";
    const QJsonObject html{{u"body"_s, QString::fromUtf8(page)},
                           {u"headers"_s, QJsonObject{{u"Content-Type"_s, u"text/html"_s}}}};
    return {
        answerRow(u"200 without a body"_s, {}),
        answerRow(u"200 with truncated JSON"_s,
                  R"({"id":"9a14962c-bdcf-49d1-8673-e75dfb48013f","vers)"),
        answerRow(u"200 with garbage"_s, "\x01\x02 not JSON"),
        answerRow(u"200 with nothing that is wanted"_s, "{}"),
        answerRow(u"200 with 100,000 brackets"_s, QByteArray(100'000, '[')),
        {u"200 with HTML, after the effect"_s,
         [html](FaultStage &stage) { stage.onSubmit(statusAfter(200, html)); }, succeeds()},
        {u"200 with HTML, without an effect"_s,
         [html](FaultStage &stage) { stage.onSubmit(status(200, html)); }, succeeds(2)},
        {u"502 with HTML, after the effect"_s,
         [html](FaultStage &stage) { stage.onSubmit(statusAfter(502, html)); }, succeeds()},
        {u"502 with HTML, without an effect"_s,
         [html](FaultStage &stage) { stage.onSubmit(status(502, html)); }, succeeds(2)},
        {u"204"_s, [](FaultStage &stage) { stage.onSubmit(saysAfter(204, {})); }, succeeds()},
        {u"200 about another payment"_s,
         [](FaultStage &stage) { stage.onSubmit(saysAfter(200, stage.anotherPayment()->raw)); },
         succeeds()},
        {u"a body of 17 MiB"_s,
         [](FaultStage &stage) {
             stage.tamper(answering(RawServer::response(200, QByteArray(17 * 1024 * 1024, ' '))));
         },
         succeeds()},
        {u"a small body that unpacks to 64 MiB"_s,
         [](FaultStage &stage) { stage.tamper(answering(bomb())); }, succeeds()},
        {u"302 to another host"_s,
         [](FaultStage &stage) {
             stage.onSubmit(
                 status(302, {{u"headers"_s, QJsonObject{{u"Location"_s, stage.elsewhere()}}}}));
         },
         succeeds(2)},
        {u"307 to another host, after the effect"_s,
         [](FaultStage &stage) {
             stage.onSubmit(statusAfter(
                 307, {{u"headers"_s, QJsonObject{{u"Location"_s, stage.elsewhere()}}}}));
         },
         succeeds()},
    };
}

} // namespace counterfoil::test
