// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace regards {

/// A heading that opens and closes what stands under it.
class Disclosure final : public QWidget
{
    Q_OBJECT

public:
    Disclosure(const QString &title, QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    /// By a person, not by setOpen().
    void toggled(bool open);

private:
    void apply(bool open);

    QString m_title;
    QToolButton *m_head;
    QWidget *m_content;
};

} // namespace regards
