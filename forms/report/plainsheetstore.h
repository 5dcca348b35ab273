// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/notebook/notebook.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace regards {

/**
 * Keeps the text of one written part of a report that is typed in many fields at once, as DraftTextEdit keeps that of
 * one: a durable draft soon after the last key, a change by commit().
 *
 * When the file does not take it, the text lies with the notebook's DraftKeeper, which tries again by itself.
 */
class PlainSheetStore final : public QObject
{
    Q_OBJECT

public:
    explicit PlainSheetStore(Notebook &notebook, QObject *parent = nullptr);
    ~PlainSheetStore() override;

    /// Commits what it held and goes on with another part; a none report: with nothing.
    void open(const RecordId &report, const QString &key);
    /// Of the section that keeps the part, whether it exists or not.
    [[nodiscard]] RecordId section() const { return m_section; }
    /// What is there, typed or saved; empty where nothing is.
    [[nodiscard]] QString text() const;
    /// What is typed now; saved by itself.
    void write(const QString &text);
    void commit();
    /// The same, at once, as a step of its own.
    void put(const QString &text);
    /// Typed, and not a change yet.
    [[nodiscard]] bool isDirty() const noexcept { return m_isDirty; }
    /// Why it can't be saved just now.
    [[nodiscard]] std::optional<Error> trouble() const;

Q_SIGNALS:
    void saved();
    /// It was refused for good.
    void failed(const regards::Error &error);
    /// trouble() is another.
    void troubleChanged();

private:
    void saveDraft();
    void letGo();
    [[nodiscard]] Record frame() const;

    QPointer<Notebook> m_notebook;
    RecordId m_report;
    QString m_key;
    RecordId m_section;
    QString m_text; ///< while dirty
    QTimer m_short;
    QTimer m_long;
    bool m_isDirty = false;
    bool m_isDrafted = true; ///< the draft holds m_text
};

} // namespace regards
