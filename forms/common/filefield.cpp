// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/filefield.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace regards {

FileField::FileField(Kind kind, const QString &name, const QString &accessibleName, const QString &filter,
                     QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_filter(filter)
    , m_line(new QLineEdit(this))
    , m_button(new QPushButton(tr("Choose…"), this))
{
    m_line->setObjectName(name);
    m_line->setAccessibleName(accessibleName);
    m_button->setObjectName(name + u"Choose");
    m_button->setAccessibleName(tr("Choose: %1").arg(accessibleName));
    connect(m_line, &QLineEdit::textChanged, this, &FileField::changed);
    connect(m_button, &QPushButton::clicked, this, &FileField::choose);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    setFocusProxy(m_line);
}

QString FileField::path() const
{
    const QString typed = m_line->text().trimmed();
    return typed.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(QDir().absoluteFilePath(typed)));
}

void FileField::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

void FileField::choose()
{
    const QString start = path().isEmpty() ? QDir::homePath() : path();
    const QString title = m_line->accessibleName();
    QString chosen;
    switch (m_kind) {
    case Kind::Open:
        chosen = QFileDialog::getOpenFileName(this, title, start, m_filter);
        break;
    case Kind::Save:
        chosen = QFileDialog::getSaveFileName(this, title, start, m_filter);
        break;
    case Kind::Folder:
        chosen = QFileDialog::getExistingDirectory(this, title, start);
        break;
    }
    if (!chosen.isEmpty())
        setPath(chosen);
}

} // namespace regards
