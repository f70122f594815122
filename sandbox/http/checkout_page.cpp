// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/checkout_page.h"

#include "sandbox/http/html.h"

#include <algorithm>

namespace sandbox {

Response checkoutPage(const std::string &title, const std::vector<std::string_view> &answers)
{
    QByteArray form = "<form method=\"post\">";
    for (const std::string_view answer : answers)
        form += answerButton(answer, answer);
    return htmlPage(200, title, form + "</form>");
}

Response checkoutDone(const std::string &title, const std::string &answer)
{
    return htmlPage(200, title, "<p>" + escaped(answer) + "</p>");
}

std::string checkoutAnswer(const Request &request, const std::vector<std::string_view> &answers)
{
    const std::string answer = formFields(request.body)["answer"];
    return std::ranges::count(answers, answer) > 0 ? answer : std::string{};
}

} // namespace sandbox
