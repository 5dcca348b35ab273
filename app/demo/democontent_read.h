// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/democontent.h"

#include <QJsonObject>

namespace regards::demo {

[[nodiscard]] ProgrammeContent readProgramme(const QJsonObject &json);
[[nodiscard]] CriterionContent readCriterion(const QJsonObject &json);
/// The questions' answers, and what is said around them.
void readAnswers(const QJsonObject &json, Content &content);
[[nodiscard]] InterviewContent readInterview(const QJsonObject &json);
[[nodiscard]] NoteContent readNote(const QJsonObject &json);
[[nodiscard]] DocumentContent readDocument(const QJsonObject &json);
[[nodiscard]] ReportContent readReport(const QJsonObject &json);
[[nodiscard]] EarlierContent readEarlier(const QJsonObject &json);
/// The written parts of the facility’s report, and its answers to others.
void readFacilityReport(const QJsonObject &json, Content &content);

} // namespace regards::demo
