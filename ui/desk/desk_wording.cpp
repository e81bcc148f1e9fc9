// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_wording.h"

#include "core/places/countries.h"
#include "core/workspace.h"
#include "ui/error_text.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace elo::desk_wording {

namespace {

/// Gives the texts of this file their context.
struct DeskWording
{
    Q_DECLARE_TR_FUNCTIONS(DeskWording)
};

QString number(int count)
{
    return QLocale().toString(count);
}

/// What went wrong is said in the place of the name, which nothing is known of.
Answer problem(const QString &head, const QString &line)
{
    return {Tone::Danger, QStringLiteral("warning"), head, line, {}};
}

} // namespace

Answer answer(const Desk::Answer &given, const Registrant *who, Workspace &workspace)
{
    using enum Desk::Answer::State;
    const QString detail = who ? about(*who, workspace) : QString();
    switch (given.state) {
    case In:
        return {Tone::Good, QStringLiteral("check"), given.name, DeskWording::tr("Checked in at %1").arg(given.since),
                detail};
    case Already:
        return {Tone::Warning, QStringLiteral("clock"), given.name,
                given.since.isEmpty() ? DeskWording::tr("Already in")
                                      : DeskWording::tr("Already in since %1").arg(given.since),
                detail};
    case NoBadge:
        return problem(DeskWording::tr("This was not read as a badge"),
                       DeskWording::tr("Scan it again, or type the name."));
    case Unknown:
        return problem(DeskWording::tr("Nobody on this list has this badge"),
                       DeskWording::tr("Type the name, or press F2 for a walk-in."));
    case OtherEvent:
        return problem(given.name, DeskWording::tr("Badge of another event: %1").arg(given.about));
    case OffTheList:
        return problem(given.name, DeskWording::tr("Was taken off the list. F2 lets the person in as a walk-in."));
    case TakenBack:
        return {Tone::Neutral, QStringLiteral("undo"), given.name,
                DeskWording::tr("The last check-in was taken back"), detail};
    }
    return {};
}

Answer refusal(const Error &error, const Entity *entity)
{
    return {Tone::Danger, QStringLiteral("warning"), DeskWording::tr("Not recorded"), errorTitle(error),
            errorText(error, entity)};
}

QString standing(const Registrant &registrant)
{
    if (registrant.isIn)
        return registrant.since.isEmpty() ? DeskWording::tr("In", "has arrived")
                                          : DeskWording::tr("In since %1").arg(registrant.since);
    if (registrant.isReplaced)
        return DeskWording::tr("Somebody came instead");
    if (registrant.state == u"declined")
        return DeskWording::tr("Declined");
    return registrant.wasIn ? DeskWording::tr("Was here on another day") : QString();
}

Tone standingTone(const Registrant &registrant)
{
    if (registrant.isIn)
        return Tone::Good;
    return registrant.isReplaced || registrant.state == u"declined" ? Tone::Warning : Tone::Neutral;
}

QString about(const Registrant &registrant, Workspace &workspace)
{
    const Field &capacity = workspace.schema().entity(u"participation").field(u"capacity");
    QStringList parts{registrant.institution, countryName(registrant.country, workspace.language()),
                      workspace.displayText(capacity, registrant.capacity)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString countsLine(const DeskCounts::Row &row)
{
    return DeskWording::tr("%1 in · %2 missing · %3 walk-ins", "numbers of people")
        .arg(number(row.arrived), number(row.missing), number(row.walkIns));
}

QFont largeFont(double factor, bool strong)
{
    factor = std::max(factor, 1.0); // on a small screen, too, nothing is smaller than elsewhere
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(font.pixelSize() * factor));
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace elo::desk_wording
