// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/choicebox.h"

#include "core/notebook/recordtype.h"
#include "forms/common/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QWheelEvent>

namespace regards {

namespace {

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *field = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !field || field->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

ChoiceBox::ChoiceBox(const QString &type, const QString &field, const Words &words, const QString &empty,
                     QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    if (!empty.isEmpty())
        addItem(empty, QString());
    const RecordType *declared = recordType(type);
    const FieldDeclaration *choice = declared ? declared->field(field) : nullptr;
    for (const QString &token : choice ? choice->choices : QStringList())
        addItem(words.choice(type, field, token), token);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(token()); });
}

void ChoiceBox::setToken(const QString &token)
{
    setCurrentIndex(findData(token));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void keepNarrow(QComboBox *box, int characters)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int Fewest = 6;
    box->setMinimumContentsLength(std::max(Fewest, characters * 100 / style::lookOf(*qApp).percent));
    QObject::connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
    box->setToolTip(box->currentText());
    box->view()->setTextElideMode(Qt::ElideNone);
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 30);
}

void ignoreWheel(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelGuard(field));
}

} // namespace regards
