// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/blankforms.h"

#include "core/notebook/unitscope.h"
#include "core/report/blankforms_parts.h"
#include "core/report/layout.h"

namespace regards::report {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int NotesOnASheet = 4;
constexpr int LinesOfANote = 4;
constexpr int LinesOfAComment = 2;
constexpr int CodesInARow = 7;

/// What is known of the visit that the forms are for; all empty where they are for any.
struct Frame
{
    QString visit;
    QString facility;
    QList<Unit> units;
};

Result<Frame> frameOf(const Notebook &notebook, const RecordId &visit)
{
    Frame frame;
    if (!visit)
        return frame;
    const std::optional<Visit> found = notebook.find<Visit>(visit);
    if (!found)
        return Error{ErrorCode::RecordUnknown, {visit.text()}};
    frame.visit = found->title;
    if (const auto facility = notebook.find<Facility>(found->facility))
        frame.facility = facility->name;
    for (const VisitUnit &row : notebook.all<VisitUnit>(Query(u"visit"_s, visit).orderedBy(u"position"_s))) {
        if (const auto unit = notebook.find<Unit>(row.unit))
            frame.units.append(*unit);
    }
    return frame;
}

/// The codes of all sheets but the front one, in order.
QStringList codesOf(const Toolkit &toolkit, const FormsSelection &selection)
{
    QStringList codes;
    for (const Theme &theme : toolkit.themes()) {
        if (!selection.themes.contains(theme.code))
            continue;
        for (const Standard &standard : theme.standards)
            codes.append(sheetCode(standard.code));
    }
    for (int i = 1; i <= selection.noteSheets; ++i)
        codes.append(noteSheetCode(i));
    QMap<InterviewCategory, int> count;
    for (const InterviewSheets &interview : selection.interviews)
        codes.append(interviewSheetCode(interview.category, ++count[interview.category]));
    return codes;
}

void writeRules(ReportPen &pen)
{
    const Words &words = pen.words();
    const QStringList rules{
        words.translate("BlankForms",
                        "Write no names: neither of people who use the service, nor of their families, nor of staff. "
                        "No telephone numbers, no dates of birth, no room numbers."),
        words.translate("BlankForms",
                        "Fill in unit, observer and day at the head of each sheet, since sheets get separated. Begin a "
                        "new booklet for another unit."),
        words.translate("BlankForms",
                        "Tick one box for each criterion, or none: what you have not looked at stays empty. If you "
                        "change your mind, cross the box out and tick another."),
        words.translate("BlankForms", "Tick “seen” for what you saw with your own eyes, “read” for what you read."),
        words.translate("BlankForms",
                        "Keep the sheets with you. Type them in on the laptop, under “On paper”, by the code at the "
                        "head of each sheet. Then give them to the coordinator to be destroyed."),
    };
    pen.heading(2, words.translate("BlankForms", "How to fill them in"));
    for (qsizetype i = 0; i < rules.size(); ++i)
        pen.add(FormEntry{.label = QString::number(i + 1) + u'.', .text = plainText(rules.at(i))});
}

void writeScale(ReportPen &pen)
{
    pen.heading(2, pen.words().translate("BlankForms", "The ratings"));
    for (const RatingText &rating : pen.toolkit().ratings()) {
        Runs runs{Run{pen.local(rating.label) + u": "_s, true}, Run{pen.local(rating.meaning)}};
        if (pen.words().language() == u"fr")
            runs.first().text = pen.local(rating.label) + u"\u00a0: "_s;
        pen.add(FormEntry{.text = runs});
    }
}

void writeFront(ReportPen &pen, const Frame &frame, const QStringList &codes, int pages)
{
    const Words &words = pen.words();
    Sheet front;
    front.title = words.translate("BlankForms", "Blank forms for an observation visit");
    pen.add(front);
    FormEntry about;
    if (!frame.visit.isEmpty())
        about.text = {Run{frame.visit, true}, Run{frame.facility.isEmpty() ? QString() : u"\n"_s + frame.facility}};
    else
        about.blanks.append(words.translate("BlankForms", "Visit and facility"));
    QStringList units;
    for (const Unit &unit : frame.units)
        units.append(unit.name);
    if (units.isEmpty())
        about.blanks.append(words.translate("BlankForms", "Unit"));
    about.blanks += QStringList{words.translate("BlankForms", "Observer"), words.translate("BlankForms", "Day")};
    for (const QString &unit : std::as_const(units))
        about.boxes.rows.append(QStringList{unit});
    if (!units.isEmpty())
        about.boxes.widths = {1};
    pen.add(about);
    writeRules(pen);
    writeScale(pen);
    pen.heading(2, words.translate("BlankForms", "This booklet has %n sheet(s)", nullptr, pages));
    FormEntry list;
    list.text = plainText(words.translate("BlankForms",
                                          "Tick what you have filled in. C: criteria of a standard. N: notes. "
                                          "S, P, F: interviews with service users, professionals, family "
                                          "carers."));
    list.boxes.widths = QList<double>(CodesInARow, 1);
    for (qsizetype i = 0; i < codes.size(); i += CodesInARow)
        list.boxes.rows.append(codes.mid(i, CodesInARow));
    pen.add(list);
}

/// For which units a criterion is, and for which of the visit's it is not; empty for all.
QString scopeHint(const Words &words, Scope scope, const Frame &frame)
{
    QString hint;
    switch (scope) {
    case Scope::All:
        return {};
    case Scope::Residential:
        hint = words.translate("BlankForms", "Only where people stay overnight.");
        break;
    case Scope::Premises:
        hint = words.translate("BlankForms", "Only where people are received on the service’s own premises.");
        break;
    case Scope::Meals:
        hint = words.translate("BlankForms", "Only where meals are served.");
        break;
    case Scope::Practised:
        hint = words.translate("BlankForms", "Only where this is practised, prescribed or arranged.");
        break;
    }
    QStringList without;
    for (const Unit &unit : frame.units) {
        if (!scopeFits(scope, unit))
            without.append(unit.name);
    }
    if (!without.isEmpty())
        hint += u' ' + words.translate("BlankForms", "Most likely “not applicable” in: %1.").arg(without.join(u", "_s));
    return hint;
}

void writeCriteria(ReportPen &pen, const Standard &standard, const Frame &frame)
{
    const Words &words = pen.words();
    pen.add(blankSheet(words, sheetCode(standard.code), pen.local(standard.title)));
    const auto word = [&](Rating::Level level) { return pen.local(pen.toolkit().ratingText(level).label); };
    const TickBoxes boxes{
        {3, 3, 3, 1.35},
        {{word(Rating::Level::Full), word(Rating::Level::Partial), word(Rating::Level::Initiated),
          words.translate("BlankForms", "Seen", "box on a paper form: I saw it myself")},
         {word(Rating::Level::NotInitiated), word(Rating::Level::NotApplicable), word(Rating::Level::NotAssessed),
          words.translate("BlankForms", "Read", "box on a paper form: I read it in a document")}}};
    for (const Criterion &criterion : standard.criteria) {
        FormEntry entry;
        entry.label = criterion.code.text();
        entry.text = plainText(pen.local(criterion.statement));
        if (const QString hint = scopeHint(words, criterion.scope, frame); !hint.isEmpty())
            entry.text.append(Run{u' ' + hint, false, true});
        entry.boxes = boxes;
        entry.linesLabel = words.translate("BlankForms", "Comment");
        entry.lines = LinesOfAComment;
        pen.add(entry);
    }
}

void writeNotes(ReportPen &pen, int number)
{
    const Words &words = pen.words();
    pen.add(blankSheet(words, noteSheetCode(number), words.translate("BlankForms", "Notes")));
    for (int i = 1; i <= NotesOnASheet; ++i) {
        FormEntry note;
        note.blanks = {words.translate("BlankForms", "Time"), words.translate("BlankForms", "Place"),
                       words.translate("BlankForms", "Criterion")};
        note.lines = LinesOfANote;
        note.framed = true;
        pen.add(note);
    }
}

Document written(const Toolkit &toolkit, const Words &words, const Frame &frame, const FormsSelection &selection,
                 PageSize pageSize, int pages)
{
    Document document;
    document.pageSize = pageSize;
    document.look = DocumentLook::Form;
    document.language = words.language() == u"fr" ? Language::French : Language::English;
    document.title = frame.visit.isEmpty() ? words.translate("BlankForms", "Blank forms")
                                           : words.translate("BlankForms", "Blank forms: %1").arg(frame.visit);
    document.subject = toolkit.title().in(words.language());
    document.confidentiality = words.translate("BlankForms", "Write no names.");
    document.pageNumber = words.translate("BlankForms", "Sheet %1 of %2");
    ReportPen pen(document, toolkit, words);
    writeFront(pen, frame, codesOf(toolkit, selection), pages);
    for (const Theme &theme : toolkit.themes()) {
        if (!selection.themes.contains(theme.code))
            continue;
        for (const Standard &standard : theme.standards)
            writeCriteria(pen, standard, frame);
    }
    for (int i = 1; i <= selection.noteSheets; ++i)
        writeNotes(pen, i);
    QMap<InterviewCategory, int> count;
    for (const InterviewSheets &interview : selection.interviews)
        writeInterview(pen, interview, interviewSheetCode(interview.category, ++count[interview.category]));
    return document;
}

} // namespace

