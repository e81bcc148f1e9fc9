// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/schema/entity.h"
#include "ui/page.h"

#include <QVariantMap>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace elo {

class ContactRows;
class FieldSet;
class Label;
class LinkRows;
class SimilarRecords;

/// The form of a thing, generated from its field list in sections, with its phones and addresses and with what it
/// concerns. It stands in place of the record and saves everything as one operation.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    RecordForm(const PageContext &context, const Entity &entity, QWidget *parent);

    /// @param values field key → value to begin with. @param about what a new record is linked to; may be null.
    void startNew(const QVariantMap &values, const Ref &about);
    Result<void> startEdit(const Ref &ref);

    Ref ref() const; ///< null while the record is new
    bool isDirty() const;
    void focusFirst();
    /// Ctrl+S: saves and emits saved(), or shows what keeps from it.
    void save();
    /// Esc: asks if there is something to lose.
    void cancel();
    /// Asks what to do with unsaved input, and goes on if it was saved or given up. Goes on at once if there is none.
    void leave(const std::function<void()> &proceed);

Q_SIGNALS:
    void saved(const elo::Ref &ref);
    void cancelled();

private:
    void build();
    QWidget *sectionCard(const QString &heading, const std::vector<int> &fields);
    void addContacts(QVBoxLayout *column);
    void addLinks(QVBoxLayout *column);
    void addFieldButton(QVBoxLayout *column);
    void load();
    void onEdited(const QString &fieldKey);
    RecordTree collected() const;
    void finishSave(const Result<Ref> &ref, bool isNew);
    void showFailure(const Error &error);
    void refresh();
    QString countryOfRecord() const;

    PageContext m_context;
    const Entity &m_entity;
    RecordTree m_tree;                 ///< as it was loaded
    std::vector<Record> m_silentLinks; ///< made with a new record: its place in what it is about
    std::function<void()> m_afterSave;

    Label *m_heading;
    Label *m_message;
    QScrollArea *m_scroll;
    FieldSet *m_fields;
    ContactRows *m_contacts = nullptr;
    LinkRows *m_links = nullptr;
    SimilarRecords *m_similar = nullptr;
};

} // namespace elo
