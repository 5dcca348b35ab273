// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recommend/progressbuttons.h"

#include "core/notebook/records.h"
#include "forms/common/flowlayout.h"
#include "forms/common/style.h"

#include <QKeyEvent>
#include <QPushButton>

#include <array>

namespace regards {

namespace {

const std::array States{QStringLiteral("not_started"), QStringLiteral("under_way"), QStringLiteral("done"),
                        QStringLiteral("dropped")};

} // namespace

ProgressButtons::ProgressButtons(const Words &words, QWidget *parent)
    : QWidget(parent)
{
    auto *line = new FlowLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    int key = 0;
    for (const QString &state : States) {
        ++key;
        auto *button = new QPushButton(this);
        const QString word = words.choice(Progress::typeName(), QStringLiteral("state"), state);
        button->setObjectName(u"earlier.state." + state);
        //: on a button: the key, then the state
        button->setText(tr("%1  %2").arg(QString::number(key), word));
        button->setAccessibleName(word);
        button->setAccessibleDescription(tr("Key %1").arg(key));
        button->setCheckable(true);
        button->setMinimumHeight(style::targetHeight());
        connect(button, &QPushButton::clicked, this, [this, state] {
            setState(m_state); // a click must not unpress what is chosen
            Q_EMIT chosen(state);
        });
        line->addWidget(button);
        m_buttons.append({state, button});
    }
    m_clear = new QPushButton(tr("Take this day’s state away"), this); // after the others, as Tab goes
    m_clear->setObjectName(QStringLiteral("earlier.clear"));
    m_clear->setToolTip(tr("Backspace"));
    m_clear->setMinimumHeight(style::targetHeight());
    connect(m_clear, &QPushButton::clicked, this, [this] { Q_EMIT chosen({}); });
    line->addWidget(m_clear);
    setState({});
}

void ProgressButtons::setState(const QString &state)
{
    m_state = state;
    for (const auto &[token, button] : std::as_const(m_buttons))
        button->setChecked(token == state);
    if (state.isEmpty() && m_clear->hasFocus())
        m_buttons.constFirst().second->setFocus();
    m_clear->setEnabled(!state.isEmpty());
}

std::optional<QString> ProgressButtons::stateForKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return std::nullopt;
    if (event.key() == Qt::Key_Backspace)
        return QString();
    const int index = event.key() - Qt::Key_1;
    return index >= 0 && index < int(States.size()) ? std::optional(States.at(size_t(index))) : std::nullopt;
}

void ProgressButtons::keyPressEvent(QKeyEvent *event)
{
    if (const auto state = stateForKey(*event))
        Q_EMIT chosen(*state);
    else
        QWidget::keyPressEvent(event);
}

} // namespace regards
