// SPDX-License-Identifier: GPL-3.0-or-later
#include "filledvisit.h"

#include "core/toolkit/toolkitloader.h"

namespace regards::test {

using namespace Qt::Literals::StringLiterals;

FilledVisit::FilledVisit()
{
    qputenv("REGARDS_TEST_CHEAP_KEYS", "1");
    auto loaded = ToolkitLoader::builtin();
    if (!loaded)
        qFatal("no toolkit");
    toolkit = *loaded;
    auto created = Notebook::create(folder.filePath(u"archive.regards"_s), Passphrase(u"quatre mots de passe"),
                                    Notebook::Role::Archive, world);
    if (!created)
        qFatal("no notebook: %s", qPrintable(token(created.error().code)));
    notebook = std::move(*created);
    const auto filled = notebook->inTransaction([&]() -> Result<void> {
        fillFrame();
        fillTeam();
        fillEvidence();
        fillAgreed();
        fillAdvice();
        fillSections();
        return {};
    });
    if (!filled)
        qFatal("not filled");
}

void FilledVisit::fillFrame()
{
    const RecordId facility = put("facility",
                                  {{"name", u"Centre hospitalier des Tilleuls"_s},
                                   {"town", u"Valmont-sur-Orne"_s},
                                   {"remarks", u"Directrice jointe par téléphone."_s}});
    visit = put("visit",
                {{"facility", facility},
                 {"title", u"Les Tilleuls 2026"_s},
                 {"first_day", u"2026-06-01"_s},
                 {"last_day", u"2026-06-03"_s},
                 {"purpose", u"first"_s},
                 {"oral_feedback_on", u"2026-06-03"_s}});
    const auto putUnit = [&](const QString &name, const QString &kind, qint64 capacity, qint64 position) {
        const RecordId unit = put("unit",
                                  {{"facility", facility},
                                   {"name", name},
                                   {"kind", kind},
                                   {"population", u"adults"_s},
                                   {"department", u"Pôle Nord"_s},
                                   {"capacity", capacity}});
        return put("visit_unit", {{"visit", visit}, {"unit", unit}, {"position", position}});
    };
    dayHospital = putUnit(u"Hôpital de jour Les Glycines"_s, u"day_hospital"_s, 20, 2);
    ward = putUnit(u"Unité Camille-Claudel"_s, u"inpatient"_s, 24, 1);
    elsewhere = putUnit(u"CMP de la Gare"_s, u"community_centre"_s, 0, 3);
    report = put("report", {{"visit", visit}, {"name", u"Psychiatrie adulte, pôle Nord"_s}, {"kind", u"department"_s}});
    put("report_unit", {{"report", report}, {"visit_unit", ward}});
    put("report_unit", {{"report", report}, {"visit_unit", dayHospital}});
}

void FilledVisit::fillTeam()
{
    const std::pair<QString, QString> people[] = {
        {u"Amina Diallo"_s, u"expert_by_experience"_s},   {u"Bruno Lefèvre"_s, u"psychiatrist"_s},
        {u"Chloé Marchand"_s, u"professional"_s},         {u"David Nguyen"_s, u"carer"_s},
        {u"Élodie Roussel"_s, u"expert_by_experience"_s}, {u"Farid Benali"_s, u"other"_s},
        {u"Gaëlle Le Bihan"_s, u"professional"_s},        {u"Hugo Perrin"_s, u"expert_by_experience"_s}};
    for (const auto &[name, background] : people) {
        const RecordId id =
            put("observer", {{"name", name}, {"background", background}, {"contact", u"06 12 34 56 78"_s}});
        if (!observer)
            observer = id;
        const QString role = background == u"psychiatrist" ? u"lead"_s : u"observer"_s;
        put("team_member", {{"visit", visit}, {"observer", id}, {"role", role}});
    }
}

RecordId FilledVisit::putInterview(const QString &category, const QString &consent) const
{
    return put("interview",
               {{"visit", visit},
                {"visit_unit", ward},
                {"observer", observer},
                {"category", category},
                {"consent", consent},
                {"code", WithdrawalCode},
                {"people", qint64(1)},
                {"started_at", qint64(1'772'012'345'000)},
                {"remarks", u"Chambre du fond."_s}});
}

RecordId FilledVisit::putQuote(const RecordId &interview, const QString &text, const QString &criterion,
                               bool isPublishable) const
{
    const RecordId quote =
        put("quote", {{"interview", interview}, {"text", text}, {"publishable", qint64(isPublishable)}});
    put("quote_tag", {{"quote", quote}, {"criterion", criterion}});
    return quote;
}

void FilledVisit::fillEvidence()
{
    RecordId last;
    for (int i = 0; i < 14; ++i)
        last = putInterview(u"service_user"_s);
    put("answer", {{"interview", last}, {"question", u"u1"_s}, {"text", u"Je suis arrivé le 3 mai."_s}});
    putQuote(last, u"On me demande mon avis, et on en tient compte."_s, u"2.3.1"_s, true);
    putQuote(last, u"La nuit, on frappe avant d’entrer. Ça change tout."_s, u"1.5.1"_s, true);
    putQuote(last, u"Je ne veux pas que cela se sache."_s, u"1.5.1"_s, false);
    for (int i = 0; i < 9; ++i)
        last = putInterview(u"professional"_s);
    putQuote(last, u"Nous manquons de temps pour les projets, pas d’envie."_s, u"2.3.1"_s, true);
    for (int i = 0; i < 3; ++i)
        last = putInterview(u"carer"_s);
    putQuote(last, u"Personne ne nous a dit qu’il existait une association."_s, u"5.3.1"_s, true);
    for (int i = 0; i < 6; ++i)
        putInterview(u"service_user"_s, u"refused"_s);
    put("interview", {{"visit", visit}, {"visit_unit", elsewhere}, {"category", u"carer"_s}, {"consent", u"given"_s}});
    const std::pair<QString, QString> papers[] = {{u"Règlement intérieur de l’unité"_s, u"read"_s},
                                                  {u"Livret d’accueil"_s, u"read"_s},
                                                  {u"Registre de l’isolement et de la contention"_s, u"received"_s},
                                                  {u"Rapport de la commission des usagers"_s, u"requested"_s},
                                                  {u"Protocole d’admission"_s, u"refused"_s}};
    for (const auto &[title, state] : papers)
        put("document",
            {{"visit", visit},
             {"visit_unit", ward},
             {"observer", observer},
             {"title", title},
             {"state", state},
             {"date", u"2025-11-17"_s},
             {"finding", u"Constat gardé pour l’équipe."_s}});
    put("assessment",
        {{"visit_unit", ward},
         {"observer", observer},
         {"criterion", u"1.1.1"_s},
         {"rating", u"full"_s},
         {"comment", u"Remarque d’une seule personne."_s}});
}

void FilledVisit::fillAgreed()
{
    const QString cycle[] = {u"partial"_s, u"full"_s,          u"initiated"_s, u"partial"_s,
                             u"full"_s,    u"not_initiated"_s, u"full"_s,      u"not_applicable"_s,
                             u"partial"_s, u"initiated"_s,     u"full"_s};
    const QString reasons[] = {
        u"Constaté dans les deux unités, le jour comme le soir."_s,
        u"Les personnes entendues et les professionnels concordent : le coucher est à 21 h pour tous, quelle que soit "
        "la saison. Le règlement intérieur l’écrit aussi, bien que l’équipe veuille le revoir avant la fin de "
        "l’année."_s,
        QString(), u"Lu dans le livret d’accueil ; confirmé par les entretiens."_s};
    int number = 0;
    for (const Criterion &criterion : toolkit->criteria()) {
        const int place = number++;
        const QString code = criterion.code.text();
        if (place % 29 == 12) {
            unrated.append(code);
            continue;
        }
        const bool isUnassessed = place % 23 == 7;
        if (isUnassessed)
            unassessed.append(code);
        put("agreed",
            {{"report", report},
             {"subject", code},
             {"rating", isUnassessed ? u"not_assessed"_s : cycle[size_t(place * place + place / 3) % std::size(cycle)]},
             {"reason",
              isUnassessed ? u"Non abordé dans les entretiens."_s : reasons[size_t(place) % std::size(reasons)]}});
    }
    for (const Standard &standard : toolkit->standards()) {
        const int place = number++;
        put("agreed",
            {{"report", report},
             {"subject", standard.code.text()},
             {"rating", cycle[size_t(place) % 5]},
             {"reason", reasons[size_t(place) % std::size(reasons)]},
             {"minority_view", place % 6 ? QString() : u"Deux observatrices auraient choisi un degré de moins."_s},
             {"unit_exceptions", place % 7 ? QString() : u"À l’hôpital de jour, atteint pleinement."_s}});
    }
    for (const Theme &theme : toolkit->themes())
        put("agreed",
            {{"report", report},
             {"subject", theme.code.text()},
             {"rating", cycle[size_t(theme.code.text().toInt() * 2) % 6]},
             {"reason", u"La majorité des standards de ce thème sont à ce degré, et les écarts sont expliqués."_s}});
}

void FilledVisit::fillAdvice()
{
    const QString strengths[] = {u"Les chambres sont individuelles et ferment de l’intérieur."_s,
                                 u"Les médiateurs de santé-pairs participent à toutes les réunions."_s,
                                 u"Le recours à la contention a été divisé par trois en deux ans."_s};
    qint64 position = 0;
    for (const QString &text : strengths)
        put("strength", {{"report", report}, {"subject", u"4.2"_s}, {"text", text}, {"position", ++position}});

    struct Advice
    {
        QString text;
        QString priority;
        QString horizon;
        QString subject;
    };
    // Written as they came: not in the order in which a reader should see them.
    const Advice list[] = {
        {u"Rénover les sanitaires du premier étage."_s, u"low"_s, u"12_months"_s, u"1.3"_s},
        {u"Informer chaque personne de ses droits dès l’admission, par écrit et de vive voix."_s, u"high"_s,
         u"3_months"_s, u"3.2.1"_s},
        {u"Proposer à chacun un plan de rétablissement écrit avec lui."_s, u"medium"_s, u"12_months"_s, u"2.3.1"_s},
        {u"Cesser d’appliquer des mesures d’isolement dans les chambres."_s, u"high"_s, u"now"_s, u"4.2.1"_s}};
    for (const Advice &advice : list) {
        const RecordId id = put(
            "recommendation",
            {{"report", report},
             {"text", advice.text},
             {"why", u"Onze personnes sur quatorze ont dit ne pas avoir eu le choix ; le registre le montre aussi."_s},
             {"priority", advice.priority},
             {"horizon", advice.horizon},
             {"due", advice.horizon == u"3_months" ? u"2026-10-01"_s : QString()},
             {"responsible", u"Direction des soins et cadre de l’unité"_s},
             {"indicator", u"Part des personnes qui ont signé leur plan"_s},
             {"position", ++position}});
        put("recommendation_tag", {{"recommendation", id}, {"subject", advice.subject}});
        put("recommendation_tag", {{"recommendation", id}, {"subject", u"3.1"_s}});
    }
}

void FilledVisit::fillSections()
{
    const QString paragraph =
        u"L’équipe a été accueillie par la direction et par les professionnels des deux unités, qui ont libéré des "
        "salles et du temps. Ce qui est écrit ici repose sur ce qui a été vu, lu et entendu pendant trois jours."_s;
    const auto putSection = [&](const QString &key, const QString &text) {
        put("section", {{"report", report}, {"key", key}, {"text", text}});
    };
    putSection(u"summary"_s,
               u"Les personnes se sentent respectées ici, et le disent. Reste à gagner le choix : celui "
               "de ses horaires, de son traitement, de qui décide.\n\n"_s
                   + paragraph);
    putSection(u"context"_s, paragraph);
    putSection(u"method"_s,
               u"L’équipe s’est réunie chaque soir :\n\n- pour mettre en commun ses constats ;\n- pour "
               "préparer la journée suivante."_s);
    putSection(u"findings_1"_s, paragraph + u"\n\n"_s + paragraph);
    putSection(u"findings_4"_s, paragraph);
    putSection(u"limits"_s, u"Les unités n’ont pas été vues la nuit du dimanche."_s);
}

} // namespace regards::test
