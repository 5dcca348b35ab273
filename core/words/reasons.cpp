// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/reasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Reason
{
    const char16_t *token;
    const char *words;
};

template <size_t Count>
const char *wordsFor(const Reason (&reasons)[Count], QStringView token)
{
    const auto found = std::find_if(std::begin(reasons), std::end(reasons) - 1,
                                    [&](const Reason &reason) { return token == QStringView(reason.token); });
    return found->words; // the last one is for all other tokens
}

constexpr Reason RecordReasons[] = {
    {u"not_json", QT_TRANSLATE_NOOP("Reasons", "this is not JSON (one object a line is expected)")},
    {u"not_an_object", QT_TRANSLATE_NOOP("Reasons", "this is JSON, but not an object in braces")},
    {u"unknown_type", QT_TRANSLATE_NOOP("Reasons", "there is no record type of that name")},
    {u"unknown_field", QT_TRANSLATE_NOOP("Reasons", "records of this type have no such field")},
    {u"wrong_kind", QT_TRANSLATE_NOOP("Reasons", "the value is of the wrong kind (text, number, date, true or false)")},
    {u"not_an_id", QT_TRANSLATE_NOOP("Reasons", "this is not a record's id, nor the beginning of just one")},
    {u"unknown_reference", QT_TRANSLATE_NOOP("Reasons", "there is no record of the right type with this id")},
    {u"unknown_choice", QT_TRANSLATE_NOOP("Reasons", "this is none of the words that may stand here")},
    {u"not_a_rating",
     QT_TRANSLATE_NOOP("Reasons",
                       "this is no rating (full, partial, initiated, not_initiated, not_applicable, "
                       "not_assessed)")},
    {u"not_a_subject", QT_TRANSLATE_NOOP("Reasons", "this is not the code of a criterion, standard or theme")},
    {u"not_a_date", QT_TRANSLATE_NOOP("Reasons", "this is not a date (write it like 2026-03-02)")},
    {u"too_early", QT_TRANSLATE_NOOP("Reasons", "this day lies before the one that it has to follow")},
    {u"too_long", QT_TRANSLATE_NOOP("Reasons", "the text is too long")},
    {u"control_character", QT_TRANSLATE_NOOP("Reasons", "the text holds a character that can't be shown")},
    {u"missing_key",
     QT_TRANSLATE_NOOP("Reasons",
                       "this field must have a value, since it is part of what names the "
                       "record")},
    {u"not_its_key", QT_TRANSLATE_NOOP("Reasons", "the id doesn't belong to these values; leave it out")},
    {u"key_changed",
     QT_TRANSLATE_NOOP("Reasons",
                       "this field names the record and can't be changed; make a new "
                       "record instead")},
    {u"other_type", QT_TRANSLATE_NOOP("Reasons", "a record of another type has this id")},
    {u"deleted", QT_TRANSLATE_NOOP("Reasons", "the record was deleted; bring it back first")},
    {u"private_is_final",
     QT_TRANSLATE_NOOP("Reasons",
                       "whether a note is private is decided once; publish a copy "
                       "instead")},
    {u"missing_owner", QT_TRANSLATE_NOOP("Reasons", "the observer that the record belongs to must be named")},
    {u"empty", QT_TRANSLATE_NOOP("Reasons", "a new record needs at least one value")},
    {u"not_erasable", QT_TRANSLATE_NOOP("Reasons", "this field can't be erased by itself; erase the whole record")},
    {u"not_in_team", QT_TRANSLATE_NOOP("Reasons", "this observer is not in the team of the visit")},
    {nullptr, QT_TRANSLATE_NOOP("Reasons", "the value is not allowed here")},
};

