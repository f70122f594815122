// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/purse/seed/person.h"

#include <algorithm>

namespace sandbox::purse {

const std::vector<Person> &people()
{
    static const std::vector<Person> list{
        {"Emily", "Rose", "Parker", "emily.parker@example.org", "FEMALE", "67 Rue de Luxembourg",
         "59777", "Lille", "FR", "FR-HDF", "+33320000141", "fr-FR", "1995-08-25"},
        {"Hugo", "", "Lefebvre", "hugo.lefebvre@example.org", "MALE", "12 Rue des Tanneurs",
         "59000", "Lille", "FR", "FR-HDF", "+33320000142", "fr-FR", "1988-02-11"},
        {"Anna", "", "Lindqvist", "anna.lindqvist@example.se", "FEMALE", "Sveavägen 44", "11134",
         "Stockholm", "SE", "SE-AB", "+46840000143", "sv-SE", "1991-05-30"},
        {"Omar", "", "Haddad", "omar.haddad@example.net", "MALE", "8 Cours Belsunce", "13001",
         "Marseille", "FR", "FR-PAC", "+33491000144", "fr-FR", "1979-11-02"},
        {"Sofia", "", "Garcia", "sofia.garcia@example.ch", "FEMALE", "Rue du Rhône 30", "1204",
         "Genève", "CH", "CH-GE", "+41220000145", "fr-CH", "1993-07-19"},
        {"Lucas", "", "Moreau", "lucas.moreau@example.org", "MALE", "3 Place Bellecour", "69002",
         "Lyon", "FR", "FR-ARA", "+33478000146", "fr-FR", "1999-01-08"},
        {"Ingrid", "", "Nilsen", "ingrid.nilsen@example.co.uk", "FEMALE", "19 Lothian Road",
         "EH1 2DJ", "Edinburgh", "GB", "GB-EDH", "+441310000147", "en-GB", "1984-09-14"},
        {"Pablo", "", "Ruiz", "pablo.ruiz@example.com", "MALE", "410 Congress Avenue", "78701",
         "Austin", "US", "US-TX", "+15125550148", "es-US", "1972-12-27"},
        {"Chloé", "", "Dupré", "chloe.dupre@example.org", "FEMALE", "27 Quai des Chartrons",
         "33000", "Bordeaux", "FR", "FR-NAQ", "+33556000149", "fr-FR", "2001-04-03"},
        {"Noah", "", "Robert", "noah.robert@example.be", "MALE", "Avenue Louise 143", "1050",
         "Bruxelles", "BE", "BE-BRU", "+3225550150", "fr-BE", "1990-10-10"},
        {"Marie", "Hélène", "Durand", "marie.durand@example.org", "FEMALE", "5 Rue Crébillon",
         "44000", "Nantes", "FR", "FR-PDL", "+33240000151", "fr-FR", "1968-03-22"},
        {"Lars", "", "Eriksen", "lars.eriksen@example.dk", "MALE", "Vestergade 9", "8000", "Aarhus",
         "DK", "DK-82", "+4586000152", "da-DK", "1981-06-17"},
        {"Fatima", "", "Zahra", "fatima.zahra@example.net", "FEMALE", "14 Rue Oberkampf", "75011",
         "Paris", "FR", "FR-IDF", "+33143000153", "fr-FR", "1996-08-05"},
        {"Jean", "", "Bernard", "jean.bernard@example.org", "MALE", "2 Rue Nationale", "37000",
         "Tours", "FR", "FR-CVL", "+33247000154", "fr-FR", "1957-01-29"},
        {"Carmen", "", "Roux", "carmen.roux@example.es", "FEMALE", "Carrer de Mallorca 210",
         "08008", "Barcelona", "ES", "ES-CT", "+34930000155", "es-ES", "1987-05-12"},
        {"Łukasz", "", "Wójcik", "lukasz.wojcik@example.pl", "MALE", "ulica Długa 31", "31-147",
         "Kraków", "PL", "PL-12", "+48120000156", "pl-PL", "1992-02-20"},
        {"Zoë", "", "van den Berg", "zoe.vandenberg@example.nl", "FEMALE", "Oudegracht 118",
         "3511 AW", "Utrecht", "NL", "NL-UT", "+31300000157", "nl-NL", "1994-11-23"},
        {"Jürgen", "", "Groß", "juergen.gross@example.de", "MALE", "Königstraße 7", "70173",
         "Stuttgart", "DE", "DE-BW", "+49711000158", "de-DE", "1975-07-07"},
        {"Yuki", "", "Tanaka", "yuki.tanaka@example.jp", "FEMALE", "2-11-3 Meguro", "153-0063",
         "Tōkyō", "JP", "JP-13", "+81300000159", "ja-JP", "1998-12-01"},
        {"José", "Luís", "Gonçalves", "jose.goncalves@example.pt", "MALE", "Rua de Cedofeita 88",
         "4050-180", "Porto", "PT", "PT-13", "+351220000160", "pt-PT", "1983-04-18"},
        {"Aoife", "", "Ní Bhriain", "aoife.nibhriain@example.ie", "FEMALE", "21 Shop Street",
         "H91 E2R8", "Galway", "IE", "IE-G", "+35391000161", "en-IE", "1997-09-09"},
        {"Đorđe", "", "Petrović", "djordje.petrovic@example.com", "MALE", "15 Chemin des Dames",
         "1007", "Lausanne", "CH", "CH-VD", "+41210000162", "fr-CH", "1978-10-31"},
        {"Amélie", "", "Lefèvre-Nguyễn", "amelie.lefevre@example.org", "FEMALE",
         "40 Allée Jean-Jaurès", "31000", "Toulouse", "FR", "FR-OCC", "+33561000163", "fr-FR",
         "1989-03-15"},
        {"Giulia", "", "D’Angelo", "giulia.dangelo@example.it", "FEMALE", "Via Torino 52", "20123",
         "Milano", "IT", "IT-25", "+39020000164", "it-IT", "1995-06-26"},
        {"Oluwaseun", "", "Adeyemi", "oluwaseun.adeyemi@example.co.uk", "MALE", "77 Deansgate",
         "M3 2BW", "Manchester", "GB", "GB-MAN", "+441610000165", "en-GB", "1986-01-17"},
        {"Elif", "", "Yıldız", "elif.yildiz@example.de", "FEMALE", "Sonnenallee 12", "12047",
         "Berlin", "DE", "DE-BE", "+49300000166", "de-DE", "2000-02-29"},
        {"Jonathan", "", "O’Neill", "jonathan.oneill@example.com", "MALE", "88 Newbury Street",
         "02116", "Boston", "US", "US-MA", "+16175550167", "en-US", "1969-08-13"},
        {"Margit", "", "Kovács", "margit.kovacs@example.at", "FEMALE", "Mariahilfer Straße 61",
         "1060", "Wien", "AT", "AT-9", "+4310000168", "de-AT", "1964-11-05"},
        {"Kenji", "", "Watanabe", "kenji.watanabe@example.jp", "MALE", "1-8-4 Umeda", "530-0001",
         "Ōsaka", "JP", "JP-27", "+81600000169", "ja-JP", "1973-05-21"},
        {"Priya", "", "Raghunathan", "priya.raghunathan@example.com", "FEMALE", "233 Hudson Street",
         "10013", "New York", "US", "US-NY", "+12125550170", "en-US", "1992-12-12"},
    };
    return list;
}

const Person &personNamed(std::string_view lastName)
{
    const auto found = std::ranges::find(people(), lastName, &Person::lastName);
    return found == people().end() ? people().front() : *found;
}

std::string Person::fullName() const
{
    std::string name(firstName);
    if (!middleName.empty())
        name += ' ' + std::string(middleName);
    return name + ' ' + std::string(lastName);
}

Json Person::address() const
{
    Json json{{"gender", gender}, {"first_name", firstName}};
    if (!middleName.empty())
        json["middle_name"] = middleName;
    json["last_name"] = lastName;
    json["address_lines"] = {addressLine};
    json["city"] = city;
    json["postal_code"] = postalCode;
    json["country_code"] = country;
    json["province_code"] = province;
    json["mobile_phone_number"] = phone;
    return json;
}

Json Person::customer(Random &random) const
{
    Json json{{"reference", "20900" + random.digits(8)},
              {"type", "PERSON"},
              {"email", email},
              {"gender", gender},
              {"first_name", firstName}};
    if (!middleName.empty())
        json["middle_name"] = middleName;
    json["last_name"] = lastName;
    json["birth_date"] = birthDate;
    // TEST-NET-3 (RFC 5737)
    json["ip_address"] = "203.0.113." + std::to_string(random.between(1, 254));
    json["locale"] = locale;
    json["account"] = {{"creation_date_time", "2022-06-15T15:30:00+02:00"},
                       {"update_date_time", "2026-02-20T20:54:00+01:00"},
                       {"purchase_count_last_day", random.below(2)},
                       {"purchase_count_last_six_months", random.between(1, 9)},
                       {"purchase_count_last_year", random.between(9, 20)},
                       {"authentication_method", "MERCHANT_CREDENTIALS"},
                       {"age_indicator", "MORE_60_DAYS"},
                       {"change_indicator", "MORE_60_DAYS"},
                       {"password_change_indicator", "MORE_60_DAYS"}};
    return json;
}

} // namespace sandbox::purse
