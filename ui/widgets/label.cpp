// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/theme/colours.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace elo {

namespace {

QColor colourFor(TextRole role, const Colours &c)
{
    switch (role) {
    case TextRole::Muted:
        return c.muted;
    case TextRole::Danger:
        return c.danger;
    case TextRole::Warning:
        return c.warning;
    case TextRole::Good:
        return c.good;
    default:
        return c.text;
    }
}

double sizeFactor(TextRole role)
{
    return role == TextRole::PageTitle ? 1.5 : role == TextRole::Heading ? 1.12 : 1.0;
}

} // namespace

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

Label::Label(const QString &text, TextRole role, QWidget *parent) : QLabel(text, parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    applyRole();
}

void Label::setRole(TextRole role)
{
    m_role = role;
    applyRole();
}

Label *Label::wrapped()
{
    setWordWrap(true);
    setMinimumWidth(0);
    return this;
}

void Label::applyRole()
{
    // Setting a palette sends a palette change, which comes back here.
    if (std::exchange(m_applying, true))
        return;
    QPalette own = palette();
    own.setColor(QPalette::All, QPalette::WindowText, colourFor(m_role, colours(own)));
    setPalette(own);
    if (m_role == TextRole::Strong || m_role == TextRole::Heading || m_role == TextRole::PageTitle) {
        QFont font;
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * sizeFactor(m_role));
        font.setWeight(QFont::DemiBold);
        setFont(font);
    }
    m_applying = false;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyRole();
}

ElidedLabel::ElidedLabel(const QString &text, TextRole role, QWidget *parent) : Label(text, role, parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setMinimumWidth(fontMetrics().averageCharWidth() * 6);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), m_elide, contentsRect().width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? plainToolTip(text()) : QString(),
                           this);
        return true;
    }
    return Label::event(event);
}

} // namespace elo
