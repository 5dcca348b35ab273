// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace regards {

/**
 * One line of a record, saved by itself as DraftTextEdit saves a text: a durable draft soon after the last key, a
 * change on leaving the field, on Enter, or by commit().
 */
class DraftLineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DraftLineEdit(Desk &desk, QWidget *parent = nullptr);
    ~DraftLineEdit() override;

    /// Commits what it held and shows the field of another record; none: empty, and nothing can be typed.
    void bind(const QString &type, const RecordId &record, const QString &field);
    /// Shows what the notebook has now, unless something is being typed.
    void reload();
    void commit();
    [[nodiscard]] bool isDirty() const noexcept { return m_isDirty; }

Q_SIGNALS:
    void saved();
    void failed(const regards::Error &error);

private:
    void typed();
    bool writeDraft();

    QPointer<Notebook> m_notebook;
    QString m_type;
    RecordId m_record;
    QString m_field;
    QTimer m_wait;
    bool m_isDirty = false;
};

} // namespace regards
