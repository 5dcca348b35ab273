// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/countmentions.h"

#include <QTest>

using namespace regards;
using namespace Qt::Literals::StringLiterals;

class TestCountMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNumbersOfPeople_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // "words=number category; …"
        const std::pair<QString, QString> cases[] = {
            {u"Trois aidants l’ont dit."_s, u"Trois aidants=3 carer"_s},
            {u"2 of the 3 carers said so."_s, u"2 of the 3 carers=2 carer; 3 carers=3 carer"_s},
            {u"deux des trois aidantes"_s, u"deux des trois aidantes=2 carer; trois aidantes=3 carer"_s},
            {u"Seuls quatre (4) patients sortent."_s,
             u"quatre (4) patients=4 service_user; 4) patients=4 service_user"_s},
            {u"Three elderly family carers came."_s, u"Three elderly family carers=3 carer"_s},
            {u"14 service users were heard."_s, u"14 service users=14 service_user"_s},
            {u"Une seule infirmière était là."_s, u"Une seule infirmière=1 professional"_s},
            {u"L’un des patients est sorti."_s, u"un des patients=1 service_user"_s},
            {u"Only one carer answered."_s, u"one carer=1 carer"_s},
            {u"Deux personnes hospitalisées depuis un an"_s, u"Deux personnes=2 "_s},
            {u"Onze personnes sur quatorze"_s, u"Onze personnes=11 "_s},
            {u"Vingt-deux personnes, dont quatre-vingt-un patients"_s,
             u"Vingt-deux personnes=22 ; quatre-vingt-un patients=81 service_user"_s},
            {u"Vingt et une patientes"_s, u"Vingt et une patientes=21 service_user"_s},
            {u"twenty-two carers"_s, u"twenty-two carers=22 carer"_s},
            {u"Nous avons mené trois entretiens."_s, u"trois entretiens=3 "_s}};
        for (const auto &[text, found] : cases)
            QTest::newRow(qPrintable(text)) << text << found;
        const QString none[] = {u"Un patient a le droit de sortir."_s,
                                u"Une infirmière ouvre la porte à chaque personne."_s,
                                u"Des chambres de deux personnes"_s,
                                u"rooms for two people"_s,
                                u"Deux chambres des patients sont humides."_s,
                                u"Critère 1.1.3 : patients"_s,
                                u"12,5 patients en moyenne"_s,
                                u"Ils ont deux repas. Les patients mangent ensemble."_s,
                                u"one person at a time"_s,
                                u"En 2026, les patients sortent."_s,
                                u"Deux observatrices auraient choisi un degré de moins."_s};
        for (const QString &text : none)
            QTest::newRow(qPrintable(text)) << text << QString();
    }

    void findsNumbersOfPeople()
    {
        QFETCH(const QString, text);
        QStringList mentions;
        for (const CountMention &mention : countMentions(text))
            mentions.append(
                u"%1=%2 %3"_s.arg(text.mid(mention.start, mention.length)).arg(mention.count).arg(mention.category));
        QFETCH(const QString, found);
        QCOMPARE(mentions.join(u"; "_s), found);
    }
};

QTEST_APPLESS_MAIN(TestCountMentions)
#include "tst_countmentions.moc"
