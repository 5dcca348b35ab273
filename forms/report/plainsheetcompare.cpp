// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/plainsheetcompare.h"

#include "forms/common/differencetext.h"
#include "forms/common/sidebyside.h"
#include "forms/common/style.h"
#include "forms/report/plainsheetwords.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace regards {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("PlainSheetCompare", source);
}

/// A heading and a text that scrolls below it; what the other text does not have is marked.
QWidget *column(const QString &title, const QString &text, const QString &other, const char *name, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(style::heading(title, 2, both));
    auto *shown = new DifferenceText(both);
    shown->setObjectName(QLatin1StringView(name).toString());
    shown->showBeside(text, other);
    shown->setWordWrap(true);
    shown->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    QScrollArea *area = scrolling(shown, both);
    area->setFocusPolicy(Qt::StrongFocus); // it is read by keyboard, too
    area->setAccessibleName(title);
    layout->addWidget(area, 1);
    return both;
}

} // namespace

void comparePlainSheets(QWidget *parent, const report::PlainText &written, const report::PlainText &draft,
                        std::function<void(bool isDraftTaken)> decided)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("plainCompare"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(said(QT_TRANSLATE_NOOP("PlainSheetCompare", "The sheet and the new draft")));
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(style::hint(
        said(QT_TRANSLATE_NOOP("PlainSheetCompare",
                               "What only one of them has is bold and underlined. You can also keep your sheet and "
                               "change single sentences in it.")),
        dialog));
    const QString mine = readablePlainText(written);
    const QString fresh = readablePlainText(draft);
    layout->addWidget(
        sideBySide(column(said(QT_TRANSLATE_NOOP("PlainSheetCompare", "Your sheet")), mine, fresh, "plainCompare.mine",
                          dialog),
                   column(said(QT_TRANSLATE_NOOP("PlainSheetCompare", "New draft from what is agreed now")), fresh,
                          mine, "plainCompare.draft", dialog),
                   dialog),
        1);
    auto *buttons = new QDialogButtonBox(dialog);
    const auto add = [&](const char *source, const char *name, QDialogButtonBox::ButtonRole role) {
        QPushButton *button = buttons->addButton(said(source), role);
        button->setObjectName(QLatin1StringView(name).toString());
        return button;
    };
    auto *keep =
        add(QT_TRANSLATE_NOOP("PlainSheetCompare", "Keep my sheet"), "plainCompare.keep", QDialogButtonBox::AcceptRole);
    auto *take = add(QT_TRANSLATE_NOOP("PlainSheetCompare", "Take the new draft"), "plainCompare.take",
                     QDialogButtonBox::AcceptRole);
    auto *later =
        add(QT_TRANSLATE_NOOP("PlainSheetCompare", "Decide later"), "plainCompare.later", QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    layout->addWidget(buttons);
    QObject::connect(keep, &QPushButton::clicked, dialog, [dialog, decided] {
        dialog->accept();
        decided(false);
    });
    QObject::connect(take, &QPushButton::clicked, dialog, [dialog, decided] {
        dialog->accept();
        decided(true);
    });
    QObject::connect(later, &QPushButton::clicked, dialog, &QDialog::reject);
    dialog->resize(900, 620);
    dialog->open();
}

} // namespace regards
