// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/toolkit/subjectcode.h"

namespace regards {

namespace {

constexpr qsizetype MaxDigits = 3;

/// One number of a code, 1 to 999, ASCII digits without leading zero; 0 when it is none.
quint16 partFromText(QStringView text)
{
    if (text.isEmpty() || text.size() > MaxDigits || text.front() == u'0')
        return 0;
    quint16 number = 0;
    for (const QChar digit : text) {
        if (digit < u'0' || digit > u'9')
            return 0;
        number = quint16(number * 10 + (digit.unicode() - u'0'));
    }
    return number;
}

} // namespace

std::optional<SubjectCode> SubjectCode::fromText(QStringView text)
{
    SubjectCode code;
    size_t count = 0;
    for (const QStringView part : text.tokenize(u'.')) {
        if (count == code.m_parts.size())
            return std::nullopt;
        const quint16 number = partFromText(part);
        if (number == 0)
            return std::nullopt;
        code.m_parts[count++] = number;
    }
    if (count == 0)
        return std::nullopt;
    return code;
}

QString SubjectCode::text() const
{
    QString text;
    for (const quint16 part : m_parts) {
        if (part == 0)
            break;
        if (!text.isEmpty())
            text += u'.';
        text += QString::number(part);
    }
    return text;
}

SubjectCode SubjectCode::parent() const noexcept
{
    SubjectCode code = *this;
    const auto depth = size_t(level());
    if (depth > 0)
        code.m_parts[depth - 1] = 0;
    return code;
}

SubjectCode SubjectCode::theme() const noexcept
{
    SubjectCode code;
    code.m_parts[0] = m_parts[0];
    return code;
}

SubjectCode SubjectCode::standard() const noexcept
{
    SubjectCode code;
    if (level() >= Level::Standard)
        code.m_parts = {m_parts[0], m_parts[1], 0};
    return code;
}

bool SubjectCode::isWithin(SubjectCode other) const noexcept
{
    const auto depth = size_t(other.level());
    return depth > 0 && std::equal(other.m_parts.begin(), other.m_parts.begin() + depth, m_parts.begin());
}

std::optional<CriterionCode> CriterionCode::fromText(QStringView text)
{
    const auto subject = SubjectCode::fromText(text);
    return subject ? fromSubject(*subject) : std::nullopt;
}

std::optional<CriterionCode> CriterionCode::fromSubject(SubjectCode subject) noexcept
{
    if (subject.level() != SubjectCode::Level::Criterion)
        return std::nullopt;
    CriterionCode code;
    code.m_subject = subject;
    return code;
}

} // namespace regards
