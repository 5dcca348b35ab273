// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/words.h"
#include "forms/common/place.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace regards {

class Banner;
class DocumentEditor;
class RecordList;

/// The documents of a visit as one observer follows them: asked for, received, read or refused; what each shows, and
/// for which criteria.
class DocumentsPlace final : public Place
{
    Q_OBJECT

public:
    explicit DocumentsPlace(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("documents"); }
    [[nodiscard]] QString title() const override { return tr("Documents"); }
    void setPlaceOf(const RecordId &visit, const RecordId &visitUnit) override;
    void commit() override;
    /// A document's id.
    [[nodiscard]] QString state() const override;
    void setState(const QString &state) override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeAdding();
    QWidget *makeList();
    QWidget *makeEditor();
    void refresh();
    void showReminder();
    void add();
    void addUsual();
    void askToDelete();
    void deleteDocument(const RecordId &document);

    QTimer m_refresh;
    Words m_words;
    RecordId m_visit;
    RecordId m_visitUnit;
    Banner *m_banner;
    QLabel *m_reminder;
    QLineEdit *m_new = nullptr;
    QLabel *m_empty;
    RecordList *m_list;
    DocumentEditor *m_editor = nullptr;
    QScrollArea *m_page = nullptr;
};

} // namespace regards
