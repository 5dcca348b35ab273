// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledocument.h"

using namespace regards::report;

namespace regards::test {

namespace {

struct Pair
{
    const char16_t *english;
    const char16_t *french;
};

constexpr Pair Themes[] = {{u"Adequate standard of living", u"Niveau de vie adéquat"},
                           {u"Physical and mental health", u"État de santé physique et mental"},
                           {u"Legal capacity", u"Capacité juridique"},
                           {u"Freedom from violence and abuse", u"Prévention de la violence et de la maltraitance"},
                           {u"Autonomy and inclusion", u"Autonomie et inclusion"}};

constexpr Pair Standards[] = {
    {u"A building in good physical condition", u"Un bâtiment en bon état"},
    {u"Comfortable sleeping conditions with enough privacy", u"Un couchage confortable qui préserve l'intimité"},
    {u"Food, drinking water and clothing that suit needs and preferences",
     u"Une nourriture, une eau et des vêtements adaptés aux besoins et aux préférences"},
    {u"Free communication", u"Une communication libre"},
    {u"A recovery plan led by the person", u"Un plan de rétablissement mené par la personne"}};

constexpr Pair Criteria[] = {
    {u"The building is kept in good repair: windows, walls, roof, paint",
     u"Le bâtiment est entretenu : fenêtres, murs, toit, peinture"},
    {u"People choose when they get up and when they go to bed",
     u"Chacun choisit l'heure de son lever et de son coucher"},
    {u"Telephone, letters, e-mail and internet are freely available, without censorship",
     u"Téléphone, courrier, messagerie et internet sont d'accès libre, sans censure"},
    {u"Each person has an individual recovery plan with their social, medical, work and education goals",
     u"Chaque personne a un plan de rétablissement avec ses buts sociaux, médicaux, professionnels et de formation"},
    {u"People can complain, in confidence, to somebody outside the service",
     u"On peut se plaindre, en confiance, auprès de quelqu'un d'extérieur au service"}};

constexpr Pair Reasons[] = {
    {u"Seen on both days; two of the nine windows can't be opened.",
     u"Vu les deux jours ; deux des neuf fenêtres ne s'ouvrent pas."},
    {u"Users and staff agree: bed time is at 9 p.m. for everyone, whatever the season. The house rules say so "
     u"too, although the team plans to change them by the end of the year.",
     u"Usagers et professionnels concordent : le coucher est à 21 h pour tous, quelle que soit la saison. Le "
     u"règlement intérieur l'écrit aussi, bien que l'équipe veuille le revoir d'ici à la fin de l'année."},
    {u"Not spoken of in the interviews.", u"Non abordé dans les entretiens."},
    {u"Eleven of twelve records that were described to us hold a plan; 92 % are signed.",
     u"Onze des douze dossiers qui nous ont été décrits contiennent un plan ; 92 % sont signés."}};

class Writer
{
public:
    explicit Writer(Language language)
        : m_language(language)
    { }

    [[nodiscard]] QString say(const char16_t *english, const char16_t *french) const
    {
        return QStringView(m_language == Language::French ? french : english).toString();
    }
    [[nodiscard]] QString say(const Pair &pair) const { return say(pair.english, pair.french); }

    void front();
    void context();
    void results();
    void comparisons();
    void theme(int number);
    void recommendations();
    void annex();

    QList<Block> blocks{};

private:
    void heading(int level, const QString &text)
    {
        blocks.append(Heading{level, text, QStringLiteral("h%1").arg(blocks.size())});
    }
    void paragraph(const QString &text, ParagraphStyle style = ParagraphStyle::Body)
    {
        blocks.append(Paragraph{plainText(text), style});
    }
    [[nodiscard]] QString longText() const
    {
        return say(u"The team was welcomed by the management and by the staff of both units, who made rooms and time "
                   u"available. Interviews took place in private; nobody was asked for their name, and everybody "
                   u"could stop at any moment. What is written here rests on what was seen, read and heard during "
                   u"three days; it is no inspection, and it judges no person.",
                   u"L'équipe a été accueillie par la direction et par les professionnels des deux unités, qui ont "
                   u"libéré des salles et du temps. Les entretiens se sont tenus à l'écart ; aucun nom n'a été "
                   u"demandé, et chacun pouvait s'arrêter à tout moment. Ce qui est écrit ici repose sur ce qui a été "
                   u"vu, lu et entendu pendant trois jours : ce n'est pas une inspection, et nul n'y est jugé.");
    }

