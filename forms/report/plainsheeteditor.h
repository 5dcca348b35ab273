// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/plainsheet.h"
#include "forms/common/place.h"

#include <QList>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace regards {

class Banner;
class Disclosure;
class PlainSheetRow;
class PlainSheetStore;

/**
 * The sheet in plain language, sentence by sentence: each with its picture and with what could be easier about it.
 *
 * Until somebody changes a sentence it is the draft, and follows what is agreed. From then on it is kept as it was
 * written; when something else was agreed since, that is said, and the new draft can be looked at.
 *
 * By keyboard: Enter begins a sentence below, Backspace in an empty one removes it, the arrows go up and down, with Alt
 * they move the sentence.
 */
class PlainSheetEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit PlainSheetEditor(Desk &desk, QWidget *parent = nullptr);
    ~PlainSheetEditor() override;

    void setReport(const RecordId &report);
    /// Of the sheet: `fr` or `en`.
    void setLanguage(const QString &language);
    /// Shows what the notebook has now; what is being typed stays.
    void refresh();
    void commit();
    /// The sheet's lines as they stand on the screen, written or drafted.
    [[nodiscard]] report::PlainText text() const;
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void saved();
    /// Something was typed just now, and is not saved yet.
    void typed();
    void failed(const regards::Error &error);

private:
    void addActions(QBoxLayout *column);
    void addFoot(QBoxLayout *column);
    void open();
    void showLines(const QList<report::PlainLine> &lines);
    PlainSheetRow *addRow(int index, const report::PlainLine &line);
    void connectRow(PlainSheetRow *row);
    void removeRow(PlainSheetRow *row);
    void moveRow(PlainSheetRow *row, int by);
    void insertBelow(PlainSheetRow *row, const QStringList &texts);
    void insertNew(report::PlainLine::Kind kind);
    void focusRow(int index, int position = -1);
    void arrangeRows();
    void changed(PlainSheetRow *row);
    void keepNow();
    void left(PlainSheetRow *row);
    void showState();
    void showLeftOut();
    void showTrouble();
    void startAgain();
    void compare();
    [[nodiscard]] PlainSheetRow *currentRow() const;

    Desk &m_desk;
    Result<PlainWordings> m_wordings;
    PlainSheetStore *m_store;
    RecordId m_report;
    QString m_language;
    report::PlainSheet m_sheet{}; ///< as it was read last
    QList<PlainSheetRow *> m_rows;
    int m_current = 0; ///< where the keyboard was last
    QLabel *m_state;
    QWidget *m_outdated;
    Banner *m_trouble;
    QList<QPushButton *> m_actions{};
    QPushButton *m_startAgain = nullptr;
    QScrollArea *m_area;
    QBoxLayout *m_lines;
    QLabel *m_leftOut;
    Disclosure *m_leftOutHead = nullptr;
};

} // namespace regards
