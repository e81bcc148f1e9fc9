// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/follow_ups/templates.h"

#include "core/entities/action_template.h"
#include "core/workspace.h"

#include <QCoreApplication>

// Templates to begin with. What they say is what INACE's forum, its study tour and the accreditation of associations
// asked for; offices change them as they like.
namespace elo::templates {

namespace {

struct Step
{
    int days; ///< after the date; before it if negative
    const char *kind;
    const char *priority;
    const char *title;
};

struct Example
{
    const char *anchor;
    const char *name;
    std::vector<Step> steps;
};

const std::vector<Example> &all()
{
    static const std::vector<Example> kExamples{
        {"event_start",
         QT_TRANSLATE_NOOP("ActionTemplates", "Forum"),
         {{-90, "document", "normal", QT_TRANSLATE_NOOP("ActionTemplates", "Agree programme and budget")},
          {-60, "letter", "high", QT_TRANSLATE_NOOP("ActionTemplates", "Send the invitations through the missions")},
          {-45, "referral", "normal", QT_TRANSLATE_NOOP("ActionTemplates", "Ask ministries for their speakers")},
          {-30, "call", "normal", QT_TRANSLATE_NOOP("ActionTemplates", "Ask who has not answered yet")},
          {-14, "document", "normal", QT_TRANSLATE_NOOP("ActionTemplates", "Close the list of participants")},
          {-2, "document", "high", QT_TRANSLATE_NOOP("ActionTemplates", "Print badges and attendance sheets")},
          {7, "letter", "normal",
           QT_TRANSLATE_NOOP("ActionTemplates", "Thank the participants and send the proposals")},
          {30, "document", "high", QT_TRANSLATE_NOOP("ActionTemplates", "Finish the forum report")},
          {90, "call", "normal", QT_TRANSLATE_NOOP("ActionTemplates", "Ask what became of the commitments")}}},
        {"event_start",
         QT_TRANSLATE_NOOP("ActionTemplates", "Study tour"),
         {{-90, "letter", "high", QT_TRANSLATE_NOOP("ActionTemplates", "Ask the host institution for its agreement")},
          {-60, "document", "normal", QT_TRANSLATE_NOOP("ActionTemplates", "Choose the delegation")},
          {-45, "document", "high", QT_TRANSLATE_NOOP("ActionTemplates", "Apply for visas and passports")},
          {-21, "document", "normal", QT_TRANSLATE_NOOP("ActionTemplates", "Confirm travel and lodging")},
          {-7, "meeting", "normal", QT_TRANSLATE_NOOP("ActionTemplates", "Prepare the delegation")},
          {7, "letter", "normal", QT_TRANSLATE_NOOP("ActionTemplates", "Thank the hosts")},
          {14, "document", "high", QT_TRANSLATE_NOOP("ActionTemplates", "Write down the lessons learned")}}},
        {"accreditation",
         QT_TRANSLATE_NOOP("ActionTemplates", "Renewal of an accreditation"),
         {{-120, "letter", "normal", QT_TRANSLATE_NOOP("ActionTemplates", "Tell the association that it expires")},
          {-90, "document", "high", QT_TRANSLATE_NOOP("ActionTemplates", "Ask for statutes, officers and members")},
          {-45, "referral", "normal", QT_TRANSLATE_NOOP("ActionTemplates", "Ask the mission for its opinion")},
          {-30, "document", "high", QT_TRANSLATE_NOOP("ActionTemplates", "Decide on the renewal")},
          {-14, "letter", "normal", QT_TRANSLATE_NOOP("ActionTemplates", "Send the new accreditation")}}},
    };
    return kExamples;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ActionTemplates", text);
}

} // namespace

std::vector<RecordTree> examples(const Workspace &workspace)
{
    const Entity &templateEntity = workspace.schema().entity(u"action_template");
    const Entity &stepEntity = workspace.schema().entity(u"action_step");
    std::vector<RecordTree> trees;
    for (const Example &example : all()) {
        ActionTemplate made;
        made.name = translated(example.name);
        made.anchor = QString::fromLatin1(example.anchor);
        RecordTree tree{toRecord(templateEntity, made), {}};
        for (const Step &step : example.steps) {
            ActionStep part;
            part.title = translated(step.title);
            part.kind = QString::fromLatin1(step.kind);
            part.priority = QString::fromLatin1(step.priority);
            part.days = std::abs(step.days);
            part.side = step.days > 0 ? QStringLiteral("after") : QStringLiteral("before");
            tree.parts.push_back(toRecord(stepEntity, part));
        }
        trees.push_back(std::move(tree));
    }
    return trees;
}

} // namespace elo::templates
