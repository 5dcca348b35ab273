// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/place.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace regards {

class Banner;
class DraftLineEdit;
class FileField;

/// This coordinator towards others: the name they will read, the fingerprint to read out, and the card to give away.
class OwnCard final : public QFrame
{
    Q_OBJECT

public:
    explicit OwnCard(Desk &desk, QWidget *parent = nullptr);

    void refresh();
    void commit();
    /// Whether there is a name; if not, asks for it where it is typed.
    bool hasName();

Q_SIGNALS:
    void saved();

private:
    void named();
    void writeToFile();

    Desk &m_desk;
    DraftLineEdit *m_name;
    QLabel *m_fingerprint;
    FileField *m_folder;
    QPushButton *m_write;
    Banner *m_banner;
};

} // namespace regards
