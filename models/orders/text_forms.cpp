// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/text_forms.h"

#include "models/orders/webhook_texts.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace counterfoil {

namespace {

struct TextFormWords
{
    Q_DECLARE_TR_FUNCTIONS(counterfoil::OrderTextForms)
};

QString urlSentence(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isGood = url.isValid() && !url.host().isEmpty() &&
                        (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    return isGood ? QString()
                  : TextFormWords::tr("Enter a full address that begins with https://.");
}

QString emailSentence(const QString &text)
{
    static const QRegularExpression form(u"\\A[^@\\s]+@[^@\\s]+\\z"_s);
    return form.match(text).hasMatch()
               ? QString()
               : TextFormWords::tr("Enter an address like name@shop.example.");
}

/// ISO 3166-1, the two letters.
QString countrySentence(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Z]{2}\\z"_s);
    if (form.match(text).hasMatch() && QLocale::codeToTerritory(text) != QLocale::AnyTerritory)
        return {};
    if (form.match(text.toUpper()).hasMatch() &&
        QLocale::codeToTerritory(text.toUpper()) != QLocale::AnyTerritory)
        return TextFormWords::tr("Enter it in capitals: %1.").arg(text.toUpper());
    return TextFormWords::tr("No country has this code. Enter two letters, such as FR.");
}

/// ISO 3166-2.
QString provinceSentence(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Z]{2}-[A-Z0-9]{1,3}\\z"_s);
    return form.match(text).hasMatch()
               ? QString()
               : TextFormWords::tr("Enter the country and the province's code, such as FR-HDF.");
}

/// BCP 47: language, script, region.
QString localeSentence(const QString &text)
{
    static const QRegularExpression form(
        u"\\A[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?\\z"_s);
    return form.match(text).hasMatch()
               ? QString()
               : TextFormWords::tr("Enter a language and a country, such as fr-FR.");
}

QString numberSentence(const QString &text)
{
    bool isNumber = false;
    (void)text.toLongLong(&isNumber);
    return isNumber ? QString() : TextFormWords::tr("Enter a whole number.");
}

QString birthDateSentence(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"_s);
    if (!form.match(text).hasMatch())
        return TextFormWords::tr("Enter year, month and day, such as 1990-12-31.");
    return QDate::fromString(text, Qt::ISODate).isValid()
               ? QString()
               : TextFormWords::tr("This date doesn't exist.");
}

} // namespace

QString formSentence(OrderText which, const QString &text)
{
    if (which == OrderText::ReturnAddress || which == OrderText::Webhook)
        return urlSentence(text);
    if (which == OrderText::Email)
        return emailSentence(text);
    if (which == OrderText::BirthDate)
        return birthDateSentence(text);
    if (which == OrderText::Locale || which == OrderText::BrowserLocale)
        return localeSentence(text);
    if (which == OrderText::WebhookHeaders)
        return headersSentence(text);
    if (which == OrderText::BrowserColorDepth || which == OrderText::BrowserScreenWidth ||
        which == OrderText::BrowserScreenHeight || which == OrderText::BrowserTimeZone)
        return numberSentence(text);
    if (which == OrderText::BillingCountry || which == OrderText::ShippingCountry)
        return countrySentence(text);
    if (which == OrderText::BillingProvince || which == OrderText::ShippingProvince)
        return provinceSentence(text);
    return {};
}

} // namespace counterfoil
