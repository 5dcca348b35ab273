// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: load() and check() agree, problems are complete, and what loads can be walked through as a whole.
#include "core/toolkit/toolkitloader.h"

#include <cstdint>
#include <cstdlib>

using namespace regards;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void requireText(const Toolkit &toolkit, const LocalText &text)
{
    require(text.languages().size() == toolkit.languages().size());
    for (const QString &language : toolkit.languages())
        require(!text.in(language).trimmed().isEmpty());
}

void walkGuide(const Toolkit &toolkit, const Guide &guide)
{
    require(guide.minutes > 0 && !guide.questions.isEmpty());
    requireText(toolkit, guide.opening);
    requireText(toolkit, guide.closing);
    for (const Question &question : guide.questions) {
        require(toolkit.question(question.id) == &question);
        require(toolkit.theme(question.theme) != nullptr);
        requireText(toolkit, question.text);
        for (const CriterionCode code : question.allCriteria())
            require(toolkit.criterion(code) != nullptr);
        for (const Prompt &prompt : question.prompts)
            requireText(toolkit, prompt.text);
    }
}

void walk(const Toolkit &toolkit)
{
    require(!toolkit.id().isEmpty() && toolkit.digest().size() == 32);
    requireText(toolkit, toolkit.notice());
    SubjectCode last;
    for (const SubjectCode code : toolkit.subjects()) {
        require(last < code && SubjectCode::fromText(code.text()) == code);
        requireText(toolkit, *toolkit.wording(code));
        require(toolkit.themeOf(code) != nullptr);
        last = code;
    }
    for (const Criterion &criterion : toolkit.criteria()) {
        require(toolkit.standardOf(criterion.code) != nullptr && criterion.sources && !criterion.lookFor.isEmpty());
        requireText(toolkit, criterion.plain);
    }
    for (const Rating rating : Rating::all())
        requireText(toolkit, toolkit.ratingText(rating).label);
    for (const InterviewCategory category : allInterviewCategories()) {
        walkGuide(toolkit, toolkit.guide(category));
        requireText(toolkit, toolkit.consent(category, false).text);
        requireText(toolkit, toolkit.consent(category, true).text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const auto errors = ToolkitLoader::check(bytes, QStringLiteral("x"));
    const auto toolkit = ToolkitLoader::load(bytes, QStringLiteral("x"));
    require(toolkit.isOk() == errors.isEmpty());
    for (const Error &error : errors)
        require(error.code == ErrorCode::ToolkitInvalid && error.details.size() == 3 && !error.details.at(2).isEmpty());
    if (toolkit)
        walk(*toolkit);
    else
        require(toolkit.error() == errors.first());
    return 0;
}
