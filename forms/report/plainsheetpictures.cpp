// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/report/plainsheetpictures.h"

#include "core/words/words.h"
#include "forms/common/drawnicon.h"
#include "forms/common/style.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace regards {

namespace {

constexpr int PictogramRole = Qt::UserRole; // -1: none
constexpr int IconSize = 56;

QString said(const char *source)
{
    return QCoreApplication::translate("PlainSheetPictures", source);
}

class PictureList final : public QListWidget
{
public:
    PictureList(std::optional<report::Pictogram> current, const QString &language, QWidget *parent)
        : QListWidget(parent)
    {
        setObjectName(QStringLiteral("plainPictures.list"));
        setAccessibleName(said(QT_TRANSLATE_NOOP("PlainSheetPictures", "Pictures")));
        setViewMode(QListView::IconMode);
        setMovement(QListView::Static);
        setResizeMode(QListView::Adjust);
        setIconSize(QSize(IconSize, IconSize));
        add(said(QT_TRANSLATE_NOOP("PlainSheetPictures", "no picture")), -1, {});
        const Words words(language);
        for (const report::Pictogram pictogram : report::Pictograms)
            add(report::pictogramWord(pictogram, words), int(pictogram), pictogramIcon(pictogram));
        setGridSize(QSize(widestWord() + 24, IconSize + 20 + fontMetrics().lineSpacing()));
        for (int i = 0; i < count(); ++i) {
            if (item(i)->data(PictogramRole).toInt() == (current ? int(*current) : -1))
                setCurrentRow(i);
        }
    }

    [[nodiscard]] std::optional<report::Pictogram> chosen() const
    {
        const int chosen = currentItem() ? currentItem()->data(PictogramRole).toInt() : -1;
        return chosen < 0 ? std::nullopt : std::optional(report::Pictogram(chosen));
    }

private:
    [[nodiscard]] int widestWord() const
    {
        int widest = IconSize;
        for (int i = 0; i < count(); ++i)
            widest = std::max(widest, fontMetrics().horizontalAdvance(item(i)->text()));
        return widest;
    }
    void add(const QString &word, int pictogram, const QIcon &icon)
    {
        auto *item = new QListWidgetItem(icon, word, this);
        item->setData(PictogramRole, pictogram);
    }
};

} // namespace

QIcon pictogramIcon(report::Pictogram pictogram)
{
    return drawnIcon([pictogram](QPainter &painter, const QRectF &box) {
        const double side = std::min(box.width(), box.height());
        const QRectF square(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
        report::paintPictogram(painter, pictogram, square, colourNow(Role::Text).rgba(),
                               colourNow(Role::Surface).rgba());
    });
}

void choosePictogram(QWidget *parent, std::optional<report::Pictogram> current, const QString &language,
                     std::function<void(std::optional<report::Pictogram>)> chosen)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("plainPictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(said(QT_TRANSLATE_NOOP("PlainSheetPictures", "Choose a picture")));
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(style::hint(
        said(QT_TRANSLATE_NOOP("PlainSheetPictures",
                               "A picture stands beside the words and never in their place. Take the one that shows "
                               "what the sentence says.")),
        dialog));
    auto *list = new PictureList(current, language, dialog);
    column->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(dialog);
    //: takes the picture that is marked
    auto *take = buttons->addButton(said(QT_TRANSLATE_NOOP("PlainSheetPictures", "Take this picture")),
                                    QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("plainPictures.take"));
    take->setProperty("main", true);
    auto *cancel =
        buttons->addButton(said(QT_TRANSLATE_NOOP("PlainSheetPictures", "Cancel")), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("plainPictures.cancel"));
    column->addWidget(buttons);
    const auto accept = [dialog, list, chosen = std::move(chosen)] {
        chosen(list->chosen());
        dialog->accept();
    };
    QObject::connect(take, &QPushButton::clicked, dialog, accept);
    QObject::connect(list, &QListWidget::itemActivated, dialog, accept);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    dialog->resize(720, 560);
    dialog->open();
    list->setFocus();
}

} // namespace regards
