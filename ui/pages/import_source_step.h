// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_session.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QPushButton;
class QSpinBox;

namespace elo {

class EmptyState;
class Workspace;

/// The first step of an import: which list, what it holds, and how the file is written if that was guessed wrong.
class ImportSourceStep : public QWidget
{
    Q_OBJECT
public:
    ImportSourceStep(Workspace &workspace, QWidget *parent);

    /// Fills the list of events, keeping the choice.
    void refresh();
    ImportOptions options() const;
    QString path() const { return m_path; }
    void setPath(const QString &path);
    void setEvent(const Ref &event);
    void focusFirst();

Q_SIGNALS:
    void chooseRequested();
    void exampleRequested();
    void changed();

private:
    QWidget *makeForm();
    void showTexts();
    void showKind();

    Workspace &m_workspace;
    QString m_path;
    EmptyState *m_intro;
    QPushButton *m_choose;
    QComboBox *m_entity;
    QFormLayout *m_form;
    QComboBox *m_event;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QSpinBox *m_header;
};

/// A list as it may look, with invented people, in the user's language: headers and two rows.
QByteArray importExample();

} // namespace elo
