// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/history/historywords.h"

#include "forms/common/recordwording.h"

#include <algorithm>

namespace regards {

namespace {

using namespace Qt::Literals::StringLiterals;

const Value Yes(qint64(1));

} // namespace

HistoryWords::HistoryWords(const RecordWording &wording, const QString &type, const QList<HistoryStep> &steps)
    : m_wording(wording)
    , m_type(type)
    , m_steps(steps)
{ }

QString HistoryWords::head(const HistoryStep &step) const
{
    QStringList parts{m_wording.moment(step.at), m_wording.author(step.author)};
    if (step.typist)
        parts.append(tr("typed in by %1").arg(m_wording.author(step.typist)));
    const auto any = [&step](bool HistoryWrite::*flag) {
        return std::any_of(step.writes.begin(), step.writes.end(), [flag](const auto &write) { return write.*flag; });
    };
    if (any(&HistoryWrite::isInConflict))
        parts.append(tr("in conflict"));
    else if (any(&HistoryWrite::isPresent))
        //: of a value: it is the one that is shown today
        parts.append(tr("now"));
    return parts.join(u" · ");
}

QString HistoryWords::body(const HistoryStep &step, bool withFields) const
{
    QStringList parts;
    if (step.isMaking && withFields)
        parts.append(tr("Begun."));
    for (const HistoryWrite &write : step.writes) {
        const bool isOwn = write.field == reserved::Deleted || write.field == reserved::Redacted;
        const QString words = value(write).simplified();
        //: a field and what was written into it
        parts.append(withFields && !isOwn ? tr("%1: %2").arg(m_wording.field(m_type, write.field), words) : words);
    }
    return parts.join(u" ");
}

QString HistoryWords::value(const HistoryWrite &write) const
{
    if (write.field == reserved::Redacted)
        return tr("Everything was erased for good.");
    if (write.isErasure)
        return tr("What was written until then was erased for good.");
    if (isErased(write.value))
        return tr("Something stood here that was erased.");
    if (write.field == reserved::Deleted)
        return write.value == Yes ? tr("Deleted.") : tr("Brought back.");
    if (isNull(write.value) && !isNull(write.before) && !isErased(write.before)) {
        const RecordType *type = recordType(m_type);
        const FieldDeclaration *field = type ? type->field(write.field) : nullptr;
        if (field && field->kind == FieldKind::Rating)
            return tr("The rating was taken away.");
        if (field && field->kind != FieldKind::Flag)
            return tr("Emptied.");
    }
    return m_wording.value(m_type, write.field, write.value);
}

QString HistoryWords::conflict(const HistoryWrite &write) const
{
    if (write.isInConflict)
        return tr("Another value was written without knowing of this one: they are in conflict, and nobody has settled "
                  "it yet.");
    QStringList sentences;
    if (!write.settled.isEmpty()) {
        QStringList values;
        for (const Change &head : write.settled) {
            HistoryWrite one;
            one.field = head.field;
            one.value = head.value;
            //: a value, and who wrote it
            values.append(tr("“%1” (%2)").arg(value(one).simplified(), m_wording.author(head.author)));
        }
        sentences.append(tr("This settled a conflict between %1.").arg(values.join(tr(" and "))));
    }
    if (write.settledBy) {
        const auto isSettler = [&write](const HistoryStep &step) {
            return std::any_of(step.writes.begin(), step.writes.end(),
                               [&write](const HistoryWrite &other) { return other.change == *write.settledBy; });
        };
        const auto step = std::find_if(m_steps.begin(), m_steps.end(), isSettler);
        if (step != m_steps.end())
            sentences.append(tr("It was in conflict with another value until %1 settled it on %2.")
                                 .arg(m_wording.author(step->author), m_wording.moment(step->at)));
    }
    return sentences.join(u' ');
}

QString HistoryWords::whyNot(Restoring restoring)
{
    switch (restoring) {
    case Restoring::Possible:
        break;
    case Restoring::IsPresent:
        return tr("This is what is shown now.");
    case Restoring::ValueErased:
        return tr("It was erased for good, so nobody can bring it back.");
    case Restoring::RecordErased:
        return tr("This was erased for good; nothing can be written into it any more.");
    case Restoring::RecordDeleted:
        return tr("This is deleted now. Bring it back first, then restore the value.");
    case Restoring::PartOfKey:
        return tr("This is decided once and never changes.");
    case Restoring::NotOurs:
        return tr("Only the coordinator can change this.");
    case Restoring::FileReadOnly:
        return tr("This file can only be read, so nothing can be restored.");
    }
    return {};
}

} // namespace regards
