// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/historysubject.h"

#include <QVariant>
#include <QWidget>

namespace regards {

namespace {

constexpr char RecordProperty[] = "historyRecord"; // 16 bytes
constexpr char FieldProperty[] = "historyField";

} // namespace

void setHistorySubject(QWidget *widget, const RecordId &record, const QString &field)
{
    widget->setProperty(RecordProperty, record ? QVariant(record.bytes()) : QVariant());
    widget->setProperty(FieldProperty, record ? QVariant(field) : QVariant());
}

std::optional<HistorySubject> historySubjectOf(const QWidget *widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        const QVariant record = widget->property(RecordProperty);
        if (record.isValid())
            return HistorySubject{RecordId(record.toByteArray()), widget->property(FieldProperty).toString()};
    }
    return std::nullopt;
}

} // namespace regards
