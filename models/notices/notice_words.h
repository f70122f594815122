// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/pasted_notice.h"

#include <QStringList>

namespace counterfoil {

// What a person reads of a notification. Sentences may hold text from outside, cut and cleaned.

[[nodiscard]] QString pasteProblemSentence(const PasteProblem &problem);
/// Why nothing was recognised, with its place in what was pasted; empty where a form was.
[[nodiscard]] QString noticeProblemSentence(const Notice &notice, const QByteArray &pasted,
                                            qsizetype bodyBegin = 0);

[[nodiscard]] QString noticeFormText(const Notice &notice);
[[nodiscard]] QString noticeVersionText(const Notice &notice);
/// Whether the signature holds, and why not.
[[nodiscard]] QString noticeSignatureText(const Notice &notice);
/// What the program does with such a notification.
[[nodiscard]] QString noticeUseText(const Notice &notice);
/// "Webhook", "Legacy form (POST)": for a cell.
[[nodiscard]] QString noticeFormName(NoticeForm form);
/// The signature of one that is not at hand any more, in a few words.
[[nodiscard]] QString signatureText(SignatureVerdict verdict);
/// Why it is not believed, a sentence each.
[[nodiscard]] QStringList noticeReasons(const std::vector<NoticeDoubt> &doubts);
[[nodiscard]] QStringList noticeReasons(const Notice &notice);
/// With what amounts and moments were read that name neither; empty where all name both.
[[nodiscard]] QString noticeReadingText(const Notice &notice);

/// "Amount of the payment": what a field of that kind is.
[[nodiscard]] QString noticeFieldText(NoticeFieldKind kind);
[[nodiscard]] QString noticeFieldProblemText(NoticeFieldProblem problem);

} // namespace counterfoil
