// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_text.h"

#include "core/report/report_texts.h"

namespace elo {

QString figureText(const Figure &figure, Language language)
{
    if (!figure.value)
        return QStringLiteral("–");
    const int decimals = figure.kind == FigureKind::Count ? 0 : decimalsNeeded(*figure.value, 1);
    const QString number = reportNumber(*figure.value, language, decimals);
    // A no-break space keeps the sign with its number.
    return figure.kind == FigureKind::Percent ? number + QStringLiteral("\u00a0%") : number;
}

} // namespace elo
