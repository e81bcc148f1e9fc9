// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/forum_texts.h"

namespace elo {

QString capacityText(QStringView key, const Words &say)
{
    if (key == u"diaspora")
        return say(u"Diáspora", u"Diaspora");
    if (key == u"diplomatic")
        return say(u"Funcionários diplomáticos", u"Diplomatic officials");
    if (key == u"government")
        return say(u"Governo", u"Government");
    if (key == u"iom")
        return say(u"OIM", u"IOM");
    if (key == u"civil_society")
        return say(u"Sociedade civil", u"Civil society");
    if (key == u"press")
        return say(u"Imprensa", u"Press");
    return {};
}

QString stageText(QStringView key, const Words &say)
{
    if (key == u"identified")
        return say(u"Identificada", u"Identified");
    if (key == u"contacted")
        return say(u"Contactada", u"Contacted");
    if (key == u"documents")
        return say(u"Documentos recebidos", u"Documents received");
    if (key == u"accredited")
        return say(u"Credenciada", u"Accredited");
    if (key == u"lapsed")
        return say(u"Credencial caducada", u"Lapsed");
    if (key == u"dissolved")
        return say(u"Dissolvida", u"Dissolved");
    return {};
}

QString followUpStateText(QStringView key, const Words &say)
{
    if (key == u"open")
        return say(u"Aberta", u"Open");
    if (key == u"in_progress")
        return say(u"Em curso", u"In progress");
    if (key == u"waiting")
        return say(u"À espera", u"Waiting");
    if (key == u"done")
        return say(u"Feita", u"Done");
    if (key == u"dropped")
        return say(u"Abandonada", u"Dropped");
    return {};
}

} // namespace elo
