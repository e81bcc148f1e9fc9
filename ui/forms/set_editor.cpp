// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/set_editor.h"

#include "core/places/spoken_languages.h"
#include "ui/forms/flow_layout.h"
#include "ui/forms/suggestions.h"
#include "ui/forms/tag_button.h"
#include "ui/widgets/mnemonic.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace elo {

ChoiceSetEditor::ChoiceSetEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_panel(new QWidget(this))
{
    auto *flow = new FlowLayout(m_panel, 12);
    for (const ChoiceOption &option : choiceOptions(field, {})) {
        auto *box = new QCheckBox(withAmpersands(option.label), m_panel);
        box->setProperty("key", option.key);
        flow->addWidget(box);
        m_boxes.push_back(box);
        connect(box, &QCheckBox::clicked, this, &FieldEditor::edited);
    }
    install(m_panel);
    if (!m_boxes.empty()) {
        m_panel->setFocusProxy(m_boxes.front());
        setFocusProxy(m_boxes.front());
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_panel->setSizePolicy(policy);
}

QVariant ChoiceSetEditor::value() const
{
    QStringList keys;
    for (const QCheckBox *box : m_boxes)
        if (box->isChecked())
            keys.append(box->property("key").toString());
    keys += m_unknown;
    return keys.isEmpty() ? QVariant() : QVariant(keys.join(QLatin1Char(',')));
}

void ChoiceSetEditor::setValue(const QVariant &value)
{
    m_unknown = value.toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QCheckBox *box : m_boxes)
        box->setChecked(m_unknown.removeAll(box->property("key").toString()) > 0);
}

QWidget *ChoiceSetEditor::control() const
{
    return m_panel;
}

LanguageSetEditor::LanguageSetEditor(const Field &field, Language language, QWidget *parent)
    : FieldEditor(field, parent), m_language(language), m_options(choiceOptions(field, language)),
      m_edit(new QLineEdit(this)), m_suggestions(new Suggestions(m_edit))
{
    auto *panel = new QWidget(this);
    m_flow = new FlowLayout(panel);
    m_edit->setPlaceholderText(tr("Add a language"));
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * 22);
    install(m_edit); // names it and watches the focus
    layout()->removeWidget(m_edit);
    layout()->addWidget(panel);
    m_flow->addWidget(m_edit);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    panel->setSizePolicy(policy);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        suggest();
        Q_EMIT edited();
    });
    connect(m_suggestions, &Suggestions::chosen, this, [this](const QVariant &key) { add(key.toString()); });
    connect(this, &FieldEditor::left, this, &LanguageSetEditor::takeTyped);
}

QVariant LanguageSetEditor::value() const
{
    return m_keys.isEmpty() ? QVariant() : QVariant(m_keys.join(QLatin1Char(',')));
}

void LanguageSetEditor::setValue(const QVariant &value)
{
    m_keys = value.toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
    m_edit->clear();
    rebuildTags();
}

EditorProblem LanguageSetEditor::problem() const
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty() || !matchingOptions(m_options, typed).empty() ||
        !keyFromText(field(), m_options, typed).isEmpty())
        return {};
    return {EditorProblem::Weight::Error, tr("This language is not in the list.")};
}

QWidget *LanguageSetEditor::control() const
{
    return m_edit;
}

bool LanguageSetEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_keys.isEmpty()) {
            removeTag(m_keys.last());
            return true;
        }
        if (key == Qt::Key_Down && !m_suggestions->isOpen()) {
            suggest();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void LanguageSetEditor::suggest()
{
    std::vector<Suggestion> lines;
    for (const ChoiceOption *option : matchingOptions(m_options, m_edit->text()))
        if (!m_keys.contains(option->key))
            lines.push_back({option->label, {}, option->key});
    m_suggestions->show(lines);
}

void LanguageSetEditor::takeTyped()
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty())
        return;
    QString key = keyFromText(field(), m_options, typed);
    if (key.isEmpty())
        if (const auto matches = matchingOptions(m_options, typed); !matches.empty())
            key = matches.front()->key;
    if (!key.isEmpty())
        add(key);
}

void LanguageSetEditor::add(const QString &key)
{
    if (!m_keys.contains(key))
        m_keys.append(key);
    m_edit->clear();
    rebuildTags();
    Q_EMIT edited();
}

void LanguageSetEditor::removeTag(const QString &key)
{
    m_keys.removeAll(key);
    rebuildTags();
    m_edit->setFocus();
    Q_EMIT edited();
}

void LanguageSetEditor::rebuildTags()
{
    for (QWidget *tag : m_tags) {
        m_flow->removeWidget(tag);
        tag->hide();
        tag->deleteLater(); // it may be the one that was pressed
    }
    m_tags.clear();
    for (const QString &key : m_keys) {
        auto *tag = new TagButton(languageName(key, m_language), m_edit->parentWidget());
        connect(tag, &TagButton::removed, this, [this, key] { removeTag(key); });
        m_flow->insertWidget(int(m_tags.size()), tag);
        m_tags.push_back(tag);
        tag->show();
    }
    updateGeometry();
}

} // namespace elo