FormsSelection everyForm(const Toolkit &toolkit)
{
    constexpr int NoteSheets = 4;
    FormsSelection selection;
    for (const Theme &theme : toolkit.themes())
        selection.themes.append(theme.code);
    selection.noteSheets = NoteSheets;
    for (const InterviewCategory category : allInterviewCategories())
        selection.interviews.append({category});
    return selection;
}

QString sheetCode(SubjectCode standard)
{
    return u'C' + standard.text();
}

QString noteSheetCode(int number)
{
    return u'N' + QString::number(number);
}

QString interviewSheetCode(InterviewCategory category, int number)
{
    const QChar letter = category == InterviewCategory::ServiceUser ? u'S'
        : category == InterviewCategory::Professional               ? u'P'
                                                                    : u'F';
    return letter + QString::number(number);
}

Sheet blankSheet(const Words &words, const QString &code, const QString &title)
{
    return {code,
            title,
            {words.translate("BlankForms", "Unit"), words.translate("BlankForms", "Observer"),
             words.translate("BlankForms", "Day")},
            words.translate("BlankForms", "(continued)")};
}

Result<Document> buildBlankForms(const Notebook &notebook, const Toolkit &toolkit, const RecordId &visit,
                                 const FormsSelection &selection, const QString &language, PageSize pageSize)
{
    if (selection.isEmpty())
        return Error{ErrorCode::ReportImpossible, {u"empty"_s}};
    const Result<Frame> frame = frameOf(notebook, visit);
    if (!frame)
        return frame.error();
    const Words words(language);
    // Laid out once to count the sheets, which changes no line's length enough to add one.
    const Result<Pages> pages = paginate(written(toolkit, words, *frame, selection, pageSize, 99));
    if (!pages)
        return pages.error();
    return written(toolkit, words, *frame, selection, pageSize, int(pages->pages.size()));
}

} // namespace regards::report
