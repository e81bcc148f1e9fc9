// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/choice_options.h"
#include "ui/forms/field_editor.h"

class QCheckBox;
class QLineEdit;

namespace elo {

class FlowLayout;
class Suggestions;

/// Any number of values of a short list: a check box for each.
class ChoiceSetEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceSetEditor(const Field &field, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QWidget *control() const override;

private:
    std::vector<QCheckBox *> m_boxes; ///< in the order of the field's choices
    QWidget *m_panel;
    QStringList m_unknown; ///< keys of a newer file, kept
};

/// Any number of languages: tags, and a line to add one by typing any part of its name in either language.
/// Backspace in the empty line takes the last tag away.
class LanguageSetEditor : public FieldEditor
{
    Q_OBJECT
public:
    LanguageSetEditor(const Field &field, Language language, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    EditorProblem problem() const override;
    QWidget *control() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QString &key);
    void removeTag(const QString &key);
    void rebuildTags();
    void suggest();
    void takeTyped();

    Language m_language;
    std::vector<ChoiceOption> m_options;
    QStringList m_keys;
    FlowLayout *m_flow;
    std::vector<QWidget *> m_tags;
    QLineEdit *m_edit;
    Suggestions *m_suggestions;
};

} // namespace elo
