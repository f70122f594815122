// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/reply.h"

#include <map>
#include <string>

namespace sandbox {

/// Text as it may stand in HTML, in a quoted attribute too.
QByteArray escaped(const std::string &text);

/// A button that posts `answer` with its form.
QByteArray answerButton(std::string_view value, std::string_view text);

/// A whole page without scripts, with its title as heading; `content` is HTML.
Response htmlPage(int status, const std::string &title, const QByteArray &content);

/// Leads a browser on, after a form as well (RFC 9110 section 15.4.4). The address is encoded, or
/// of the sandbox itself.
Response seeOther(const std::string &address);

/// What a form has posted, or a query holds: application/x-www-form-urlencoded. Of two fields with
/// one name, the first.
std::map<std::string, std::string> formFields(const QByteArray &encoded);

} // namespace sandbox
