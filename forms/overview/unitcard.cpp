// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/overview/unitcard.h"

#include "forms/common/disclosure.h"
#include "forms/overview/missionrow.h"

#include <QVBoxLayout>

#include <algorithm>

namespace regards {

using namespace Qt::Literals::StringLiterals;

QString coverageWords(const Coverage &coverage)
{
    if (coverage.criteria == 0)
        return UnitCard::tr("no criterion");
    if (coverage.rated == coverage.criteria)
        return UnitCard::tr("all %n rated", nullptr, int(coverage.criteria));
    if (coverage.untouched == coverage.criteria)
        return UnitCard::tr("%n untouched", nullptr, int(coverage.criteria));
    const qint64 evidenceOnly = coverage.criteria - coverage.rated - coverage.untouched;
    QStringList parts{UnitCard::tr("%1 of %2 rated").arg(coverage.rated).arg(coverage.criteria)};
    if (evidenceOnly > 0)
        parts.append(UnitCard::tr("%n with evidence only", nullptr, int(evidenceOnly)));
    if (coverage.untouched > 0)
        parts.append(UnitCard::tr("%n untouched", nullptr, int(coverage.untouched)));
    return parts.join(u", "_s);
}

MissionPicture::Content coveragePicture(const Coverage &coverage)
{
    const qint64 evidenceOnly = coverage.criteria - coverage.rated - coverage.untouched;
    return MissionPicture::Bar{coverage.rated, evidenceOnly, coverage.untouched};
}

QString interviewWords(const CategoryMission &category)
{
    QStringList parts{UnitCard::tr("%n held", nullptr, int(category.held))};
    if (category.refused > 0)
        parts.append(UnitCard::tr("%n refused", nullptr, int(category.refused)));
    if (category.withdrawn > 0)
        parts.append(UnitCard::tr("%n withdrawn", nullptr, int(category.withdrawn)));
    if (category.planned > 0)
        parts.append(UnitCard::tr("%n planned for the whole team", nullptr, int(category.planned)));
    return parts.join(u", "_s);
}

MissionPicture::Content interviewPicture(const CategoryMission &category)
{
    const qint64 open = std::max<qint64>(category.planned - category.held, 0);
    return MissionPicture::People{category.held, category.refused, open};
}

UnitCard::UnitCard(const Toolkit &toolkit, const Words &words, QWidget *parent)
    : QFrame(parent)
    , m_toolkit(toolkit)
    , m_words(words)
    , m_all(new MissionRow(this))
{
    setProperty("card", true);
    auto *content = new QWidget;
    m_details = new Disclosure(tr("By theme, and interviews"), content, this);
    m_themeColumn = new QVBoxLayout;
    m_interviewColumn = new QVBoxLayout;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(2);
    for (QVBoxLayout *part : {m_themeColumn, m_interviewColumn}) {
        part->setSpacing(2);
        inner->addLayout(part);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2);
    column->addWidget(m_all);
    column->addWidget(m_details);
    connect(m_all, &MissionRow::clicked, this, [this] {
        for (const ThemeMission &theme : m_unit.themes) {
            if (theme.coverage.rated < theme.coverage.criteria)
                return Q_EMIT criterionWanted(m_unit.visitUnit, theme.next);
        }
        if (!m_unit.themes.isEmpty())
            Q_EMIT criterionWanted(m_unit.visitUnit, m_unit.themes.constFirst().next);
    });
}

MissionRow *UnitCard::rowAt(QList<MissionRow *> &rows, qsizetype number)
{
    while (rows.size() <= number) {
        auto *row = new MissionRow(m_themeColumn->parentWidget());
        row->setToolTip(tr("Ctrl+Shift+O: the records behind it"));
        const qsizetype at = rows.size();
        const bool isTheme = &rows == &m_themes;
        (isTheme ? m_themeColumn : m_interviewColumn)->addWidget(row);
        rows.append(row);
        connect(row, &MissionRow::clicked, this, [this, isTheme, at] {
            if (isTheme)
                Q_EMIT criterionWanted(m_unit.visitUnit, m_unit.themes.at(at).next);
            else
                Q_EMIT interviewsWanted(m_unit.visitUnit);
        });
    }
    MissionRow *row = rows.at(number);
    row->setVisible(true);
    return row;
}

void UnitCard::show(const UnitMission &unit)
{
    m_unit = unit;
    const QString id = unit.visitUnit.text();
    setObjectName(u"unitCard_"_s + id);
    m_all->setObjectName(u"missionUnit_"_s + id);
    m_details->setObjectName(u"missionDetails_"_s + id);
    m_all->setTitle(unit.name, true);
    m_all->setContent(coveragePicture(unit.all), coverageWords(unit.all));
    showThemes();
    showInterviews();
}

void UnitCard::showThemes()
{
    for (qsizetype i = 0; i < m_unit.themes.size(); ++i) {
        const ThemeMission &theme = m_unit.themes.at(i);
        MissionRow *row = rowAt(m_themes, i);
        row->setObjectName(u"missionTheme_%1_%2"_s.arg(m_unit.visitUnit.text(), theme.theme.text()));
        const Theme *found = m_toolkit.theme(theme.theme);
        const QString title = found ? found->shortTitle.in(m_words.language()) : QString();
        //: a theme's number and short title
        row->setTitle(tr("%1  %2").arg(theme.theme.text(), title));
        row->setContent(coveragePicture(theme.coverage), coverageWords(theme.coverage));
    }
    for (qsizetype i = m_unit.themes.size(); i < m_themes.size(); ++i)
        m_themes.at(i)->hide();
}

void UnitCard::showInterviews()
{
    for (qsizetype i = 0; i < m_unit.interviews.size(); ++i) {
        const CategoryMission &category = m_unit.interviews.at(i);
        MissionRow *row = rowAt(m_interviews, i);
        row->setObjectName(u"missionInterviews_%1_%2"_s.arg(m_unit.visitUnit.text(), category.category));
        //: a category of people whom interviews are held with
        row->setTitle(
            tr("Interviews: %1").arg(m_words.choice(u"interview"_s, u"category"_s, category.category).toLower()));
        row->setContent(interviewPicture(category), interviewWords(category));
    }
    for (qsizetype i = m_unit.interviews.size(); i < m_interviews.size(); ++i)
        m_interviews.at(i)->hide();
}

std::optional<Figure> UnitCard::figureOf(const QWidget *row, const RecordId &visit, const RecordId &observer) const
{
    // What is untouched says it all: every other criterion has something among the records behind it.
    const auto coverage = [&](SubjectCode theme) {
        return Figure(CoverageFigure{m_unit.visitUnit, theme, CoverageFigure::Count::Untouched, observer});
    };
    const auto isRow = [row](const MissionRow *one) { return one == row; };
    if (row == m_all && m_unit.all.criteria == m_toolkit.criteria().size())
        return coverage({});
    if (const auto theme = std::find_if(m_themes.begin(), m_themes.end(), isRow); theme != m_themes.end())
        return coverage(m_unit.themes.at(theme - m_themes.begin()).theme);
    if (const auto at = std::find_if(m_interviews.begin(), m_interviews.end(), isRow); at != m_interviews.end())
        return Figure(InterviewsFigure{visit,
                                       {m_unit.visitUnit},
                                       m_unit.interviews.at(at - m_interviews.begin()).category,
                                       InterviewsFigure::Count::Held,
                                       observer});
    return std::nullopt;
}

void UnitCard::setOpen(bool open)
{
    m_details->setOpen(open);
}

} // namespace regards
