// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/schema/entity.h"
#include "ui/page.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace elo {

class FieldEditor;
class Label;

/// What happened is written down in passing: a note, a call, a meeting, a letter, a promise, and in the same step
/// what is to be done about it, by when and by whom. Enter or Ctrl+Enter saves, Shift+Enter begins a new line. What
/// was begun waits at its record while one looks at others.
class QuickNote : public QWidget
{
    Q_OBJECT
public:
    QuickNote(const PageContext &context, QWidget *parent);

    void setAbout(const Ref &about);
    bool hasText() const;
    bool hasDrafts() const; ///< here or at another record
    void focusText();

private:
    struct Draft
    {
        QString text;
        QString kind;
        bool withFollowUp = false;
        QVariant what;
        QVariant due;
        QVariant owner;
    };

    void buildText();
    QWidget *makeFollowUpPanel();
    Draft draft() const;
    void load(const Draft &draft);
    void refresh();
    void save();
    std::optional<Record> followUp() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    PageContext m_context;
    const Entity &m_followUpEntity;
    Ref m_about;
    QHash<QString, Draft> m_drafts; ///< by Ref text
    QPlainTextEdit *m_text;
    QComboBox *m_kind;
    QCheckBox *m_withFollowUp;
    QPushButton *m_save;
    QWidget *m_panel = nullptr;
    FieldEditor *m_what = nullptr;
    FieldEditor *m_due = nullptr;
    FieldEditor *m_owner = nullptr;
    Label *m_message = nullptr;
};

} // namespace elo
