// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_answers.h"
#include "tests/faults/fault_row.h"

using namespace Qt::StringLiterals;

namespace counterfoil::test {

namespace {

constexpr std::array formCodes{400, 401, 402, 403, 404, 405, 409, 410, 413, 415, 418,
                               422, 423, 424, 425, 426, 428, 431, 451, 498, 511};

/// Refused, not allowed, and perhaps there already.
constexpr std::array someFormCodes{400, 403, 409};

struct AnswerForm
{
    QString name;
    QString contentType;
    QString body;
};

const AnswerForm foreignForms[] = {
    {u"HTML"_s, u"text/html"_s, u"<html><h1>Blocked</h1></html>"_s},
    {u"nothing"_s, {}, {}},
    {u"text"_s, u"text/plain"_s, u"Request blocked"_s},
    {u"JSON of somebody else"_s, u"application/json"_s, u"{\"message\":\"Forbidden\"}"_s},
    {u"a problem of somebody else"_s, u"application/problem+json"_s,
     u"{\"type\":\"about:blank\",\"title\":\"Forbidden\"}"_s},
};

QJsonObject inForm(int code, const AnswerForm &form, bool afterEffect)
{
    QJsonObject what{{u"status"_s, code}, {u"body"_s, form.body}, {u"after"_s, afterEffect}};
    if (!form.contentType.isEmpty())
        what.insert(u"headers"_s, QJsonObject{{u"Content-Type"_s, form.contentType}});
    return what;
}

FaultRow formRow(int code, const QString &form, const QJsonObject &what, const Expected &expected)
{
    const bool isAfter = what.value(u"after"_s).toBool();
    return {u"%1 with %2, %3"_s.arg(QString::number(code), form,
                                    isAfter ? u"after the effect"_s : u"without an effect"_s),
            [what](FaultStage &stage) { stage.onSubmit(what); }, expected};
}

/// The provider's own problem. With one that refuses, there is no effect to be had.
void addOwnRows(std::vector<FaultRow> &rows, int code)
{
    const auto own = u"the provider's problem"_s;
    switch (code) {
    case 401: // a new token, and the same bytes once more
        rows.push_back(formRow(code, own, status(code), succeeds(2)));
        rows.push_back(formRow(code, own, statusAfter(code), succeeds(2)));
        return;
    case 409: // it may exist (decision P26)
    case 425:
    case 511:
        rows.push_back(formRow(code, own, status(code), succeeds(2)));
        rows.push_back(formRow(code, own, statusAfter(code), succeeds()));
        return;
    default:
        rows.push_back(formRow(code, own, status(code), isRefused({})));
    }
}

template <size_t size>
std::vector<FaultRow> rowsFor(const std::array<int, size> &codes)
{
    std::vector<FaultRow> rows;
    for (const int code : codes) {
        for (const AnswerForm &form : foreignForms) {
            rows.push_back(formRow(code, form.name, inForm(code, form, true), succeeds()));
            rows.push_back(formRow(code, form.name, inForm(code, form, false), succeeds(2)));
        }
        addOwnRows(rows, code);
    }
    return rows;
}

} // namespace

std::vector<FaultRow> formRows()
{
    return rowsFor(formCodes);
}

std::vector<FaultRow> someFormRows()
{
    return rowsFor(someFormCodes);
}

} // namespace counterfoil::test
