// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/answer_panel.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_painting.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

namespace elo {

namespace {

constexpr double kHead = 2.0;
constexpr double kLine = 1.6;
constexpr double kDetail = 1.1;
constexpr int kMark = 44;

} // namespace

AnswerPanel::AnswerPanel(QWidget *parent)
    : QWidget(parent), m_head(new ElidedLabel), m_line(new ElidedLabel), m_detail(new ElidedLabel)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch();
    for (ElidedLabel *label : {m_head, m_line, m_detail})
        column->addWidget(label);
    column->addStretch();
    setScale(1);
}

void AnswerPanel::setScale(double scale)
{
    m_scale = scale;
    m_head->setFont(desk_wording::largeFont(kHead * scale, true));
    m_line->setFont(desk_wording::largeFont(kLine * scale, true));
    m_detail->setFont(desk_wording::largeFont(kDetail * scale));
    const int mark = int(kMark * scale);
    layout()->setContentsMargins(2 * spacing::kWide + mark, int(spacing::kWide * scale), spacing::kWide,
                                 int(spacing::kWide * scale));
    updateGeometry();
    update();
}

QSize AnswerPanel::sizeHint() const
{
    // As high with every answer: the list below must not jump under somebody's eyes.
    int height = 2 * int(spacing::kWide * m_scale);
    for (const ElidedLabel *label : {m_head, m_line, m_detail})
        height += label->fontMetrics().height();
    return {400, height};
}

void AnswerPanel::tell(const desk_wording::Answer &answer)
{
    m_tone = answer.tone;
    m_icon = answer.iconName;
    m_head->setText(answer.head);
    m_line->setText(answer.line);
    m_detail->setText(answer.detail.section(u'\n', 0, 0));
    m_detail->setVisible(!answer.detail.isEmpty());
    m_detail->setToolTip(plainToolTip(answer.detail));
    applyInk();
    QStringList words{answer.head, answer.line, answer.detail};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(". ")));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void AnswerPanel::applyInk()
{
    const TextRole role = m_tone == Tone::Good      ? TextRole::Good
                          : m_tone == Tone::Warning ? TextRole::Warning
                          : m_tone == Tone::Danger  ? TextRole::Danger
                                                    : TextRole::Body;
    m_line->setRole(role);
}

void AnswerPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours(palette());
    const auto [ground, ink] = toneColours(m_tone, c);
    painting::panel(painter, rect(), ground, m_tone == Tone::Neutral ? c.border : ink,
                    m_tone == Tone::Neutral ? 1 : 2);
    const int mark = int(kMark * m_scale);
    icon(m_icon, ink).paint(&painter, QRect(spacing::kWide, (height() - mark) / 2, mark, mark));
}

} // namespace elo