constexpr Reason ToolkitReasons[] = {
    {u"too_large", QT_TRANSLATE_NOOP("Reasons", "the file is too large")},
    {u"too_deep", QT_TRANSLATE_NOOP("Reasons", "lists and objects are nested too deeply")},
    {u"not_utf8", QT_TRANSLATE_NOOP("Reasons", "the file is not written in UTF-8")},
    {u"syntax", QT_TRANSLATE_NOOP("Reasons", "this is not correct JSON")},
    {u"duplicate_key", QT_TRANSLATE_NOOP("Reasons", "the same name stands twice in one object")},
    {u"wrong_type", QT_TRANSLATE_NOOP("Reasons", "a value of another kind is expected here")},
    {u"missing", QT_TRANSLATE_NOOP("Reasons", "something that is needed is missing here")},
    {u"empty", QT_TRANSLATE_NOOP("Reasons", "the text is empty")},
    {u"unknown_key", QT_TRANSLATE_NOOP("Reasons", "this name is not expected here")},
    {u"unknown_value", QT_TRANSLATE_NOOP("Reasons", "this value is none of those that may stand here")},
    {u"newer_version",
     QT_TRANSLATE_NOOP("Reasons",
                       "the file is of a later format; a newer version of the program is "
                       "needed")},
    {u"bad_code", QT_TRANSLATE_NOOP("Reasons", "this is not a code such as 1, 1.2 or 1.2.3")},
    {u"duplicate_code", QT_TRANSLATE_NOOP("Reasons", "the same code stands twice")},
    {u"out_of_order", QT_TRANSLATE_NOOP("Reasons", "this is not in the order of the codes")},
    {u"misplaced", QT_TRANSLATE_NOOP("Reasons", "the code doesn't belong to what it stands in")},
    {u"unknown_theme", QT_TRANSLATE_NOOP("Reasons", "the file has no theme of that code")},
    {u"unknown_criterion", QT_TRANSLATE_NOOP("Reasons", "the file has no criterion of that code")},
    {u"other_toolkit",
     QT_TRANSLATE_NOOP("Reasons", "the file is made for another toolkit than the one that is loaded")},
    {u"unknown_subject", QT_TRANSLATE_NOOP("Reasons", "the toolkit has no theme, standard or criterion of that code")},
    {u"too_few", QT_TRANSLATE_NOOP("Reasons", "there are too few entries")},
    {u"too_many", QT_TRANSLATE_NOOP("Reasons", "there are too many entries")},
    {u"too_long", QT_TRANSLATE_NOOP("Reasons", "the text is too long")},
    {u"control_character", QT_TRANSLATE_NOOP("Reasons", "the text holds a character that can't be shown")},
    {nullptr, QT_TRANSLATE_NOOP("Reasons", "this is not allowed here")},
};

constexpr Reason ReportReasons[] = {
    {u"fonts",
     QT_TRANSLATE_NOOP("Reasons",
                       "The document can't be made, since the program's fonts could not be loaded. Install "
                       "the program again.")},
    {u"pdf",
     QT_TRANSLATE_NOOP("Reasons",
                       "The PDF could not be put together (%2). The document itself is unharmed: write it as a page for "
                       "the web or for editing instead.")},
    {u"empty", QT_TRANSLATE_NOOP("Reasons", "Nothing was chosen to be printed. Choose at least one kind of sheet.")},
    {u"held_back",
     QT_TRANSLATE_NOOP("Reasons",
                       "Something in the document holds it back from being given out, so nothing was written. Mend it, "
                       "or say in the report's place why it is given out all the same. A draft for the team can be "
                       "written as it is.")},
    {u"printer",
     QT_TRANSLATE_NOOP("Reasons", "The printer can't be used. Check that it is switched on, or save as PDF instead.")},
    {nullptr,
     QT_TRANSLATE_NOOP("Reasons",
                       "The document can't be made (%1). Check that the report has units and "
                       "agreed ratings.")},
};

} // namespace

const char *recordReason(QStringView reason)
{
    return wordsFor(RecordReasons, reason);
}

const char *toolkitReason(QStringView reason)
{
    return wordsFor(ToolkitReasons, reason);
}

const char *reportReason(QStringView reason)
{
    return wordsFor(ReportReasons, reason);
}

} // namespace regards
