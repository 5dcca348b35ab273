// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/recordwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

struct TypeRow
{
    const char16_t *type;
    const char *one;
    const char *many;
};

// clang-format off
constexpr TypeRow Types[] = {
    {u"facility", QT_TRANSLATE_NOOP("Types", "Facility"), QT_TRANSLATE_NOOP("Types", "Facilities")},
    {u"unit", QT_TRANSLATE_NOOP("Types", "Unit"), QT_TRANSLATE_NOOP("Types", "Units")},
    {u"visit", QT_TRANSLATE_NOOP("Types", "Visit"), QT_TRANSLATE_NOOP("Types", "Visits")},
    {u"visit_unit", QT_TRANSLATE_NOOP("Types", "Unit visited"), QT_TRANSLATE_NOOP("Types", "Units visited")},
    {u"indicator", QT_TRANSLATE_NOOP("Types", "Figure of a unit"), QT_TRANSLATE_NOOP("Types", "Figures of units")},
    {u"task", QT_TRANSLATE_NOOP("Types", "Task"), QT_TRANSLATE_NOOP("Types", "Tasks")},
    {u"trip", QT_TRANSLATE_NOOP("Types", "Preparatory trip"), QT_TRANSLATE_NOOP("Types", "Preparatory trips")},
    {u"observer", QT_TRANSLATE_NOOP("Types", "Observer"), QT_TRANSLATE_NOOP("Types", "Observers")},
    {u"training", QT_TRANSLATE_NOOP("Types", "Training session"), QT_TRANSLATE_NOOP("Types", "Training sessions")},
    {u"attendance", QT_TRANSLATE_NOOP("Types", "Attendance"), QT_TRANSLATE_NOOP("Types", "Attendances")},
    {u"team_member", QT_TRANSLATE_NOOP("Types", "Team member"), QT_TRANSLATE_NOOP("Types", "Team members")},
    {u"assignment", QT_TRANSLATE_NOOP("Types", "Assignment"), QT_TRANSLATE_NOOP("Types", "Assignments")},
    {u"interview_plan", QT_TRANSLATE_NOOP("Types", "Interview plan"), QT_TRANSLATE_NOOP("Types", "Interview plans")},
    {u"assessment", QT_TRANSLATE_NOOP("Types", "Rating by an observer"), QT_TRANSLATE_NOOP("Types", "Ratings by observers")},
    {u"note", QT_TRANSLATE_NOOP("Types", "Note"), QT_TRANSLATE_NOOP("Types", "Notes")},
    {u"note_tag", QT_TRANSLATE_NOOP("Types", "Criterion of a note"), QT_TRANSLATE_NOOP("Types", "Criteria of notes")},
    {u"document", QT_TRANSLATE_NOOP("Types", "Document"), QT_TRANSLATE_NOOP("Types", "Documents")},
    {u"document_tag", QT_TRANSLATE_NOOP("Types", "Criterion of a document"), QT_TRANSLATE_NOOP("Types", "Criteria of documents")},
    {u"interview", QT_TRANSLATE_NOOP("Types", "Interview"), QT_TRANSLATE_NOOP("Types", "Interviews")},
    {u"answer", QT_TRANSLATE_NOOP("Types", "Answer"), QT_TRANSLATE_NOOP("Types", "Answers")},
    {u"quote", QT_TRANSLATE_NOOP("Types", "Quote"), QT_TRANSLATE_NOOP("Types", "Quotes")},
    {u"quote_tag", QT_TRANSLATE_NOOP("Types", "Criterion of a quote"), QT_TRANSLATE_NOOP("Types", "Criteria of quotes")},
    {u"interview_rating", QT_TRANSLATE_NOOP("Types", "Rating from an interview"), QT_TRANSLATE_NOOP("Types", "Ratings from interviews")},
    {u"alert", QT_TRANSLATE_NOOP("Types", "Alert"), QT_TRANSLATE_NOOP("Types", "Alerts")},
    {u"report", QT_TRANSLATE_NOOP("Types", "Report"), QT_TRANSLATE_NOOP("Types", "Reports")},
    {u"report_unit", QT_TRANSLATE_NOOP("Types", "Unit of a report"), QT_TRANSLATE_NOOP("Types", "Units of reports")},
    {u"agreed", QT_TRANSLATE_NOOP("Types", "Agreed rating"), QT_TRANSLATE_NOOP("Types", "Agreed ratings")},
    {u"strength", QT_TRANSLATE_NOOP("Types", "Strength"), QT_TRANSLATE_NOOP("Types", "Strengths")},
    {u"recommendation", QT_TRANSLATE_NOOP("Types", "Recommendation"), QT_TRANSLATE_NOOP("Types", "Recommendations")},
    {u"recommendation_tag", QT_TRANSLATE_NOOP("Types", "Subject of a recommendation"), QT_TRANSLATE_NOOP("Types", "Subjects of recommendations")},
    {u"progress", QT_TRANSLATE_NOOP("Types", "Progress of a recommendation"), QT_TRANSLATE_NOOP("Types", "Progress of recommendations")},
    {u"section", QT_TRANSLATE_NOOP("Types", "Section of a report"), QT_TRANSLATE_NOOP("Types", "Sections of reports")},
    {u"visit_section", QT_TRANSLATE_NOOP("Types", "Section of the facility's report"), QT_TRANSLATE_NOOP("Types", "Sections of facilities' reports")},
    {u"waiver", QT_TRANSLATE_NOOP("Types", "Reason for giving out"), QT_TRANSLATE_NOOP("Types", "Reasons for giving out")},
    {u"issued", QT_TRANSLATE_NOOP("Types", "Document issued"), QT_TRANSLATE_NOOP("Types", "Documents issued")},
};

