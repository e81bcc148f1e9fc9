// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/choices.h"

#include <QtGlobal>

namespace elo::choices {

namespace {
const Choice kSexValues[] = {{"f", QT_TRANSLATE_NOOP("Choice", "Female")},
                             {"m", QT_TRANSLATE_NOOP("Choice", "Male")}};

const Choice kYesNoValues[] = {{"yes", QT_TRANSLATE_NOOP("Choice", "Yes")},
                               {"no", QT_TRANSLATE_NOOP("Choice", "No")}};

const Choice kChannelValues[] = {
    {"phone", QT_TRANSLATE_NOOP("Choice", "Phone")},         {"whatsapp", QT_TRANSLATE_NOOP("Choice", "WhatsApp")},
    {"email", QT_TRANSLATE_NOOP("Choice", "E-mail")},        {"letter", QT_TRANSLATE_NOOP("Choice", "Letter")},
    {"in_person", QT_TRANSLATE_NOOP("Choice", "In person")},
};

const Choice kSectorValues[] = {
    {"agriculture", QT_TRANSLATE_NOOP("Choice", "Agriculture and fisheries")},
    {"extractive", QT_TRANSLATE_NOOP("Choice", "Mining, oil and gas")},
    {"energy", QT_TRANSLATE_NOOP("Choice", "Energy and environment")},
    {"industry", QT_TRANSLATE_NOOP("Choice", "Industry")},
    {"construction", QT_TRANSLATE_NOOP("Choice", "Construction")},
    {"trade", QT_TRANSLATE_NOOP("Choice", "Trade")},
    {"transport", QT_TRANSLATE_NOOP("Choice", "Transport and logistics")},
    {"tourism", QT_TRANSLATE_NOOP("Choice", "Tourism")},
    {"finance", QT_TRANSLATE_NOOP("Choice", "Finance")},
    {"ict", QT_TRANSLATE_NOOP("Choice", "Information technology")},
    {"education", QT_TRANSLATE_NOOP("Choice", "Education and research")},
    {"health", QT_TRANSLATE_NOOP("Choice", "Health")},
    {"public", QT_TRANSLATE_NOOP("Choice", "Public service")},
    {"culture", QT_TRANSLATE_NOOP("Choice", "Culture, media and sport")},
    {"domestic", QT_TRANSLATE_NOOP("Choice", "Domestic work and care")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};
} // namespace

const std::span<const Choice> kSex = kSexValues;
const std::span<const Choice> kYesNo = kYesNoValues;
const std::span<const Choice> kChannel = kChannelValues;
const std::span<const Choice> kSector = kSectorValues;

} // namespace elo::choices
