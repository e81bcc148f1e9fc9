// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choice_options.h"

#include "core/entities/choices.h"
#include "core/people/fold.h"
#include "core/places/countries.h"
#include "core/places/provinces.h"
#include "core/places/spoken_languages.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

namespace elo {

namespace {

/// An option with names that core words in both languages.
template <class NameOf>
ChoiceOption placeOption(const QString &key, Language language, NameOf nameOf)
{
    return {key, nameOf(key, language),
            fold(nameOf(key, Language::Portuguese)) + QLatin1Char('\n') + fold(nameOf(key, Language::English))};
}

void sortByLabel(std::vector<ChoiceOption> &options, Language language)
{
    QCollator collator(QLocale(language == Language::Portuguese ? QLocale::Portuguese : QLocale::English));
    std::ranges::sort(options, [&](const ChoiceOption &a, const ChoiceOption &b) {
        return collator.compare(a.label, b.label) < 0;
    });
}

std::vector<ChoiceOption> booleanOptions()
{
    std::vector<ChoiceOption> options;
    const QString yes = QCoreApplication::translate("ChoiceOptions", "Yes");
    const QString no = QCoreApplication::translate("ChoiceOptions", "No");
    options.push_back({QStringLiteral("1"), yes, fold(yes)});
    options.push_back({QStringLiteral("0"), no, fold(no)});
    return options;
}

} // namespace

std::vector<ChoiceOption> choiceOptions(const Field &field, Language language)
{
    std::vector<ChoiceOption> options;
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::ChoiceSet:
        for (const Choice &choice : field.choices) {
            const QString label = field.choiceText(choice);
            options.push_back({QString::fromLatin1(choice.key), label,
                               fold(label) + QLatin1Char('\n') + fold(QString::fromUtf8(choice.label)),
                               choice.former});
        }
        break;
    case FieldType::Country:
        for (const QString &code : countryCodes())
            options.push_back(placeOption(code, language, countryName));
        sortByLabel(options, language);
        break;
    case FieldType::Province:
        for (const Province &province : provinces())
            options.push_back(placeOption(province.key, language, provinceName));
        break;
    case FieldType::LanguageSet:
        // In core's own order: those of Mozambique come first.
        for (const QString &code : languageCodes())
            options.push_back(placeOption(code, language, languageName));
        break;
    case FieldType::Boolean:
        return booleanOptions();
    default:
        break;
    }
    return options;
}

std::vector<const ChoiceOption *> matchingOptions(const std::vector<ChoiceOption> &options, const QString &typed)
{
    const QString needle = fold(typed);
    std::vector<const ChoiceOption *> first;
    std::vector<const ChoiceOption *> later;
    for (const ChoiceOption &option : options) {
        if (needle.isEmpty() || fold(option.label).startsWith(needle) || option.searched.startsWith(needle) ||
            option.searched.contains(QLatin1Char('\n') + needle))
            first.push_back(&option);
        else if (option.searched.contains(QLatin1Char(' ') + needle))
            later.push_back(&option);
    }
    first.insert(first.end(), later.begin(), later.end());
    return first;
}

QString keyFromText(const Field &field, const std::vector<ChoiceOption> &options, const QString &text)
{
    const QString needle = fold(text);
    if (needle.isEmpty())
        return {};
    for (const ChoiceOption &option : options)
        if (option.searched.split(QLatin1Char('\n')).contains(needle))
            return option.key;
    std::optional<QString> understood;
    if (field.type == FieldType::Country)
        understood = countryFromText(text);
    else if (field.type == FieldType::Province)
        understood = provinceFromText(text);
    else if (field.type == FieldType::LanguageSet)
        understood = languageFromText(text);
    return understood.value_or(QString());
}

QString emptyChoiceText(const Field &field)
{
    return field.choices.data() == choices::kYesNo.data() ? QCoreApplication::translate("ChoiceOptions", "Unknown")
                                                          : QStringLiteral("—");
}

} // namespace elo
