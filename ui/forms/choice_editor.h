// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/choice_options.h"
#include "ui/forms/field_editor.h"

class QComboBox;

namespace elo {

class Suggestions;

/// One value of a closed list. Short lists are a plain combo box; in long ones (countries) one types any part of the
/// name in either language, with or without accents.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const Field &field, Language language, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    EditorProblem problem() const override;
    QWidget *control() const override;
    /// Offers these keys alone, in the order of the list; an empty list: all of them.
    void offerOnly(const QStringList &keys);

private:
    bool isTyped() const { return m_suggestions != nullptr; }
    void makeTypable();
    void select(const QString &key);
    void resolveTyped();

    void fill();

    std::vector<ChoiceOption> m_all;
    std::vector<ChoiceOption> m_options; ///< those that are offered
    QComboBox *m_combo;
    Suggestions *m_suggestions = nullptr;
};

} // namespace elo
