// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_browser.h"

#include "ui/dialogs/message.h"
#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"

#include <QDesktopServices>
#include <QTextBlock>
#include <QTextTable>

namespace elo {

namespace {

bool isOfTheManual(const QUrl &url)
{
    return url.scheme() == QLatin1StringView("qrc") && url.path().startsWith(QLatin1StringView("/manual/"));
}

} // namespace

ManualBrowser::ManualBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(spacing::kPage);
}

QVariant ManualBrowser::loadResource(int type, const QUrl &name)
{
    return isOfTheManual(source().resolved(name)) ? QTextBrowser::loadResource(type, name) : QVariant();
}

void ManualBrowser::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
    const QUrl whole = source().resolved(url);
    if (isOfTheManual(whole)) {
        QTextBrowser::doSetSource(url, type);
        dress();
        return;
    }
    ask(this, tr("Open outside Elo?"), tr("This leads to: %1").arg(whole.toDisplayString()), tr("Open"),
        [whole] { QDesktopServices::openUrl(whole); });
}

/// Markdown brings no distances of its own.
void ManualBrowser::dress()
{
    constexpr qreal kLineHeight = 130;
    const Colours &tones = colours(palette());
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 1 ? spacing::kWide : 0);
        format.setBottomMargin(block.textList() ? spacing::kHalf : spacing::kUnit);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        if (level > 0) {
            QTextCharFormat strong;
            strong.setForeground(level == 1 ? tones.accent : tones.text);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(strong);
        }
    }
    cursor.endEditBlock();
    document()->setModified(false);
}

int ManualBrowser::mark(const QString &text)
{
    QList<ExtraSelection> marks;
    if (!text.isEmpty())
        for (QTextCursor at = document()->find(text); !at.isNull(); at = document()->find(text, at)) {
            ExtraSelection selection;
            selection.cursor = at;
            selection.format.setBackground(colours(palette()).warningTint);
            marks.append(selection);
        }
    setExtraSelections(marks);
    return int(marks.size());
}

} // namespace elo
