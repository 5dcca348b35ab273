// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/welcome/sheetstep.h"

#include "core/storage/secret.h"
#include "forms/common/style.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

SheetStep::SheetStep(World &world, const QString &language, QWidget *parent)
    : WelcomeStep(world, language, parent)
    , m_shown(new QLabel)
    , m_print(new QPushButton(tr("&Print…")))
    , m_kept(new QCheckBox(tr("The sheet is &printed, saved or copied by hand")))
{
    setObjectName(QStringLiteral("sheetStep"));
    m_shown->setObjectName(QStringLiteral("recoverySecret"));
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setWordWrap(true);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF() * 1.4);
    m_shown->setFont(mono);
    m_print->setObjectName(QStringLiteral("printSheet"));
    m_kept->setObjectName(QStringLiteral("sheetKept"));
    auto *save = new QPushButton(tr("&Save as a PDF…"));
    save->setObjectName(QStringLiteral("saveSheet"));
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(style::paragraph(tr("This is the only time that it is shown. Print it, lock it away, and don’t "
                                          "keep it with the computer: with it, anybody who has the archive’s file can "
                                          "open it.")));
    column->addWidget(m_shown);
    auto *row = new QHBoxLayout;
    row->addWidget(m_print);
    row->addWidget(save);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_kept);
    connect(m_print, &QPushButton::clicked, this, &SheetStep::print);
    connect(save, &QPushButton::clicked, this, &SheetStep::save);
    compose(tr("The recovery sheet"), body, tr("Go on to the archive"));
    goButton()->setEnabled(false);
    connect(m_kept, &QCheckBox::toggled, goButton(), &QPushButton::setEnabled);
    findChild<QPushButton *>(QStringLiteral("back"))->hide();
}

SheetStep::~SheetStep()
{
    wipe(m_secret);
}

void SheetStep::setSheet(const std::shared_ptr<std::unique_ptr<Notebook>> &notebook, const QString &secret)
{
    m_notebook = notebook;
    m_secret = QString(secret.constData(), secret.size());
    m_shown->setText(QString(m_secret).replace(u'-', QStringLiteral(" - ")));
    m_shown->setAccessibleName(tr("Recovery code: %1").arg(m_secret));
}

QWidget *SheetStep::firstFocus()
{
    return m_print;
}

void SheetStep::go()
{
    wipe(m_secret);
    m_shown->clear();
    m_shown->setAccessibleName({});
    Q_EMIT opened(m_notebook);
}

void SheetStep::paintSheet(QPainter &painter, const QRectF &page) const
{
    const QString name = m_notebook && *m_notebook ? QFileInfo((*m_notebook)->path()).fileName() : QString();
    QFont title = font();
    title.setPointSizeF(20);
    title.setBold(true);
    QFont text = font();
    text.setPointSizeF(12);
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPointSizeF(18);
    double top = page.top();
    const auto write = [&painter, &page, &top](const QFont &face, const QString &words) {
        painter.setFont(face);
        QRectF used;
        painter.drawText(QRectF(page.left(), top, page.width(), page.height()), Qt::TextWordWrap, words, &used);
        top += used.height() + painter.fontMetrics().height();
    };
    write(title, tr("Recovery sheet"));
    write(text, tr("For the archive “%1”.").arg(name));
    write(code, QString(m_secret).replace(u'-', QStringLiteral(" - ")));
    write(text,
          tr("If the passphrase is forgotten: open Regards, choose the archive, then “I lost the passphrase and "
             "have the recovery sheet”, and type this code. The file that ends in .recovery has to lie beside "
             "the archive or its backup."));
    write(text, tr("Keep this sheet locked away from the computer. Whoever has both can read everything."));
}

void SheetStep::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    paintSheet(painter,
               printer.pageRect(QPrinter::DevicePixel).translated(-printer.pageRect(QPrinter::DevicePixel).topLeft()));
}

void SheetStep::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the recovery sheet"), {}, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    QPdfWriter writer(path);
    writer.setTitle(tr("Recovery sheet"));
    QPainter painter;
    if (!painter.begin(&writer))
        return failed({ErrorCode::FileUnwritable, {path, QString()}});
    paintSheet(painter, QRectF(0, 0, writer.width(), writer.height()));
    painter.end();
}

} // namespace regards
