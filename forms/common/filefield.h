// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace regards {

/// The path of a file or folder: a line to type or paste it into, and a button that opens the system's chooser.
class FileField final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Open, Save, Folder };

    /// `name` is the object name of the line; `filter` as QFileDialog takes it, empty for folders.
    FileField(Kind kind, const QString &name, const QString &accessibleName, const QString &filter = {},
              QWidget *parent = nullptr);

    /// Absolute, or empty.
    [[nodiscard]] QString path() const;
    void setPath(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void choose();

    Kind m_kind;
    QString m_filter;
    QLineEdit *m_line;
    QPushButton *m_button;
};

} // namespace regards