// A type of nullptr: the field has that name in every type that has no row of its own.
struct FieldRow
{
    const char16_t *type;
    const char16_t *field;
    const char *words;
};

constexpr FieldRow Fields[] = {
    {nullptr, u"action", QT_TRANSLATE_NOOP("Fields", "What was done")},
    {nullptr, u"agreed_on", QT_TRANSLATE_NOOP("Fields", "Agreed on")},
    {nullptr, u"authorisation", QT_TRANSLATE_NOOP("Fields", "Authorisation of a representative")},
    {nullptr, u"at", QT_TRANSLATE_NOOP("Fields", "Date and time")},
    {nullptr, u"background", QT_TRANSLATE_NOOP("Fields", "Background")},
    {nullptr, u"briefed_on", QT_TRANSLATE_NOOP("Fields", "Briefed on")},
    {nullptr, u"capacity", QT_TRANSLATE_NOOP("Fields", "Places")},
    {nullptr, u"category", QT_TRANSLATE_NOOP("Fields", "Category")},
    {nullptr, u"charter_signed_on", QT_TRANSLATE_NOOP("Fields", "Charter signed on")},
    {nullptr, u"closed_on", QT_TRANSLATE_NOOP("Fields", "Closed on")},
    {nullptr, u"code", QT_TRANSLATE_NOOP("Fields", "Withdrawal code")},
    {nullptr, u"comment", QT_TRANSLATE_NOOP("Fields", "Comment")},
    {nullptr, u"consent", QT_TRANSLATE_NOOP("Fields", "Consent")},
    {nullptr, u"consent_at", QT_TRANSLATE_NOOP("Fields", "Consent given at")},
    {nullptr, u"consent_mode", QT_TRANSLATE_NOOP("Fields", "Form of consent")},
    {nullptr, u"contact", QT_TRANSLATE_NOOP("Fields", "Contact")},
    {nullptr, u"context", QT_TRANSLATE_NOOP("Fields", "Context")},
    {nullptr, u"country", QT_TRANSLATE_NOOP("Fields", "Country")},
    {nullptr, u"criterion", QT_TRANSLATE_NOOP("Fields", "Criterion")},
    {nullptr, u"date", QT_TRANSLATE_NOOP("Fields", "Date")},
    {nullptr, u"deleted", QT_TRANSLATE_NOOP("Fields", "Deleted")},
    {nullptr, u"department", QT_TRANSLATE_NOOP("Fields", "Department")},
    {nullptr, u"done_on", QT_TRANSLATE_NOOP("Fields", "Done on")},
    {nullptr, u"due", QT_TRANSLATE_NOOP("Fields", "Due")},
    {nullptr, u"eligible", QT_TRANSLATE_NOOP("Fields", "People who could be asked")},
    {nullptr, u"employer", QT_TRANSLATE_NOOP("Fields", "Employer")},
    {nullptr, u"facility", QT_TRANSLATE_NOOP("Fields", "Facility")},
    {nullptr, u"facility_answer", QT_TRANSLATE_NOOP("Fields", "The facility's answer")},
    {nullptr, u"finding", QT_TRANSLATE_NOOP("Fields", "Finding")},
    {nullptr, u"first_day", QT_TRANSLATE_NOOP("Fields", "First day")},
    {nullptr, u"follows", QT_TRANSLATE_NOOP("Fields", "Follows the visit")},
    {nullptr, u"horizon", QT_TRANSLATE_NOOP("Fields", "Horizon")},
    {nullptr, u"indicator", QT_TRANSLATE_NOOP("Fields", "How progress shows")},
    {nullptr, u"interpreter", QT_TRANSLATE_NOOP("Fields", "With an interpreter")},
    {nullptr, u"interview", QT_TRANSLATE_NOOP("Fields", "Interview")},
    {nullptr, u"key", QT_TRANSLATE_NOOP("Fields", "Subject")},
    {nullptr, u"kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
    {nullptr, u"language", QT_TRANSLATE_NOOP("Fields", "Language")},
    {nullptr, u"last_day", QT_TRANSLATE_NOOP("Fields", "Last day")},
    {nullptr, u"meals", QT_TRANSLATE_NOOP("Fields", "Meals are served")},
    {nullptr, u"method", QT_TRANSLATE_NOOP("Fields", "How people are chosen")},
    {nullptr, u"minority_view", QT_TRANSLATE_NOOP("Fields", "Minority view")},
    {nullptr, u"minutes", QT_TRANSLATE_NOOP("Fields", "Minutes")},
    {nullptr, u"name", QT_TRANSLATE_NOOP("Fields", "Name")},
    {nullptr, u"no_conflict_declared", QT_TRANSLATE_NOOP("Fields", "Declared no conflict of interest")},
    {nullptr, u"note", QT_TRANSLATE_NOOP("Fields", "Note")},
    {u"assessment", u"observed_on", QT_TRANSLATE_NOOP("Fields", "Day on the sheet of paper")},
    {nullptr, u"observer", QT_TRANSLATE_NOOP("Fields", "Observer")},
    {nullptr, u"oral_feedback_on", QT_TRANSLATE_NOOP("Fields", "Oral feedback on")},
    {nullptr, u"overnight", QT_TRANSLATE_NOOP("Fields", "People stay overnight")},
    {nullptr, u"peer_worker", QT_TRANSLATE_NOOP("Fields", "Peer worker")},
    {nullptr, u"people", QT_TRANSLATE_NOOP("Fields", "Number of people")},
    {nullptr, u"period", QT_TRANSLATE_NOOP("Fields", "Period")},
    {nullptr, u"place", QT_TRANSLATE_NOOP("Fields", "Place")},
    {nullptr, u"planned", QT_TRANSLATE_NOOP("Fields", "Interviews planned")},
    {nullptr, u"pool_from", QT_TRANSLATE_NOOP("Fields", "In the pool from")},
    {nullptr, u"pool_until", QT_TRANSLATE_NOOP("Fields", "In the pool until")},
    {nullptr, u"population", QT_TRANSLATE_NOOP("Fields", "People received")},
    {nullptr, u"position", QT_TRANSLATE_NOOP("Fields", "Position")},
    {nullptr, u"premises", QT_TRANSLATE_NOOP("Fields", "Own premises")},
    {nullptr, u"prepared_on", QT_TRANSLATE_NOOP("Fields", "Prepared on")},
    {nullptr, u"priority", QT_TRANSLATE_NOOP("Fields", "Priority")},
    {nullptr, u"private", QT_TRANSLATE_NOOP("Fields", "Private")},
    {nullptr, u"private_place", QT_TRANSLATE_NOOP("Fields", "In a private place")},
    {nullptr, u"profession", QT_TRANSLATE_NOOP("Fields", "Profession")},
    {nullptr, u"programme_staff", QT_TRANSLATE_NOOP("Fields", "Programme staff")},
    {nullptr, u"publishable", QT_TRANSLATE_NOOP("Fields", "May be published")},
    {nullptr, u"purpose", QT_TRANSLATE_NOOP("Fields", "Purpose")},
    {nullptr, u"question", QT_TRANSLATE_NOOP("Fields", "Question")},
    {nullptr, u"quote", QT_TRANSLATE_NOOP("Fields", "Quote")},
    {nullptr, u"rating", QT_TRANSLATE_NOOP("Fields", "Rating")},
    {nullptr, u"raw_erase_on", QT_TRANSLATE_NOOP("Fields", "Answers, notes and quotes are erased on")},
    {nullptr, u"read", QT_TRANSLATE_NOOP("Fields", "Read in documents")},
    {nullptr, u"reason", QT_TRANSLATE_NOOP("Fields", "Reason")},
    {nullptr, u"recommendation", QT_TRANSLATE_NOOP("Fields", "Recommendation")},
    {nullptr, u"region", QT_TRANSLATE_NOOP("Fields", "Region")},
    {nullptr, u"remarks", QT_TRANSLATE_NOOP("Fields", "Remarks")},
    {nullptr, u"report", QT_TRANSLATE_NOOP("Fields", "Report")},
    {nullptr, u"responsible", QT_TRANSLATE_NOOP("Fields", "Who is responsible")},
    {nullptr, u"restitution_on", QT_TRANSLATE_NOOP("Fields", "Restitution on")},
    {nullptr, u"role", QT_TRANSLATE_NOOP("Fields", "Role")},
    {nullptr, u"second_observer", QT_TRANSLATE_NOOP("Fields", "Second observer")},
    {nullptr, u"seen", QT_TRANSLATE_NOOP("Fields", "Seen on site")},
    {nullptr, u"sent_on", QT_TRANSLATE_NOOP("Fields", "Sent on")},
    {nullptr, u"sha256", QT_TRANSLATE_NOOP("Fields", "SHA-256 of the file")},
    {nullptr, u"source", QT_TRANSLATE_NOOP("Fields", "Source")},
    {nullptr, u"started_at", QT_TRANSLATE_NOOP("Fields", "Started at")},
    {nullptr, u"state", QT_TRANSLATE_NOOP("Fields", "State")},
    {nullptr, u"status", QT_TRANSLATE_NOOP("Fields", "Status")},
    {nullptr, u"subject", QT_TRANSLATE_NOOP("Fields", "Criterion, standard or theme")},
    {nullptr, u"team_member", QT_TRANSLATE_NOOP("Fields", "Team member")},
    {nullptr, u"template", QT_TRANSLATE_NOOP("Fields", "Taken from the library")},
    {nullptr, u"text", QT_TRANSLATE_NOOP("Fields", "Text")},
    {nullptr, u"text_version", QT_TRANSLATE_NOOP("Fields", "Version of the consent text")},
    {nullptr, u"themes", QT_TRANSLATE_NOOP("Fields", "Themes")},
    {nullptr, u"title", QT_TRANSLATE_NOOP("Fields", "Title")},
    {nullptr, u"told_to", QT_TRANSLATE_NOOP("Fields", "Passed on to")},
    {nullptr, u"fact_check_on", QT_TRANSLATE_NOOP("Fields", "Sent for the fact check on")},
    {nullptr, u"answer_due", QT_TRANSLATE_NOOP("Fields", "Answer awaited until")},
    {nullptr, u"answered_on", QT_TRANSLATE_NOOP("Fields", "Answered on")},
    {nullptr, u"format", QT_TRANSLATE_NOOP("Fields", "Format of the file")},
    {nullptr, u"file", QT_TRANSLATE_NOOP("Fields", "Name of the file")},
    {nullptr, u"about", QT_TRANSLATE_NOOP("Fields", "What it is about")},
    {nullptr, u"toolkit", QT_TRANSLATE_NOOP("Fields", "Toolkit")},
    {nullptr, u"toolkit_digest", QT_TRANSLATE_NOOP("Fields", "Digest of the toolkit")},
    {nullptr, u"town", QT_TRANSLATE_NOOP("Fields", "Town")},
    {nullptr, u"training", QT_TRANSLATE_NOOP("Fields", "Training session")},
    {nullptr, u"unit", QT_TRANSLATE_NOOP("Fields", "Unit")},
    {nullptr, u"unit_exceptions", QT_TRANSLATE_NOOP("Fields", "Units that differ")},
    {nullptr, u"value", QT_TRANSLATE_NOOP("Fields", "Value")},
    {nullptr, u"visit", QT_TRANSLATE_NOOP("Fields", "Visit")},
    {nullptr, u"visit_unit", QT_TRANSLATE_NOOP("Fields", "Unit visited")},
    {nullptr, u"why", QT_TRANSLATE_NOOP("Fields", "Why")},
    {nullptr, u"document", QT_TRANSLATE_NOOP("Fields", "Document")},
    {u"indicator", u"key", QT_TRANSLATE_NOOP("Fields", "What is counted")},
    {u"section", u"key", QT_TRANSLATE_NOOP("Fields", "Section")},
    {u"visit_section", u"key", QT_TRANSLATE_NOOP("Fields", "Section")},
    {u"waiver", u"key", QT_TRANSLATE_NOOP("Fields", "What was found")},
    {u"quote", u"text", QT_TRANSLATE_NOOP("Fields", "What was said")},
    {u"answer", u"text", QT_TRANSLATE_NOOP("Fields", "Answer")},
    {u"unit", u"kind", QT_TRANSLATE_NOOP("Fields", "Kind of unit")},
    {u"report", u"kind", QT_TRANSLATE_NOOP("Fields", "What it covers")},
};

struct ChoiceRow
{
    const char16_t *type; ///< nullptr: in every type
    const char16_t *field;
    const char16_t *token;
    Phrase words;
};

// Also tokens of fields that are declared as texts, since one may write own ones there.
constexpr ChoiceRow Choices[] = {
    {u"unit", u"kind", u"inpatient", QT_TRANSLATE_NOOP3("Choices", "Inpatient ward", "kind of unit")},
    {u"unit", u"kind", u"day_hospital", QT_TRANSLATE_NOOP3("Choices", "Day hospital", "kind of unit")},
    {u"unit", u"kind", u"community_centre", QT_TRANSLATE_NOOP3("Choices", "Community mental health centre", "kind of unit; in France a CMP")},
    {u"unit", u"kind", u"part_time_centre", QT_TRANSLATE_NOOP3("Choices", "Part-time therapeutic centre", "kind of unit; in France a CATTP")},
    {u"unit", u"kind", u"mobile_team", QT_TRANSLATE_NOOP3("Choices", "Mobile team", "kind of unit")},
    {u"unit", u"kind", u"residential", QT_TRANSLATE_NOOP3("Choices", "Residential unit", "kind of unit")},
    {u"unit", u"kind", u"emergency", QT_TRANSLATE_NOOP3("Choices", "Emergency service", "kind of unit")},
    {u"unit", u"kind", u"other", QT_TRANSLATE_NOOP3("Choices", "Other", "kind of unit")},
    {u"unit", u"population", u"adults", QT_TRANSLATE_NOOP3("Choices", "Adults", "people a unit receives")},
    {u"unit", u"population", u"minors", QT_TRANSLATE_NOOP3("Choices", "Children and adolescents", "people a unit receives")},
    {u"unit", u"population", u"older", QT_TRANSLATE_NOOP3("Choices", "Older people", "people a unit receives")},
    {u"unit", u"population", u"perinatal", QT_TRANSLATE_NOOP3("Choices", "Parents and babies", "people a unit receives: perinatal psychiatry")},
    {u"unit", u"population", u"forensic", QT_TRANSLATE_NOOP3("Choices", "People in forensic care", "people a unit receives")},
    {u"unit", u"population", u"all", QT_TRANSLATE_NOOP3("Choices", "Everybody", "people a unit receives")},
    {u"visit", u"purpose", u"first", QT_TRANSLATE_NOOP3("Choices", "First visit", "purpose of a visit")},
    {u"visit", u"purpose", u"follow_up", QT_TRANSLATE_NOOP3("Choices", "Follow-up", "purpose of a visit")},
    {u"visit", u"purpose", u"research", QT_TRANSLATE_NOOP3("Choices", "Research", "purpose of a visit")},
    {u"observer", u"background", u"expert_by_experience", QT_TRANSLATE_NOOP3("Choices", "Expert by experience", "background of an observer")},
    {u"observer", u"background", u"carer", QT_TRANSLATE_NOOP3("Choices", "Family carer", "background of an observer")},
    {u"observer", u"background", u"psychiatrist", QT_TRANSLATE_NOOP3("Choices", "Psychiatrist", "background of an observer")},
    {u"observer", u"background", u"professional", QT_TRANSLATE_NOOP3("Choices", "Professional", "background of an observer")},
    {u"observer", u"background", u"other", QT_TRANSLATE_NOOP3("Choices", "Other", "background of an observer: a lawyer, say")},
    {u"team_member", u"role", u"observer", QT_TRANSLATE_NOOP3("Choices", "Observer", "role in the team of a visit")},
    {u"team_member", u"role", u"lead", QT_TRANSLATE_NOOP3("Choices", "Lead of the team", "role in the team of a visit")},
    {nullptr, u"category", u"service_user", QT_TRANSLATE_NOOP3("Choices", "Service user", "whom an interview is held with")},
    {nullptr, u"category", u"professional", QT_TRANSLATE_NOOP3("Choices", "Professional", "whom an interview is held with")},
    {nullptr, u"category", u"carer", QT_TRANSLATE_NOOP3("Choices", "Family carer", "whom an interview is held with")},
    {u"document", u"state", u"requested", QT_TRANSLATE_NOOP3("Choices", "Requested", "state of a document")},
    {u"document", u"state", u"received", QT_TRANSLATE_NOOP3("Choices", "Received", "state of a document")},
    {u"document", u"state", u"read", QT_TRANSLATE_NOOP3("Choices", "Read", "state of a document: somebody has read it")},
    {u"document", u"state", u"refused", QT_TRANSLATE_NOOP3("Choices", "Refused", "state of a document: it was not handed out")},
    {u"interview", u"consent", u"given", QT_TRANSLATE_NOOP3("Choices", "Given", "consent to an interview")},
    {u"interview", u"consent", u"refused", QT_TRANSLATE_NOOP3("Choices", "Refused", "consent to an interview")},
    {u"interview", u"consent", u"withdrawn", QT_TRANSLATE_NOOP3("Choices", "Withdrawn", "consent to an interview")},
    {u"interview", u"consent_mode", u"oral", QT_TRANSLATE_NOOP3("Choices", "Given orally", "form of consent")},
    {u"interview", u"consent_mode", u"written_kept_apart", QT_TRANSLATE_NOOP3("Choices", "In writing, kept apart from the notebook", "form of consent")},
    {u"interview", u"authorisation", u"not_needed", QT_TRANSLATE_NOOP3("Choices", "Not needed", "authorisation by a legal representative")},
    {u"interview", u"authorisation", u"seen", QT_TRANSLATE_NOOP3("Choices", "Seen", "authorisation by a legal representative")},
    {u"interview", u"authorisation", u"missing", QT_TRANSLATE_NOOP3("Choices", "Missing", "authorisation by a legal representative")},
    {u"report", u"kind", u"unit", QT_TRANSLATE_NOOP3("Choices", "Unit", "what a report covers")},
    {u"report", u"kind", u"department", QT_TRANSLATE_NOOP3("Choices", "Department", "what a report covers")},
    {u"report", u"kind", u"catchment", QT_TRANSLATE_NOOP3("Choices", "Catchment area", "what a report covers; in France a secteur")},
    {u"report", u"kind", u"facility", QT_TRANSLATE_NOOP3("Choices", "Facility", "what a report covers")},
    {u"recommendation", u"priority", u"high", QT_TRANSLATE_NOOP3("Choices", "High", "priority of a recommendation")},
    {u"recommendation", u"priority", u"medium", QT_TRANSLATE_NOOP3("Choices", "Medium", "priority of a recommendation")},
    {u"recommendation", u"priority", u"low", QT_TRANSLATE_NOOP3("Choices", "Low", "priority of a recommendation")},
    {u"recommendation", u"horizon", u"now", QT_TRANSLATE_NOOP3("Choices", "Now", "horizon of a recommendation")},
    {u"recommendation", u"horizon", u"3_months", QT_TRANSLATE_NOOP3("Choices", "Within 3 months", "horizon of a recommendation")},
    {u"recommendation", u"horizon", u"12_months", QT_TRANSLATE_NOOP3("Choices", "Within 12 months", "horizon of a recommendation")},
    {u"recommendation", u"horizon", u"later", QT_TRANSLATE_NOOP3("Choices", "Later", "horizon of a recommendation")},
    {u"progress", u"state", u"not_started", QT_TRANSLATE_NOOP3("Choices", "Not started", "progress of a recommendation")},
    {u"progress", u"state", u"under_way", QT_TRANSLATE_NOOP3("Choices", "Under way", "progress of a recommendation")},
    {u"progress", u"state", u"done", QT_TRANSLATE_NOOP3("Choices", "Done", "progress of a recommendation")},
    {u"progress", u"state", u"dropped", QT_TRANSLATE_NOOP3("Choices", "Dropped", "progress of a recommendation")},
    {u"issued", u"status", u"provisional", QT_TRANSLATE_NOOP3("Choices", "Provisional", "status of a document given out")},
    {u"issued", u"status", u"factual_check", QT_TRANSLATE_NOOP3("Choices", "For the facility's factual check", "status of a document given out")},
    {u"issued", u"status", u"final", QT_TRANSLATE_NOOP3("Choices", "Final", "status of a document given out")},
    {u"issued", u"kind", u"unit", QT_TRANSLATE_NOOP3("Choices", "Report on a unit", "kind of a document given out")},
    {u"issued", u"kind", u"facility", QT_TRANSLATE_NOOP3("Choices", "Report on the facility", "kind of a document given out")},
    {u"issued", u"kind", u"handout", QT_TRANSLATE_NOOP3("Choices", "Handout for the restitution", "kind of a document given out")},
    {u"issued", u"kind", u"plain", QT_TRANSLATE_NOOP3("Choices", "Sheet in plain language", "kind of a document given out")},
    {u"issued", u"kind", u"activity", QT_TRANSLATE_NOOP3("Choices", "Activity of the programme", "kind of a document given out")},
    {u"issued", u"language", u"fr", QT_TRANSLATE_NOOP3("Choices", "French", "language of a document given out")},
    {u"issued", u"language", u"en", QT_TRANSLATE_NOOP3("Choices", "English", "language of a document given out")},
    {u"section", u"key", u"summary", QT_TRANSLATE_NOOP3("Choices", "Summary", "written part of a report")},
    {u"section", u"key", u"context", QT_TRANSLATE_NOOP3("Choices", "Context", "written part of a report")},
    {u"section", u"key", u"presentation", QT_TRANSLATE_NOOP3("Choices", "The facility and its units", "written part of a report")},
    {u"section", u"key", u"method", QT_TRANSLATE_NOOP3("Choices", "Method", "written part of a report")},
    {u"section", u"key", u"strengths", QT_TRANSLATE_NOOP3("Choices", "Strengths", "written part of a report")},
    {u"section", u"key", u"recommendations", QT_TRANSLATE_NOOP3("Choices", "Recommendations", "written part of a report")},
    {u"section", u"key", u"facility_answer", QT_TRANSLATE_NOOP3("Choices", "The facility's answer", "written part of a report")},
    {u"section", u"key", u"follow", QT_TRANSLATE_NOOP3("Choices", "What follows", "written part of a report")},
    {u"section", u"key", u"limits", QT_TRANSLATE_NOOP3("Choices", "Limits", "written part of a report")},
    {u"task", u"key", u"convention", QT_TRANSLATE_NOOP3("Choices", "Agreement with the facility", "task before a visit")},
    {u"task", u"key", u"contact", QT_TRANSLATE_NOOP3("Choices", "Contact on site", "task before a visit")},
    {u"task", u"key", u"posters", QT_TRANSLATE_NOOP3("Choices", "Posters", "task before a visit")},
    {u"task", u"key", u"presentation", QT_TRANSLATE_NOOP3("Choices", "Presentation to the teams", "task before a visit")},
    {u"task", u"key", u"rooms", QT_TRANSLATE_NOOP3("Choices", "Private rooms for interviews", "task before a visit")},
    {u"task", u"key", u"timetable", QT_TRANSLATE_NOOP3("Choices", "Timetable", "task before a visit")},
    {u"indicator", u"key", u"beds", QT_TRANSLATE_NOOP3("Choices", "Beds", "figure of a unit")},
    {u"indicator", u"key", u"places", QT_TRANSLATE_NOOP3("Choices", "Places", "figure of a unit")},
    {u"indicator", u"key", u"present", QT_TRANSLATE_NOOP3("Choices", "People present", "figure of a unit")},
    {u"indicator", u"key", u"people", QT_TRANSLATE_NOOP3("Choices", "People followed", "figure of a unit")},
    {u"indicator", u"key", u"without_consent", QT_TRANSLATE_NOOP3("Choices", "People in care without consent", "figure of a unit")},
    {u"indicator", u"key", u"length_of_stay", QT_TRANSLATE_NOOP3("Choices", "Length of stay", "figure of a unit")},
    {u"indicator", u"key", u"staff", QT_TRANSLATE_NOOP3("Choices", "Staff", "figure of a unit")},
    {u"indicator", u"key", u"seclusion", QT_TRANSLATE_NOOP3("Choices", "Seclusion", "figure of a unit")},
    {u"indicator", u"key", u"restraint", QT_TRANSLATE_NOOP3("Choices", "Restraint", "figure of a unit")},
    {u"indicator", u"key", u"waiting", QT_TRANSLATE_NOOP3("Choices", "Waiting time", "figure of a unit")},
    {u"indicator", u"key", u"complaints", QT_TRANSLATE_NOOP3("Choices", "Complaints", "figure of a unit")},
    {nullptr, u"rating", u"full", QT_TRANSLATE_NOOP3("Choices", "Achieved in full", "rating: the highest of four levels")},
    {nullptr, u"rating", u"partial", QT_TRANSLATE_NOOP3("Choices", "Achieved partially", "rating: the second of four levels")},
    {nullptr, u"rating", u"initiated", QT_TRANSLATE_NOOP3("Choices", "Achievement initiated", "rating: the third of four levels")},
    {nullptr, u"rating", u"not_initiated", QT_TRANSLATE_NOOP3("Choices", "Not initiated", "rating: the lowest of four levels")},
    {nullptr, u"rating", u"not_applicable", QT_TRANSLATE_NOOP3("Choices", "Not applicable", "rating: the criterion makes no sense in this unit")},
    {nullptr, u"rating", u"not_assessed", QT_TRANSLATE_NOOP3("Choices", "Not enough evidence", "rating: it was looked for, but there is not enough to judge")},
};
// clang-format on

bool isOf(const char16_t *rowType, const QString &type)
{
    return !rowType || type == QStringView(rowType);
}

} // namespace

TypePhrases typePhrases(const QString &type)
{
    for (const TypeRow &row : Types) {
        if (isOf(row.type, type))
            return {{row.one}, {row.many}};
    }
    return {};
}

Phrase fieldPhrase(const QString &type, const QString &field)
{
    Phrase general;
    for (const FieldRow &row : Fields) {
        if (field != QStringView(row.field) || !isOf(row.type, type))
            continue;
        if (row.type)
            return {row.words};
        general.source = row.words;
    }
    return general;
}

Phrase choicePhrase(const QString &type, const QString &field, const QString &token)
{
    for (const ChoiceRow &row : Choices) {
        if (token == QStringView(row.token) && field == QStringView(row.field) && isOf(row.type, type))
            return row.words;
    }
    return {};
}

} // namespace regards