    Language m_language;
};

RatingMark markFor(int seed)
{
    constexpr RatingMark Cycle[] = {RatingMark::Partial,       RatingMark::Full,      RatingMark::Initiated,
                                    RatingMark::Partial,       RatingMark::Full,      RatingMark::NotInitiated,
                                    RatingMark::NotApplicable, RatingMark::Initiated, RatingMark::Partial,
                                    RatingMark::NotAssessed,   RatingMark::Full,      RatingMark::Unrated};
    return Cycle[size_t(seed) % std::size(Cycle)];
}

Counts countsFor(int seed, int many)
{
    Counts counts{};
    for (int i = 0; i < many; ++i)
        ++counts[quint8(markFor(seed * 5 + i * 3 + i * i))];
    return counts;
}

void Writer::front()
{
    CoverPage cover;
    cover.title =
        say(u"Observation report: Orchard House day hospital", u"Rapport d'observation : hôpital de jour Les Vergers");
    cover.subtitles = {say(u"Facility of the Three Valleys", u"Établissement des Trois Vallées"),
                       say(u"Visit of 12 to 14 March 2024", u"Visite du 12 au 14 mars 2024")};
    cover.facts = {{say(u"Units", u"Unités"),
                    say(u"Orchard House, Mill Street community centre",
                        u"Les Vergers, centre médico-psychologique de la rue du Moulin")},
                   {say(u"Team", u"Équipe"),
                    say(u"Eight observers: two experts by experience, one peer worker, one carer, two psychiatrists, "
                        u"one nurse, one lawyer",
                        u"Huit observateurs : deux experts d'expérience, une médiatrice de santé-paire, un aidant, "
                        u"deux psychiatres, une infirmière, une juriste")},
                   {say(u"Interviews", u"Entretiens"),
                    say(u"31, of which 16 with service users", u"31, dont 16 avec des usagers")},
                   {say(u"Issued", u"Remis le"), say(u"2 May 2024", u"2 mai 2024")}};
    cover.notice =
        say(u"Provisional – for the facility's check", u"Provisoire – pour vérification par l'établissement");
    blocks.append(cover);
    blocks.append(Contents{say(u"Contents", u"Sommaire"), 2});
}

void Writer::context()
{
    blocks.append(PageBreak{});
    heading(1, say(u"Summary", u"Synthèse"));
    paragraph(say(u"People feel respected here, and say so. What remains to be won is choice: of one's hours, of one's "
                  u"treatment, of who decides.",
                  u"Les personnes se sentent respectées ici, et le disent. Reste à gagner le choix : celui de ses "
                  u"horaires, de son traitement, de qui décide."),
              ParagraphStyle::Lead);
    paragraph(longText());
    blocks.append(Quote{plainText(say(u"They ask me how I am before they ask whether I took my tablets. It took "
                                      u"three hospitals to find that.",
                                      u"On me demande comment je vais avant de me demander si j'ai pris mes cachets. "
                                      u"Il m'a fallu trois hôpitaux pour trouver ça.")),
                        say(u"A service user", u"Un usager")});
    blocks.append(Paragraph{{Run{say(u"In short: ", u"En bref : "), true},
                             Run{say(u"116 criteria were looked at, 12 500 pages of records were not.",
                                     u"116 critères ont été examinés, 12 500 pages de dossiers ne l'ont pas été.")},
                             Run{say(u" The standards in italics are the programme's own.",
                                     u" Les standards en italique sont propres au programme."),
                                 false, true}}});
    heading(1, say(u"Context and method", u"Contexte et méthode"));
    heading(2, say(u"Who visited", u"Qui est venu"));
    paragraph(longText());
    Table people;
    people.caption = say(u"Interviews by category", u"Entretiens par catégorie");
    people.columns = {{3}, {1, ColumnAlignment::End}, {1, ColumnAlignment::End}, {1, ColumnAlignment::End}};
    people.header = {{plainText(say(u"Category", u"Catégorie"))},
                     {plainText(say(u"Planned", u"Prévus"))},
                     {plainText(say(u"Held", u"Menés"))},
                     {plainText(say(u"Refused", u"Refusés"))}};
    const auto row = [](const QString &name, int a, int b, int c, RowKind kind = RowKind::Plain) {
        Row line{{Cell{plainText(name)}}, kind};
        for (const int figure : {a, b, c})
            line.cells.append(Cell{plainText(QString::number(figure))});
        return line;
    };
    people.rows = {
        row(say(u"Service users", u"Usagers"), 16, 16, 3), row(say(u"Professionals", u"Professionnels"), 12, 11, 0),
        row(say(u"Family carers", u"Aidants"), 6, 4, 1), row(say(u"All", u"Ensemble"), 34, 31, 4, RowKind::Total)};
    blocks.append(people);
    heading(2, say(u"How we worked", u"Comment nous avons travaillé"));
    blocks.append(List{ListKind::Numbered,
                       {plainText(say(u"Two preparatory trips, in January and February.",
                                      u"Deux déplacements préparatoires, en janvier et en février.")),
                        plainText(longText()),
                        plainText(say(u"On the last evening the team agreed its ratings.",
                                      u"Le dernier soir, l'équipe s'est accordée sur ses cotations."))}});
    heading(3, say(u"What limits these results", u"Ce qui limite ces résultats"));
    blocks.append(List{ListKind::Bulleted,
                       {plainText(say(u"Night was not observed.", u"La nuit n'a pas été observée.")),
                        plainText(say(u"Few carers could be met: was the notice too short?",
                                      u"Peu d'aidants ont pu être rencontrés : le délai était-il trop court ?")),
                        plainText(say(u"Records were not read.", u"Les dossiers n'ont pas été lus."))}});
    blocks.append(Spacer{Space::Small});
    heading(2, say(u"How to read the ratings", u"Comment lire les cotations"));
    blocks.append(RatingKey{sampleKey(m_language)});
}

void Writer::results()
{
    blocks.append(PageBreak{});
    heading(1, say(u"Results", u"Résultats"));
    heading(2, say(u"The five themes at a glance", u"Les cinq thèmes en un coup d'œil"));
    ThemesAtAGlance glance;
    DistributionBars bars;
    for (int theme = 0; theme < 5; ++theme) {
        glance.rows.append(
            {QString::number(theme + 1), say(Themes[theme]), countsFor(theme + 2, 20), markFor(theme + 1)});
        for (int standard = 0; standard < 5; ++standard)
            bars.rows.append({QStringLiteral("%1.%2").arg(theme + 1).arg(standard + 1), say(Standards[standard]),
                              countsFor(theme * 5 + standard, 3 + standard), markFor(theme * 7 + standard)});
    }
    const QString rating = say(u"Agreed rating", u"Cotation consensuelle");
    const QString alternative = say(u"The figures follow in the table.", u"Les chiffres suivent dans le tableau.");
    blocks.append(Chart{say(u"Agreed rating of each theme, and how its criteria are distributed",
                            u"Cotation consensuelle de chaque thème, et répartition de ses critères"),
                        alternative, say(u"Theme", u"Thème"), rating, sampleKey(m_language), glance});
    heading(2, say(u"The 25 standards", u"Les 25 standards"));
    paragraph(longText());
    blocks.append(Chart{say(u"Criteria of each standard by agreed rating (number of criteria)",
                            u"Critères de chaque standard selon leur cotation (nombre de critères)"),
                        alternative, say(u"Standard", u"Standard"), rating, sampleKey(m_language), bars});
    comparisons();
    for (int number = 0; number < 5; ++number)
        theme(number);
}

void Writer::comparisons()
{
    ProgressArrows progress{say(u"Visit of 2021", u"Visite de 2021"), say(u"Visit of 2024", u"Visite de 2024"), {}};
    progress.words = {say(u"Change", u"Évolution"), say(u"better", u"mieux"), say(u"same", u"pareil"),
                      say(u"worse", u"moins bien"), say(u"not comparable", u"non comparable")};
    AgreementBars agreement{say(u"Pairs with the same rating", u"Paires de même cotation"),
                            say(u"Alpha", u"Alpha"),
                            say(u"Pairs", u"Paires"),
                            {},
                            say(u"too few pairs for a figure", u"trop peu de paires pour un chiffre")};
    for (int i = 0; i < 7; ++i) {
        const QString code = QStringLiteral("1.%1").arg(i + 1);
        const QString label = say(Standards[i % 5]);
        const auto before = i == 4 ? std::nullopt : std::optional(markFor(i * 5 + 1));
        progress.rows.append({code, label, before, markFor(i * 3)});
        if (i == 5)
            agreement.rows.append({code, label, {}, {}, 2});
        else
            agreement.rows.append({code, label, 100.0 - 14.6 * i, 1 - 0.2 * i, 34 - 5 * i});
    }
    const QString standard = say(u"Standard", u"Standard");
    heading(2, say(u"Since the last visit", u"Depuis la dernière visite"));
    blocks.append(Chart{say(u"Agreed ratings then and now", u"Cotations consensuelles, hier et aujourd'hui"),
                        say(u"The figures follow in the table.", u"Les chiffres suivent dans le tableau."),
                        standard,
                        {},
                        sampleKey(m_language),
                        progress});
    heading(2, say(u"How far observers agreed", u"Accord entre observateurs"));
    blocks.append(Chart{say(u"Agreement before the meeting", u"Accord avant la réunion"),
                        say(u"The figures follow in the table.", u"Les chiffres suivent dans le tableau."),
                        standard,
                        {},
                        sampleKey(m_language),
                        agreement});
}

void Writer::theme(int number)
{
    heading(1, say(u"Theme %1: %2", u"Thème %1 : %2").arg(QString::number(number + 1), say(Themes[number])));
    paragraph(longText());
    heading(2, say(u"Strengths", u"Points forts"));
    blocks.append(
        List{ListKind::Bulleted, {plainText(say(Reasons[number % 4])), plainText(say(Reasons[(number + 3) % 4]))}});
    heading(2, say(u"What could change", u"Ce qui pourrait changer"));
    paragraph(longText());
    blocks.append(
        Quote{plainText(say(u"Is it my plan if I only sign it?", u"Est-ce mon projet, si je ne fais que le signer ?")),
              say(u"A service user", u"Une usagère")});
    paragraph(longText());
}

void Writer::recommendations()
{
    blocks.append(PageBreak{});
    heading(1, say(u"Recommendations", u"Recommandations"));
    Table table;
    table.columns = {{0.5, ColumnAlignment::End}, {5}, {2}, {2}};
    table.header = {{plainText(say(u"No.", u"N°"))},
                    {plainText(say(u"Recommendation", u"Recommandation"))},
                    {plainText(say(u"Responsible", u"Responsable"))},
                    {plainText(say(u"Horizon", u"Échéance"))}};
    int number = 0;
    for (const auto &priority :
         {say(u"High priority", u"Priorité haute"), say(u"Medium priority", u"Priorité moyenne")}) {
        table.rows.append(Row{{Cell{plainText(priority)}}, RowKind::Group});
        for (int i = 0; i < 4; ++i) {
            ++number;
            table.rows.append(
                Row{{Cell{plainText(QString::number(number))},
                     Cell{{Run{say(Criteria[(number + 1) % 5]), true}, Run{u'\n' % say(Reasons[number % 4])}}},
                     Cell{plainText(say(u"Head of unit", u"Cadre de santé"))},
                     Cell{plainText(number < 3 ? say(u"Now", u"Maintenant") : say(u"3 months", u"3 mois"))}}});
        }
    }
    blocks.append(table);
}

void Writer::annex()
{
    blocks.append(PageBreak{});
    heading(1, say(u"Annex: the 116 criteria", u"Annexe : les 116 critères"));
    paragraph(say(u"Each rating is the team's; the reason stands beside it.",
                  u"Chaque cotation est celle de l'équipe ; la raison figure à côté."));
    Table table;
    table.columns = {{0.75}, {3.6}, {2.3}, {4.2}};
    table.header = {{plainText(say(u"Code", u"Code"))},
                    {plainText(say(u"Criterion", u"Critère"))},
                    {plainText(say(u"Agreed rating", u"Cotation consensuelle"))},
                    {plainText(say(u"Reason", u"Motif"))}};
    const auto key = sampleKey(m_language);
    int done = 0;
    for (int standard = 0; standard < 25; ++standard) {
        const QString code = QStringLiteral("%1.%2").arg(standard / 5 + 1).arg(standard % 5 + 1);
        table.rows.append(Row{{Cell{plainText(code % u' ' % say(Standards[standard % 5]))}}, RowKind::Group});
        for (int i = 0; i < (standard < 16 ? 5 : 4); ++i, ++done) {
            const RatingMark mark = markFor(done);
            table.rows.append(Row{{Cell{plainText(QStringLiteral("%1.%2").arg(code).arg(i + 1))},
                                   Cell{plainText(say(Criteria[done % 5]))}, Cell{plainText(wordOf(key, mark)), mark},
                                   Cell{plainText(say(Reasons[done % 4]))}}});
        }
    }
    blocks.append(table);
    paragraph(say(u"Codes are those of the framework; the wordings are the programme's own.",
                  u"Les codes sont ceux du référentiel ; les formulations sont propres au programme."),
              ParagraphStyle::Caption);
    paragraph(
        say(u"Printed on paper from sustainable forestry.", u"Imprimé sur papier issu de forêts gérées durablement."),
        ParagraphStyle::Small);
}

} // namespace

QList<KeyEntry> sampleKey(Language language)
{
    const Writer w(language);
    return {{RatingMark::Full, w.say(u"achieved in full", u"atteint pleinement"),
             w.say(u"Everything the criterion asks for is there, for everyone.",
                   u"Tout ce que demande le critère est en place, pour tous.")},
            {RatingMark::Partial, w.say(u"achieved partially", u"atteint partiellement"),
             w.say(u"There for most, or for most of what it asks; some gaps remain.",
                   u"En place pour la plupart des personnes ou des points ; il reste des manques.")},
            {RatingMark::Initiated, w.say(u"achievement initiated", u"démarche engagée"),
             w.say(u"Steps have been taken, with little effect so far.",
                   u"Des actions ont commencé, avec peu d'effets pour l'instant.")},
            {RatingMark::NotInitiated, w.say(u"not initiated", u"non engagé"),
             w.say(u"Nothing has been done yet.", u"Rien n'a encore été fait.")},
            {RatingMark::NotApplicable, w.say(u"not applicable", u"non applicable"),
             w.say(u"The criterion does not concern this unit.", u"Le critère ne concerne pas cette unité.")},
            {RatingMark::NotAssessed, w.say(u"not enough evidence", u"éléments insuffisants"),
             w.say(u"The team looked for it and can't judge.", u"L'équipe a cherché, et ne peut pas juger.")},
            {RatingMark::Unrated, w.say(u"not rated", u"non coté"), {}}};
}

Document sampleDocument(Language language, PageSize size)
{
    Writer writer(language);
    writer.front();
    writer.context();
    writer.results();
    writer.recommendations();
    writer.annex();
    Document document;
    document.title = writer.say(u"Observation report: Orchard House", u"Rapport d'observation : Les Vergers");
    document.language = language;
    document.subject = writer.say(u"QualityRights observation", u"Observation QualityRights");
    document.author = writer.say(u"The observation team", u"L'équipe d'observation");
    document.confidentiality =
        writer.say(u"Confidential: for the facility only", u"Confidentiel : réservé à l'établissement");
    document.pageSize = size;
    document.blocks = writer.blocks;
    return document;
}

} // namespace regards::test
