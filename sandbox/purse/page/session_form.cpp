// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/page/session_form.h"

#include "sandbox/http/html.h"
#include "sandbox/purse/page/money.h"
#include "sandbox/purse/state/partners.h"

#include <algorithm>

namespace sandbox::purse {
namespace {

Minor amountIn(const Json &request)
{
    return request.at("amount").get<Minor>();
}

std::string currencyIn(const Json &request)
{
    return request.at("currency").get<std::string>();
}

std::string textIn(const Json &object, const char *key)
{
    return valueOr<std::string>(object, key, {});
}

QByteArray linesTable(const Json &order, const std::string &currency)
{
    QByteArray rows;
    for (const Json &shipment : order.value("shipments", Json::array())) {
        for (const Json &line : shipment.value("item_lines", Json::array())) {
            rows += "<tr><td>" + escaped(textIn(line, "name")) + "</td><td>" +
                    QByteArray::number(line.at("quantity").get<qint64>()) + "</td><td>" +
                    escaped(shownAmount(line.at("net_amount").get<Minor>(), currency)) +
                    "</td></tr>\n";
        }
    }
    if (rows.isEmpty())
        return {};
    return "<table><caption>Your order</caption><thead><tr><th scope=\"col\">Item</th>"
           "<th scope=\"col\">Quantity</th><th scope=\"col\">" +
           escaped(currency) + "</th></tr></thead>\n<tbody>" + rows + "</tbody></table>\n";
}

QByteArray amountField(const Solution &solution, const std::string &currency,
                       const FormFields &typed)
{
    const std::string name = fieldOf(solution);
    const auto given = typed.find(name);
    const QByteArray id = escaped(name);
    return "<p><label for=\"" + id + "\">" + escaped(solution.partner) + ' ' +
           escaped(solution.method) + ", amount in " + escaped(currency) + "</label><input id=\"" +
           id + "\" name=\"" + id +
           "\" inputmode=\"decimal\" autocomplete=\"off\" aria-describedby=\"sum\" value=\"" +
           (given == typed.end() ? QByteArray() : escaped(given->second)) + "\"></p>\n";
}

QByteArray solutionsFieldset(const Session &session, const FormFields &typed)
{
    const std::string currency = currencyIn(session.request);
    const Minor amount = amountIn(session.request);
    if (amount == 0)
        return "<p>Nothing is charged now. The card is saved for later payments.</p>\n";
    QByteArray fields;
    for (const Solution &solution : solutionsFor(session.request))
        fields += amountField(solution, currency, typed);
    return "<fieldset><legend>How to pay</legend>\n<p id=\"sum\">Use one or several: the amounts "
           "must add up to " +
           escaped(shownAmount(amount, currency) + ' ' + currency) + ".</p>\n" + fields +
           "</fieldset>\n";
}

} // namespace

Response sessionForm(const Session &session, const FormFields &typed, const std::string &complaint)
{
    QByteArray content = orderSummary(session.request);
    if (!complaint.empty())
        content += "<p role=\"alert\">" + escaped(complaint) + "</p>\n";
    content += "<form method=\"post\">\n" + solutionsFieldset(session, typed) +
               answerButton("pay", "Pay") + answerButton("challenge", "Pay after a bank check") +
               answerButton("refuse", "Refuse the payment") +
               answerButton("abandon", "Leave without paying") + "</form>";
    return htmlPage(complaint.empty() ? 200 : 422, payTitle(session.request), content);
}

FormFields firstAmounts(const Session &session)
{
    const std::vector<Solution> solutions = solutionsFor(session.request);
    const auto first = std::ranges::find_if(
        solutions, [](const Solution &solution) { return solution.method != "giftcard"; });
    if (first == solutions.end())
        return {};
    return {{fieldOf(*first), shownAmount(amountIn(session.request), currencyIn(session.request))}};
}

std::string fieldOf(const Solution &solution)
{
    return solution.partner + '/' + solution.method;
}

QByteArray orderSummary(const Json &request)
{
    const Json &order = request.at("order");
    const Json customer = request.value("customer", Json::object());
    QByteArray summary = "<p>Order " + escaped(textIn(order, "reference")) + "</p>\n";
    const std::string name = textIn(customer, "first_name") + ' ' + textIn(customer, "last_name");
    if (name != " ")
        summary += "<p>For " + escaped(name) + "</p>\n";
    return summary + linesTable(order, currencyIn(request));
}

std::string payTitle(const Json &request)
{
    const std::string currency = currencyIn(request);
    return "Pay " + shownAmount(amountIn(request), currency) + ' ' + currency;
}

std::vector<Solution> solutionsFor(const Json &request)
{
    return eligibleSolutions(amountIn(request), currencyIn(request),
                             valueOr(request, "allow_future_usage", false));
}

} // namespace sandbox::purse
