// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturedocument.h"

#include "sampledocument.h"

using namespace regards::report;

namespace regards::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class Painter
{
public:
    explicit Painter(Language language)
        : m_french(language == Language::French)
        , m_key(sampleKey(language))
    { }

    void front();
    void texts();
    void tables();
    void charts();

    [[nodiscard]] QString say(const char16_t *english, const char16_t *french) const
    {
        return QStringView(m_french ? french : english).toString();
    }

    QList<Block> blocks{};

private:
    [[nodiscard]] Cell cell(const QString &text) const { return Cell{plainText(text)}; }
    [[nodiscard]] Cell rating(RatingMark mark, bool symbolOnly = false) const
    {
        return Cell{plainText(wordOf(m_key, mark)), mark, symbolOnly};
    }
    [[nodiscard]] QString standard(int number) const
    {
        switch (number % 3) {
        case 0:
            return say(u"A building in good repair", u"Un bâtiment entretenu");
        case 1:
            return say(u"Food, drinking water and clothing that suit needs and preferences",
                       u"Une nourriture, une eau et des vêtements adaptés aux besoins et aux préférences");
        default:
            return say(u"Free communication", u"Une communication libre");
        }
    }
    [[nodiscard]] QString prose() const
    {
        return say(u"Users and staff agree: bed time is at 9 p.m. for everyone, whatever the season; the team plans to "
                   u"change that. Did anybody object? \u201cNobody asked us!\u201d",
                   u"Usagers et professionnels concordent : le coucher est à 21 h pour tous ; l'équipe veut le revoir. "
                   u"Quelqu'un s'y est-il opposé ? « On ne nous a rien demandé ! »");
    }
    [[nodiscard]] Chart chart(const QString &title) const
    {
        Chart chart;
        chart.title = title;
        chart.rowHeading = say(u"Standard", u"Standard");
        chart.agreedHeading = say(u"Agreed rating", u"Cotation consensuelle");
        chart.key = m_key;
        return chart;
    }

    bool m_french;
    QList<KeyEntry> m_key;
};

void Painter::front()
{
    CoverPage cover;
    cover.title = say(u"Observation report: Orchard House", u"Rapport d'observation : Les Vergers");
    cover.subtitles = {say(u"Facility of the Three Valleys", u"Établissement des Trois Vallées")};
    cover.facts = {{say(u"Days of the visit", u"Jours de la visite"), say(u"12 to 14 March", u"du 12 au 14 mars")},
                   {say(u"Sent on", u"Remis le"), say(u"2 May 2024", u"2 mai 2024")}};
    cover.notice = say(u"Provisional version", u"Version provisoire");
    blocks.append(cover);
    blocks.append(Contents{say(u"Contents", u"Sommaire"), 3});
}

void Painter::texts()
{
    blocks.append(Heading{1, say(u"Texts", u"Textes")});
    blocks.append(Paragraph{plainText(prose()), ParagraphStyle::Lead});
    blocks.append(Heading{2, say(u"Lists and quotes", u"Listes et citations")});
    blocks.append(Paragraph{{{prose() + u' '}, {say(u"In bold. ", u"En gras. "), true}, {u"42 %"_s, false, true}}});
    blocks.append(List{ListKind::Bulleted, {plainText(standard(0)), plainText(prose())}});
    blocks.append(List{ListKind::Numbered, {plainText(standard(1)), plainText(standard(2))}});
    blocks.append(Quote{plainText(prose()), say(u"A service user", u"Une usagère")});
    blocks.append(Heading{3, say(u"Smaller", u"Plus petit")});
    blocks.append(Paragraph{plainText(prose()), ParagraphStyle::Small});
    blocks.append(Heading{4, say(u"Smallest", u"Le plus petit")});
    blocks.append(Paragraph{plainText(prose()), ParagraphStyle::Caption});
    blocks.append(RatingKey{m_key});
}

void Painter::tables()
{
    blocks.append(PageBreak{});
    blocks.append(Heading{1, say(u"Tables", u"Tableaux")});
    Table table;
    table.caption = say(u"What the team agreed", u"Ce que l'équipe a retenu");
    table.columns = {{0.6}, {3}, {2.4}, {1, ColumnAlignment::End}};
    table.header = {cell(say(u"Code", u"Code")), cell(say(u"Standard", u"Standard")),
                    cell(say(u"Agreed rating", u"Cotation consensuelle")), cell(say(u"Criteria", u"Critères"))};
    table.rows = {
        Row{{cell(say(u"Theme 1", u"Thème 1"))}, RowKind::Group},
        Row{{cell(u"1.1"_s), cell(standard(0)), rating(RatingMark::Full), cell(u"4"_s)}},
        Row{{cell(u"1.2"_s), cell(standard(1)), rating(RatingMark::NotInitiated), cell(u"12"_s)}, RowKind::Shaded},
        Row{{cell({}), cell(say(u"Total", u"Total")), {}, cell(u"16"_s)}, RowKind::Total}};
    blocks.append(table);
    Table wide;
    wide.caption = say(u"Side by side", u"Côte à côte");
    wide.turnedHeads = true;
    wide.columns = {{4}};
    wide.header = {cell(say(u"Standard", u"Standard"))};
    for (int unit = 0; unit < 9; ++unit) {
        wide.columns.append({1, ColumnAlignment::Centre});
        wide.header.append(cell(unit % 2 == 0 ? say(u"Orchard House day hospital", u"Hôpital de jour Les Vergers")
                                              : say(u"Mill Street", u"Rue du Moulin")));
    }
    for (int row = 0; row < 4; ++row) {
        Row line{{cell(u"1.%1 "_s.arg(row + 1) + standard(row))}};
        for (int unit = 0; unit < 9; ++unit)
            line.cells.append(rating(RatingMarks[size_t(row * 5 + unit * 3) % RatingMarks.size()], true));
        wide.rows.append(line);
    }
    blocks.append(wide);
}

