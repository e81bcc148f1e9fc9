// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merge_option.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace elo {

namespace {

constexpr qsizetype kLongest = 400; ///< of a note, as much as tells it from the other

} // namespace

MergeOption::MergeOption(const QString &name, const QString &value, const QString &mark, QWidget *parent)
    : QWidget(parent), m_radio(new QRadioButton(this)), m_value((new Label({}, TextRole::Body, this))->wrapped())
{
    m_radio->setAccessibleName(name);
    m_radio->setAccessibleDescription(mark);
    if (value.isEmpty()) {
        m_value->setText(tr("(empty)"));
        m_value->setRole(TextRole::Muted);
    } else if (value.size() > kLongest) {
        m_value->setText(value.left(kLongest) + u'…');
        m_value->setToolTip(plainToolTip(value));
    } else {
        m_value->setText(value);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_value);
    if (!mark.isEmpty())
        texts->addWidget((new Label(mark, TextRole::Good, this))->wrapped());
    texts->addStretch(); // beside a longer value it stands at the top
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::kHalf);
    line->addWidget(m_radio, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
}

void MergeOption::setReadOnly()
{
    QSizePolicy policy = m_radio->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // in line with the values that can be chosen
    m_radio->setSizePolicy(policy);
    m_radio->hide();
    m_value->setRole(TextRole::Muted);
}

void MergeOption::mousePressEvent(QMouseEvent *)
{
    if (m_radio->isHidden())
        return;
    m_radio->setChecked(true);
    m_radio->setFocus(Qt::MouseFocusReason);
}

} // namespace elo
