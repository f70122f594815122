// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/solutions/eligible_form.h"

#include "core/domain/outside_text.h"
#include "core/net/aside.h"
#include "models/words/answer_fault_words.h"
#include "models/words/error_sentence.h"
#include "models/words/joined_text.h"

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

constexpr qsizetype longestEligibleComplaint = 500; // as in an error's sentence

void addSentence(QString &sentences, const QString &words)
{
    if (!sentences.isEmpty())
        sentences += u' ';
    sentences += words;
}

} // namespace

EligibleForm::EligibleForm(SessionService &sessions, const QLocale &locale, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_locale(locale)
{}

void EligibleForm::setRequest(const EligibleSolutionsRequest &request, const QString &source)
{
    take(request, source);
    emit changed();
}

void EligibleForm::take(const EligibleSolutionsRequest &request, const QString &source)
{
    forget();
    m_request = request;
    m_request->amount = m_sessions.completed(request.amount);
    m_source = source;
    m_amountText = editableAmount(m_request->amount, m_locale);
    m_futureUse = request.allowFutureUsage.value_or(false);
    m_withCustomer = true;
    checkAmount();
}

/// What was answered, or is being answered, is about another question.
void EligibleForm::forget()
{
    ++m_question;
    m_isAsking = false;
    m_errors = {};
    m_answer.reset();
}

void EligibleForm::setPasted(const QByteArray &json)
{
    forget();
    m_request.reset();
    m_source.clear();
    if (json.size() > LargestPaste)
        m_errors.order = tr("This is too large for an order. Paste at most 512 KB.");
    emit changed();
    const Checkout::EligibleReader read = m_sessions.eligibleReader();
    if (json.trimmed().isEmpty() || !m_errors.order.isEmpty() || !read)
        return;
    aside([json, read] { return read(json); }, this,
          [this,
           question = m_question](const tl::expected<EligibleSolutionsRequest, ApiError> &request) {
              if (question != m_question)
                  return;
              if (request) {
                  take(*request, tr("Pasted JSON"));
              } else {
                  const auto &fault = request.error().answerFault;
                  //: %1 is a sentence that says why
                  m_errors.order = fault ? tr("This isn't an order that can be checked. %1")
                                               .arg(answerFaultSentence(*fault))
                                         : tr("This isn't an order that can be checked.");
              }
              emit changed();
          });
}

void EligibleForm::setQuestion(const Question &question)
{
    if (!question.request)
        return;
    setRequest(*question.request, question.source);
    setFutureUse(question.isFutureUse);
    setWithCustomer(question.isWithCustomer);
}

void EligibleForm::setAmountText(const QString &text)
{
    if (text == m_amountText)
        return;
    forget();
    m_amountText = text;
    checkAmount();
    emit changed();
}

void EligibleForm::setFutureUse(bool allow)
{
    if (allow == m_futureUse)
        return;
    forget();
    m_futureUse = allow;
    checkAmount(); // zero is possible with it alone
    emit changed();
}

void EligibleForm::setWithCustomer(bool with)
{
    if (with == m_withCustomer)
        return;
    forget();
    m_withCustomer = with;
    checkAmount();
    emit changed();
}

void EligibleForm::checkAmount()
{
    if (!m_request)
        return;
    const Currency currency = m_request->amount.currency();
    const auto typed = parseAmount(m_amountText, currency, m_locale);
    if (!typed && typed.error() == AmountProblem::UnknownCurrency)
        return; // it goes as it came
    if (!typed)
        m_errors.amount =
            //: An amount with its currency: "12.50 EUR".
            tr("Enter an amount like %1.").arg(formatMoney({1250, currency}, m_locale));
    else if (typed->minorUnits() == 0 && !m_futureUse)
        m_errors.amount = tr("An amount of 0 is possible only with future usage.");
    else
        m_request->amount = *typed;
}

void EligibleForm::ask()
{
    if (!canAsk() || m_isAsking)
        return;
    forget();
    m_isAsking = true;
    EligibleSolutionsRequest request = *m_request;
    request.allowFutureUsage = m_futureUse;
    if (!m_withCustomer)
        request.customer.reset();
    m_sessions.askSolutions(
        request, this,
        [this, question = m_question](const tl::expected<EligibleSolutions, ApiError> &answer) {
            if (question != m_question)
                return;
            m_isAsking = false;
            if (answer)
                m_answer = *answer;
            else
                refuse(answer.error());
            emit changed();
        });
    emit changed();
}

void EligibleForm::refuse(const ApiError &error)
{
    for (const FieldProblem &problem : error.fields) {
        const QString detail = shownText(problem.detail, longestEligibleComplaint);
        // "#/amount" is the same pointer as a URI fragment.
        const QString pointer = problem.pointer.mid(problem.pointer.startsWith(u'#') ? 1 : 0);
        const QStringList path = pointer.split(u'/', Qt::SkipEmptyParts);
        const QString where = path.size() > 1 ? withDetail(shownText(pointer), detail) : detail;
        switch (m_sessions.eligibleField(path)) {
        case EligibleField::Amount:
            addSentence(m_errors.amount, detail);
            break;
        case EligibleField::Order:
            addSentence(m_errors.order, where);
            break;
        case EligibleField::Customer:
            addSentence(m_errors.customer, where);
            break;
        case EligibleField::FutureUse:
            addSentence(m_errors.futureUse, detail);
            break;
        case EligibleField::None:
            m_errors.other << withDetail(shownText(pointer), detail);
            break;
        }
    }
    if (error.fields.empty())
        m_errors.other << errorSentence(error, ErrorContext::Solutions);
}

} // namespace counterfoil