void Painter::charts()
{
    blocks.append(PageBreak{});
    blocks.append(Heading{1, say(u"Charts", u"Graphiques")});
    ThemesAtAGlance glance;
    DistributionBars bars;
    ProgressArrows progress{u"2021"_s, u"2024"_s, {}};
    progress.words = {say(u"Change", u"Évolution"), say(u"better", u"mieux"), say(u"same", u"pareil"),
                      say(u"worse", u"moins bien"), say(u"not comparable", u"non comparable")};
    AgreementBars agreement{say(u"Pairs with the same rating", u"Paires de même cotation"),
                            u"Alpha"_s,
                            say(u"Pairs", u"Paires"),
                            {},
                            say(u"too few pairs", u"trop peu de paires")};
    using enum RatingMark;
    const std::array before{Partial, Full, Initiated, NotApplicable};
    const std::array now{Full, Initiated, Initiated, Partial};
    for (int i = 0; i < 4; ++i) {
        const QString code = u"1.%1"_s.arg(i + 1);
        if (i < 2)
            glance.rows.append({QString::number(i + 1), standard(i), {3, 6, 4, 2, 0, 0, 0}, now[size_t(i)]});
        if (i < 3)
            bars.rows.append({code, standard(i), {i, 2, 3 - i, 1, i, 0, 1}, {}});
        progress.rows.append({code, standard(i), before[size_t(i)], now[size_t(i)]});
        if (i < 3)
            agreement.rows.append({code, standard(i), 100.0 - 25 * i, 0.9 - 0.4 * i, 30 - 7 * i});
    }
    agreement.rows.append({u"1.4"_s, standard(3), {}, {}, 2});
    Chart themes = chart(say(u"Themes at a glance", u"Les thèmes en un coup d'œil"));
    themes.data = glance;
    Chart standards = chart(say(u"Criteria of each standard", u"Critères de chaque standard"));
    standards.data = bars;
    Chart change = chart(say(u"Since the last visit", u"Depuis la dernière visite"));
    change.data = progress;
    Chart accord = chart(say(u"Agreement", u"Accord"));
    accord.data = agreement;
    blocks += {themes, standards, change, accord};
}

} // namespace

Document pictureDocument(Language language)
{
    Painter painter(language);
    painter.front();
    painter.texts();
    painter.tables();
    painter.charts();
    Document document;
    document.title = painter.say(u"Every kind of block", u"Toutes les sortes de blocs");
    document.confidentiality = painter.say(u"Invented", u"Inventé");
    document.language = language;
    document.pageSize = language == Language::French ? PageSize::A4 : PageSize::Letter;
    document.blocks = painter.blocks;
    return document;
}

Document pictureForm(Language language)
{
    const Painter painter(language);
    FormEntry question;
    question.label = u"1.1"_s;
    question.text = plainText(painter.say(u"Is the building kept in good repair?", u"Le bâtiment est-il entretenu ?"));
    question.hints = {painter.say(u"Windows, walls, roof", u"Fenêtres, murs, toit")};
    question.boxes = {{1, 1}, {{painter.say(u"yes", u"oui"), painter.say(u"no", u"non")}}};
    question.linesLabel = painter.say(u"Remarks:", u"Remarques :");
    question.lines = 3;
    question.framed = true;
    Document document;
    document.title = painter.say(u"Observation form", u"Fiche d'observation");
    document.confidentiality = painter.say(u"Invented", u"Inventé");
    document.language = language;
    document.look = DocumentLook::Form;
    document.blocks = {Sheet{u"C1.2"_s,
                             painter.say(u"Ward", u"Unité"),
                             {painter.say(u"Unit", u"Unité"), painter.say(u"Day", u"Jour")},
                             painter.say(u"continued", u"suite")},
                       question, FormEntry{{}, {}, {}, {painter.say(u"Signature", u"Signature")}}};
    return document;
}

} // namespace regards::test
