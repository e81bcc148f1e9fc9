// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choice_editor.h"

#include "ui/forms/suggestions.h"

#include <QComboBox>
#include <QLineEdit>

namespace elo {

namespace {
constexpr size_t kMostWithoutTyping = 10;
} // namespace

ChoiceEditor::ChoiceEditor(const Field &field, Language language, QWidget *parent)
    : FieldEditor(field, parent), m_all(choiceOptions(field, language)), m_options(m_all),
      m_combo(new QComboBox(this))
{
    m_combo->setFocusPolicy(Qt::StrongFocus); // no focus, and so no change, by the wheel
    m_combo->setMinimumContentsLength(12);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fill();
    if (m_options.size() > kMostWithoutTyping)
        makeTypable();
    install(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this] {
        select(m_combo->currentData().toString());
        Q_EMIT edited();
    });
    select({});
}

void ChoiceEditor::fill()
{
    m_combo->clear();
    // A required choice has a value from the start; the empty entry stays out of its way.
    if (!field().is(FieldFlag::Required) || field().type == FieldType::Country)
        m_combo->addItem(emptyChoiceText(field()), QString());
    for (const ChoiceOption &option : m_options)
        if (!option.former)
            m_combo->addItem(option.label, option.key);
}

void ChoiceEditor::offerOnly(const QStringList &keys)
{
    std::vector<ChoiceOption> offered;
    std::ranges::copy_if(m_all, std::back_inserter(offered),
                         [&](const ChoiceOption &option) { return keys.isEmpty() || keys.contains(option.key); });
    if (offered.size() == m_options.size() &&
        std::ranges::equal(offered, m_options, {}, &ChoiceOption::key, &ChoiceOption::key))
        return;
    const QVariant before = value();
    m_options = std::move(offered);
    fill();
    setValue(before);
}

void ChoiceEditor::makeTypable()
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setCompleter(nullptr);
    m_combo->lineEdit()->setPlaceholderText(tr("Type to search"));
    m_suggestions = new Suggestions(m_combo->lineEdit(), m_combo);
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &typed) {
        std::vector<Suggestion> lines;
        if (!typed.trimmed().isEmpty())
            for (const ChoiceOption *option : matchingOptions(m_options, typed))
                lines.push_back({option->label, {}, option->key});
        m_suggestions->show(lines);
        Q_EMIT edited();
    });
    connect(m_suggestions, &Suggestions::chosen, this, [this](const QVariant &key) {
        select(key.toString());
        Q_EMIT edited();
    });
    connect(this, &FieldEditor::left, this, &ChoiceEditor::resolveTyped);
}

void ChoiceEditor::select(const QString &key)
{
    const int row = m_combo->findData(key);
    m_combo->setCurrentIndex(row);
    if (isTyped() && key.isEmpty())
        m_combo->lineEdit()->clear(); // so that the placeholder says what one can do
}

void ChoiceEditor::resolveTyped()
{
    const QString typed = m_combo->currentText();
    if (typed.trimmed().isEmpty())
        return select({});
    QString key = keyFromText(field(), m_options, typed);
    if (key.isEmpty())
        if (const auto matches = matchingOptions(m_options, typed); !matches.empty())
            key = matches.front()->key; // the line that was marked when one went on
    if (!key.isEmpty()) {
        select(key);
        Q_EMIT edited();
    }
}

QVariant ChoiceEditor::value() const
{
    QString key = m_combo->currentData().toString();
    if (isTyped() && m_combo->currentText() != m_combo->itemText(m_combo->currentIndex()))
        key = keyFromText(field(), m_options, m_combo->currentText());
    if (key.isEmpty())
        return {};
    return field().type == FieldType::Boolean ? QVariant(key == QLatin1StringView("1")) : QVariant(key);
}

void ChoiceEditor::setValue(const QVariant &value)
{
    const QString key = value.toString();
    if (!key.isEmpty() && m_combo->findData(key) < 0) {
        // A value that is offered no more, or of a newer file, must not be lost by opening a form.
        const auto known = std::ranges::find(m_all, key, &ChoiceOption::key);
        m_combo->addItem(known == m_all.end() ? key : known->label, key);
    }
    select(key);
}

EditorProblem ChoiceEditor::problem() const
{
    if (!isTyped() || m_combo->currentText().trimmed().isEmpty() || value().isValid())
        return {};
    if (!matchingOptions(m_options, m_combo->currentText()).empty())
        return {}; // still on the way to one of them
    return {EditorProblem::Weight::Error,
            tr("There is no such entry. Type a part of a name and choose from the list.")};
}

QWidget *ChoiceEditor::control() const
{
    return m_combo;
}

} // namespace elo
