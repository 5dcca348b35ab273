// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/writtenparts.h"

#include "core/report/reportdata.h"

#include <QCoreApplication>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;
using report::DocumentKind;
namespace key = report::section;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(regards::WrittenParts)
};

QList<WrittenPart> unitParts(const Toolkit &toolkit, const QString &language)
{
    QList<WrittenPart> parts{
        {key::Summary, Texts::tr("Summary"), Texts::tr("The essence on half a page, in words everybody understands.")},
        {key::Context, Texts::tr("Context"), Texts::tr("Why this visit, who asked for it, what came before.")},
        {key::Presentation, Texts::tr("The facility and its units"),
         Texts::tr("What a reader from elsewhere needs to know.")},
        {key::Method, Texts::tr("Method"), Texts::tr("How the team worked; the report adds the figures itself.")},
    };
    for (const Theme &theme : toolkit.themes())
        parts.append({report::findingsKey(theme.code),
                      Texts::tr("Findings, theme %1: %2").arg(theme.code.text(), theme.shortTitle.in(language)),
                      Texts::tr("What was found, in words; the ratings follow by themselves.")});
    parts += {
        {key::Strengths, Texts::tr("Strengths"), Texts::tr("A few words before the list of strengths.")},
        {key::Recommendations, Texts::tr("Recommendations"),
         Texts::tr("A few words before the list of recommendations.")},
        {key::FacilityAnswer, Texts::tr("The facility’s answer"),
         Texts::tr("What the facility says about this report; the same text as at “Fact check”.")},
        {key::Follow, Texts::tr("What follows"), Texts::tr("Who does what next, and when one looks again.")},
        {key::Limits, Texts::tr("Limits"), Texts::tr("What could not be seen or heard, and why.")},
    };
    return parts;
}

QList<WrittenPart> facilityParts()
{
    return {
        {key::Summary, Texts::tr("Summary"),
         Texts::tr("What the units have in common and where they differ, on half a page.")},
        {key::Context, Texts::tr("Context"), Texts::tr("Why this visit, who asked for it, what came before.")},
        {key::Presentation, Texts::tr("The facility and its units"),
         Texts::tr("What a reader from elsewhere needs to know.")},
        {key::Method, Texts::tr("Method"), Texts::tr("How the team worked; the report adds the figures itself.")},
        {key::FacilityAnswer, Texts::tr("The facility’s answer"),
         Texts::tr("What the facility says about the whole; its answer to each report stands there.")},
        {key::Follow, Texts::tr("What follows"), Texts::tr("Who does what next, and when one looks again.")},
        {key::Limits, Texts::tr("Limits"), Texts::tr("What could not be seen or heard, and why.")},
    };
}

} // namespace

QList<WrittenPart> writtenParts(DocumentKind kind, const Toolkit &toolkit, const QString &language)
{
    switch (kind) {
    case DocumentKind::Unit:
        return unitParts(toolkit, language);
    case DocumentKind::Facility:
        return facilityParts();
    case DocumentKind::Handout:
    case DocumentKind::Plain:
    case DocumentKind::Forms:
        break;
    }
    return {};
}

DraftTextEdit::Binding partBinding(const report::DocumentWish &wish, const QString &part)
{
    if (part == key::FacilityAnswer && !isOfVisit(wish.kind))
        return {Report::typeName(), wish.subject, u"facility_answer"_s};
    Record frame;
    frame.type = isOfVisit(wish.kind) ? VisitSection::typeName() : Section::typeName();
    frame.fields.insert(isOfVisit(wish.kind) ? u"visit"_s : u"report"_s, Value{wish.subject});
    frame.fields.insert(u"key"_s, Value{part});
    frame.id = keyedId(*recordType(frame.type), frame.fields);
    return {frame.type, frame.id, u"text"_s, frame};
}

QMap<QString, QString> partTexts(const Notebook &notebook, const report::DocumentWish &wish)
{
    QMap<QString, QString> texts;
    const auto add = [&texts](const QString &key, const QString &text) {
        if (!text.trimmed().isEmpty())
            texts.insert(key, text.trimmed());
    };
    if (isOfVisit(wish.kind)) {
        for (const VisitSection &part : notebook.all<VisitSection>({u"visit"_s, Value{wish.subject}}))
            add(part.key, part.text);
        return texts;
    }
    for (const Section &part : notebook.all<Section>({u"report"_s, Value{wish.subject}}))
        add(part.key, part.text);
    add(key::FacilityAnswer, notebook.find<Report>(wish.subject).value_or(Report()).facilityAnswer);
    return texts;
}

} // namespace regards
