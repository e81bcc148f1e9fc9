// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schema/entity.h"

#include <QHash>
#include <QObject>

class QGridLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace elo {

class FieldEditor;
struct EditorProblem;
class Label;
class Workspace;

/// The editors of some fields of an entity with their labels and with what is to be said about each value below it.
/// Forms of things and of parts are made of it; it lays out nothing but the rows of a grid that it is given.
class FieldSet : public QObject
{
    Q_OBJECT
public:
    FieldSet(Workspace &workspace, const Entity &entity, QObject *parent);

    /// Adds rows for these fields (indexes) at the end of the grid: labels in column 0, editors in column 1.
    void addRows(QGridLayout *grid, const std::vector<int> &fields);

    void load(const Record &record);
    /// Writes the values of the editors into the record; other fields stay as they are.
    void store(Record &record) const;
    /// Whether an editor's value differs from what was loaded, or something half-typed is in it.
    bool isDirty() const;

    /// Says what is wrong at every field. @returns the first editor with an error, null if all can be saved.
    FieldEditor *validate();
    /// Shows core's refusal at its field. @returns false if the field is not here.
    bool showRefusal(const Error &error);

    FieldEditor *editor(QStringView fieldKey) const; ///< null if the field is not here
    void setEnabled(QStringView fieldKey, bool enabled);
    /// A field that is needed here, whatever the entity says: what a step asks for.
    void setRequired(QStringView fieldKey);
    /// Puts a widget of the form's own below the editor of a field.
    void addBelow(QStringView fieldKey, QWidget *widget);

Q_SIGNALS:
    void edited(const QString &fieldKey);

private:
    struct Row
    {
        int field = -1;
        QLabel *label = nullptr;
        FieldEditor *editor = nullptr;
        Label *message = nullptr;
        QVBoxLayout *cell = nullptr;
        QVariant loaded;
        QString refusal; ///< of core, until the value changes
        bool required = false;
    };

    Row *rowOf(QStringView fieldKey);
    const Field &fieldOf(const Row &row) const { return m_entity.fields[size_t(row.field)]; }
    void offerSteps(const Record &record);
    void onEdited(int row);
    EditorProblem problemOf(const Row &row, bool askForMissing) const;
    void showProblem(Row &row, bool askForMissing);

    Workspace &m_workspace;
    const Entity &m_entity;
    Record m_record; ///< as it was loaded: what the editors do not show
    std::vector<Row> m_rows;
    bool m_loading = false;
};

/// Fields that a form of the entity shows, by section in the order of the field list.
struct FormSection
{
    QString heading; ///< empty for fields without a section
    std::vector<int> fields;
};
std::vector<FormSection> formSections(const Entity &entity);

} // namespace elo
