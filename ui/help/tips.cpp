// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tips.h"

#include <QCoreApplication>

namespace elo {

namespace {

struct Tip
{
    const char *entity;
    const char *text;
};

const Tip kTips[] = {
    {"member",
     QT_TRANSLATE_NOOP("Tips", "Mozambicans abroad whom the office knows: where they live, what they do, how "
                               "to reach them, and what they agreed to. Import the list you have, or add the "
                               "first person by hand.")},
    {"association",
     QT_TRANSLATE_NOOP("Tips", "Associations of Mozambicans abroad, from the first contact to the "
                               "accreditation. Add one, say which mission is its liaison, then put its "
                               "members and officers on record.")},
    {"mission", QT_TRANSLATE_NOOP("Tips", "Embassies, high commissions and consulates. A new file brings a list of "
                                          "them; confirm each one that you know to be right.")},
    {"institution", QT_TRANSLATE_NOOP("Tips", "Ministries, agencies and partners to whom inquiries are referred and "
                                              "who answer for proposals. Add those that you write to.")},
    {"event", QT_TRANSLATE_NOOP("Tips", "Forums, meetings, trainings and study tours. Add one with its days, then "
                                        "invite participants and tick who was there.")},
    {"follow_up", QT_TRANSLATE_NOOP("Tips", "What was promised or has to be done, by whom and until when. Write one "
                                            "down at the record it concerns, or here, and tick it off when it is "
                                            "done.")},
    {"inquiry", QT_TRANSLATE_NOOP("Tips", "Questions that people ask the office, from the first call to the answer. "
                                          "Register one while the caller is on the line; who it was can be matched "
                                          "afterwards.")},
    {"opportunity", QT_TRANSLATE_NOOP("Tips", "Work, investment, study and ways to help that the office passes on. "
                                              "Add a draft, have it verified, then publish it until its deadline.")},
    {"communication",
     QT_TRANSLATE_NOOP("Tips", "Notes, letters and meetings between associations, missions and the "
                               "office. Register each one with its reference: the matrix shows where "
                               "there is contact, and where there is silence.")},
    {"proposal",
     QT_TRANSLATE_NOOP("Tips", "What the diaspora proposed at forums and meetings, and what became of it. "
                               "Add a proposal with who raised it, then follow it until it is adopted or "
                               "rejected with a reason.")},
    {"relay", QT_TRANSLATE_NOOP("Tips", "Participants undertook to pass the word on to those who could not come. Add "
                                        "an undertaking per person, and write down how many were reached.")},
    {"project",
     QT_TRANSLATE_NOOP("Tips", "Projects with their results, indicators, activities and reporting periods: "
                               "what reports to partners are made of. Add the project, then its periods and "
                               "its matrix of results.")},
    {"lesson", QT_TRANSLATE_NOOP("Tips", "What went well and what did not, of an event or a project, while it is "
                                         "fresh. Reports print them under lessons and challenges.")},
    {"action_template", QT_TRANSLATE_NOOP("Tips", "Sets of follow-ups that always come together, as before a forum. "
                                                  "Write the steps down once with their days; then they are added in "
                                                  "one go.")},
};

} // namespace

QString tipFor(const QString &entityKey)
{
    for (const Tip &tip : kTips)
        if (entityKey == QLatin1StringView(tip.entity))
            return QCoreApplication::translate("Tips", tip.text);
    return {};
}

} // namespace elo
