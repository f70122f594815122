// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/api_error.h"

namespace counterfoil {

ApiError notSendable(NotSendable::Reason reason, const QString &header)
{
    ApiError error;
    error.kind = ErrorKind::NotSendable;
    error.notSendable = NotSendable{reason, header};
    return error;
}

ApiError unusableAnswer(const AnswerFault &fault)
{
    ApiError error;
    error.kind = ErrorKind::Protocol;
    error.answerFault = fault;
    return error;
}

bool isNotFound(const ApiError &error)
{
    return error.httpStatus == 404 && error.isFromProvider && !error.isAboutToken;
}

bool isRefusal(const ApiError &error)
{
    // 408 and 425 say nothing of the effect.
    return error.isFromProvider && error.httpStatus >= 400 && error.httpStatus < 500 &&
           error.httpStatus != 408 && error.httpStatus != 409 && error.httpStatus != 425;
}

} // namespace counterfoil
