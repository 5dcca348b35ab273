// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charttext.h"

#include <array>

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

class ChartTeller
{
public:
    ChartTeller(const Chart &chart, const Words &words)
        : m_chart(chart)
        , m_words(words)
        , m_language(words.language() == u"fr" ? Language::French : Language::English)
    { }

    void operator()(const DistributionBars &bars) { rated(bars.rows); }
    void operator()(const ThemesAtAGlance &glance) { rated(glance.rows); }
    void operator()(const ProgressArrows &progress);
    void operator()(const AgreementBars &agreement);

    QStringList sentences{};

private:
    void rated(const QList<RatedRow> &rows);

    [[nodiscard]] static QString nameOf(const QString &code, const QString &label)
    {
        return code.isEmpty() ? label : code + u' ' + label;
    }
    [[nodiscard]] QString ratingOf(std::optional<RatingMark> mark) const
    {
        return mark ? wordOf(m_chart.key, *mark) : m_words.translate("Charts", "no rating");
    }
    [[nodiscard]] QString figure(const QString &what, const QString &value) const
    {
        return m_words.translate("Charts", "%1: %2", "what, and its figure: \"Achieved in full: 3\"").arg(what, value);
    }
    [[nodiscard]] QString counted(const QString &what, qsizetype count) const
    {
        return figure(what, QString::number(count));
    }

    const Chart &m_chart;
    const Words &m_words;
    Language m_language;
};

void ChartTeller::rated(const QList<RatedRow> &rows)
{
    for (const RatedRow &row : rows) {
        QStringList counts;
        for (const KeyEntry &entry : m_chart.key) {
            if (const int count = row.counts[quint8(entry.mark)])
                counts.append(counted(entry.word, count));
        }
        const QString listed = counts.isEmpty() ? ratingOf({}) : counts.join(u"; "_s);
        const QString name = nameOf(row.code, row.label);
        if (row.agreed)
            sentences.append(m_words
                                 .translate("Charts", "%1. Agreed rating: %2. Ratings within: %3.",
                                            "a theme or standard, its rating, how many criteria have which rating")
                                 .arg(name, ratingOf(row.agreed), listed));
        else
            sentences.append(m_words
                                 .translate("Charts", "%1. Ratings within: %2.",
                                            "a theme or standard, how many of its criteria have which rating")
                                 .arg(name, listed));
    }
}

void ChartTeller::operator()(const ProgressArrows &progress)
{
    std::array<qsizetype, 4> counts{};
    for (const ProgressRow &row : progress.rows)
        ++counts[quint8(changeOf(row))];
    QStringList summary;
    for (const auto change : {Change::Better, Change::Same, Change::Worse, Change::Open}) {
        if (const qsizetype count = counts[quint8(change)])
            summary.append(counted(progress.words.of(change), count));
    }
    sentences.append(summary.join(u"; "_s) + u'.');
    for (const ProgressRow &row : progress.rows)
        sentences.append(m_words
                             .translate("Charts", "%1. %2: %3. %4: %5. %6: %7.",
                                        "a standard; then three times what and which: \"1.1 Premises. Visit of 2021: "
                                        "Not initiated. Visit of 2024: Achieved partially. Change: better.\"")
                             .arg(nameOf(row.code, row.label), progress.beforeHeading, ratingOf(row.before),
                                  progress.nowHeading, ratingOf(row.now), progress.words.heading,
                                  progress.words.of(changeOf(row))));
}

void ChartTeller::operator()(const AgreementBars &agreement)
{
    for (const AgreementRow &row : agreement.rows) {
        QStringList figures;
        if (row.percent)
            figures.append(figure(agreement.percentHeading, percentText(*row.percent, m_language)));
        if (row.alpha)
            figures.append(figure(agreement.alphaHeading, decimalText(*row.alpha, m_language)));
        if (figures.isEmpty())
            figures.append(agreement.tooFew);
        figures.append(counted(agreement.pairsHeading, row.pairs));
        sentences.append(m_words.translate("Charts", "%1. %2.", "a standard or theme, and its figures")
                             .arg(nameOf(row.code, row.label), figures.join(u"; "_s)));
    }
}

} // namespace

QString chartInWords(const Chart &chart, const QString &lead, const Words &words)
{
    ChartTeller teller(chart, words);
    std::visit(teller, chart.data);
    if (!lead.isEmpty())
        teller.sentences.prepend(lead);
    return teller.sentences.join(u' ');
}

} // namespace regards::report
